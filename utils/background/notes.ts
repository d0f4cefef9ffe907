import { type BackgroundMessages, tell, tellTabs } from '../messages.ts';
import { type NotesStore, openNotes } from '../notes/store.ts';

type NotesMessages = Pick<BackgroundMessages, Extract<keyof BackgroundMessages, `notes.${string}`>>;
type Answers = { [K in keyof NotesMessages]: (...args: Parameters<NotesMessages[K]>) => Promise<ReturnType<NotesMessages[K]>> };

let opened: Promise<NotesStore> | null = null;

/** The store of this background's life; a sleeping background wakes up without one, and opens it again. */
const store = (): Promise<NotesStore> => {
  opened ??= openNotes().then((notes) => {
    notes.subscribe(({ ids }) => {
      tell('notes.changed', { ids });
      void tellTabs('notes.changed', { ids });
    });
    return notes;
  });
  return opened;
};

/** What the background answers about notes. Each rejects with a NotesError. */
export const answerNotes: Answers = {
  'notes.of': async (visit) => (await store()).notesFor(visit),
  'notes.all': async () => (await store()).all(),
  'notes.add': async (draft) => (await store()).add(draft),
  'notes.patch': async (id, patch) => (await store()).patch(id, patch),
  'notes.remove': async (id) => (await store()).remove(id),
  'notes.restore': async (id) => (await store()).restore(id),
};
