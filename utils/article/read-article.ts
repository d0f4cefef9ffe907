import { scriptOf } from '../script/detect-script.ts';
import { variantOf } from '../script/detect-variant.ts';
import type { Span } from '../span.ts';
import { chooseBody, type Judged, judgeLines } from './choose-body.ts';
import { chooseAuthor, choosePublished } from './choose-credits.ts';
import type { Piece } from './collapse.ts';
import { findTitle } from './find-title.ts';
import { readHead } from './head-facts.ts';
import { isNewsText } from './is-news-text.ts';
import { keepLines } from './keep-lines.ts';
import { readLines } from './lines.ts';
import { readCredits } from './page-credits.ts';
import { publisherOf } from './publisher.ts';
import { siteOfLinks } from './site-of-links.ts';
import { textMap } from './text-map.ts';
import type { Article, Block } from './types.ts';

export interface ReadOptions {
  /** The page's address; the document's own by default. A saved page has none. */
  readonly url?: string;
}

/** True for a page that has an article on it; a home page, a search page, a dictionary entry or a sign-in page has none. */
export const isArticle = (article: { readonly blocks: readonly Block[] }): boolean => article.blocks.length > 0;

const addressOf = (document: Document, given: string | undefined): string | null => {
  const address = given ?? (document.location?.href || document.URL);
  return address === undefined || address === '' || address.startsWith('about:') ? null : address;
};

const hostOf = (url: string | null): string | undefined =>
  url !== null && URL.canParse(url) ? new URL(url).hostname : undefined;

/**
 * Reads the article of a page: its text exactly as a reader sees it (as published, whatever script is shown), its credits, and a live map from
 * spans of the text to ranges of the document. Spans are UTF-16 code units.
 *
 * A page that is no article comes back with no blocks and the text `"\n"`; what it says of itself (title, publisher, language) is still there.
 * Captions are left out: they describe pictures. Open shadow roots and frames are not read. Linear in the size of the page; never throws on one; asks for no layout.
 */
export const readArticle = (document: Document, options: ReadOptions = {}): Article => {
  const url = addressOf(document, options.url);
  const head = readHead(document);
  const root: Element | null = document.documentElement;
  const page = root === null ? { lines: [], boxes: [], regions: [] } : readLines(root);
  const judged = judgeLines(page, head.articleBody);
  const title = findTitle(judged, head.headlines);
  const [first, end] = chooseBody(page, judged, title.line) ?? [0, 0];
  const credits = readCredits(judged, title.line, first, end);
  const skip = new Set([...credits.lines, title.line]);
  const kept = keepLines(judged, first, end, skip);
  const isNews = isNewsText({ judged, kept, head, url });

  const parts = isNews ? kept.map((index) => (judged[index] as Judged).line) : [];
  const titleText = isNews ? title.text : '';
  const blocks: Block[] = [];
  const inText: Piece[] = [];
  let text = titleText;
  if (titleText !== '') blocks.push({ span: [0, titleText.length], kind: 'title' });
  const titlePieces = isNews && title.line >= 0 ? (judged[title.line] as Judged).line.pieces : [];
  inText.push(...titlePieces);
  for (const line of parts) {
    const at = text.length + 1;
    text += `\n${line.text}`;
    const span: Span = [at, text.length];
    blocks.push({ span, kind: line.kind });
    for (const piece of line.pieces) inText.push({ ...piece, at: piece.at + at });
  }
  if (parts.length === 0) text += '\n';

  const bodyPieces = inText.slice(titlePieces.length);
  const titleIsBelow = title.line > (kept[0] ?? Number.POSITIVE_INFINITY);
  const above = titleIsBelow
    ? parts.slice(
        0,
        kept.findIndex((index) => index > title.line),
      )
    : [];
  const aboveCount = above.reduce((sum, line) => sum + line.pieces.length, 0);
  const inDocument = titleIsBelow
    ? [...bodyPieces.slice(0, aboveCount), ...titlePieces, ...bodyPieces.slice(aboveCount)]
    : inText;

  const { language } = head;
  const script = scriptOf(text);
  const publisher = publisherOf(
    [url, head.canonical, head.address],
    head,
    script,
    text,
    url === null ? siteOfLinks(document) : null,
  );
  const map = textMap(inText, inDocument);
  return {
    text,
    titleLength: titleText.length,
    title: isNews ? titleText : title.text,
    publisher,
    credits: isNews ? credits.sources : [],
    author: isNews ? chooseAuthor(credits, head.authors, publisher) : null,
    published: choosePublished(head.published, isNews ? credits.dates : []),
    url,
    blocks,
    script,
    variant: variantOf(text, { host: hostOf(url), lang: language ?? undefined }),
    language,
    ranges: map.ranges,
    span: map.span,
  };
};
