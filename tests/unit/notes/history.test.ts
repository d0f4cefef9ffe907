import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { HISTORY_LENGTH } from '../../../utils/notes/history.ts';
import { openNotes } from '../../../utils/notes/store.ts';
import { draftOf } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a change can be undone, and the undoing too', async () => {
  const store = await openNotes();
  const { id } = await store.add(draftOf({ text: '一', tags: ['甲'] }));
  await store.patch(id, { text: '二' });
  await store.patch(id, { text: '三', tags: [] });
  expect((await store.history(id)).map(({ revision, was }) => [revision, was.text, was.tags])).toEqual([
    [2, '二', ['甲']],
    [1, '一', ['甲']],
  ]);
  expect(await store.revert(id, 1)).toMatchObject({ text: '一', tags: ['甲'], revision: 4 });
  expect(await store.revert(id, 3)).toMatchObject({ text: '三', tags: [], revision: 5 });
});

test('only the last changes are kept', async () => {
  const store = await openNotes();
  const { id } = await store.add(draftOf());
  for (let n = 0; n < HISTORY_LENGTH + 10; n++) await store.patch(id, { text: `${n}` });
  const kept = await store.history(id);
  expect(kept).toHaveLength(HISTORY_LENGTH);
  expect(kept[0]?.was.text).toBe(`${HISTORY_LENGTH + 8}`);
  await expect(store.revert(id, 1)).rejects.toMatchObject({ code: 'not-found' });
});

test('each note has its own history', async () => {
  const store = await openNotes();
  const [one, two] = [await store.add(draftOf()), await store.add(draftOf())];
  await store.patch(one.id, { text: '一' });
  expect(await store.history(two.id)).toEqual([]);
  expect(await store.history(one.id)).toHaveLength(1);
});
