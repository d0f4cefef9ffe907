/** A trie node: the value of the word that ends here, and the ways on by UTF-16 code unit. */
interface Node<T> {
  value: T | undefined;
  next: Map<number, Node<T>> | undefined;
}

export interface Found<T> {
  readonly length: number;
  readonly value: T;
}

/** Words with a value each, found in text by longest match. Both look-ups cost the length of the word found, whatever the number of words. */
export interface Lexicon<T> {
  /** The longest word that starts at `position`. */
  at(text: string, position: number, limit?: number): Found<T> | null;
  /** The longest word that ends at `position`. */
  before(text: string, position: number, floor?: number): Found<T> | null;
}

const insert = <T>(root: Node<T>, units: readonly number[], value: T, merge: (a: T, b: T) => T): void => {
  let node = root;
  for (const unit of units) {
    node.next ??= new Map();
    let child = node.next.get(unit);
    if (!child) {
      child = { value: undefined, next: undefined };
      node.next.set(unit, child);
    }
    node = child;
  }
  node.value = node.value === undefined ? value : merge(node.value, value);
};

/** One bit for each code unit that a word starts (or ends) with: most look-ups are settled by it. */
const bitsOf = <T>(root: Node<T>): Uint32Array => {
  const bits = new Uint32Array(0x800);
  for (const unit of root.next?.keys() ?? []) bits[unit >> 5] = (bits[unit >> 5] as number) | (1 << (unit & 31));
  return bits;
};

const has = (bits: Uint32Array, unit: number): boolean => (((bits[unit >> 5] as number) >>> (unit & 31)) & 1) === 1;

const search = <T>(root: Node<T>, text: string, from: number, to: number, step: 1 | -1): Found<T> | null => {
  let node: Node<T> | undefined = root;
  let found: Found<T> | null = null;
  let length = 0;
  for (let i = from; i !== to; i += step) {
    node = node.next?.get(text.charCodeAt(i));
    if (!node) break;
    length++;
    if (node.value !== undefined) found = { length, value: node.value };
  }
  return found;
};

/** Compiles words into two tries, one to read forwards and one backwards; a word given twice has its values merged. */
export const compileLexicon = <T>(
  entries: Iterable<readonly [word: string, value: T]>,
  merge: (a: T, b: T) => T,
): Lexicon<T> => {
  const forwards: Node<T> = { value: undefined, next: undefined };
  const backwards: Node<T> = { value: undefined, next: undefined };
  for (const [word, value] of entries) {
    const units = Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    if (units.length === 0) continue;
    insert(forwards, units, value, merge);
    insert(backwards, units.reverse(), value, merge);
  }
  const first = bitsOf(forwards);
  const final = bitsOf(backwards);
  return {
    at: (text, position, limit = text.length) =>
      position < limit && has(first, text.charCodeAt(position)) ? search(forwards, text, position, limit, 1) : null,
    before: (text, position, floor = 0) =>
      position > floor && has(final, text.charCodeAt(position - 1))
        ? search(backwards, text, position - 1, floor - 1, -1)
        : null,
  };
};
