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

/** A trie whose edges stand in one open-addressed table: a node and a UTF-16 code unit, in one number, lead to the next node. Node 0 is the root. */
interface Trie<T> {
  readonly edges: Int32Array;
  readonly next: Int32Array;
  readonly values: readonly (T | undefined)[];
  /** One bit for each code unit that a word starts with: most look-ups are settled by it. */
  readonly first: Uint32Array;
  /** One bit for each code unit that is a word. */
  readonly alone: Uint32Array;
  /** A Bloom filter of the pairs of code units that longer words start with: it settles most of the others. */
  readonly pairs: Uint32Array;
}

const FREE = -1;
/** Most nodes of a trie: an edge's number must fit 31 bits. */
const MOST_NODES = 2 ** 15;

const edgeOf = (node: number, unit: number): number => (node << 16) | unit;
/** Knuth's multiplicative hash. */
const slotOf = (edge: number, mask: number): number => (Math.imul(edge, 0x9e3779b1) >>> 12) & mask;

/** The place of two code units in 16 bits. */
const pairOf = (unit: number, next: number): number => (Math.imul(unit, 0x9e3779b1) >>> 16) ^ next;
const mark = (bits: Uint32Array, at: number): void => {
  bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
};
const isMarked = (bits: Uint32Array, at: number): boolean => (((bits[at >> 5] as number) >>> (at & 31)) & 1) === 1;

const tableFor = (edges: number): Int32Array => new Int32Array(2 ** Math.ceil(Math.log2(edges * 2 + 2))).fill(FREE);

/** Throws a RangeError where the words need more nodes than an edge's number has room for. */
const buildTrie = <T>(
  words: readonly (readonly [units: readonly number[], value: T])[],
  merge: (a: T, b: T) => T,
): Trie<T> => {
  const children: Map<number, number>[] = [new Map()];
  const values: (T | undefined)[] = [undefined];
  const first = new Uint32Array(0x800);
  const alone = new Uint32Array(0x800);
  const pairs = new Uint32Array(0x800);
  for (const [units, value] of words) {
    const [opening, second] = units;
    if (opening === undefined) continue;
    mark(first, opening);
    if (second === undefined) mark(alone, opening);
    else mark(pairs, pairOf(opening, second));
    let node = 0;
    for (const unit of units) {
      const ways = children[node] as Map<number, number>;
      let child = ways.get(unit);
      if (child === undefined) {
        child = children.length;
        children.push(new Map());
        values.push(undefined);
        ways.set(unit, child);
      }
      node = child;
    }
    const before = values[node];
    values[node] = before === undefined ? value : merge(before, value);
  }
  if (children.length > MOST_NODES) throw new RangeError(`a lexicon of ${children.length} nodes is too large`);
  const edges = tableFor(children.length);
  const next = new Int32Array(edges.length);
  const mask = edges.length - 1;
  children.forEach((ways, node) => {
    for (const [unit, child] of ways) {
      const edge = edgeOf(node, unit);
      let slot = slotOf(edge, mask);
      while (edges[slot] !== FREE) slot = (slot + 1) & mask;
      edges[slot] = edge;
      next[slot] = child;
    }
  });
  return { edges, next, values, first, alone, pairs };
};

/** False where no word starts with these two code units; `next` is NaN at the end of the text. */
const opens = <T>({ first, alone, pairs }: Trie<T>, unit: number, next: number): boolean =>
  isMarked(first, unit) && (isMarked(alone, unit) || isMarked(pairs, pairOf(unit, next)));

const search = <T>(trie: Trie<T>, text: string, from: number, to: number, step: 1 | -1): Found<T> | null => {
  const { edges, next, values } = trie;
  const mask = edges.length - 1;
  let node = 0;
  let found: T | undefined;
  let length = 0;
  for (let i = from; i !== to; i += step) {
    const edge = edgeOf(node, text.charCodeAt(i));
    let slot = slotOf(edge, mask);
    while (edges[slot] !== edge) {
      if (edges[slot] === FREE) return found === undefined ? null : { length, value: found };
      slot = (slot + 1) & mask;
    }
    node = next[slot] as number;
    const value = values[node];
    if (value === undefined) continue;
    found = value;
    length = step * (i - from) + 1;
  }
  return found === undefined ? null : { length, value: found };
};

/** Compiles words into two tries, one to read forwards and one backwards; a word given twice has its values merged. */
export const compileLexicon = <T>(
  entries: Iterable<readonly [word: string, value: T]>,
  merge: (a: T, b: T) => T,
): Lexicon<T> => {
  const words = Array.from(
    entries,
    ([word, value]) => [Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)), value] as const,
  );
  const forwards = buildTrie(words, merge);
  const backwards = buildTrie(
    words.map(([units, value]) => [units.toReversed(), value] as const),
    merge,
  );
  return {
    at: (text, position, limit = text.length) =>
      position < limit && opens(forwards, text.charCodeAt(position), text.charCodeAt(position + 1))
        ? search(forwards, text, position, limit, 1)
        : null,
    before: (text, position, floor = 0) =>
      position > floor && opens(backwards, text.charCodeAt(position - 1), text.charCodeAt(position - 2))
        ? search(backwards, text, position - 1, floor - 1, -1)
        : null,
  };
};
