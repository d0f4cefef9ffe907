import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { MIGRATIONS, migrate, VERSION } from '../../../../utils/notes/migrations/migrate.ts';
import type { Migration } from '../../../../utils/notes/migrations/types.ts';
import { noteOf } from '../../../../utils/notes/rows.ts';
import { openNotes } from '../../../../utils/notes/store.ts';
import { draftOnSource } from '../sample.ts';
import { V1 } from './v1.ts';
import { V3 } from './v3.ts';
import { V4 } from './v4.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const failed = vi.fn();

const openAt = (version: number, steps: readonly Migration[] = MIGRATIONS): Promise<IDBPDatabase> =>
  openDB('notes', version, {
    upgrade: (db, from, to, transaction) => {
      migrate(db, transaction as never, from, to ?? version, steps).catch(failed);
    },
  });

test('every step has the next number', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(Array.from({ length: VERSION }, (_, at) => at + 1));
});

test('what version 1 kept is whole and usable in this version', async () => {
  const old = await openAt(1);
  for (const [name, rows] of Object.entries(V1)) for (const row of rows) await old.add(name, row);
  old.close();

  const store = await openNotes();
  const [living, tombstone] = V1.notes.map((row) => noteOf({ ...row, source: null }));
  if (!living || !tombstone) throw new Error('V1 holds two notes');
  expect(await store.all()).toEqual([living]);
  expect(await store.get(tombstone.id)).toEqual(tombstone);
  expect(await store.pages()).toEqual(V1.pages);
  expect(await store.ofPage('harbour.example/t/9')).toEqual([living]);
  await store.patch(living.id, { text: '改了' });
  expect(await store.history(living.id)).toMatchObject([{ revision: 3, was: { text: '先查工会的网站' } }]);
});

test('what version 3 kept is whole and usable in this version', async () => {
  const old = await openAt(3);
  for (const [name, rows] of Object.entries(V3)) for (const row of rows) await old.add(name, row);
  old.close();

  const store = await openNotes();
  const [note] = V3.notes;
  const living = noteOf({ ...note, source: null });
  const visit = { url: 'https://harbour.example/news/1', canonical: null, title: '', text: null };
  expect(await store.all()).toEqual([living]);
  expect(await store.history(note.id)).toMatchObject([{ revision: 1, was: { text: '一' } }]);
  expect(await store.revert(note.id, 1)).toMatchObject({ text: '一', source: null, revision: 3 });
  expect(await store.corrections(visit)).toMatchObject([{ id: V3.corrections[0].id, kind: 'same-source' }]);
  const onSource = await store.add(draftOnSource('海港日报', '常更正'));
  expect((await store.notesFor({ ...visit, sources: ['海港報'] })).notes.map((one) => one.note.id)).toContain(
    onSource.id,
  );
});

test('what version 4 kept is whole and usable in this version', async () => {
  const old = await openAt(4);
  for (const [name, rows] of Object.entries(V4)) for (const row of rows) await old.add(name, row);
  old.close();

  const store = await openNotes();
  const [row] = V4.notes;
  expect(await store.all()).toEqual([noteOf(row)]);
  expect(await store.sightings()).toEqual([]);
  expect(await store.see([{ note: row.id, how: 'lost' }])).toEqual([row.id]);
  expect(await store.sightings()).toMatchObject([{ note: row.id, how: 'lost' }]);
});

test('a new store and a migrated one have the same shape', async () => {
  const shapeOf = (db: IDBPDatabase) =>
    [...db.objectStoreNames].map((name) => {
      const { keyPath, indexNames } = db.transaction(name).store;
      return [name, keyPath, [...indexNames]];
    });
  (await openAt(1)).close();
  const migrated = await openAt(VERSION);
  const shape = shapeOf(migrated);
  migrated.close();
  globalThis.indexedDB = new IDBFactory();
  expect(shapeOf(await openAt(VERSION))).toEqual(shape);
});

const rename: Migration = {
  version: VERSION + 1,
  stores: { marks: { keyPath: 'id', indexes: {} } },
  indexes: { notes: { colour: { keyPath: 'hue' } } },
  records: { notes: ({ colour, ...rest }) => ({ ...rest, hue: colour }) },
};

test('a step changes every record, adds stores and indexes', async () => {
  const old = await openAt(1);
  for (const row of V1.notes) await old.add('notes', row);
  old.close();
  const db = await openAt(VERSION + 1, [...MIGRATIONS, rename]);
  expect((await db.getAll('notes')).map(({ hue, colour }) => [hue, colour])).toEqual([
    ['blue', undefined],
    ['yellow', undefined],
  ]);
  expect(await db.getAllFromIndex('notes', 'colour', 'blue')).toHaveLength(1);
  expect([...db.objectStoreNames]).toContain('marks');
});

test('a step that fails leaves the old store as it was', async () => {
  const old = await openAt(1);
  for (const row of V1.notes) await old.add('notes', row);
  old.close();
  const broken: Migration = {
    ...rename,
    records: {
      notes: () => {
        throw new Error('a record nobody foresaw');
      },
    },
  };
  await expect(openAt(VERSION + 1, [...MIGRATIONS, broken])).rejects.toThrow('abort');
  expect(failed).toHaveBeenCalledWith(new Error('a record nobody foresaw'));
  const kept = await openAt(1);
  expect(await kept.getAll('notes')).toEqual(V1.notes);
});
