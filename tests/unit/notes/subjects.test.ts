import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openNotes } from '../../../utils/notes/store.ts';
import { draftOf, draftOnPage, draftOnSource, pageOf } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const visit = (key: string, ...sources: string[]) => ({
  ...{ url: `https://${key}`, canonical: null, title: '', text: null },
  sources,
});
const HERE = 'harbour.example/news/1';
const THERE = 'grain.example/2';

test('a note on a page as such comes before those on its passages', async () => {
  const store = await openNotes();
  const passage = await store.add(draftOf());
  const page = await store.add(draftOnPage('标题夸大'));
  expect(page).toMatchObject({ anchor: null, source: null, text: '标题夸大' });
  expect(await store.ofPage(HERE)).toEqual([page, passage]);
});

describe('a note on a source', () => {
  test('is there wherever the source appears, in either script, and nowhere else', async () => {
    const store = await openNotes();
    const note = await store.add(draftOnSource('海港日报', '常更正'));
    const found = [{ note, elsewhere: false }];
    expect((await store.notesFor(visit(THERE, '林慧敏', '海港日報'))).notes).toEqual(found);
    expect((await store.notesFor(visit(THERE, '林慧敏'))).notes).toEqual([]);
    expect((await store.notesFor(visit(HERE))).notes).toEqual(found);
    expect((await store.notesFor(visit(HERE, '海港日报'))).notes).toEqual(found);
    await store.remove(note.id);
    expect((await store.notesFor(visit(THERE, '海港日报'))).notes).toEqual([]);
  });

  test('is there under every name that the reader said is the same source', async () => {
    const store = await openNotes();
    const note = await store.add(draftOnSource('海港日报', '常更正'));
    await store.correct({ page: pageOf(), kind: 'same-source', names: ['海港日报', '海港报'] });
    await store.correct({ page: pageOf(), kind: 'same-source', names: ['老海港', '海港报'] });
    expect((await store.notesFor(visit(THERE, '老海港'))).notes).toEqual([{ note, elsewhere: false }]);
  });

  test('can be changed, deleted, brought back and undone like any other', async () => {
    const store = await openNotes();
    const { id } = await store.add(draftOnSource('海港日报', '一'));
    await store.patch(id, { text: '二', verdict: 'disputed' });
    await store.remove(id);
    await store.restore(id);
    expect(await store.revert(id, 1)).toMatchObject({ text: '一', verdict: 'unchecked', source: { name: '海港日报' } });
  });

  test('stands at no passage', async () => {
    const store = await openNotes();
    const { anchor } = draftOf();
    await expect(store.add({ ...draftOnSource('海港日报', ''), anchor })).rejects.toMatchObject({ code: 'invalid' });
    const { id } = await store.add(draftOnSource('海港日报', ''));
    await expect(store.patch(id, { anchor })).rejects.toMatchObject({ code: 'invalid' });
  });
});

test('a note on a page can be given a passage, and loses it again by undoing', async () => {
  const store = await openNotes();
  const { id } = await store.add(draftOnPage('整页'));
  await store.patch(id, { anchor: draftOf().anchor });
  expect(await store.revert(id, 1)).toMatchObject({ anchor: null });
});
