import { VERSION } from './migrations/migrate.ts';
import type { NotesPage } from './query.ts';
import { type NoteRow, noteOf } from './rows.ts';

/** Enough for the first screen. */
const FIRST = 60;

const LIVING = IDBKeyRange.bound([1], [2], false, true);

interface NewestFirst {
  getAll(options: { query: IDBKeyRange; count: number; direction: 'prev' }): IDBRequest<NoteRow[]>;
}

/** Browsers that have this method also give many values from the end; in others the way there takes two requests more. */
const givesNewestFirst = (index: object): index is NewestFirst => 'getAllRecords' in index;

/**
 * The notes changed last, by the shortest way there is: for a page that shows them while everything else of it is still being loaded. Null where the database
 * is not there, is not of this version, or cannot be read: then the store is asked, which makes it, changes it, or says what is wrong. Never rejects.
 */
export const readFirstNotes = (name = 'notes'): Promise<NotesPage | null> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name);
    const give = (page: NotesPage | null): void => {
      if (opening.readyState === 'done' && !opening.error) opening.result.close();
      resolve(page);
    };
    // It is not there: the store makes it, in its own shape.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    opening.onsuccess = () => {
      if (opening.result.version !== VERSION) return give(null);
      const reading = opening.result.transaction('notes');
      reading.onabort = () => give(null);
      const index = reading.objectStore('notes').index('changed');
      const taken = (all: IDBRequest<NoteRow[]>, isNewestFirst: boolean): void => {
        all.onsuccess = () => {
          const rows = isNewestFirst ? all.result : all.result.reverse();
          const last = rows.length < FIRST ? undefined : rows.at(-1);
          give({ notes: rows.map(noteOf), next: last ? { time: last.changed, id: last.id } : null });
        };
      };
      if (givesNewestFirst(index)) {
        taken(index.getAll({ query: LIVING, count: FIRST, direction: 'prev' }), true);
        return;
      }
      const keys = index.openKeyCursor(LIVING, 'prev');
      let isAtOldest = false;
      keys.onsuccess = () => {
        const cursor = keys.result;
        if (cursor && !isAtOldest) {
          isAtOldest = true;
          cursor.advance(FIRST - 1);
        } else taken(index.getAll(cursor ? IDBKeyRange.bound(cursor.key, [2], false, true) : LIVING), false);
      };
    };
  });
