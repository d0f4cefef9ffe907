import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NotesError } from '../../../utils/notes/errors.ts';
import { MIGRATIONS } from '../../../utils/notes/migrations/migrate.ts';
import { openNotes } from '../../../utils/notes/store.ts';
import { draftOf, pageOf } from './sample.ts';

let clock = 1_700_000_000_000;
const now = () => clock++;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a note', () => {
  test('is kept with what the store fills in', async () => {
    const store = await openNotes({ now });
    const note = await store.add(draftOf());
    expect(note).toMatchObject({
      ...draftOf(),
      colour: 'yellow',
      text: '',
      tags: [],
      verdict: 'unchecked',
      evidence: [],
      deleted: null,
      revision: 1,
    });
    expect(note.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(await (await openNotes()).get(note.id)).toEqual(note);
  });

  test('changes only in what is given, and counts its writes', async () => {
    const store = await openNotes({ now });
    const note = await store.add(draftOf({ text: '先查工会的网站' }));
    const changed = await store.patch(note.id, { verdict: 'disputed', evidence: ['https://harbour.example/vote'] });
    expect(changed).toEqual({
      ...note,
      verdict: 'disputed',
      evidence: ['https://harbour.example/vote'],
      changed: changed.changed,
      revision: 2,
    });
    expect(changed.changed).toBeGreaterThan(note.changed);
    expect(await store.get(note.id)).toEqual(changed);
  });

  test('that is removed leaves a tombstone, and comes back whole', async () => {
    const store = await openNotes({ now });
    const note = await store.add(draftOf({ text: '留着' }));
    const tombstone = await store.remove(note.id);
    expect(tombstone.deleted).toBeGreaterThan(0);
    expect(await store.ofPage(note.page.key)).toEqual([]);
    expect(await store.all()).toEqual([]);
    expect((await store.query({ deleted: true })).notes).toEqual([tombstone]);
    await expect(store.patch(note.id, { text: '' })).rejects.toMatchObject({ code: 'not-found' });
    const back = await store.restore(note.id);
    expect(back).toEqual({ ...note, changed: back.changed, revision: 3 });
    expect(await store.ofPage(note.page.key)).toEqual([back]);
  });

  test('that never was cannot be changed', async () => {
    const store = await openNotes();
    const id = '00000000-0000-7000-8000-000000000000';
    expect(await store.get(id)).toBeNull();
    await expect(store.patch(id, {})).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.remove(id)).rejects.toThrow('does not exist');
    await expect(store.restore(id)).rejects.toBeInstanceOf(NotesError);
  });
});

test.each([
  ['a colour there is not', { colour: 'red' }, 'colour'],
  ['evidence that would run a script', { evidence: ['javascript:alert(1)'] }, 'evidence.0'],
  [
    'an empty quote',
    { anchor: { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 } } },
    'anchor.quote.exact',
  ],
  ['a page without a key', { page: { ...pageOf(), key: '' } }, 'page.key'],
  ['an unknown field', { owner: 'x' }, 'owner'],
])('a draft with %s is refused, and says where', async (_, wrong, where) => {
  const store = await openNotes();
  const refused = store.add({ ...draftOf(), ...wrong } as never);
  await expect(refused).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining(where) });
  expect(await store.all()).toEqual([]);
  expect(await store.pages()).toEqual([]);
});

