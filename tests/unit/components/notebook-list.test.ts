import { describe, expect, it } from 'vitest';
import { archivePart, mergeNotes, taggingOf, toggled, withOlder } from '../../../components/notebook-list.ts';
import { archiveOf } from '../../../utils/notes/exchange/archive.ts';
import { someNote } from './some-note.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id, n) => someNote(id, { changed: 100 - n })) as [
  ReturnType<typeof someNote>,
  ReturnType<typeof someNote>,
  ReturnType<typeof someNote>,
  ReturnType<typeof someNote>,
];

describe('mergeNotes', () => {
  it('keeps the last change first and takes the newer revision', () => {
    const newer = { ...c, changed: 500, revision: 2, text: '新' };
    expect(mergeNotes([a, b, c], [newer])).toEqual([newer, a, b]);
  });

  it('never goes back to an older revision', () => {
    const newer = { ...a, revision: 3, text: '新' };
    expect(mergeNotes([newer], [a])).toEqual([newer]);
  });

  it('takes in what is new and drops what is gone', () => {
    expect(mergeNotes([a, b], [c, d], new Set(['b']))).toEqual([a, c, d]);
  });
});

describe('withOlder', () => {
  it('puts what was read after the list behind it', () => {
    expect(withOlder([a, b], [c, d])).toEqual([a, b, c, d]);
  });

  it('keeps the last change first where the list changed meanwhile', () => {
    expect(withOlder([a, d], [b, c])).toEqual([a, b, c, d]);
  });
});

describe('toggled', () => {
  const listed = [a, b, c, d];

  it('selects one, and takes it back', () => {
    const one = toggled(new Set(), listed, 'b');
    expect([...one]).toEqual(['b']);
    expect([...toggled(one, listed, 'b')]).toEqual([]);
  });

  it.each([
    ['a', 'c'],
    ['c', 'a'],
  ])('selects everything listed from %s to %s', (from, to) => {
    const range = toggled(new Set([from]), listed, to, from);
    expect([...range].sort()).toEqual(['a', 'b', 'c']);
  });

  it('unselects a range with its end', () => {
    expect([...toggled(new Set(['a', 'b', 'c', 'd']), listed, 'c', 'b')]).toEqual(['a', 'd']);
  });

  it('is one note where the start of the range is listed no more', () => {
    expect([...toggled(new Set(), listed, 'c', 'gone')]).toEqual(['c']);
  });
});

describe('taggingOf', () => {
  it('adds what is missing and leaves alone who has it all', () => {
    const tagged = { ...a, tags: ['劳资', '核对'] };
    const half = { ...b, tags: ['劳资'] };
    expect(taggingOf([tagged, half, c], ['劳资', '核对'])).toEqual([
      { id: 'b', patch: { tags: ['劳资', '核对'] } },
      { id: 'c', patch: { tags: ['劳资', '核对'] } },
    ]);
  });
});

describe('archivePart', () => {
  it('holds the chosen notes and the pages they stand on', () => {
    const page = { aliases: [], url: 'https://x.example', title: '', publisher: null, sketch: [], seen: 1 };
    const archive = archiveOf(
      [a, b],
      [
        { ...page, key: a.page.key },
        { ...page, key: 'other.example/2' },
      ],
    );
    const part = archivePart(archive, new Set(['a']));
    expect(part.notes).toEqual([a]);
    expect(part.pages.map(({ key }) => key)).toEqual([a.page.key]);
  });
});
