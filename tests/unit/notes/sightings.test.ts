import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openNotes } from '../../../utils/notes/store.ts';
import { draftOf } from './sample.ts';

let clock = 1_700_000_000_000;
const now = () => clock++;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a passage that is lost is kept as lost until it is found, and the note stays as it is', async () => {
  const store = await openNotes({ now });
  const note = await store.add(draftOf());
  const heard = vi.fn();
  store.subscribe(heard);
  expect(await store.see([{ note: note.id, how: 'lost' }])).toEqual([note.id]);
  expect(await store.sightings()).toEqual([{ note: note.id, how: 'lost', at: expect.any(Number) }]);
  expect(await store.get(note.id)).toEqual(note);
  expect(await store.history(note.id)).toEqual([]);
  expect(await store.see([{ note: note.id, how: 'found' }])).toEqual([note.id]);
  expect(await store.sightings()).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
});

test('nothing is written where nothing is new', async () => {
  const store = await openNotes({ now });
  const { id } = await store.add(draftOf());
  await store.see([{ note: id, how: 'changed' }]);
  const before = await store.archive();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  expect(await store.see([{ note: id, how: 'changed' }])).toEqual([]);
  expect(put).not.toHaveBeenCalled();
  put.mockRestore();
  expect(await store.archive()).toEqual(before);
});

test('only of notes that live', async () => {
  const store = await openNotes({ now });
  const { id } = await store.add(draftOf());
  await store.remove(id);
  const never = '018f0000-0000-7000-8000-00000000dead';
  expect(
    await store.see([
      { note: id, how: 'lost' },
      { note: never, how: 'lost' },
    ]),
  ).toEqual([]);
  expect(await store.sightings()).toEqual([]);
});

test('shown by hand where it belongs, a note is found again', async () => {
  const store = await openNotes({ now });
  const { id } = await store.add(draftOf());
  await store.see([{ note: id, how: 'lost' }]);
  await store.patch(id, { text: '只是文字' });
  expect(await store.sightings()).toHaveLength(1);
  await store.patch(id, {
    anchor: { quote: { exact: '新的', prefix: '', suffix: '' }, position: { start: 1, end: 3 } },
  });
  expect(await store.sightings()).toEqual([]);
});

test('of two copies, the newer sight counts; what was found here is not lost by an older file', async () => {
  const store = await openNotes({ now });
  const { id } = await store.add(draftOf());
  await store.see([{ note: id, how: 'changed' }]);
  const older = await store.archive();
  await store.see([{ note: id, how: 'lost' }]);
  await store.import(older);
  expect(await store.sightings()).toMatchObject([{ how: 'lost' }]);
  await store.see([{ note: id, how: 'found' }]);
  await store.import(older);
  expect(await store.sightings()).toEqual([]);
});

test('what is no sight of a note is refused', async () => {
  const store = await openNotes();
  await expect(store.see([{ note: 'x', how: 'lost' }])).rejects.toMatchObject({ code: 'invalid' });
});
