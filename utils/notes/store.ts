import { addNote, changeNote, removeNote, restoreNote, revertNote } from './changes.ts';
import { connect, type Writing } from './connection.ts';
import { addCorrection, correctionOf, correctionsFor, withdrawCorrection } from './corrections.ts';
import { NotesError } from './errors.ts';
import { archiveOf, type NotesArchive } from './exchange/archive.ts';
import { type ImportCounts, importArchive, previewImport } from './exchange/import.ts';
import { fixedNames } from './fixed-names.ts';
import { type NoteVersion, versionsOf } from './history.ts';
import { findPage, knownVisit, notesFor, type PageNotes, type PageVisit, refreshPages } from './pages.ts';
import { type NotesPage, type NotesQuery, queryNotes } from './query.ts';
import { noteOf, type PageRow } from './rows.ts';
import { keepSeen, newlySeen } from './sightings.ts';
import type { Correction, CorrectionDraft, Note, NoteChange, NoteDraft, NotePatch, Seen, Sighting } from './types.ts';
import { parseSeen } from './validate.ts';

/** What changed, told after it is safely stored. */
export interface NotesChange {
  /** Of notes and corrections. */
  readonly ids: readonly string[];
  /** The pages whose notes changed. */
  readonly pages: readonly string[];
}

/**
 * The reader's notes. Every method is one transaction and rejects with a NotesError; what resolved is on disk.
 */
export interface NotesStore {
  add(draft: NoteDraft): Promise<Note>;
  /** Changes what `patch` names and leaves the rest. Rejects with `not-found` for a note that is deleted or never was. */
  patch(id: string, patch: NotePatch): Promise<Note>;
  /** Leaves a tombstone, which it returns: `restore` brings the note back whole. */
  remove(id: string): Promise<Note>;
  restore(id: string): Promise<Note>;
  /** The same for many notes: all or nothing, told as one change. */
  patchAll(changes: readonly NoteChange[]): Promise<readonly Note[]>;
  removeAll(ids: readonly string[]): Promise<readonly Note[]>;
  restoreAll(ids: readonly string[]): Promise<readonly Note[]>;
  /** What the note was before each of its last 20 changes, newest first. */
  history(id: string): Promise<readonly NoteVersion[]>;
  /** Undoes and redoes: makes the note what it was at a revision that `history` names. */
  revert(id: string, revision: number): Promise<Note>;
  /** Also a tombstone; null for a note that never was. */
  get(id: string): Promise<Note | null>;
  /** The living notes of the page with this key or alias, in the order of the text. */
  ofPage(key: string): Promise<readonly Note[]>;
  /** The living notes of a page that is being read, and those of the same article at other addresses; remembers new aliases. */
  notesFor(visit: PageVisit): Promise<PageNotes>;
  /** Keeps what the reader corrects of what was detected. */
  correct(draft: CorrectionDraft): Promise<Correction>;
  /** Takes a correction back; `false` makes it count again. */
  withdraw(id: string, withdrawn?: boolean): Promise<Correction>;
  /** The corrections that hold on a page that is being read (see `applyCorrections`). */
  corrections(visit: PageVisit): Promise<readonly Correction[]>;
  /** Keeps how notes stand on their page as it was just read; no change of the notes, and not told to `subscribe`. Returns the ids of those that stand otherwise now. */
  see(seen: readonly Seen[]): Promise<readonly string[]>;
  /** Of every note whose passage was not on its page as it was noted. */
  sightings(): Promise<readonly Sighting[]>;
  /** The names by which the reader fixed who somebody is, in notes on sources and in corrections. */
  fixedNames(): Promise<readonly string[]>;
  /** Every living note, oldest first. For long lists use `query`. */
  all(): Promise<readonly Note[]>;
  query(query?: NotesQuery): Promise<NotesPage>;
  /** The pages notes stand on. */
  pages(): Promise<readonly PageRow[]>;
  /** Everything, tombstones and earlier versions too, as one state of the store. */
  archive(): Promise<NotesArchive>;
  /** What `import` would do; changes nothing. */
  preview(archive: NotesArchive): Promise<ImportCounts>;
  /** Takes over what is new or newer, all or nothing. */
  import(archive: NotesArchive): Promise<ImportCounts>;
  /** Calls `listener` after each change made through this store, until the returned function is called. */
  subscribe(listener: (change: NotesChange) => void): () => void;
  close(): void;
}

export interface NotesOptions {
  readonly name?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long another window may hold up a change of version before that is said, in milliseconds. */
  readonly patience?: number;
}

