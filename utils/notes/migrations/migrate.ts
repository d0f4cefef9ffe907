import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { notesAndPages } from './001-notes-and-pages.ts';
import type { Migration, StoreShape } from './types.ts';

/** Every step there ever was, oldest first. */
export const MIGRATIONS: readonly Migration[] = [notesAndPages];

/** The shape this version of the extension writes. */
export const VERSION = MIGRATIONS.length;

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Brings a database from version `from` to `to`, inside the upgrade's transaction: all of it happens or nothing. */
export async function migrate(
  db: IDBPDatabase<unknown>,
  transaction: Upgrade,
  from: number,
  to: number,
): Promise<void> {
  for (const { version, stores, indexes, records } of MIGRATIONS) {
    if (version <= from || version > to) continue;
    for (const [name, shape] of Object.entries(stores)) {
      const store = db.createObjectStore(name, { keyPath: shape.keyPath });
      addIndexes(store, shape.indexes);
    }
    for (const [name, added] of Object.entries(indexes)) addIndexes(transaction.objectStore(name), added);
    for (const [name, change] of Object.entries(records)) {
      for (let cursor = await transaction.objectStore(name).openCursor(); cursor; cursor = await cursor.continue()) {
        await cursor.update(change(cursor.value));
      }
    }
  }
}

interface Indexed {
  createIndex(name: string, keyPath: string | string[], options: { multiEntry: boolean }): unknown;
}

const addIndexes = (store: Indexed, indexes: StoreShape['indexes']): void => {
  for (const [name, { keyPath, multiEntry = false }] of Object.entries(indexes)) {
    store.createIndex(name, typeof keyPath === 'string' ? keyPath : [...keyPath], { multiEntry });
  }
};
