import { SLICE_MS } from './batch.ts';
import { yieldToPage } from './yield-to-page.ts';

/** What may be changed on a page before it gets its turn. */
export interface Budget {
  /** Counts a change of so many characters. */
  spend(characters: number): void;
  readonly isSpent: boolean;
}

/** For what has to be done at once. */
export const BOUNDLESS: Budget = { spend: () => undefined, isSpent: false };

/** Gives budgets, and after each the page its turn. */
export interface Pace {
  budget(): Budget;
  /** Resolves when the page had its turn. */
  turn(): Promise<void>;
}

/** A frame that takes longer than this, in milliseconds, had too much to lay out: far from a task that is felt, since the next one may be worse. */
const FRAME_MS = 20;
/** Characters to begin with: the first of them also make the browser look for its fonts. */
const FIRST = 1000;
const LEAST = 1000;
const MOST = 4000;
/** The least that a change counts for, in characters: a short text is looked up, styled and laid out as a line all the same. */
const LEAST_CHANGE = 20;

/**
 * The pace at which a page is changed. Writing takes no time beside the layout and painting that follow, and those depend on page and machine: how
 * long each frame took says how many characters go into the next.
 */
export const createPace = (document: Document, turn: typeof yieldToPage = yieldToPage): Pace => {
  let room = FIRST;
  return {
    budget() {
      const end = performance.now() + SLICE_MS;
      let spent = 0;
      return {
        spend(characters) {
          spent += Math.max(LEAST_CHANGE, characters);
        },
        get isSpent() {
          return spent >= room || performance.now() >= end;
        },
      };
    },
    async turn() {
      const frame = await turn(document);
      // Half as much or twice as much at most: one frame alone may have had other reasons.
      const change = Math.min(2, Math.max(0.5, FRAME_MS / Math.max(frame, 1)));
      room = Math.min(MOST, Math.max(LEAST, Math.round(room * change)));
    },
  };
};
