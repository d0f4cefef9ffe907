import { hasHan } from './has-han.ts';
import {
  attributeOf,
  firstChildOf,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  previousSiblingOf,
  tagOf,
  typeOf,
} from './own-names.ts';
import { originalText } from './shown-text.ts';
import { BLOCK_TAGS } from './vocabulary/tags.ts';

/** The text nodes of one block between two edges, in order: what a converter must see at once, since phrases run across nodes. An annotation is a run of its own. */
export type TextRun = readonly Text[];

/** Attributes that a reader sees or hears. */
export const SHOWN_ATTRIBUTES: readonly string[] = ['title', 'alt', 'placeholder', 'aria-label'];

/** Elements whose text is not prose, or not to be touched: code, what a reader types, what is not shown. */
const UNCONVERTED_TAGS: ReadonlySet<string> = new Set([
  'canvas',
  'code',
  'embed',
  'frame',
  'iframe',
  'input',
  'kbd',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'tt',
  'var',
  'xmp',
]);

/** Elements that end a run besides blocks. */
const EDGE_TAGS: ReadonlySet<string> = new Set(['br', 'button', 'title']);

/** What stands over a word, not in its line: how it is read, or what it means. */
const ANNOTATION_TAGS: ReadonlySet<string> = new Set(['rp', 'rt', 'rtc']);

/** True where nothing in an element is converted. Attributes of form fields are another matter: see `mayConvertAttributes`. */
export const isUnconverted = (element: Element): boolean => {
  if (UNCONVERTED_TAGS.has(tagOf(element))) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (tagOf(element) === 'option' && attributeOf(element, 'value') === null) return true;
  return /^(?:ja|ko)\b/i.test(attributeOf(element, 'lang') ?? '');
};

/** A field's placeholder is the page's; what is typed into it is the reader's. */
export const mayConvertAttributes = (element: Element): boolean =>
  !isUnconverted(element) || tagOf(element) === 'input' || tagOf(element) === 'textarea';

/** True where an ancestor of `node` keeps it from being converted. */
export const isInsideUnconverted = (node: Node): boolean => {
  for (let above = parentElementOf(node); above !== null; above = parentElementOf(above))
    if (isUnconverted(above)) return true;
  return false;
};

const isElement = (node: Node): node is Element => typeOf(node) === 1;
const isText = (node: Node): node is Text => typeOf(node) === 3;
const isAnnotation = (node: Node): node is Element => isElement(node) && ANNOTATION_TAGS.has(tagOf(node));
const isEdge = (node: Node): boolean => isElement(node) && (BLOCK_TAGS.has(tagOf(node)) || EDGE_TAGS.has(tagOf(node)));

/** What a walk meets: a whole run, or an element whose attributes may need converting. */
export interface Visitor {
  run(nodes: TextRun): void;
  element(element: Element): void;
}

/**
 * Walks `root` in document order, without recursion. Returns null when done, or, when `isDue` says so of an edge, that edge to go on from: pass it as
 * `from`. A walk pauses between runs, never inside one.
 */
export const walk = (root: Node, visitor: Visitor, isDue: (edge: Node) => boolean, from: Node = root): Node | null => {
  let run: Text[] = [];
  let annotation: Element | null = null;
  let annotating: Text[] = [];
  const visit = (texts: TextRun): void => {
    if (texts.some((text) => hasHan(originalText(text)))) visitor.run(texts);
  };
  const endAnnotating = (): void => {
    visit(annotating);
    annotating = [];
  };
  const endRun = (): void => {
    visit(run);
    run = [];
    endAnnotating();
  };
  const leave = (left: Node): void => {
    if (isEdge(left)) endRun();
    if (left !== annotation) return;
    endAnnotating();
    annotation = null;
  };
  let node: Node = from;
  for (;;) {
    let child: Node | null = null;
    if (isText(node)) {
      if (node.data !== '' || originalText(node) !== '') (annotation === null ? run : annotating).push(node);
    } else if (isElement(node)) {
      const isAtEdge = isEdge(node);
      if (isAtEdge) {
        endRun();
        if (node !== from && isDue(node)) return node;
      }
      if (annotation === null && isAnnotation(node)) annotation = node;
      if (mayConvertAttributes(node)) visitor.element(node);
      if (!isUnconverted(node)) child = firstChildOf(node);
    }
    if (child !== null) {
      node = child;
      continue;
    }
    for (;;) {
      leave(node);
      if (node === root) {
        endRun();
        return null;
      }
      const next: Node | null = nextSiblingOf(node);
      if (next !== null) {
        node = next;
        break;
      }
      const parent: Node | null = parentOf(node);
      if (parent === null) {
        endRun();
        return null;
      }
      node = parent;
    }
  }
};

/** Walks the line that a text node or an inline element stands in: all that shares its block between the same edges. A block has no line. */
export const walkLine = (node: Node, visitor: Visitor): void => {
  if (isEdge(node)) return;
  let top = node;
  let block = parentOf(top);
  while (block !== null && isElement(block) && !isEdge(block)) {
    top = block;
    block = parentOf(top);
  }
  if (block === null) return;
  const line = new Set<Node>([top]);
  let first = top;
  for (let left = previousSiblingOf(top); left !== null && !isEdge(left); left = previousSiblingOf(left)) {
    line.add(left);
    first = left;
  }
  for (let right = nextSiblingOf(top); right !== null && !isEdge(right); right = nextSiblingOf(right)) line.add(right);
  const isInLine = (inner: Node): boolean => {
    let above: Node | null = inner;
    while (above !== null && parentOf(above) !== block) above = parentOf(above);
    return above !== null && line.has(above);
  };
  walk(block, visitor, (edge) => !isInLine(edge), first);
};
