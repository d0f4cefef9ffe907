import { finish } from '../steps.ts';
import { articleOnPage } from './article-on-page.ts';
import { judging } from './judge/judge-page.ts';
import { type ReadOptions, readingPage } from './read-page.ts';
import type { Article } from './types.ts';

export { isArticle } from './article-on-page.ts';

/**
 * Reads the article of a page: its text exactly as a reader sees it (as published, whatever script is shown), its credits, and a live map from
 * spans of the text to ranges of the document. Spans are UTF-16 code units.
 *
 * A page that is no article comes back with no blocks and the text `"\n"`; what it says of itself (title, publisher, language) is still there.
 * Captions are left out: they describe pictures. Open shadow roots and frames are not read. Linear in the size of the page; never throws on one; asks for no layout.
 *
 * All at once: for saved pages. On a page that is open its facts are read in steps, and judged in the background, which alone knows the outlets.
 */
export const readArticle = (document: Document, options: ReadOptions = {}): Article => {
  const { facts, lines } = finish(readingPage(document, options));
  return articleOnPage(lines, finish(judging(facts)));
};
