import type { Span } from '../span.ts';

/** W3C Web Annotation selectors for one passage, made from the original text. */
export interface Anchor {
  /** TextQuoteSelector: the passage, and up to 32 code units either side. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** TextPositionSelector, in the article's original text. */
  readonly position: { readonly start: number; readonly end: number };
  /** Which block it starts in, and how many there were. */
  readonly block?: { readonly index: number; readonly count: number };
}

/** `exact`: the same characters; `script`: the same after folding characters; `wording`: the same after folding regional words; `fuzzy`: changed wording; `orphan`: not there. */
export type Match = 'exact' | 'script' | 'wording' | 'fuzzy' | 'orphan';

export interface Located {
  readonly span: Span | null;
  readonly how: Match;
  /** 0 to 1. */
  readonly score: number;
  /** True when other places fit as well. */
  readonly ambiguous: boolean;
}
