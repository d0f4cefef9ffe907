/**
 * Elements with a `name` hide what a document or a form calls so: with `<img name="getElementsByTagName">` on the page, that of the document is an
 * image, in Chrome also for extensions. What is asked for here comes from the interfaces themselves, where no page can put anything in between.
 */

const ownMember = (object: object, name: PropertyKey): PropertyDescriptor | undefined => {
  for (let at: object | null = Object.getPrototypeOf(object); at !== null; at = Object.getPrototypeOf(at)) {
    const member = Object.getOwnPropertyDescriptor(at, name);
    if (member !== undefined) return member;
  }
  // Of a document only `location` is its own, and no page can hide that.
  return Object.getOwnPropertyDescriptor(object, name);
};

/** The document with its own members, whatever the page is called. It is for asking and calling; it stands for no node of the page. */
export const withOwnNames = (document: Document): Document =>
  new Proxy(document, {
    get(target, name) {
      const member = ownMember(target, name);
      if (member?.get) return member.get.call(target);
      const value: unknown = member?.value;
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => {
      const set = ownMember(target, name)?.set;
      set?.call(target, value);
      return set !== undefined;
    },
  });

/**
 * Lets every node of `document` say that it belongs to `own`: a library that makes elements asks a node for its document. Only for a world that the
 * page does not share.
 */
export const answeringOwner = (own: Document, document: Document): void => {
  const { prototype } = Node;
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'ownerDocument') ?? {};
  Object.defineProperty(prototype, 'ownerDocument', {
    configurable: true,
    enumerable: true,
    get(this: Node) {
      const owner: unknown = get?.call(this);
      return owner === document ? own : owner;
    },
  });
};

const { Node: nodes, Element: elements } = globalThis as Partial<typeof globalThis>;

/** A getter of an interface as a function; for a DOM that is not the window's (saved pages on the command line) the plain property. */
const getter = <T, N extends Node = Node>(face: (abstract new () => N) | undefined, name: keyof N & string) => {
  const get = face && Object.getOwnPropertyDescriptor(face.prototype, name)?.get;

  return (node: N): T =>
    (face !== undefined && get !== undefined && node instanceof face ? get.call(node) : node[name]) as T;
};

export const firstChildOf = getter<Node | null>(nodes, 'firstChild');
export const nextSiblingOf = getter<Node | null>(nodes, 'nextSibling');
export const previousSiblingOf = getter<Node | null>(nodes, 'previousSibling');
export const parentOf = getter<Node | null>(nodes, 'parentNode');
export const parentElementOf = getter<Element | null>(nodes, 'parentElement');
export const isConnected = getter<boolean>(nodes, 'isConnected');
export const childrenOf = getter<NodeListOf<ChildNode>>(nodes, 'childNodes');
export const textContentOf = getter<string | null>(nodes, 'textContent');
export const typeOf = getter<number>(nodes, 'nodeType');
export const tagOf = getter<string, Element>(elements, 'localName');

/** The methods of a node's interface, or its own where it is of another DOM. */
const nodeMethodsOf = (node: Node): Node => (nodes !== undefined && node instanceof nodes ? nodes.prototype : node);

export const isInside = (node: Node, outer: Node): boolean => nodeMethodsOf(outer).contains.call(outer, node);

/** The bits of `compareDocumentPosition`: where `other` stands, seen from `node`. */
export const positionOf = (node: Node, other: Node): number =>
  nodeMethodsOf(node).compareDocumentPosition.call(node, other);

/** The methods of an element's interface, or its own where it is of another DOM. */
const methodsOf = (element: Element): Element =>
  elements !== undefined && element instanceof elements ? elements.prototype : element;

export const attributeOf = (element: Element, name: string): string | null =>
  methodsOf(element).getAttribute.call(element, name);

export const scrollToElement = (element: Element, options: ScrollIntoViewOptions): void =>
  methodsOf(element).scrollIntoView.call(element, options);

export const scrollElementBy = (element: Element, options: ScrollToOptions): void =>
  (methodsOf(element).scrollBy as (options: ScrollToOptions) => void).call(element, options);

export const closestOf = (element: Element, selector: string): Element | null =>
  methodsOf(element).closest.call(element, selector);

/** Sets an attribute, or takes it away where `value` is null. */
export const setAttributeOf = (element: Element, name: string, value: string | null): void => {
  if (value === null) methodsOf(element).removeAttribute.call(element, name);
  else methodsOf(element).setAttribute.call(element, name, value);
};

/**
 * What a window inherits for events. A page's elements hide it: what they are called stands between a window and `EventTarget`
 * (`<img name="addEventListener">`).
 */
export const eventsOf = (window: Window & typeof globalThis): EventTarget => {
  const methods = window instanceof window.EventTarget ? window.EventTarget.prototype : window;
  const { addEventListener, dispatchEvent, removeEventListener } = methods;
  return {
    addEventListener: addEventListener.bind(window),
    dispatchEvent: dispatchEvent.bind(window),
    removeEventListener: removeEventListener.bind(window),
  };
};
