import type { Reading } from './connection.ts';
import { type NoteRow, noteOf } from './rows.ts';
import type { Note } from './types.ts';

export interface NotesQuery {
  readonly by?: 'changed' | 'created';
  readonly order?: 'newest' | 'oldest';
  /** Deleted notes instead of living ones. */
  readonly deleted?: boolean;
  /** The most notes to return; 100 unless told. */
  readonly limit?: number;
  /** Where the page before ended. */
  readonly after?: Cursor;
}

export interface Cursor {
  readonly time: number;
  readonly id: string;
}

export interface NotesPage {
  readonly notes: readonly Note[];
  /** Give it as `after` to go on; null at the end. */
  readonly next: Cursor | null;
}

/** One page of notes in order of time. O(limit), however many notes there are. */
export async function queryNotes(transaction: Reading, query: NotesQuery): Promise<NotesPage> {
  const { by = 'changed', order = 'newest', deleted = false, limit = 100, after } = query;
  const alive = deleted ? 0 : 1;
  const [low, high] = [[alive], [alive + 1]];
  const from = after && [alive, after.time, after.id];
  const range =
    order === 'newest'
      ? IDBKeyRange.bound(low, from ?? high, false, true)
      : IDBKeyRange.bound(from ?? low, high, from !== undefined, true);
  const rows: NoteRow[] = [];
  const index = transaction.objectStore('notes').index(by);
  let cursor = await index.openCursor(range, order === 'newest' ? 'prev' : 'next');
  while (cursor && rows.length < limit) {
    rows.push(cursor.value);
    if (rows.length < limit) cursor = await cursor.continue();
  }
  const last = rows.at(-1);
  return { notes: rows.map(noteOf), next: last && rows.length === limit ? { time: last[by], id: last.id } : null };
}
