import { firstIndex } from '../first-index.ts';
import type { Span } from '../span.ts';
import { Characters, SPACES } from './characters.ts';
import type { ArticleText, Report } from './types.ts';

/** What no reader sees: soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors (those of Unicode's Default_Ignorable_Code_Point that web pages hold). */
const UNSEEN = new Characters(
  '\u00ad\u061c\u180e\ufeff',
  '\u200b\u200f',
  '\u202a\u202e',
  '\u2060\u206f',
  '\ufe00\ufe0f',
);
const NEWLINE = '\n';
const SPACE = new Characters(SPACES.replace(/[\n\ufeff]/g, ''));
/** Marks that a space behind them adds nothing to. */
const MARK = new Characters('，。；：！？、）」』”’》〉…');
/** Marks that Chinese is written with too: they are meant where a Chinese character stands before them. */
const ASCII_MARK = new Characters(',:;!?)');
const HAN = new Characters('', '\u3400\u4dbf', '\u4e00\u9fff');
/** What some set apart from Chinese characters by a space, and others do not. */
const LATIN = new Characters('', '09', 'AZ', 'az');

/** A text without what only sets its type. */
export interface Compact {
  readonly article: ArticleText;
  /** Where in the whole text the code units stood that were left out, ascending. */
  readonly left: readonly number[];
}

/** True where a space between what stands at `before` and at `behind` says nothing. */
const addsNothing = (text: string, before: number, behind: number): boolean =>
  MARK.in(text, before) ||
  (ASCII_MARK.in(text, before) && HAN.in(text, before - 1)) ||
  (HAN.in(text, before) && LATIN.in(text, behind)) ||
  (LATIN.in(text, before) && HAN.in(text, behind));

/**
 * Leaves out what no reader sees, empty lines, and spaces that only set lines, marks and letters apart: 甲表示， OpenAI 乙 reads as 甲表示，OpenAI乙.
 * In a title spaces stand for marks, and stay. O(n).
 */
export const compact = (article: ArticleText): Compact => {
  const { text, titleLength } = article;
  const left: number[] = [];
  /** The last code unit that stays, -1 before there is one. */
  let last = -1;
  const atLineStart = (): boolean => last < 0 || text[last] === NEWLINE;
  for (let at = 0; at < text.length; at++) {
    if (HAN.in(text, at)) {
      last = at;
      continue;
    }
    let end = at;
    while (SPACE.in(text, end)) end++;
    if (end > at) {
      const atEdge = atLineStart() || end === text.length || text[end] === NEWLINE;
      if (atEdge || (at > titleLength && addsNothing(text, last, end))) for (let i = at; i < end; i++) left.push(i);
      else last = end - 1;
      at = end - 1;
    } else if (UNSEEN.in(text, at) || (text[at] === NEWLINE && at > titleLength && atLineStart())) left.push(at);
    else last = at;
  }
  if (left.length === 0) return { article, left };
  let [kept, from] = ['', 0];
  for (const at of left) {
    kept += text.slice(from, at);
    from = at + 1;
  }
  return { article: { ...article, text: kept + text.slice(from), titleLength: placeIn(left, titleLength) }, left };
};

/** Where in the compact text a place of the whole one is. O(log n). */
export const placeIn = (left: readonly number[], at: number): number =>
  at - firstIndex(left.length, (i) => (left[i] as number) >= at);

/** What was found in the compact text, by its places in the whole one. O(k log n). */
export const inWhole = ({ statements, sources }: Report, left: readonly number[]): Report => {
  const placeOf = (at: number): number => at + firstIndex(left.length, (i) => (left[i] as number) - i > at);
  const spanOf = ([start, end]: Span): Span => [placeOf(start), placeOf(end - 1) + 1];
  return {
    statements: statements.map((statement) => ({
      ...statement,
      content: statement.content.map(spanOf),
      cue: statement.cue && spanOf(statement.cue),
      chain: statement.chain.map((hop) => ({
        ...hop,
        source: hop.source && spanOf(hop.source),
        ...(hop.antecedent && { antecedent: spanOf(hop.antecedent) }),
      })),
    })),
    sources,
  };
};
