import { isConnected, positionOf, typeOf } from './own-names.ts';
import { toOriginal, toShown } from './shown-text.ts';

/** The two ends of a selection, in offsets of the nodes' originals. */
interface Kept {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

const inOriginal = (node: Node, offset: number): number =>
  typeOf(node) === 3 ? toOriginal(node as Text, offset) : offset;
const inShown = (node: Node, offset: number, edge: 'start' | 'end'): number =>
  typeOf(node) === 3 ? toShown(node as Text, offset, edge) : offset;

/**
 * Runs `change`, which may rewrite text nodes, and leaves the reader's selection on the same words: writing `node.data` collapses it.
 * A bare caret and a selection of several ranges are left to the browser.
 */
export const keepingSelection = (document: Document, change: () => void): void => {
  const selection = document.getSelection();
  const isOpen = selection !== null && selection.rangeCount === 1 && !selection.isCollapsed;
  const { anchorNode, focusNode } = isOpen ? selection : { anchorNode: null, focusNode: null };
  if (selection === null || anchorNode === null || focusNode === null) {
    change();
    return;
  }
  const kept: Kept = {
    anchor: anchorNode,
    anchorOffset: inOriginal(anchorNode, selection.anchorOffset),
    focus: focusNode,
    focusOffset: inOriginal(focusNode, selection.focusOffset),
  };
  const isForward =
    anchorNode === focusNode
      ? selection.anchorOffset <= selection.focusOffset
      : (positionOf(anchorNode, focusNode) & 4) !== 0;
  const before = [anchorNode.nodeValue, focusNode.nodeValue];
  change();
  if (before[0] === anchorNode.nodeValue && before[1] === focusNode.nodeValue) return;
  if (!isConnected(anchorNode) || !isConnected(focusNode)) return;
  selection.setBaseAndExtent(
    kept.anchor,
    inShown(kept.anchor, kept.anchorOffset, isForward ? 'start' : 'end'),
    kept.focus,
    inShown(kept.focus, kept.focusOffset, isForward ? 'end' : 'start'),
  );
};
