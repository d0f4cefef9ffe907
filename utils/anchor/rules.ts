import type { Candidate, Wanted } from './candidates.ts';

/** The share of a quote's folded characters that may have changed. */
export const MOST_ERRORS = 0.3;

/** Context so much alike that a quote may have changed more than usual: both sides as they were, but for edits. */
const AGREES_STRONGLY = 0.65;

/**
 * How many characters of a quote between its old neighbours may have changed: a page edited in 20 % of its characters leaves a quote of this length with more than its
 * share; 2.5 standard deviations more are let through. 8 characters: 4, 16: 7, 64: 20.
 */
const mostErrorsInPlace = (length: number): number => Math.floor(0.2 * length + 2.5 * Math.sqrt(0.16 * length));

/** Quotes of this many folded characters are found by themselves; a shorter one may stand anywhere by chance. */
const TELLING_LENGTH = 16;
/** Changed quotes shorter than this need context that agrees. */
const CHANGED_LENGTH = 8;
/** Context this alike is the old context: chance gives about 0.1 in Chinese and 0.3 in English. */
const AGREES = 0.5;
/** A search whose best place has context this alike need not look further. */
const SETTLED = 0.95;
/** The least that quote and context together must agree where the quote has changed. */
const WHOLE_FLOOR = 0.6;

/** The share of quote and context, by length, that agrees: 0 to 1. */
export const agreement = (wanted: Wanted, place: Candidate): number => {
  const { exact, prefix, suffix } = wanted;
  const agreed = place.quote * exact.length + place.before * prefix.length + place.after * suffix.length;
  return agreed / (exact.length + prefix.length + suffix.length);
};

/** True where both neighbours are the old ones, but for edits. */
export const contextAgreesStrongly = (wanted: Wanted, place: Candidate): boolean =>
  (context(wanted, place) ?? 0) >= AGREES_STRONGLY;

/** How alike the context is, 0 to 1; null where the anchor has none. */
const context = ({ prefix, suffix }: Wanted, { before, after }: Candidate): number | null =>
  prefix.length + suffix.length === 0
    ? null
    : (before * prefix.length + after * suffix.length) / (prefix.length + suffix.length);

/** One side has stayed, or both have nearly: an edit beside the quote changes only one. */
const contextAgrees = (wanted: Wanted, place: Candidate): boolean => {
  const whole = context(wanted, place);
  const { prefix, suffix } = wanted;
  return (
    (whole !== null && whole >= AGREES) ||
    (prefix.length >= CHANGED_LENGTH && place.before >= AGREES + 0.1) ||
    (suffix.length >= CHANGED_LENGTH && place.after >= AGREES + 0.1)
  );
};

/** A long passage that moved to other neighbours and lost little on the way is still itself. */
const isMovedPassage = ({ quote }: Candidate, length: number): boolean => length >= 2 * TELLING_LENGTH && quote >= 0.85;

/** Whether the quote may be said to stand here. */
export function accepts(wanted: Wanted, place: Candidate): boolean {
  const { length } = wanted.exact;
  const agrees = contextAgrees(wanted, place);
  if (place.quote === 1) return agrees || length >= TELLING_LENGTH || context(wanted, place) === null;
  if (agreement(wanted, place) < WHOLE_FLOOR && !isMovedPassage(place, length)) return false;
  if (place.onlyFigures) return agrees || length >= TELLING_LENGTH;
  const errors = Math.round((1 - place.quote) * length);
  if (contextAgreesStrongly(wanted, place) && errors <= mostErrorsInPlace(length)) return true;
  return errors <= MOST_ERRORS * length && (agrees || length >= CHANGED_LENGTH);
}

/** Whether this place is so clearly the old one that no other need be looked for. */
export const settles = (wanted: Wanted, place: Candidate): boolean => {
  const whole = context(wanted, place);
  return place.quote === 1 && whole !== null && whole >= SETTLED;
};
