import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openNotes } from '../../../utils/notes/store.ts';
import { draftOf } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('many notes at once', () => {
  test('are changed, deleted and brought back, each told as one change', async () => {
    const store = await openNotes();
    const ids = await Promise.all([1, 2, 3].map(async () => (await store.add(draftOf())).id));
    const told = vi.fn();
    store.subscribe(told);
    await store.patchAll(ids.map((id) => ({ id, patch: { tags: ['劳资'] } })));
    await store.removeAll(ids);
    expect(await store.all()).toEqual([]);
    const back = await store.restoreAll(ids);
    expect(back.map(({ tags }) => tags)).toEqual([['劳资'], ['劳资'], ['劳资']]);
    expect(told.mock.calls.map(([change]) => change.ids)).toEqual([ids, ids, ids]);
  });

  test('stay as they were where one of them cannot be changed', async () => {
    const store = await openNotes();
    const kept = await store.add(draftOf());
    const deleted = await store.remove((await store.add(draftOf())).id);
    const changes = [kept, deleted].map(({ id }) => ({ id, patch: { text: '改' } }));
    await expect(store.patchAll(changes)).rejects.toMatchObject({ code: 'not-found' });
    expect(await store.get(kept.id)).toEqual(kept);
  });
});
