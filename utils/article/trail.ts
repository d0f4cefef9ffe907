import type { Touched } from './conversion-units.ts';
import { isUnconverted, SHOWN_ATTRIBUTES } from './convertible.ts';
import { attributeOf, setAttributeOf, typeOf } from './own-names.ts';
import { shownAttributesOf } from './shown-attributes.ts';
import { shownText } from './shown-text.ts';

/** What something on the page reads now, and what the page published: a text, or the attribute of that name. Null: the attribute was not there. */
export interface Trace {
  readonly attribute: string | null;
  readonly shown: string;
  readonly original: string | null;
}

const NAME = 'whence-original';

/** Firefox shows an extension the closed shadow roots of a page. */
interface Host extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Firefox ends a content script at once with its extension (an update, say), and with it goes all that it knows; the next one starts on a page
 * that is still converted and would take that for the original. So what was published is also kept where only extensions can read: in a closed
 * shadow root of an element beside the page's body.
 */
export interface Trail {
  /** Keeps these in place of what was kept before. Linear. */
  leave(traces: readonly Trace[]): void;
  end(): void;
}

export const createTrail = (document: Document): Trail => {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  return {
    leave(traces) {
      if (host === null || root === null) {
        host = document.createElement(NAME);
        host.hidden = true;
        root = host.attachShadow({ mode: 'closed' });
      }
      root.textContent = JSON.stringify(traces.map(({ attribute, shown, original }) => [attribute, shown, original]));
      if (!host.isConnected) document.documentElement.append(host);
    },
    end() {
      host?.remove();
      host = null;
      root = null;
    },
  };
};

/** All that reads otherwise than it was published. Linear. */
export const tracesOf = ({ texts, elements }: Touched): readonly Trace[] => [
  ...texts.all().flatMap((text) => {
    const written = shownText(text);
    return written === null ? [] : [{ attribute: null, ...written }];
  }),
  ...elements
    .all()
    .flatMap((element) => shownAttributesOf(element).map(({ name, ...written }) => ({ attribute: name, ...written }))),
];

const ATTRIBUTES: readonly string[] = [...SHOWN_ATTRIBUTES, 'lang'];

const isTrace = (value: unknown): value is [string | null, string, string | null] =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[1] === 'string' &&
  (value[0] === null || ATTRIBUTES.includes(value[0])) &&
  (value[2] === null || typeof value[2] === 'string');

/** The traces that a reader before has left here, which end with that. What is no trace, since any page may put such an element there, is nothing. */
const takeTraces = (document: Document, rootOf: (host: Host) => ShadowRoot | null | undefined): readonly Trace[] =>
  Array.from(document.querySelectorAll<Host>(NAME)).flatMap((host) => {
    const root = rootOf(host);
    if (!root) return [];
    host.remove();
    try {
      const found: unknown = JSON.parse(root.textContent ?? '');
      return Array.isArray(found)
        ? found.filter(isTrace).map(([attribute, shown, original]) => ({ attribute, shown, original }))
        : [];
    } catch {
      return [];
    }
  });

/**
 * Puts back what a reader before this one had converted and could not put back itself. Call it before the page is read. What the page has written
 * since stays; where several originals were shown alike, they are taken in their order. Linear.
 */
export const restoreLeft = (
  document: Document,
  rootOf: (host: Host) => ShadowRoot | null | undefined = (host) => host.openOrClosedShadowRoot,
): void => {
  const traces = takeTraces(document, rootOf);
  if (traces.length === 0) return;
  const keyOf = (attribute: string | null, shown: string): string => `${attribute ?? ''}\n${shown}`;
  const originals = new Map<string, (string | null)[]>();
  for (const { attribute, shown, original } of traces) {
    const key = keyOf(attribute, shown);
    const others = originals.get(key);
    if (others) others.push(original);
    else originals.set(key, [original]);
  }
  const originalOf = (attribute: string | null, shown: string): string | null | undefined => {
    const left = originals.get(keyOf(attribute, shown));
    return left && left.length > 1 ? left.shift() : left?.[0];
  };
  const nodes = document.createTreeWalker(document.documentElement, 5, (node) =>
    typeOf(node) === 1 && isUnconverted(node as Element) ? 3 : 1,
  );
  // A walker passes over the element it starts at, and over what is left out: only text is not looked for there.
  for (let node: Node | null = nodes.currentNode; node !== null; node = nodes.nextNode()) {
    if (typeOf(node) !== 3) continue;
    const original = originalOf(null, (node as Text).data);
    if (typeof original === 'string') (node as Text).data = original;
  }
  for (const name of ATTRIBUTES) {
    for (const element of Array.from(document.querySelectorAll(`[${name}]`))) {
      const original = originalOf(name, attributeOf(element, name) ?? '');
      if (original !== undefined) setAttributeOf(element, name, original);
    }
  }
};
