import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { notesAndPages } from './001-notes-and-pages.ts';
import { history } from './002-history.ts';
import { corrections } from './003-corrections.ts';
import { notesOnSources } from './004-notes-on-sources.ts';
import { sightings } from './005-sightings.ts';
import type { Migration, StoreShape } from './types.ts';

/** Every step there ever was, oldest first. */
export const MIGRATIONS: readonly Migration[] = [notesAndPages, history, corrections, notesOnSources, sightings];

/** The shape this version of the extension writes. */
export const VERSION = MIGRATIONS.length;

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Brings a database from version `from` to `to`, inside the upgrade's transaction: all of it happens or, when a step fails, nothing — the transaction is aborted
 * (the browser would commit what was done until then) and the error thrown.
 */
export async function migrate(
  db: IDBPDatabase<unknown>,
  transaction: Upgrade,
  from: number,
  to: number,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  try {
    await takeSteps(db, transaction, from, to, steps);
  } catch (error) {
    transaction.abort();
    // That it was aborted is no news: `error` says why.
    await transaction.done.catch(() => undefined);
    throw error;
  }
}

async function takeSteps(
  db: IDBPDatabase<unknown>,
  transaction: Upgrade,
  from: number,
  to: number,
  steps: readonly Migration[],
): Promise<void> {
  for (const { version, stores, indexes, records } of steps) {
    if (version <= from || version > to) continue;
    for (const [name, shape] of Object.entries(stores)) {
      const store = db.createObjectStore(name, { keyPath: keyPathOf(shape) });
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
    store.createIndex(name, keyPathOf({ keyPath }), { multiEntry });
  }
};

const keyPathOf = ({ keyPath }: { readonly keyPath: string | readonly string[] }): string | string[] =>
  typeof keyPath === 'string' ? keyPath : [...keyPath];
