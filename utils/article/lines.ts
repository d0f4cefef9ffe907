import { finish, type Steps } from '../steps.ts';
import { collapse, type Piece } from './collapse.ts';
import { attributeOf, firstChildOf, nextSiblingOf, parentOf, tagOf, textContentOf, typeOf } from './own-names.ts';
import type { Line, LineKind, Page, Region } from './page-facts.ts';
import { CAPTION_WORDS, FOREIGN_REGION_WORDS, FURNITURE_REGION_WORDS } from './vocabulary/region-names.ts';
import { BLOCK_TAGS, UNREAD_TAGS } from './vocabulary/tags.ts';

/** A line and where its text stands on the page. */
export interface ReadLine extends Line {
  readonly pieces: readonly Piece[];
}

export interface ReadLines extends Page {
  readonly lines: readonly ReadLine[];
}

interface Frame {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly isPre: boolean;
  readonly kind: LineKind;
  readonly level: number;
  readonly box: number;
  readonly region: number;
}

const REGION_TAGS = new Set(['nav', 'aside', 'menu']);
/** What AMP pages hold their menus and questions about cookies in. */
const FOREIGN_TAGS = new Set(['footer', 'amp-consent', 'amp-sidebar', 'amp-user-notification']);
const NOT_DISPLAYED = /(?:^|[;\s])display\s*:\s*none/i;
const INVISIBLE = /(?:^|[;\s])visibility\s*:\s*hidden/i;
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)\b/i;
/** An `aria-hidden` or invisible element with less text than this is decoration or a copy; one with more is the page behind a dialog, or before its script has run. */
const HIDDEN_TEXT_LIMIT = 300;

