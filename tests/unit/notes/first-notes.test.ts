import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { readFirstNotes } from '../../../utils/notes/first-notes.ts';
import { VERSION } from '../../../utils/notes/migrations/migrate.ts';
import { openNotes } from '../../../utils/notes/store.ts';
import { draftOf } from './sample.ts';

let clock = 1_700_000_000_000;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test.each([0, 1, 59, 60, 61, 150])('of %i notes the first are what the store would give', async (count) => {
  const store = await openNotes({ now: () => clock++ });
  for (let n = 0; n < count; n++) await store.add(draftOf({ text: `${n}` }));
  const [first] = await store.all();
  if (first) await store.patch(first.id, { text: 'changed last' });
  if (count > 1) await store.remove((await store.all())[1]?.id ?? '');
  expect(await readFirstNotes()).toEqual(await store.query({ limit: 60 }));
});

test('a database that is not there is not made: the store makes it, in its own shape', async () => {
  expect(await readFirstNotes()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
  const store = await openNotes();
  await store.add(draftOf());
  expect((await readFirstNotes())?.notes).toHaveLength(1);
});

test.each([1, VERSION + 1])('one of another version (%i) is left to the store', async (version) => {
  await new Promise<void>((made) => {
    const opening = indexedDB.open('notes', version);
    opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
    opening.onsuccess = () => {
      opening.result.close();
      made();
    };
  });
  expect(await readFirstNotes()).toBeNull();
});

test('it holds nothing open', async () => {
  await (await openNotes({ name: 'other' })).add(draftOf());
  await readFirstNotes('other');
  await expect((await openNotes({ name: 'other', patience: 5 })).all()).resolves.toHaveLength(1);
});
