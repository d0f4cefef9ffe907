import type { IDBPIndex, StoreNames } from 'idb';
import type { Reading } from './connection.ts';
import { type NoteRow, type NotesSchema, noteOf } from './rows.ts';
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

/** One page of notes in order of time. O(limit), however many notes there are, in three requests: a cursor would take one for each note. */
export async function queryNotes(transaction: Reading, query: NotesQuery): Promise<NotesPage> {
  const { by = 'changed', order = 'newest', deleted = false, limit = 100, after } = query;
  const alive = deleted ? 0 : 1;
  const [low, high] = [[alive], [alive + 1]];
  const from = after && [alive, after.time, after.id];
  const range =
    order === 'newest'
      ? IDBKeyRange.bound(low, from ?? high, false, true)
      : IDBKeyRange.bound(from ?? low, high, from !== undefined, true);
  const index = transaction.objectStore('notes').index(by);
  const rows: NoteRow[] =
    order === 'oldest' ? await index.getAll(range, limit) : await newestWithin(index, range, limit);
  const last = rows.at(-1);
  return { notes: rows.map(noteOf), next: last && rows.length === limit ? { time: last[by], id: last.id } : null };
}

type TimeIndex = IDBPIndex<NotesSchema, StoreNames<NotesSchema>[], 'notes', 'changed' | 'created'>;

/** IndexedDB gives many values at once in ascending order only, so the last `limit` keys are passed over first, to read from there on. */
async function newestWithin(index: TimeIndex, range: IDBKeyRange, limit: number): Promise<NoteRow[]> {
  const newest = await index.openKeyCursor(range, 'prev');
  const oldest = limit > 1 ? await newest?.advance(limit - 1) : newest;
  const from = oldest ? IDBKeyRange.bound(oldest.key, range.upper, false, range.upperOpen) : range;
  return (await index.getAll(from)).reverse();
}
