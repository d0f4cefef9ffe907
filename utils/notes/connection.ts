import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { asNotesError, NotesError } from './errors.ts';
import { migrate, VERSION } from './migrations/migrate.ts';
import type { NotesSchema } from './rows.ts';

type Stores = StoreNames<NotesSchema>[];
export type Reading = IDBPTransaction<NotesSchema, Stores, 'readonly'>;
export type Writing = IDBPTransaction<NotesSchema, Stores, 'readwrite'>;

/** The database, opened when needed and opened again when the browser or another version closed it. */
export interface Connection {
  /** Runs `work` in one transaction over all stores. `work` may await nothing but the transaction's own requests. */
  read<T>(work: (transaction: Reading) => Promise<T>): Promise<T>;
  /** The same for writing; resolves when the browser has it on disk, rejects with a NotesError when nothing was written. */
  write<T>(work: (transaction: Writing) => Promise<T>): Promise<T>;
  close(): void;
}

const STORES: Stores = ['notes', 'pages', 'history', 'corrections', 'sightings'];

/** How long an open elsewhere may hold up a change of version before the reader is told, in milliseconds. */
const BLOCKED_PATIENCE = 4000;

/** A connection to the database `name`. Opens nothing yet. `patience`: how long another window may hold up a change of version, in milliseconds. */
export function connect(name: string, patience = BLOCKED_PATIENCE): Connection {
  let opening: Promise<IDBPDatabase<NotesSchema>> | null = null;

  const open = (): Promise<IDBPDatabase<NotesSchema>> => {
    if (opening) return opening;
    const attempt = openOnce(name, patience, () => {
      if (opening === attempt) opening = null;
    });
    opening = attempt;
    attempt.catch(() => {
      if (opening === attempt) opening = null;
    });
    return attempt;
  };

  /** A connection that was closed under us (`versionchange`, storage cleared, browser shutting down) is opened again once. */
  const begin = async <M extends 'readonly' | 'readwrite'>(
    mode: M,
  ): Promise<IDBPTransaction<NotesSchema, Stores, M>> => {
    const options = mode === 'readwrite' ? ({ durability: 'strict' } as const) : {};
    const db = await open();
    try {
      return db.transaction(STORES, mode, options);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      opening = null;
      return (await open()).transaction(STORES, mode, options);
    }
  };

  const run = async <M extends 'readonly' | 'readwrite', T>(
    mode: M,
    work: (transaction: IDBPTransaction<NotesSchema, Stores, M>) => Promise<T>,
  ): Promise<T> => {
    try {
      const transaction = await begin(mode);
      const settled = transaction.done.then(
        () => 'done' as const,
        () => 'aborted' as const,
      );
      const result = await work(transaction).catch(async (error: unknown) => {
        if ((await Promise.race([settled, Promise.resolve('running')])) === 'running') transaction.abort();
        await settled;
        throw transaction.error ?? error;
      });
      if ((await settled) === 'aborted')
        throw transaction.error ?? new DOMException('the transaction was aborted', 'AbortError');
      return result;
    } catch (error) {
      throw asNotesError(error);
    }
  };

  return {
    read: (work) => run('readonly', work),
    write: (work) => run('readwrite', work),
    close: () => {
      opening?.then(
        (db) => db.close(),
        () => undefined,
      );
      opening = null;
    },
  };
}

async function openOnce(name: string, patience: number, lost: () => void): Promise<IDBPDatabase<NotesSchema>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failedStep: unknown;
  const blocked = Promise.withResolvers<never>();
  const opened = openDB(name, VERSION, {
    upgrade: (db, from, to, transaction) => {
      migrate(db, transaction as Parameters<typeof migrate>[1], from, to ?? VERSION).catch((error: unknown) => {
        failedStep = error;
      });
    },
    blocked: () => {
      timer = setTimeout(() => blocked.reject(new NotesError('blocked')), patience);
    },
    blocking: (_current, _blocked, event) => {
      // A newer version wants to upgrade: let it, at once. The next use opens again and, if it must, says that this version is outdated.
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  try {
    return (await Promise.race([opened, blocked.promise])) as unknown as IDBPDatabase<NotesSchema>;
  } catch (error) {
    // Where waiting was given up, the browser may still open it later: nobody uses that connection, so it must not hold up others.
    opened.then(
      (db) => db.close(),
      () => undefined,
    );
    if (failedStep === undefined) throw error;
    throw new NotesError('unknown', 'the change to this version of the notes failed', failedStep);
  } finally {
    clearTimeout(timer);
  }
}
