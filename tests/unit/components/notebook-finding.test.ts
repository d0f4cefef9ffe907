import { describe, expect, it } from 'vitest';
import { type Choices, NO_FILTER } from '../../../components/notebook-filter.ts';
import { countChoices, filterNotes, sourceKey, sourceSummary } from '../../../components/notebook-finding.ts';
import type { Note, Sighting } from '../../../utils/notes/types.ts';
import { draftOf } from '../notes/sample.ts';
import { noteSaidBy, someNote } from './some-note.ts';

const idsOf = (notes: readonly { readonly id: string }[]) => notes.map(({ id }) => id);

const choicesOf = (notes: readonly Note[]): Choices => {
  const counting = countChoices(notes);
  let step = counting.next();
  while (!step.done) step = counting.next();
  return step.value;
};

describe('filterNotes', () => {
  const notes = [
    noteSaidBy('a', '联合早报', ['路透社', '外交部']),
    noteSaidBy('b', '聯合早報', ['外交部']),
    noteSaidBy('c', '财新', ['外交部', '林慧敏']),
    someNote('d', { statement: null, tags: ['劳资'], verdict: 'false', colour: 'pink' }),
  ];

  it('lists all where nothing is asked', () => {
    expect(idsOf(filterNotes(notes, NO_FILTER))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('knows an outlet in either script', () => {
    expect(idsOf(filterNotes(notes, { ...NO_FILTER, outlet: sourceKey('聯合早報') }))).toEqual(['a', 'b']);
  });

  it('finds a source wherever it stands in the chain, or only where it spoke or passed on', () => {
    const source = sourceKey('外交部');
    expect(idsOf(filterNotes(notes, { ...NO_FILTER, source }))).toEqual(['a', 'b', 'c']);
    expect(idsOf(filterNotes(notes, { ...NO_FILTER, source, role: 'said' }))).toEqual(['a', 'b']);
    expect(idsOf(filterNotes(notes, { ...NO_FILTER, source, role: 'relayed' }))).toEqual(['c']);
  });

  it('filters by tag, verdict and colour together with words', () => {
    expect(idsOf(filterNotes(notes, { ...NO_FILTER, tag: '劳资', verdict: 'false', colour: 'pink' }))).toEqual(['d']);
    expect(filterNotes(notes, { ...NO_FILTER, tag: '劳资', verdict: 'holds' })).toEqual([]);
    expect(idsOf(filterNotes(notes, { ...NO_FILTER, query: '財新' }))).toEqual(['c']);
  });

  it('lists what is noted on a source with what it said, and on what a note is', () => {
    const onSource = someNote('s', { anchor: null, statement: null, source: { name: '外交部', kind: 'org' } });
    const onPage = someNote('p', { anchor: null, statement: null });
    const all = [...notes, onSource, onPage];
    const source = sourceKey('外交部');
    expect(idsOf(filterNotes(all, { ...NO_FILTER, source }))).toEqual(['a', 'b', 'c', 's']);
    expect(idsOf(filterNotes(all, { ...NO_FILTER, source, role: 'said' }))).toEqual(['a', 'b']);
    expect(idsOf(filterNotes(all, { ...NO_FILTER, on: 'source' }))).toEqual(['s']);
    expect(idsOf(filterNotes(all, { ...NO_FILTER, on: 'page' }))).toEqual(['p']);
    expect(idsOf(filterNotes(all, { ...NO_FILTER, on: 'passage', colour: 'pink' }))).toEqual(['d']);
    expect(idsOf(filterNotes(all, { ...NO_FILTER, query: '外交' }))).toEqual(['a', 'b', 'c', 's']);
    expect(choicesOf([onSource]).sources).toMatchObject([{ name: '外交部', count: 1 }]);
  });

  it('takes both days of a range in full', () => {
    const at = (time: string) => someNote(time, { created: new Date(time).getTime() });
    const dated = ['2025-03-01T23:59', '2025-03-02T00:00', '2025-03-03T23:59', '2025-03-04T00:00'].map(at);
    const found = filterNotes(dated, { ...NO_FILTER, from: '2025-03-02', to: '2025-03-03' });
    expect(idsOf(found)).toEqual(['2025-03-02T00:00', '2025-03-03T23:59']);
  });

  it('sorts by creation, and by page in the order of the text', () => {
    const on = (id: string, key: string, start: number, created: number) => {
      const note = someNote(id, { created });
      return {
        ...note,
        page: { ...note.page, key },
        anchor: { ...draftOf().anchor, position: { start, end: start + 3 } },
      };
    };
    const unsorted = [on('x', 'p2', 5, 3), on('y', 'p1', 90, 1), on('z', 'p1', 10, 2)];
    expect(idsOf(filterNotes(unsorted, { ...NO_FILTER, sort: 'created' }))).toEqual(['x', 'z', 'y']);
    expect(idsOf(filterNotes(unsorted, { ...NO_FILTER, sort: 'page' }))).toEqual(['z', 'y', 'x']);
  });
});

describe('countChoices', () => {
  it('offers each outlet and source once, the most frequent first', () => {
    const { outlets, sources } = choicesOf([
      noteSaidBy('a', '联合早报', ['外交部']),
      noteSaidBy('b', '财新', ['路透社', '外交部']),
      noteSaidBy('c', '聯合早報', ['外交部']),
    ]);
    expect(outlets.map(({ name, count }) => [name, count])).toEqual([
      ['联合早报', 2],
      ['财新', 1],
    ]);
    expect(sources[0]).toMatchObject({ name: '外交部', count: 3 });
  });
});

describe('sourceSummary', () => {
  it('counts what a source said and passed on, and through whom its words came', () => {
    const notes = [
      noteSaidBy('a', '联合早报', ['路透社', '外交部']),
      noteSaidBy('b', '财新', ['路透社', '外交部']),
      noteSaidBy('c', '财新', ['外交部', '林慧敏']),
    ];
    const { said, relayed, through } = sourceSummary(notes, sourceKey('外交部'));
    expect([said, relayed]).toEqual([2, 1]);
    expect(through.map(({ name, count }) => [name, count])).toEqual([
      ['路透社', 2],
      ['联合早报', 1],
      ['财新', 1],
    ]);
  });
});

describe('by how passages stood when their pages were last read', () => {
  const notes = ['here', 'reworded', 'gone'].map((id) => someNote(id));
  const onPage = someNote('whole', { anchor: null });
  const sightings = new Map<string, Sighting>([
    ['reworded', { note: 'reworded', how: 'changed', at: 1 }],
    ['gone', { note: 'gone', how: 'lost', at: 2 }],
  ]);
  it.each([
    ['found', ['here']],
    ['changed', ['reworded']],
    ['lost', ['gone']],
    ['', ['here', 'reworded', 'gone', 'whole']],
  ] as const)('%s', (passage, ids) => {
    expect(idsOf(filterNotes([...notes, onPage], { ...NO_FILTER, passage }, sightings))).toEqual(ids);
  });
});
