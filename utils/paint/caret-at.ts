/** A place in the text. */
interface Caret {
  readonly node: Node;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number) => { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** How far beside a character a point still counts as on it, in CSS pixels. */
const SLACK = 2;

const nearest = (document: Document, x: number, y: number): Caret | null => {
  const { caretPositionFromPoint, caretRangeFromPoint } = document as CaretDocument;
  if (typeof caretPositionFromPoint === 'function') {
    const position = caretPositionFromPoint.call(document, x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = typeof caretRangeFromPoint === 'function' ? caretRangeFromPoint.call(document, x, y) : null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
};

/** The text node and the character of it that lie under a point of the viewport; null beside text. Browsers give the nearest caret however far it is. */
export const characterAt = (document: Document, x: number, y: number): Caret | null => {
  const caret = nearest(document, x, y);
  if (caret === null || caret.node.nodeType !== 3) return null;
  const length = (caret.node as Text).data.length;
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset < 0 || offset >= length) continue;
    const range = document.createRange();
    range.setStart(caret.node, offset);
    range.setEnd(caret.node, offset + 1);
    for (const box of Array.from(range.getClientRects())) {
      if (x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK) {
        return { node: caret.node, offset };
      }
    }
  }
  return null;
};
