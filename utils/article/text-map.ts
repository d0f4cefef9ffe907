import { firstIndex } from '../first-index.ts';
import type { Span } from '../span.ts';
import type { Piece } from './collapse.ts';
import { childrenOf, positionOf, typeOf } from './own-names.ts';
import { originalText, toOriginal, toShown } from './shown-text.ts';

/** The live map between an article's text and the document. */
export interface TextMap {
  ranges(span: Span): readonly StaticRange[];
  span(range: AbstractRange): Span | null;
}

const TEXT_NODE = 3;
const PRECEDING = 2;
const CONTAINED_BY = 16;

/** True while the document still shows what was read from this node. */
const isLive = (piece: Piece): boolean => piece.node.isConnected && originalText(piece.node) === piece.original;

/** True where `node` lies wholly before the boundary point. */
const isBefore = (node: Text, container: Node, offset: number): boolean => {
  const child = typeOf(container) === TEXT_NODE ? container : childrenOf(container)[offset];
  if (child !== undefined) return (positionOf(child, node) & PRECEDING) !== 0;
  return (positionOf(container, node) & (PRECEDING | CONTAINED_BY)) !== 0;
};

/** The index of the first of `pieces` that `passes`, where those that do not come first. */
const firstPassing = (pieces: readonly Piece[], passes: (piece: Piece) => boolean): number =>
  firstIndex(pieces.length, (i) => passes(pieces[i] as Piece));

/**
 * Maps spans to ranges and back. `inText` are the text's pieces by their place in the text, `inDocument` the same pieces in document order.
 * A range costs the logarithm of the number of pieces and the depth of the tree; a span, also the number of pieces it covers.
 */
export const textMap = (inText: readonly Piece[], inDocument: readonly Piece[]): TextMap => ({
  ranges([start, end]) {
    const ranges: StaticRange[] = [];
    const show = (node: Text, from: number, to: number): void => {
      const startOffset = toShown(node, from, 'start');
      const endOffset = toShown(node, to, 'end');
      if (startOffset < endOffset) {
        ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
      }
    };
    let node: Text | null = null;
    let nodeFrom = 0;
    let nodeTo = 0;
    const first = firstPassing(inText, (piece) => piece.at + piece.length > start);
    for (let index = first; index < inText.length; index += 1) {
      const piece = inText[index] as Piece;
      if (piece.at >= end) break;
      if (!isLive(piece)) continue;
      const from = piece.from + Math.max(0, start - piece.at);
      const to = piece.from + Math.min(piece.length, end - piece.at);
      if (node !== piece.node) {
        if (node !== null) show(node, nodeFrom, nodeTo);
        node = piece.node;
        nodeFrom = from;
      }
      nodeTo = to;
    }
    if (node !== null) show(node, nodeFrom, nodeTo);
    return ranges;
  },

  span({ startContainer, startOffset, endContainer, endOffset }) {
    const live = inDocument.filter(isLive);
    const startOriginal = typeOf(startContainer) === TEXT_NODE ? toOriginal(startContainer as Text, startOffset) : -1;
    const endOriginal = typeOf(endContainer) === TEXT_NODE ? toOriginal(endContainer as Text, endOffset) : -1;
    const first = firstPassing(live, (piece) =>
      piece.node === startContainer
        ? piece.from + piece.length > startOriginal
        : !isBefore(piece.node, startContainer, startOffset),
    );
    const end = firstPassing(live, (piece) =>
      piece.node === endContainer ? piece.from >= endOriginal : !isBefore(piece.node, endContainer, endOffset),
    );
    if (first >= end) return null;
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    for (let index = first; index < end; index += 1) {
      const piece = live[index] as Piece;
      const cutStart = piece.node === startContainer ? Math.max(0, startOriginal - piece.from) : 0;
      const cutEnd = piece.node === endContainer ? Math.min(piece.length, endOriginal - piece.from) : piece.length;
      from = Math.min(from, piece.at + cutStart);
      to = Math.max(to, piece.at + cutEnd);
    }
    return from < to ? [from, to] : null;
  },
});
