import type { FoldLevel } from '../script/fold.ts';
import { type Span, slice } from '../span.ts';
import { finish, type Steps } from '../steps.ts';
import { type Candidate, exactPlaces, type Wanted, weigh } from './candidates.ts';
import { changedPlaces } from './changed-places.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import { type Layer, layerOf, originalSpan } from './layer.ts';
import { sameNumerals } from './numerals.ts';
import { accepts, agreement, MOST_ERRORS, settles } from './rules.ts';
import { indexText, maskDigits, type TextIndex } from './text-index.ts';
import type { Anchor, Located, Match } from './types.ts';

export { indexText, type TextIndex };

/** A candidate in the original text. */
interface Found {
  readonly span: Span;
  readonly how: Match;
  readonly score: number;
}

const ORPHAN: Located = { span: null, how: 'orphan', score: 0, ambiguous: false };

/** Scores closer than this are a tie, which position decides. */
const TIE = 0.02;

/**
 * Finds the passage of `anchor` again. Searched for as it was, then with characters folded, then with regional words folded, then with changed
 * figures, then with up to 30 % of its folded characters changed; the first search whose best place stands in its old context ends it.
 * A place that fits too little, in itself or with its context, is refused: an orphan is better than a note on the wrong words.
 *
 * The span is in the index's original text. Cost: O(n) for a passage that is still there; for one that is gone, a filter
 * and a few local alignments on an index that is built once a page.
 */
export const locate = (index: TextIndex, anchor: Anchor): Located => finish(locating(index, anchor));

/** `locate` in steps, so that a page with very many notes can give way to other work between them. */
export function* locating(index: TextIndex, kept: Anchor): Steps<Located> {
  const { quote, position } = kept;
  if (quote.exact === '') return ORPHAN;
  if (stands(index.text, kept))
    return { span: [position.start, position.start + quote.exact.length], how: 'exact', score: 1, ambiguous: false };

  const anchor = withNearContext(kept);
  const found: Found[] = [];
  for (const { level, search } of SEARCHES) {
    if (level) yield* index.preparing(level);
    yield;
    const { places, settled } = search(index, anchor);
    found.push(...places);
    if (settled) break;
  }
  return best(found, anchor);
}

/** Some programs keep whole paragraphs beside a quote. Comparing them costs the square of their length, and what is farther off tells less. In code units, either side. */
const MOST_CONTEXT = 4 * CONTEXT_LENGTH;

const withNearContext = (anchor: Anchor): Anchor => ({
  ...anchor,
  quote: {
    ...anchor.quote,
    prefix: anchor.quote.prefix.slice(-MOST_CONTEXT),
    suffix: anchor.quote.suffix.slice(0, MOST_CONTEXT),
  },
});

/** Nothing has changed: the usual case, and the cheapest. */
function stands(text: string, { quote: { exact, prefix, suffix }, position: { start } }: Anchor): boolean {
  return (
    text.startsWith(exact, start) &&
    (prefix === '' ? start === 0 : start >= prefix.length && text.startsWith(prefix, start - prefix.length)) &&
    (suffix === '' ? start + exact.length === text.length : text.startsWith(suffix, start + exact.length))
  );
}

interface Outcome {
  readonly places: readonly Found[];
  readonly settled: boolean;
}
type Search = (index: TextIndex, anchor: Anchor) => Outcome;

const asItWas: Search = ({ text }, { quote, position }) => {
  const wanted = { ...quote, near: position.start };
  return outcome(
    wanted,
    exactPlaces(text, wanted),
    ({ start, end }) => [start, end],
    () => 'exact',
  );
};

const folded =
  (level: FoldLevel): Search =>
  (index, anchor) => {
    const layer = index.layer(level);
    const wanted = foldedWanted(anchor, level, layer);
    if (wanted.exact === '') return { places: [], settled: false };
    const how = level === 'characters' ? 'script' : 'wording';
    return outcome(wanted, exactPlaces(layer.text, wanted), inOriginal(layer), (span) =>
      howFound(index, anchor, span, how),
    );
  };