/** Opens the notes; the database itself is opened at first use, and again whenever the browser closed it. */
export async function openNotes({ name = 'notes', now = Date.now, patience }: NotesOptions = {}): Promise<NotesStore> {
  const connection = connect(name, patience);
  const listeners = new Set<(change: NotesChange) => void>();

  const tell = (notes: readonly (Note | Correction)[]): void => {
    if (notes.length === 0) return;
    const change = { ids: notes.map(({ id }) => id), pages: [...new Set(notes.map(({ page }) => page.key))] };
    for (const listener of listeners) listener(change);
  };
  const told = <T extends Note | Correction>(note: T): T => {
    tell([note]);
    return note;
  };

  const writeAll = async <T>(
    items: readonly T[],
    write: (transaction: Writing, item: T, at: number) => Promise<Note>,
  ): Promise<readonly Note[]> => {
    const at = now();
    const notes = await connection.write(async (transaction) => {
      const written: Note[] = [];
      for (const item of items) written.push(await write(transaction, item, at));
      return written;
    });
    tell(notes);
    return notes;
  };

  return {
    add: async (draft) => told(await connection.write((transaction) => addNote(transaction, draft, now()))),
    patch: async (id, patch) =>
      told(await connection.write((transaction) => changeNote(transaction, id, patch, now()))),
    remove: async (id) => told(await connection.write((transaction) => removeNote(transaction, id, now()))),
    restore: async (id) => told(await connection.write((transaction) => restoreNote(transaction, id, now()))),
    patchAll: (changes) =>
      writeAll(changes, (transaction, { id, patch }, at) => changeNote(transaction, id, patch, at)),
    removeAll: (ids) => writeAll(ids, removeNote),
    restoreAll: (ids) => writeAll(ids, restoreNote),
    history: (id) => connection.read((transaction) => versionsOf(transaction, id)),
    revert: async (id, revision) =>
      told(await connection.write((transaction) => revertNote(transaction, id, revision, now()))),
    get: (id) =>
      connection.read(async (transaction) => {
        const row = await transaction.objectStore('notes').get(id);
        return row ? noteOf(row) : null;
      }),
    ofPage: (key) => connection.read((transaction) => findPage(transaction, key)),
    notesFor: async (visit) => {
      const known = knownVisit(visit);
      const { stale, ...found } = await connection.read((transaction) => notesFor(transaction, known));
      if (stale) await connection.write((transaction) => refreshPages(transaction, known, now()));
      return found;
    },
    correct: async (draft) => told(await connection.write((transaction) => addCorrection(transaction, draft, now()))),
    withdraw: async (id, withdrawn = true) =>
      told(await connection.write((transaction) => withdrawCorrection(transaction, id, withdrawn, now()))),
    corrections: (visit) => connection.read((transaction) => correctionsFor(transaction, knownVisit(visit))),
    see: async (given) => {
      const seen = parseSeen(given);
      const fresh = await connection.read((transaction) => newlySeen(transaction, seen));
      return fresh.length === 0 ? [] : connection.write((transaction) => keepSeen(transaction, fresh, now()));
    },
    sightings: () => connection.read((transaction) => transaction.objectStore('sightings').getAll()),
    fixedNames: () => connection.read(fixedNames),
    all: () =>
      connection.read(async (transaction) => {
        const rows = await transaction
          .objectStore('notes')
          .index('created')
          .getAll(IDBKeyRange.bound([1], [2]));
        return rows.map(noteOf);
      }),
    query: (query = {}) => connection.read((transaction) => queryNotes(transaction, query)),
    pages: () => connection.read((transaction) => transaction.objectStore('pages').getAll()),
    archive: () =>
      connection.read(async (transaction) => {
        const notes = await transaction.objectStore('notes').getAll();
        const pages = await transaction.objectStore('pages').getAll();
        const corrections = await transaction.objectStore('corrections').getAll();
        const history = await transaction.objectStore('history').getAll();
        const sightings = await transaction.objectStore('sightings').getAll();
        return archiveOf(notes.map(noteOf), pages, corrections.map(correctionOf), history, sightings);
      }),
    preview: (archive) => connection.read((transaction) => previewImport(transaction, archive)),
    import: async (archive) => {
      const { counts, notes, corrections } = await connection.write((transaction) =>
        importArchive(transaction, archive),
      );
      tell([...notes, ...corrections]);
      return counts;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: connection.close,
  };
}

export { NotesError };
