import { type BackgroundMessages, tell } from '../messages.ts';
import { articleSketch } from '../notes/sketch.ts';
import { sharedNotes } from '../shared-notes.ts';

type NotesMessages = Pick<BackgroundMessages, Extract<keyof BackgroundMessages, `notes.${string}`>>;
type Answers = {
  [K in keyof NotesMessages]: (...args: Parameters<NotesMessages[K]>) => Promise<ReturnType<NotesMessages[K]>>;
};

/** A page may be left as soon as this is stored: by the sketch it is found on other copies of the article. */
const sketched = <Draft extends object>(draft: Draft, text?: string | null): Draft & { sketch?: readonly number[] } =>
  text ? { ...draft, sketch: articleSketch(text) } : draft;

/** What the background answers about notes. Each rejects with a NotesError. */
export const answerNotes: Answers = {
  'notes.of': async (visit) => (await sharedNotes()).notesFor(visit),
  'notes.add': async (draft, text) => (await sharedNotes()).add(sketched(draft, text)),
  'notes.patch': async (id, patch) => (await sharedNotes()).patch(id, patch),
  'notes.remove': async (id) => (await sharedNotes()).remove(id),
  'notes.restore': async (id) => (await sharedNotes()).restore(id),
  'notes.history': async (id) => (await sharedNotes()).history(id),
  'notes.revert': async (id, revision) => (await sharedNotes()).revert(id, revision),
  'notes.correct': async (draft, text) => (await sharedNotes()).correct(sketched(draft, text)),
  'notes.withdraw': async (id, withdrawn) => (await sharedNotes()).withdraw(id, withdrawn),
  'notes.see': async (seen) => {
    const ids = await (await sharedNotes()).see(seen);
    if (ids.length > 0) tell('notes.seen', { ids });
    return ids.length;
  },
  'notes.corrections': async (visit) => (await sharedNotes()).corrections(visit),
};
