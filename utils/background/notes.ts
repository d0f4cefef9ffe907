import { type BackgroundMessages, tell } from '../messages.ts';
import { sharedNotes } from '../shared-notes.ts';

type NotesMessages = Pick<BackgroundMessages, Extract<keyof BackgroundMessages, `notes.${string}`>>;
type Answers = {
  [K in keyof NotesMessages]: (...args: Parameters<NotesMessages[K]>) => Promise<ReturnType<NotesMessages[K]>>;
};

/** What the background answers about notes. Each rejects with a NotesError. */
export const answerNotes: Answers = {
  'notes.of': async (visit) => (await sharedNotes()).notesFor(visit),
  'notes.add': async (draft) => (await sharedNotes()).add(draft),
  'notes.patch': async (id, patch) => (await sharedNotes()).patch(id, patch),
  'notes.remove': async (id) => (await sharedNotes()).remove(id),
  'notes.restore': async (id) => (await sharedNotes()).restore(id),
  'notes.history': async (id) => (await sharedNotes()).history(id),
  'notes.revert': async (id, revision) => (await sharedNotes()).revert(id, revision),
  'notes.correct': async (draft) => (await sharedNotes()).correct(draft),
  'notes.withdraw': async (id, withdrawn) => (await sharedNotes()).withdraw(id, withdrawn),
  'notes.see': async (seen) => {
    const ids = await (await sharedNotes()).see(seen);
    if (ids.length > 0) tell('notes.seen', { ids });
    return ids.length;
  },
  'notes.corrections': async (visit) => (await sharedNotes()).corrections(visit),
};
