import type { Piece } from './collapse.ts';
import type { Judgement } from './judge/judge-page.ts';
import type { ReadLine } from './lines.ts';
import { textMap } from './text-map.ts';
import type { Article } from './types.ts';

/** True for a page that has an article on it; a home page, a search page, a dictionary entry or a sign-in page has none. */
export const isArticle = (article: Pick<Article, 'blocks'>): boolean => article.blocks.length > 0;

/** A page of which nothing is known: none was read yet, or reading it failed. */
export const NO_ARTICLE: Article = {
  text: '\n',
  titleLength: 0,
  title: '',
  publisher: null,
  credits: [],
  author: null,
  published: null,
  url: null,
  blocks: [],
  script: null,
  variant: null,
  language: null,
  ranges: () => [],
  span: () => null,
};

/** The article that a page was judged to hold, with the live map from its text to the document; `lines` are those that were judged. Linear. */
export const articleOnPage = (
  lines: readonly ReadLine[],
  { article, titleLine, paragraphs }: Pick<Judgement, 'article' | 'titleLine' | 'paragraphs'>,
): Article => {
  const titlePieces = lines[titleLine]?.pieces ?? [];
  const above: Piece[] = [];
  const below: Piece[] = [];
  let at = article.titleLength;
  for (const index of paragraphs) {
    const { text, pieces } = lines[index] as ReadLine;
    // In the text the title comes first, wherever the page shows it.
    const side = index < titleLine ? above : below;
    for (const piece of pieces) side.push({ ...piece, at: piece.at + at + 1 });
    at += text.length + 1;
  }
  const map = textMap([...titlePieces, ...above, ...below], [...above, ...titlePieces, ...below]);
  return { ...article, ...map };
};
