import type { Reading, Writing } from './connection.ts';
import type { HistoryRow, NoteRow } from './rows.ts';
import type { NotePatch } from './types.ts';

/** How many changes of each note are kept. */
export const HISTORY_LENGTH = 20;

/** What a note was at an earlier revision. */
export type NoteVersion = Omit<HistoryRow, 'note'>;

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Keeps what `row` is before it is changed, and forgets the oldest beyond `HISTORY_LENGTH`. */
export async function keepVersion(transaction: Writing, row: NoteRow): Promise<void> {
  const store = transaction.objectStore('history');
  const { id: note, revision, changed, anchor, colour, text, tags, verdict, evidence, page } = row;
  await store.put({ note, revision, changed, was: { anchor, colour, text, tags, verdict, evidence, page } });
  await store.delete(IDBKeyRange.bound([note], [note, revision - HISTORY_LENGTH]));
}

/**
 * Takes over versions that another copy of the notes kept, for a note that is now at `revision`. Where both kept one of the same number, ours stays: it is
 * nowhere else.
 */
export async function addVersions(
  transaction: Writing,
  revision: number,
  versions: readonly HistoryRow[],
): Promise<void> {
  const store = transaction.objectStore('history');
  for (const version of versions) {
    if (version.revision >= revision || version.revision < revision - HISTORY_LENGTH) continue;
    if (!(await store.getKey([version.note, version.revision]))) await store.put(version);
  }
}

/** The earlier versions of a note, newest first. */
export async function versionsOf(transaction: Reading, id: string): Promise<readonly NoteVersion[]> {
  const rows = await transaction.objectStore('history').getAll(allOf(id));
  return rows.map(({ note: _, ...version }) => version).reverse();
}

/** What has to be changed to make the note what it was at `revision`; null where that is not kept. */
export async function versionAt(transaction: Writing, id: string, revision: number): Promise<NotePatch | null> {
  return (await transaction.objectStore('history').get([id, revision]))?.was ?? null;
}
