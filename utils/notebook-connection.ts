import { listen } from './messages.ts';
import type { NotesArchive } from './notes/exchange/archive.ts';
import type { ImportCounts } from './notes/exchange/import.ts';
import type { Note, NotePatch } from './notes/types.ts';
import { sharedNotes } from './shared-notes.ts';

/** The notebook's way to the notes: straight to the store, which every extension page shares. Each call rejects with a NotesError. */
export interface NotebookConnection {
  all(): Promise<readonly Note[]>;
  patch(id: string, patch: NotePatch): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Everything, as a file to keep. */
  archive(): Promise<NotesArchive>;
  /** What importing would do. */
  preview(archive: NotesArchive): Promise<ImportCounts>;
  import(archive: NotesArchive): Promise<ImportCounts>;
  /** Calls `changed` when any part of the extension changed notes, until `signal` aborts. */
  follow(changed: () => void, signal: AbortSignal): void;
}

export const notebookConnection = (): NotebookConnection => ({
  all: async () => (await sharedNotes()).all(),
  patch: async (id, patch) => void (await (await sharedNotes()).patch(id, patch)),
  remove: async (id) => void (await (await sharedNotes()).remove(id)),
  restore: async (id) => void (await (await sharedNotes()).restore(id)),
  archive: async () => (await sharedNotes()).archive(),
  preview: async (archive) => (await sharedNotes()).preview(archive),
  import: async (archive) => (await sharedNotes()).import(archive),
  follow(changed, signal) {
    listen('notes.changed', changed, signal);
    // What this page itself changes is not sent back to it.
    void sharedNotes().then((notes) => signal.addEventListener('abort', notes.subscribe(changed)));
  },
});
