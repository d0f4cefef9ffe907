import type { Writing } from './connection.ts';
import { NotesError } from './errors.ts';
import { keepVersion, versionAt } from './history.ts';
import { rememberPage } from './pages.ts';
import { type NoteRow, noteOf, rowOf } from './rows.ts';
import type { Note, NoteDraft, NotePatch } from './types.ts';
import { uuid7 } from './uuid7.ts';
import { parseDraft, parsePatch } from './validate.ts';

/** Stores a new note and the page it stands on. */
export async function addNote(transaction: Writing, draft: NoteDraft, now: number): Promise<Note> {
  const { sketch = [], ...given } = parseDraft(draft);
  const note: Note = {
    colour: 'yellow',
    text: '',
    tags: [],
    verdict: 'unchecked',
    evidence: [],
    source: null,
    ...given,
    id: uuid7(now),
    created: now,
    changed: now,
    deleted: null,
    revision: 1,
  };
  await Promise.all([
    transaction.objectStore('notes').add(rowOf(note)),
    rememberPage(transaction, note.page, now, sketch),
  ]);
  return note;
}

/** Changes what `patch` names. */
export async function changeNote(transaction: Writing, id: string, patch: NotePatch, now: number): Promise<Note> {
  const changes = parsePatch(patch);
  const row = await existing(transaction, id);
  if (row.deleted !== null) throw new NotesError('not-found', `note ${id} was deleted`);
  if (row.source && changes.anchor) throw new NotesError('invalid', 'a note on a source stands at no passage');
  const [note] = await Promise.all([
    put(transaction, row, changes, now),
    // Shown by hand where it belongs, it is found until a reading of the page says otherwise.
    ...(changes.anchor ? [transaction.objectStore('sightings').delete(id)] : []),
    ...(changes.page ? [rememberPage(transaction, changes.page, now)] : []),
  ]);
  return note;
}

/** Makes the note a tombstone; one that is a tombstone already stays as it is. */
export async function removeNote(transaction: Writing, id: string, now: number): Promise<Note> {
  const row = await existing(transaction, id);
  return row.deleted === null ? put(transaction, row, { deleted: now }, now) : noteOf(row);
}

/** Brings a tombstone back with all it held; a living note stays as it is. */
export async function restoreNote(transaction: Writing, id: string, now: number): Promise<Note> {
  const row = await existing(transaction, id);
  return row.deleted === null ? noteOf(row) : put(transaction, row, { deleted: null }, now);
}

/** Makes the note what it was at an earlier revision; that is a change like any other, so it can be taken back too. */
export async function revertNote(transaction: Writing, id: string, revision: number, now: number): Promise<Note> {
  const row = await existing(transaction, id);
  if (row.deleted !== null) throw new NotesError('not-found', `note ${id} was deleted`);
  const was = await versionAt(transaction, id, revision);
  if (!was) throw new NotesError('not-found', `revision ${revision} of note ${id} is not kept any more`);
  return put(transaction, row, was, now);
}

async function existing(transaction: Writing, id: string): Promise<NoteRow> {
  const row = await transaction.objectStore('notes').get(id);
  if (!row) throw new NotesError('not-found', `note ${id}`);
  return row;
}

/** Read-modify-write within one transaction: a change made meanwhile by another window is in `row` already. */
async function put(transaction: Writing, row: NoteRow, changes: Partial<Note>, now: number): Promise<Note> {
  const note: Note = {
    ...noteOf(row),
    ...changes,
    changed: Math.max(now, row.changed),
    revision: row.revision + 1,
  };
  await Promise.all([transaction.objectStore('notes').put(rowOf(note)), keepVersion(transaction, row)]);
  return note;
}