const otherFigures: Search = (index, anchor) => {
  const layer = index.layer('wording');
  const wanted = foldedWanted(anchor, 'wording', layer);
  const exact = maskDigits(wanted.exact);
  if (!exact.includes('0')) return { places: [], settled: false };
  const masked = { ...wanted, exact, prefix: maskDigits(wanted.prefix), suffix: maskDigits(wanted.suffix) };
  const places = exactPlaces(index.masked(), masked).map(({ start, end }) =>
    weigh(layer.text, wanted, { start, end, errors: differences(wanted.exact, layer.text, start) }),
  );
  return outcome(wanted, places, inOriginal(layer), (span) => howFound(index, anchor, span, 'fuzzy'));
};

const changed: Search = (index, anchor) => {
  const layer = index.layer('wording');
  const wanted = foldedWanted(anchor, 'wording', layer);
  if (wanted.exact === '') return { places: [], settled: false };
  const errors = Math.floor(wanted.exact.length * MOST_ERRORS);
  const places = changedPlaces(layer.text, index.bigrams(), wanted, errors);
  return outcome(wanted, places, inOriginal(layer), (span) => howFound(index, anchor, span, 'fuzzy'));
};

/** From the cheapest on, with the form of the text that each needs. */
const SEARCHES: readonly { readonly level?: FoldLevel; readonly search: Search }[] = [
  { search: asItWas },
  { level: 'characters', search: folded('characters') },
  { level: 'wording', search: folded('wording') },
  { level: 'wording', search: otherFigures },
  { level: 'wording', search: changed },
];

function outcome(
  wanted: Wanted,
  places: readonly Candidate[],
  spanOf: (place: Candidate) => Span,
  how: (span: Span) => Match,
): Outcome {
  const taken = places.filter((place) => accepts(wanted, place));
  return {
    places: taken.map((place) => {
      const span = spanOf(place);
      return { span, how: how(span), score: agreement(wanted, place) };
    }),
    settled: taken.some((place) => settles(wanted, place)),
  };
}

const inOriginal =
  (layer: Layer) =>
  ({ start, end }: Candidate): Span =>
    originalSpan(layer, start, end);

/** The quote and its context folded as one, so that a word across their boundary folds as it does on the page. */
function foldedWanted({ quote: { exact, prefix, suffix }, position }: Anchor, level: FoldLevel, page: Layer): Wanted {
  const { text, starts, ends } = layerOf(prefix + exact + suffix, level);
  const first = firstAtOrAfter(starts, prefix.length);
  const last = firstAtOrAfter(ends, prefix.length + exact.length + 1);
  return {
    exact: text.slice(first, last),
    prefix: text.slice(0, first),
    suffix: text.slice(Math.max(first, last)),
    near: firstAtOrAfter(page.starts, position.start),
  };
}

/** The first index whose value is at least `value`, in a list that never falls. */
function firstAtOrAfter(list: Uint32Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How the words now in `span` differ from the quote; a changed figure is changed wording, whatever folding says. */
function howFound({ text }: TextIndex, { quote: { exact } }: Anchor, span: Span, how: Match): Match {
  const now = slice(text, span);
  if (now === exact) return 'exact';
  return sameNumerals(now, exact) ? how : 'fuzzy';
}

function differences(expected: string, text: string, start: number): number {
  let count = 0;
  for (let at = 0; at < expected.length; at++) if (expected.charCodeAt(at) !== text.charCodeAt(start + at)) count++;
  return count;
}

function best(found: readonly Found[], { position }: Anchor): Located {
  const top = Math.max(...found.map(({ score }) => score));
  const distance = ({ span }: Found): number => Math.abs(span[0] - position.start);
  const rivals = found
    .filter(({ score }) => top - score < TIE)
    .sort((a, b) => distance(a) - distance(b) || b.score - a.score);
  const [winner] = rivals;
  if (!winner) return ORPHAN;
  const rival = rivals.find(({ span }) => span[0] >= winner.span[1] || span[1] <= winner.span[0]);
  return { ...winner, ambiguous: rival !== undefined && !decides(distance(winner), distance(rival)) };
}

/** Position settles a tie only when one place has stayed and the other has not. */
const decides = (near: number, far: number): boolean => near === 0 && far > 0;
