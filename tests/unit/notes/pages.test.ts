import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { archiveText, parseArchive } from '../../../utils/notes/exchange/archive.ts';
import { articleSketch, SAME_ARTICLE, sketchSimilarity } from '../../../utils/notes/sketch.ts';
import { openNotes } from '../../../utils/notes/store.ts';
import { HANS, HANT, OTHER } from './article.ts';
import { draftOf, pageOf } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the sketch of an article', () => {
  const similarity = (a: string, b: string) => sketchSimilarity(articleSketch(a), articleSketch(b));

  test('is the same in the other script, and with other line breaks and marks', () => {
    expect(similarity(HANS, HANT)).toBe(1);
    expect(similarity(HANS, HANS.replaceAll('\n', '\r\n　　').replaceAll('，', ','))).toBe(1);
  });
  test('stays alike when a paragraph is added', () => {
    expect(similarity(HANS, `${HANS}\n更正：本文早前误写了货轮的数目，现已改正。`)).toBeGreaterThan(0.7);
  });
  test('differs for another article on the same matter', () => {
    expect(similarity(HANS, OTHER)).toBeLessThan(SAME_ARTICLE / 2);
  });
  test('is empty for a text too short to tell, and such texts are never alike', () => {
    expect(articleSketch('本页面不存在。')).toEqual([]);
    expect(similarity('', '')).toBe(0);
  });
});

const visit = (url: string, text: string | null = null, canonical: string | null = null) => ({
  url,
  canonical,
  title: '港口工会投票决定罢工',
  text,
});

describe('the notes of a page that is read', () => {
  test('are found under its other addresses, and the alias is remembered', async () => {
    const store = await openNotes();
    const note = await store.add(draftOf());
    const shared = 'https://m.harbour.example/t/9?share=1';
    expect((await store.notesFor(visit(shared))).notes).toEqual([]);
    expect(await store.notesFor(visit(shared, null, 'https://harbour.example/news/1'))).toEqual({
      key: 'harbour.example/news/1',
      notes: [{ note, elsewhere: false }],
    });
    expect((await store.notesFor(visit(shared))).notes).toEqual([{ note, elsewhere: false }]);
    expect(await store.ofPage('harbour.example/t/9')).toEqual([note]);
    expect(await store.pages()).toMatchObject([{ key: 'harbour.example/news/1', aliases: ['harbour.example/t/9'] }]);
  });

  test('are found on the same article in the other script, and said to be from elsewhere', async () => {
    const store = await openNotes();
    const hans = await store.add(draftOf({ page: pageOf('harbour.example/88370.html') }));
    await store.notesFor(visit('http://harbour.example/88370.html', HANS));
    const found = await store.notesFor(visit('http://harbour.example/88370b.html', HANT));
    expect(found).toEqual({ key: 'harbour.example/88370b.html', notes: [{ note: hans, elsewhere: true }] });
    const hant = await store.add(draftOf({ page: pageOf('harbour.example/88370b.html') }));
    expect((await store.notesFor(visit('http://harbour.example/88370b.html', HANT))).notes).toEqual([
      { note: hant, elsewhere: false },
      { note: hans, elsewhere: true },
    ]);
  });

  test('are not those of another article of the site', async () => {
    const store = await openNotes();
    await store.add(draftOf());
    await store.notesFor(visit('https://harbour.example/news/1', HANS));
    expect((await store.notesFor(visit('https://harbour.example/news/2', OTHER))).notes).toEqual([]);
  });

  test('come in the order of the text', async () => {
    const store = await openNotes();
    const anchorAt = (start: number) => ({ ...draftOf().anchor, position: { start, end: start + 12 } });
    for (const start of [300, 20, 100]) await store.add(draftOf({ anchor: anchorAt(start) }));
    const { notes } = await store.notesFor(visit('https://harbour.example/news/1'));
    expect(notes.map(({ note }) => note.anchor?.position.start)).toEqual([20, 100, 300]);
  });

  test('a page without notes leaves no trace', async () => {
    const store = await openNotes();
    await store.notesFor(visit('https://harbour.example/private', HANS));
    expect(await store.pages()).toEqual([]);
  });

  test('with a title or an address beyond all measure can be noted on, and a backup of them can be read', async () => {
    const store = await openNotes();
    const title = '港口工会投票决定罢工。'.repeat(300);
    const note = await store.add(draftOf({ page: { ...pageOf(), title } }));
    expect(note.page.title).toBe(title.slice(0, 2000));
    const long = `https://harbour.example/t/9?q=${'港'.repeat(2000)}`;
    await store.notesFor({ ...visit(long, null, 'https://harbour.example/news/1'), title });
    const backup = await store.archive();
    expect(backup).toMatchObject({ notes: [note], pages: [{ title: note.page.title, aliases: [] }] });
    expect(parseArchive(archiveText(backup))).toEqual(backup);
  });
});
