import { headSimilarity, reversed } from './align.ts';

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
  /** True when nothing but figures differs. */
  readonly onlyFigures: boolean;
}

/** A place before its context is looked at. */
export interface Place {
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

const FIGURE = /[0-9](?:[0-9.,]*[0-9])?/g;
const withoutFigures = (text: string): string => text.replace(FIGURE, '0');
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
    onlyFigures: errors > 0 && withoutFigures(exact) === withoutFigures(text.slice(start, end)),
  };
}

/** At most `MOST_PLACES` of them, those whose neighbours look most like the old ones. */
export function mostPromising(text: string, wanted: Wanted, places: readonly Place[]): readonly Place[] {
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
