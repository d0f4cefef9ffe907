/**
 * What a text node said before its script was converted, and how offsets of the two correspond.
 * Kept beside the nodes, not in them, so that a page never sees it and a dropped node takes its entry along.
 */
interface Shown {
  readonly original: string;
  readonly shown: string;
  /** The offset in `original` of every boundary of `shown`; never falls. */
  readonly map: Uint32Array;
}

const shownTexts = new WeakMap<Text, Shown>();
/** What nodes were put back to. */
const restoredTexts = new WeakMap<Text, string>();

/** The entry of a node, as long as the page has not written over what was shown. */
const entryOf = (node: Text): Shown | undefined => {
  const entry = shownTexts.get(node);
  return entry !== undefined && entry.shown === node.data ? entry : undefined;
};

/** Remembers that `node` shows `shown` in place of `original`. */
export const rememberShown = (node: Text, original: string, shown: string, map: Uint32Array): void => {
  shownTexts.set(node, { original, shown, map });
};

/** Puts back what the page published, unless it has written over what was shown. */
export const restoreText = (node: Text): void => {
  const entry = entryOf(node);
  shownTexts.delete(node);
  if (entry === undefined || entry.shown === entry.original) return;
  node.data = entry.original;
  restoredTexts.set(node, entry.original);
};

/** True while `node` shows a conversion that the page has not written over. */
export const isConverted = (node: Text): boolean => entryOf(node) !== undefined;

/** True while `node` reads as it was left here, converted or put back: the page has written nothing. */
export const isLeftAsWritten = (node: Text): boolean => isConverted(node) || restoredTexts.get(node) === node.data;

/** What a converted node shows and what it published; null where it is not converted, or says the same. */
export const shownText = (node: Text): { readonly shown: string; readonly original: string } | null => {
  const entry = entryOf(node);
  return entry !== undefined && entry.shown !== entry.original ? entry : null;
};

/** The node's text as the page published it. */
export const originalText = (node: Text): string => entryOf(node)?.original ?? node.data;

/** The first index of the rising `map` whose value is at least `value`; `map.length` where none is. */
const firstAtLeast = (map: Uint32Array, value: number): number => {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The offset in what `node` shows for an offset in its original. Inside a phrase that was converted as a whole, a `start` goes to the
 * phrase's beginning and an `end` behind it, so that a range never cuts one. Logarithmic.
 */
export const toShown = (node: Text, offset: number, edge: 'start' | 'end' = 'start'): number => {
  const entry = entryOf(node);
  if (entry === undefined) return Math.min(offset, node.data.length);
  const { map, shown } = entry;
  if (edge === 'start') {
    const behind = firstAtLeast(map, offset + 1);
    return behind === 0 ? 0 : firstAtLeast(map, map[behind - 1] as number);
  }
  const at = firstAtLeast(map, offset);
  return at >= map.length ? shown.length : firstAtLeast(map, (map[at] as number) + 1) - 1;
};

/** The offset in the original for an offset in what `node` shows. */
export const toOriginal = (node: Text, offset: number): number => {
  const entry = entryOf(node);
  return entry === undefined ? offset : (entry.map[Math.min(offset, entry.shown.length)] as number);
};