test('changes are told after they are stored, until nobody listens', async () => {
  const store = await openNotes();
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  const note = await store.add(draftOf());
  await store.patch(note.id, { tags: ['罢工'] });
  expect(heard.mock.calls).toEqual([
    [{ ids: [note.id], pages: [note.page.key] }],
    [{ ids: [note.id], pages: [note.page.key] }],
  ]);
  stop();
  await store.remove(note.id);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('paging walks through all notes once, in either order', async () => {
  const store = await openNotes({ now: () => 5 });
  for (let n = 0; n < 25; n++) await store.add(draftOf({ text: `${n}` }));
  for (const order of ['newest', 'oldest'] as const) {
    const seen: string[] = [];
    let page = await store.query({ order, limit: 10 });
    seen.push(...page.notes.map(({ text }) => text));
    while (page.next) {
      page = await store.query({ order, limit: 10, after: page.next });
      seen.push(...page.notes.map(({ text }) => text));
    }
    const inOrder = Array.from({ length: 25 }, (_, n) => `${n}`);
    expect(seen).toEqual(order === 'oldest' ? inOrder : inOrder.reverse());
  }
});

describe('many writers', () => {
  test('ten stores adding a hundred notes each lose none', async () => {
    const stores = await Promise.all(Array.from({ length: 10 }, () => openNotes()));
    const added = await Promise.all(
      stores.flatMap((store, s) => Array.from({ length: 100 }, (_, n) => store.add(draftOf({ text: `${s}/${n}` })))),
    );
    expect(new Set(added.map(({ id }) => id)).size).toBe(1000);
    expect((await stores[0]?.all())?.map(({ text }) => text).sort()).toEqual(added.map(({ text }) => text).sort());
  });

  test('ten stores changing different fields of one note lose no change', async () => {
    const stores = await Promise.all(Array.from({ length: 10 }, () => openNotes()));
    const [first] = stores as [(typeof stores)[0]];
    const { id } = await first.add(draftOf());
    await Promise.all(stores.map((store, n) => store.patch(id, n % 2 ? { text: '写了' } : { tags: ['港口'] })));
    expect(await first.get(id)).toMatchObject({ text: '写了', tags: ['港口'], revision: 11 });
  });
});

describe('when the database goes away', () => {
  test('a newer version takes over at once, and the old one says it is outdated', async () => {
    const store = await openNotes();
    await store.add(draftOf());
    const newer = await openDB('notes', 99);
    await expect(store.all()).rejects.toMatchObject({ code: 'outdated' });
    newer.close();
  });

  test('an old window that does not let go is said, and once it does, all goes on', async () => {
    const old = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open('notes', 1);
      request.onupgradeneeded = () => {
        for (const { stores } of MIGRATIONS.slice(0, 1)) {
          for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
            const made = request.result.createObjectStore(name, { keyPath: keyPath as string });
            for (const [index, shape] of Object.entries(indexes)) made.createIndex(index, shape.keyPath as string);
          }
        }
      };
      request.onsuccess = () => opened(request.result);
    });
    const store = await openNotes({ patience: 5 });
    await expect(store.all()).rejects.toMatchObject({
      code: 'blocked',
      message: expect.stringContaining('Close the other'),
    });
    old.close();
    const note = await store.add(draftOf());
    expect(await store.all()).toEqual([note]);
  });

  test('the browser ending it in the middle of a write is said, nothing is half written, and the next write works', async () => {
    const store = await openNotes();
    await store.add(draftOf());
    const before = await store.archive();
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    });
    await expect(store.add(draftOf())).rejects.toMatchObject({ code: 'closed' });
    spy.mockRestore();
    expect(await store.archive()).toEqual(before);
    await store.add(draftOf());
    expect(await store.all()).toHaveLength(2);
  });

  test('a connection that was closed is opened again', async () => {
    const store = await openNotes();
    const note = await store.add(draftOf());
    const connections: IDBDatabase[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      if (connections.length === 0) {
        connections.push(this);
        this.close();
      }
      return transaction.apply(this, args);
    });
    expect(await store.get(note.id)).toEqual(note);
    expect((await store.patch(note.id, { text: '还在' })).text).toBe('还在');
    spy.mockRestore();
  });

  test('one that the browser has ended is told by that, and opened again at the next use', async () => {
    const opened: IDBDatabase[] = [];
    const open = IDBFactory.prototype.open;
    const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
      const request = open.apply(this, args as never);
      request.addEventListener('success', () => opened.push(request.result as unknown as IDBDatabase));
      return request;
    });
    const store = await openNotes();
    const note = await store.add(draftOf());
    const [first] = opened;
    if (!first) throw new Error('Nothing was opened');
    // As when its storage is cleared, or its disk is gone.
    forceCloseDatabase(first as never);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await store.get(note.id)).toEqual(note);
    expect((await store.patch(note.id, { text: '还在' })).text).toBe('还在');
    // Told by the event, not by a transaction that fails: the ended connection is not asked again.
    expect(transaction.mock.contexts).not.toContain(first);
    expect(opened).toHaveLength(2);
    transaction.mockRestore();
    spy.mockRestore();
  });

  test('a full disk is said, and nothing is half written', async () => {
    const store = await openNotes();
    const kept = await store.add(draftOf());
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.add(draftOf({ page: pageOf('harbour.example/news/2') }))).rejects.toMatchObject({
      code: 'quota',
      message: expect.stringContaining('nothing was changed'),
    });
    spy.mockRestore();
    expect(await store.all()).toEqual([kept]);
    expect((await store.pages()).map(({ key }) => key)).toEqual([kept.page.key]);
  });
});
