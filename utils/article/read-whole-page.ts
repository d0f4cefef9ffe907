import type { Span } from '../span.ts';
import { finish } from '../steps.ts';
import type { Piece } from './collapse.ts';
import { type ReadLine, readingLines } from './lines.ts';
import { textMap } from './text-map.ts';
import type { Article, Block } from './types.ts';

/** The text of a page and its live map, as notes need them. */
export type PageText = Pick<Article, 'text' | 'blocks' | 'ranges' | 'span'>;

/**
 * Every line of a page, whether it has an article or not, so that a passage outside of one can be kept too. The text starts with a newline
 * (no title), then a line a block. Linear.
 */
export const wholePage = (lines: readonly ReadLine[]): PageText => {
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    const span: Span = [at + 1, at + 1 + line.text.length];
    blocks.push({ span, kind: line.kind });
    for (const piece of line.pieces) pieces.push({ ...piece, at: piece.at + span[0] });
    at = span[1];
  }
  const text = lines.map((line) => `\n${line.text}`).join('');
  return { text: text || '\n', blocks, ...textMap(pieces, pieces) };
};

/** The whole page as it is now, read at once. Linear in its size; never throws. */
export const readWholePage = (document: Document): PageText => {
  const root: Element | null = document.documentElement;
  return wholePage(root === null ? [] : finish(readingLines(root)).lines);
};