/** The words of an element's `id`, `class` and `role`, in lower case: `relatedNews_box2` → related, news, box. */
const namesOf = (element: Element): readonly string[] => {
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'role') ?? ''}`;
  if (names.length === 2) return [];
  const words = names.slice(0, 500).split(/[^A-Za-z]+/);
  const all: string[] = [];
  for (const word of words) {
    if (word === '') continue;
    all.push(word.toLowerCase());
    const parts = word.split(/(?<=[a-z])(?=[A-Z])/);
    if (parts.length > 1) for (const part of parts) all.push(part.toLowerCase());
  }
  return all;
};

/** True where these two attributes of an element say that it is not there at all. */
export const isUndisplayed = (hidden: string | null, style: string | null): boolean =>
  (hidden !== null && hidden !== 'until-found') || NOT_DISPLAYED.test(style ?? '');

/** True where the markup itself says that an element is not shown. Style sheets are not asked: that would force a layout. */
const isHidden = (element: Element): boolean => {
  if (tagOf(element) === 'body' || tagOf(element) === 'html') return false;
  const style = attributeOf(element, 'style') ?? '';
  if (isUndisplayed(attributeOf(element, 'hidden'), style)) return true;
  const isVeiled = attributeOf(element, 'aria-hidden') === 'true' || INVISIBLE.test(style);
  return isVeiled && (textContentOf(element)?.trim().length ?? 0) < HIDDEN_TEXT_LIMIT;
};

/** False for the target of links (`<a name="top">`), which old pages leave open, so that it holds the whole text. */
const isLink = (element: Element, tag: string): boolean =>
  tag === 'a' && (attributeOf(element, 'href') !== null || attributeOf(element, 'name') === null);

const KEEPS_BREAKS = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i;

/** True where a line break in the source is one on the page too. */
const isPre = (style: string | null, tag: string, inherited: boolean): boolean =>
  style !== null && /white-space\s*:/i.test(style) ? KEEPS_BREAKS.test(style) : inherited || tag === 'pre';

const kindOf = (tag: string, names: readonly string[], inherited: LineKind): LineKind => {
  if (inherited === 'caption' || tag === 'figcaption' || tag === 'caption') return 'caption';
  if (names.some((name) => CAPTION_WORDS.has(name))) return 'caption';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (inherited === 'heading') return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  return inherited;
};

/** Headings down to this level are headlines: one that is set in two lines is one all the same. */
const MAIN_LEVEL = 2;

/** How often a reading is begun again because the page took away the very place it had come to. */
const MOST_RESTARTS = 4;

/**
 * Reads a page's lines in document order. Shadow roots and frames are other documents and are not read; nor is what the markup hides.
 * Linear in the number of nodes, without recursion, so depth does not matter; uses only the DOM's tree, so it runs in any DOM.
 *
 * The page may change between two steps. What changes elsewhere than where the reading stands does not disturb it; where its place is gone
 * it begins anew, and on a page that never leaves it in peace it ends in one step.
 */
export function* readingLines(root: Element): Steps<ReadLines> {
  for (let restarts = 0; restarts < MOST_RESTARTS; restarts += 1) {
    const page = yield* walk(root);
    if (page !== null) return page;
  }
  return finish(walk(root)) ?? { lines: [], boxes: [-1], regions: [] };
}

/** The lines of a page; null where the place that was come to is not on it any more. */
function* walk(root: Element): Steps<ReadLines | null> {
  const lines: ReadLine[] = [];
  const boxes: number[] = [-1];
  const regions: Region[] = [];
  const first: Frame = {
    element: root,
    isBlock: true,
    isLink: false,
    isPre: false,
    kind: 'paragraph',
    level: 0,
    box: 0,
    region: -1,
  };
  const stack: Frame[] = [first];
  let frame = first;
  let run = collapse();

  const endLine = (at: Frame): void => {
    if (run.isEmpty()) return;
    const { text, pieces, linked } = run.finish();
    run = collapse();
    if (text === '') return;
    lines.push({ text, pieces, linked, kind: at.kind, level: at.level, box: at.box, region: at.region });
  };

  const enter = (element: Element): Frame | null => {
    const tag = tagOf(element);
    if (UNREAD_TAGS.has(tag) || isHidden(element)) return null;
    const names = namesOf(element);
    const style = attributeOf(element, 'style');
    const isBlock = BLOCK_TAGS.has(tag) || (style !== null && BLOCK_STYLE.test(style));
    let { region, box } = frame;
    const isPage = tag === 'html' || tag === 'body';
    const foreign = !isPage && (FOREIGN_TAGS.has(tag) || names.some((name) => FOREIGN_REGION_WORDS.has(name)));
    if (foreign || REGION_TAGS.has(tag) || (!isPage && names.some((name) => FURNITURE_REGION_WORDS.has(name)))) {
      regions.push({ parent: region, foreign, make: `${tag}.${(attributeOf(element, 'class') ?? '').slice(0, 200)}` });
      region = regions.length - 1;
    }
    if (isBlock) {
      boxes.push(box);
      box = boxes.length - 1;
    }
    const heading = /^h([1-6])$/.exec(tag);
    return {
      element,
      isBlock,
      isLink: frame.isLink || isLink(element, tag),
      isPre: isPre(style, tag, frame.isPre),
      kind: kindOf(tag, names, frame.kind),
      level: heading === null ? frame.level : Number(heading[1]),
      box,
      region,
    };
  };

  let node: Node | null = firstChildOf(root);
  for (;;) {
    if (node === null) {
      if (frame.isBlock) endLine(frame);
      const left = stack.pop() as Frame;
      const parent = stack.at(-1);
      if (parent === undefined) break;
      frame = parent;
      if (parentOf(left.element) !== frame.element) return null;
      node = nextSiblingOf(left.element);
      continue;
    }
    if (typeOf(node) === 3) {
      const text = node as Text;
      for (let offset = 0; ; endLine(frame)) {
        offset = run.add(text, offset, frame.isLink, frame.isPre);
        if (offset < 0) break;
      }
    } else if (typeOf(node) === 1) {
      const element = node as Element;
      if (tagOf(element) === 'br') {
        if (frame.level > 0 && frame.level <= MAIN_LEVEL) run.space();
        else endLine(frame);
      } else {
        const inner = enter(element);
        if (inner !== null) {
          if (inner.isBlock) endLine(frame);
          stack.push(inner);
          frame = inner;
          node = firstChildOf(element);
          continue;
        }
      }
    }
    yield;
    if (parentOf(node) !== frame.element) return null;
    node = nextSiblingOf(node);
  }
  return { lines, boxes, regions };
}
