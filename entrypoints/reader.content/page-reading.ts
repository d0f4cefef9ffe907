import { articleOnPage, NO_ARTICLE } from '../../utils/article/article-on-page.ts';
import type { ReadLine } from '../../utils/article/lines.ts';
import { readingPage } from '../../utils/article/read-page.ts';
import type { Article } from '../../utils/article/types.ts';
import { yieldToInput } from '../../utils/article/yield-to-page.ts';
import { inSlices } from '../../utils/in-slices.ts';
import { failureOf, type MessageFailure } from '../../utils/messages.ts';
import { judgeInBackground } from '../../utils/read-in-background.ts';
import type { PageScriptFacts } from '../../utils/script/automatic-variant.ts';
import { pageDocument } from './page-document.ts';

/** A page as it was read. */
export interface PageReading {
  readonly article: Article;
  /** All that the page shows. */
  readonly lines: readonly ReadLine[];
  /** What the page is written in: its article, or all of a page that holds none. */
  readonly written: PageScriptFacts;
  /** Why it is not known what of the page is its article; `article` is then the one that was known before. */
  readonly failure: MessageFailure | null;
}

/** Reads the page in slices, each time it is called; null once `signal` aborts. Never rejects. */
export const pageReader = (signal: AbortSignal): (() => Promise<PageReading | null>) => {
  let known = NO_ARTICLE;
  return async () => {
    const isWanted = (): boolean => !signal.aborted;
    const page = await inSlices(readingPage(pageDocument), { turn: yieldToInput, isWanted });
    if (page === null) return null;
    const { facts, lines } = page;
    try {
      const judgement = await judgeInBackground(facts);
      if (!isWanted()) return null;
      known = articleOnPage(lines, judgement);
      return { article: known, lines, written: judgement.written, failure: null };
    } catch (error) {
      return { article: known, lines, written: { script: null, variant: null }, failure: failureOf(error) };
    }
  };
};
