import { listen } from '../messages.ts';
import { sharedNotes } from '../shared-notes.ts';

/**
 * Answers with the names that the reader fixed in notes and corrections: read when first asked for, and anew after a change of them, so that
 * the many parts of one page are given the same list.
 */
export const keptNames = (): (() => Promise<readonly string[]>) => {
  let names: Promise<readonly string[]> | null = null;
  let isFollowing = false;
  const forget = (): void => {
    names = null;
  };
  // What the notebook and other windows change; an event does not reach the part that tells it.
  listen('notes.changed', forget);
  const read = async (): Promise<readonly string[]> => {
    const notes = await sharedNotes();
    if (!isFollowing) notes.subscribe(forget);
    isFollowing = true;
    return notes.fixedNames();
  };
  return () => {
    if (names === null) {
      const reading = read();
      names = reading;
      // Notes that could not be read are tried again with the next question.
      reading.catch(() => {
        if (names === reading) forget();
      });
    }
    return names;
  };
};
