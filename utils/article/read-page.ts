import type { Steps } from '../steps.ts';
import { readHead } from './head-facts.ts';
import { type ReadLine, readingLines } from './lines.ts';
import type { PageFacts } from './page-facts.ts';
import { siteOfLinks } from './site-of-links.ts';

export interface ReadOptions {
  /** The page's address; the document's own by default. A saved page has none. */
  readonly url?: string;
}

/** What a page shows and says of itself, and where on it its lines stand. */
export interface ReadPage {
  readonly facts: PageFacts;
  /** Those of `facts`, in the same order. */
  readonly lines: readonly ReadLine[];
}

const addressOf = (document: Document, given: string | undefined): string | null => {
  const address = given ?? (document.location?.href || document.URL);
  return address === undefined || address === '' || address.startsWith('about:') ? null : address;
};

/** Reads a page in steps, a node each. Linear in its size; never throws; asks for no layout. */
export function* readingPage(document: Document, options: ReadOptions = {}): Steps<ReadPage> {
  const url = addressOf(document, options.url);
  const head = readHead(document);
  const mostLinked = url === null ? siteOfLinks(document) : null;
  yield;
  const root: Element | null = document.documentElement;
  const { lines, boxes, regions } = root === null ? { lines: [], boxes: [], regions: [] } : yield* readingLines(root);
  const plain = lines.map(({ pieces: _pieces, ...line }) => line);
  return { facts: { url, head, mostLinked, lines: plain, boxes, regions }, lines };
}
