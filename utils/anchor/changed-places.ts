import approxSearch from 'approx-string-match';
import { alignedSpan, editDistance } from './align.ts';
import { type Bigrams, windowsFor } from './bigrams.ts';
import { type Candidate, mostPromising, type Place, type Wanted, weigh } from './candidates.ts';
import { agreement, contextAgreesStrongly } from './rules.ts';

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
function sharpened(text: string, wanted: Wanted, place: Place): Place {
  const { exact, prefix, suffix } = wanted;
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
  const [start, end] = wholeFigures(text, wanted, left + head[0], right + tail[1]);
  if (start >= end || (start === place.start && end === place.end)) return place;
  const errors = exact.length <= LONGEST_ALIGNED ? editDistance(exact, text.slice(start, end)) : place.errors;
  return errors < exact.length ? { start, end, errors } : place;
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;

/** Where 99 became 100, one digit more belongs to the passage: a quote that begins or ends with a figure does so with the whole of it. */
function wholeFigures(
  text: string,
  { exact, prefix, suffix }: Wanted,
  from: number,
  to: number,
): readonly [number, number] {
  let [start, end] = [from, to];
  if (isDigit(exact, 0) && !isDigit(prefix, prefix.length - 1))
    while (isDigit(text, start) && isDigit(text, start - 1)) start--;
  if (isDigit(exact, exact.length - 1) && !isDigit(suffix, 0))
    while (isDigit(text, end - 1) && isDigit(text, end)) end++;
  return [start, end];
}
