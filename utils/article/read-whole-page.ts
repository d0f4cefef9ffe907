import type { Span } from '../span.ts';
import type { Piece } from './collapse.ts';
import { readLines } from './lines.ts';
import { textMap } from './text-map.ts';
import type { Article, Block } from './types.ts';

/** The text of a page and its live map, as notes need them. */
export type PageText = Pick<Article, 'text' | 'blocks' | 'ranges' | 'span'>;

/**
 * Every line of a page, whether it has an article or not, so that a passage outside of one can be kept too. The text starts with a newline
 * (no title), then a line a block. Linear in the size of the page; never throws.
 */
export const readWholePage = (document: Document): PageText => {
  const root: Element | null = document.documentElement;
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const line of root === null ? [] : readLines(root).lines) {
    const at = text.length + 1;
    text += `\n${line.text}`;
    const span: Span = [at, text.length];
    blocks.push({ span, kind: line.kind });
    for (const piece of line.pieces) pieces.push({ ...piece, at: piece.at + at });
  }
  return { text: text || '\n', blocks, ...textMap(pieces, pieces) };
};
