import { attributeOf, setAttributeOf } from './own-names.ts';

/** What an attribute said before its script was converted or its language was set. Null: the attribute was not there. */
interface Shown {
  readonly original: string | null;
  readonly shown: string;
}

const shownAttributes = new WeakMap<Element, Map<string, Shown>>();

/** The attribute as the page published it, or as the page has set it since. */
export const originalAttribute = (element: Element, name: string): string | null => {
  const current = attributeOf(element, name);
  const entry = shownAttributes.get(element)?.get(name);
  return entry !== undefined && entry.shown === current ? entry.original : current;
};

/** Sets an attribute and remembers what the page had there. */
export const showAttribute = (element: Element, name: string, shown: string): void => {
  const original = originalAttribute(element, name);
  const entries = shownAttributes.get(element) ?? new Map<string, Shown>();
  entries.set(name, { original, shown });
  shownAttributes.set(element, entries);
  if (attributeOf(element, name) !== shown) setAttributeOf(element, name, shown);
};

/** The attributes of `element` that read otherwise than the page published them. */
export const shownAttributesOf = (element: Element): readonly (Shown & { readonly name: string })[] =>
  [...(shownAttributes.get(element) ?? [])].flatMap(([name, entry]) =>
    attributeOf(element, name) === entry.shown && entry.shown !== entry.original ? [{ name, ...entry }] : [],
  );

/** Puts back every attribute of `element` that the page has not changed meanwhile; false where there was none to put back. */
export const restoreAttributes = (element: Element): boolean => {
  const entries = shownAttributes.get(element);
  if (entries === undefined) return false;
  shownAttributes.delete(element);
  for (const [name, { original, shown }] of entries) {
    if (attributeOf(element, name) !== shown) continue;
    if (original !== shown) setAttributeOf(element, name, original);
  }
  return true;
};
