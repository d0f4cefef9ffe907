import { errorWords } from '../../components/error-words.ts';
import type { Translate } from '../../utils/i18n/index.ts';
import { failureOf } from '../../utils/messages.ts';
import type { Overlay } from './overlay.tsx';

/** Runs work that may fail, and words what went wrong: over the page, or for an editor that shows it. */
export const attempting = (overlay: Overlay, now: { readonly words: Translate }) => ({
  /** True where it went well; else a message says what happened. */
  async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      overlay.toast({ text: errorWords(now.words, failureOf(error)), error: true });
      return false;
    }
  },

  /** Rejects with an error whose message is for the person. */
  async inWords<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw new Error(errorWords(now.words, failureOf(error)));
    }
  },
});
