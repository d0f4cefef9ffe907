import approxSearch from 'approx-string-match';
import { alignedSpan, editDistance, headSimilarity, reversed } from './align.ts';
import { type Bigrams, windowsFor } from './bigrams.ts';
import { agreement, contextAgreesStrongly } from './rules.ts';

/** A quote with its context, in the form of the text it is searched in. */
export interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it is expected. */
  readonly near: number;
}

/** A place where the quote may stand. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How much of the quote agrees, 0 to 1. */
  readonly quote: number;
  /** How much of the context before and after agrees, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Of a word that stands on a page hundreds of times, only the places whose neighbours look most alike are weighed. */
const MOST_PLACES = 40;
/** Insertions in the context that are still looked through. */
const CONTEXT_SLACK = 8;

/** Every place where the quote stands letter for letter, most promising first. O(n). */
export function exactPlaces(text: string, wanted: Wanted): readonly Candidate[] {
  const places: Place[] = [];
  const { exact } = wanted;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return mostPromising(text, wanted, places).map((place) => weigh(text, wanted, place));
}

/**
 * The places where the quote may stand with changes: those that its own words lead to, with at most `errors` edits, and those that its context leads to.
 * A filter finds the stretches worth a look (see `windowsFor`); only these are aligned.
 */
export function changedPlaces(text: string, bigrams: Bigrams, wanted: Wanted, errors: number): readonly Candidate[] {
  const byQuote = mostAgreeing(text, wanted, placesByQuote(text, bigrams, wanted, errors));
  if (byQuote.some((place) => contextAgreesStrongly(wanted, place))) return byQuote;
  return [...byQuote, ...mostAgreeing(text, wanted, placesByContext(text, bigrams, wanted))];
}

/** Only the places that agree most get their ends set. */
const MOST_SHARPENED = 3;

const mostAgreeing = (text: string, wanted: Wanted, places: readonly Place[]): readonly Candidate[] =>
  mostPromising(text, wanted, places)
    .map((place) => ({ place, agrees: agreement(wanted, weigh(text, wanted, place)) }))
    .sort((a, b) => b.agrees - a.agrees)
    .slice(0, MOST_SHARPENED)
    .map(({ place }) => weigh(text, wanted, sharpened(text, wanted, place)));

function placesByQuote(text: string, bigrams: Bigrams, wanted: Wanted, errors: number): readonly Place[] {
  if (errors === 0) return [];
  const places = new Map<string, Place>();
  for (const window of windowsFor(bigrams, wanted.exact, errors, wanted.near)) {
    const stretch = text.slice(window.start, window.end);
    for (const { start, end, errors: edits } of approxSearch(stretch, wanted.exact, errors)) {
      const place = { start: window.start + start, end: window.start + end, errors: edits };
      places.set(`${place.start} ${place.end}`, place);
    }
  }
  return [...places.values()];
}

/** Quote and context together longer than this are not aligned as one: a long quote leads to its place by itself. */
const LONGEST_ALIGNED = 320;
/** How much of quote and context may have changed where they lead to a place together. */
const CONTEXT_ERRORS = 0.35;
/** Of the stretches that context leads to, the few that share most are aligned. */
const MOST_CONTEXTS = 3;

function placesByContext(text: string, bigrams: Bigrams, wanted: Wanted): readonly Place[] {
  const { exact, prefix, suffix } = wanted;
  const whole = prefix + exact + suffix;
  if (whole.length > LONGEST_ALIGNED || prefix.length + suffix.length < exact.length / 2) return [];
  const errors = Math.floor(whole.length * CONTEXT_ERRORS);
  const windows = windowsFor(bigrams, whole, errors, wanted.near - prefix.length).slice(0, MOST_CONTEXTS);
  return windows.flatMap((window) => {
    const stretch = text.slice(window.start, window.end);
    const [start, end] = alignedSpan(whole, prefix.length, prefix.length + exact.length, stretch);
    if (start === end) return [];
    const errors = editDistance(exact, stretch.slice(start, end));
    return [{ start: window.start + start, end: window.start + end, errors }];
  });
}

/** How much of a long quote, and how much of the text beyond its ends, is looked at to set its ends. */
const REACH = 40;

/** Fewest edits leave the ends of a changed passage open: they are set where quote and context together fit best. */
function sharpened(text: string, { exact, prefix, suffix }: Wanted, place: Place): Place {
  const left = Math.max(0, place.start - REACH);
  const head = alignedSpan(
    prefix + exact.slice(0, REACH),
    prefix.length,
    prefix.length + 1,
    text.slice(left, place.start + REACH),
  );
  const right = Math.max(0, place.end - REACH);
  const part = Math.min(REACH, exact.length);
  const tail = alignedSpan(exact.slice(-part) + suffix, part - 1, part, text.slice(right, place.end + REACH));
  const [start, end] = [left + head[0], right + tail[1]];
  if (start >= end || (start === place.start && end === place.end)) return place;
  const errors = exact.length <= LONGEST_ALIGNED ? editDistance(exact, text.slice(start, end)) : place.errors;
  return errors < exact.length ? { start, end, errors } : place;
}

/** The place with its quote and context compared. */
export function weigh(text: string, wanted: Wanted, { start, end, errors }: Place): Candidate {
  const { exact, prefix, suffix } = wanted;
  const left = text.slice(Math.max(0, start - prefix.length - CONTEXT_SLACK), start);
  const right = text.slice(end, end + suffix.length + CONTEXT_SLACK);
  return {
    start,
    end,
    quote: 1 - errors / exact.length,
    before: left.endsWith(prefix) ? 1 : headSimilarity(reversed(prefix), reversed(left)),
    after: headSimilarity(suffix, right),
  };
}

function mostPromising(text: string, wanted: Wanted, places: readonly Place[]): readonly Place[] {
  if (places.length <= MOST_PLACES) return places;
  const rank = (place: Place) =>
    sharedRun(text, place.start - 1, wanted.prefix, wanted.prefix.length - 1, -1) +
    sharedRun(text, place.end, wanted.suffix, 0, 1) -
    place.errors -
    Math.abs(place.start - wanted.near) / (text.length + 1);
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_PLACES)
    .map(({ place }) => place);
}

/** How many code units agree, going from both places in the same direction. */
function sharedRun(a: string, fromA: number, b: string, fromB: number, step: 1 | -1): number {
  let run = 0;
  while (
    fromB + run * step >= 0 &&
    run < b.length &&
    a.charCodeAt(fromA + run * step) === b.charCodeAt(fromB + run * step)
  )
    run++;
  return run;
}
