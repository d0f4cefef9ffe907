import type { Span } from '../span.ts';
import type { Anchor } from './types.ts';

/** How much context is kept either side of the quote, in UTF-16 code units: what other annotation tools write, so anchors travel. */
export const CONTEXT_LENGTH = 32;

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/**
 * The anchor of `span` in `text`: W3C TextQuote and TextPosition selectors, and the block it starts in where `blocks` are given.
 * The context is shortened by one unit rather than cut through a surrogate pair. Throws a RangeError for an empty span or one that is not in the text.
 */
export function describe(text: string, span: Span, blocks?: readonly Span[]): Anchor {
  const [start, end] = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`span [${start}, ${end}] is empty or outside the text (${text.length} code units)`);
  }
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  const quote = {
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
  const index = blocks?.findIndex((block) => block[0] <= start && start < block[1]) ?? -1;
  return {
    quote,
    position: { start, end },
    ...(blocks && index >= 0 ? { block: { index, count: blocks.length } } : {}),
  };
}
