import { browser } from 'wxt/browser';
import { type BackupRecord, readBackupRecord, writeBackupRecord } from './backup-record.ts';
import { loadPart } from './load-part.ts';
import { askPage, listen } from './messages.ts';
import { addressAtPassage } from './notes/address-at-passage.ts';
import type { NotesArchive } from './notes/exchange/archive.ts';
import type { ImportCounts } from './notes/exchange/import.ts';
import type { NoteVersion } from './notes/history.ts';
import type { NotesPage, NotesQuery } from './notes/query.ts';
import type { NotesStore } from './notes/store.ts';
import type { Note, NoteChange, NoteDraft, NotePatch, Sighting } from './notes/types.ts';

/** The notebook's way to the notes: straight to the store, which every extension page shares. Each call rejects with a NotesError. */
export interface NotebookConnection {
  query(query: NotesQuery): Promise<NotesPage>;
  /** Also a tombstone; null for a note that never was. */
  get(id: string): Promise<Note | null>;
  /** Of every note whose passage was not on its page as it was noted. */
  sightings(): Promise<readonly Sighting[]>;
  add(draft: NoteDraft): Promise<void>;
  patch(id: string, patch: NotePatch): Promise<void>;
  patchAll(changes: readonly NoteChange[]): Promise<void>;
  removeAll(ids: readonly string[]): Promise<void>;
  restoreAll(ids: readonly string[]): Promise<void>;
  history(id: string): Promise<readonly NoteVersion[]>;
  revert(id: string, revision: number): Promise<void>;
  /** Everything, as a file to keep. */
  archive(): Promise<NotesArchive>;
  /** What importing would do. */
  preview(archive: NotesArchive): Promise<ImportCounts>;
  import(archive: NotesArchive): Promise<ImportCounts>;
  readBackup(): Promise<BackupRecord>;
  keepBackup(record: BackupRecord): Promise<void>;
  /** Opens the note's page at its passage. */
  open(note: Note): Promise<void>;
  /** Calls `changed` with the ids when any part of the extension changed notes, until `signal` aborts. */
  follow(changed: (ids: readonly string[]) => void, signal: AbortSignal): void;
  /** Calls `changed` when pages were read that show notes otherwise than before, until `signal` aborts. */
  followSightings(changed: () => void, signal: AbortSignal): void;
}

/** How long an opened page has until its reader must have found the passage, in milliseconds. */
const OPENING_MS = 30_000;

/** By the text fragment the browser itself finds the passage; where the wording has changed, the reader on the page finds it by the anchor. */
const openAtPassage = async (note: Note): Promise<void> => {
  const { id } = note;
  const tab = await browser.tabs.create({ url: addressAtPassage(note) });
  if (!note.anchor) return;
  const ending = new AbortController();
  setTimeout(() => ending.abort(), OPENING_MS);
  const jump = async (): Promise<void> => {
    if (tab.id === undefined) return;
    const state = await askPage(tab.id, 'page.state');
    if (!state.notes.some(({ note, located }) => note.id === id && located.span)) return;
    ending.abort();
    await askPage(tab.id, 'page.jump', { kind: 'note', id });
  };
  listen(
    'page.changed',
    (_, from) => {
      // A tab that was closed or left again has nobody to answer, and needs no jump.
      if (from === tab.id) jump().catch(() => ending.abort());
    },
    ending.signal,
  );
};

export const notebookConnection = (): NotebookConnection => {
  const followers = new Set<(ids: readonly string[]) => void>();
  let opening: Promise<NotesStore> | null = null;
  /** The store is larger than all that shows the first notes: it is loaded when it is first asked. */
  const sharedNotes = (): Promise<NotesStore> => {
    opening ??= open();
    return opening;
  };
  const open = async (): Promise<NotesStore> => {
    try {
      const notes = await (await loadPart(() => import('./shared-notes.ts'))).sharedNotes();
      // What this page itself changes is not sent back to it.
      notes.subscribe(({ ids }) => {
        for (const changed of followers) changed(ids);
      });
      return notes;
    } catch (error) {
      opening = null;
      throw error;
    }
  };

  return {
    query: async (query) => (await sharedNotes()).query(query),
    get: async (id) => (await sharedNotes()).get(id),
    sightings: async () => (await sharedNotes()).sightings(),
    add: async (draft) => void (await (await sharedNotes()).add(draft)),
    patch: async (id, patch) => void (await (await sharedNotes()).patch(id, patch)),
    patchAll: async (changes) => void (await (await sharedNotes()).patchAll(changes)),
    removeAll: async (ids) => void (await (await sharedNotes()).removeAll(ids)),
    restoreAll: async (ids) => void (await (await sharedNotes()).restoreAll(ids)),
    history: async (id) => (await sharedNotes()).history(id),
    revert: async (id, revision) => void (await (await sharedNotes()).revert(id, revision)),
    archive: async () => (await sharedNotes()).archive(),
    preview: async (archive) => (await sharedNotes()).preview(archive),
    import: async (archive) => (await sharedNotes()).import(archive),
    readBackup: readBackupRecord,
    keepBackup: writeBackupRecord,
    open: openAtPassage,
    followSightings: (changed, signal) => listen('notes.seen', changed, signal),
    follow(changed, signal) {
      listen('notes.changed', ({ ids }) => changed(ids), signal);
      followers.add(changed);
      signal.addEventListener('abort', () => followers.delete(changed));
    },
  };
};
