import type { Judged } from './choose-body.ts';
import type { HeadFacts } from './head-facts.ts';

interface Evidence {
  readonly judged: readonly Judged[];
  /** The lines kept as the article's text. */
  readonly kept: readonly number[];
  readonly first: number;
  readonly end: number;
  readonly head: HeadFacts;
  readonly url: string | null;
}

/** The least text that is an article, in Han characters: a news flash has about 50. */
const LEAST_WEIGHT = 40;

/** Tells an article from a page that only has text on it. Linear. */
export const isNewsText = ({ judged, kept }: Evidence): boolean => {
  const weight = kept.reduce((sum, index) => sum + (judged[index] as Judged).weight, 0);
  return weight >= LEAST_WEIGHT;
};
