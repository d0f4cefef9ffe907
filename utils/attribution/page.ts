import type { Span } from '../span.ts';
import type { Steps } from '../steps.ts';
import { Characters, SPACES } from './characters.ts';
import { pairQuotes, type Quote } from './quotes.ts';
import type { ArticleText } from './types.ts';
import { BRACKETED, QUOTED, textOf, unitsOf, widen } from './working-text.ts';

export interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly headline: boolean;
  /** It stands in the quoted words of somebody whose statement was found. */
  readonly quoted?: true;
}

/**
 * An article made ready for reading. All strings have the length of `text`, so every offset means the same place in each.
 * `working` is folded, with full-width punctuation and 「」 for every paired quote mark of any style; `skeleton` is `working` with what stands inside quotes and inside brackets blanked out: what people say in quotes is searched for others' words by itself, once it is known who speaks (`inside-quotes.ts`).
 */
export interface Page {
  readonly article: ArticleText;
  readonly text: string;
  readonly working: string;
  readonly skeleton: string;
  readonly paragraphs: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
}

const SEPARATOR = new Characters(`\u3000${SPACES}`);

const paragraphsOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    spans.push([start, end < 0 ? text.length : end]);
    if (end < 0) return spans;
    start = end + 1;
  }
};

/** Longest bracketed aside that is blanked out; a bracket that closes later than this is taken for a stray one. */
export const LONGEST_ASIDE = 240;

const OPEN = '「'.charCodeAt(0);
const CLOSE = '」'.charCodeAt(0);
const OPEN_BRACKET = '（'.charCodeAt(0);
const CLOSE_BRACKET = '）'.charCodeAt(0);
const BLANK_QUOTE = QUOTED.charCodeAt(0);
const BLANK_BRACKET = BRACKETED.charCodeAt(0);

const blankBrackets = (units: Uint16Array, [start, end]: Span): void => {
  let open = -1;
  for (let i = start; i < end; i++) {
    const unit = units[i];
    if (unit === OPEN_BRACKET) {
      if (open < 0 || i - open > LONGEST_ASIDE) open = i;
    } else if (unit === CLOSE_BRACKET && open >= 0) {
      if (i - open <= LONGEST_ASIDE) units.fill(BLANK_BRACKET, open + 1, i);
      open = -1;
    }
  }
};

export const FINAL_MARK = /[。！？!?…]/;

/** Blanks out what stands inside the outermost of these quotes and inside brackets. */
const mask = (units: Uint16Array, quotes: readonly Quote[], paragraphs: readonly Span[]): string => {
  for (const { span, depth, open } of quotes) {
    if (depth === 0) units.fill(BLANK_QUOTE, span[0] + 1, open ? span[1] : span[1] - 1);
  }
  for (const paragraph of paragraphs) blankBrackets(units, paragraph);
  return textOf(units);
};

/** The skeleton of a working text with nothing but these quotes. O(n). */
export const maskedSkeleton = (working: string, quotes: readonly Quote[], paragraphs: readonly Span[]): string =>
  mask(unitsOf(working), quotes, paragraphs);

/** Cuts `[start, end)` of a skeleton into sentences: at 。！？ and after a quote that ends with one of them. */
export const sentencesIn = (skeleton: string, working: string, [start, end]: Span): Span[] => {
  const spans: Span[] = [];
  let from = start;
  const push = (to: number): void => {
    let a = from;
    while (a < to && SEPARATOR.in(working, a)) a++;
    if (a < to) spans.push([a, to]);
    from = to;
  };
  for (let i = start; i < end; i++) {
    const code = skeleton.charCodeAt(i);
    if (code > 0x4dff && code < 0xa000) continue;
    const unit = skeleton[i] as string;
    if (unit === '。' || unit === '！' || unit === '？') {
      let to = i + 1;
      while (to < end && FINAL_MARK.test(skeleton[to] as string)) to++;
      if (to < end && (skeleton[to] === '」' || skeleton[to] === '）')) to++;
      push(to);
      i = to - 1;
    } else if (unit === '」' && FINAL_MARK.test(working[i - 1] ?? '') && i + 1 < end) {
      const next = skeleton[i + 1] as string;
      if (!/[，、；。的：！？（]/.test(next)) push(i + 1);
    }
  }
  push(end);
  return spans;
};

/** Reads the text into paragraphs, quotes and sentences, a paragraph at each step. O(n). `folded` has the length of the text. */
export function* readPage(article: ArticleText, folded: string): Steps<Page> {
  const { text } = article;
  const units = widen(folded, article.titleLength);
  const paragraphs = paragraphsOf(text);
  const quotes: Quote[] = [];
  let continued = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    yield;
    const next = paragraphs[index + 1];
    const found = pairQuotes(folded, paragraph, next ? (folded[next[0]] ?? '') : '', continued);
    continued = found.unclosed;
    for (const quote of found.quotes) quotes.push(quote);
  }
  yield;
  for (const { span, open } of quotes) {
    units[span[0]] = OPEN;
    if (!open) units[span[1] - 1] = CLOSE;
  }
  const working = textOf(units);
  const skeleton = mask(units, quotes, paragraphs);
  const sentences: Sentence[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    yield;
    const headline = index === 0 && article.titleLength > 0;
    for (const span of sentencesIn(skeleton, working, paragraph)) sentences.push({ span, paragraph: index, headline });
  }
  return { article, text, working, skeleton, paragraphs, quotes, sentences };
}
