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
  /** Compiles it now, so that the first look-up costs no more than any other. */
  ready(): void;
}

/** Words that have one value. */
export type Entry<T> = readonly [words: readonly string[], value: T];

/** The code unit at `position`; 0, which no word holds, outside the text, where `charCodeAt` would make NaN at a cost that all later calls share. */
const unitAt = (text: string, position: number): number =>
  position >= 0 && position < text.length ? text.charCodeAt(position) : 0;

/**
 * A trie whose edges stand in one open-addressed table, each with where it leads right behind it: a node and a UTF-16 code unit, in one number, lead to
 * the next node, times two, and one more where a word ends there. Node 0 is the root.
 */
interface Trie<T> {
  readonly edges: Int32Array;
  /** What has been found where a word ends at a node: made once, so that no look-up makes anything. */
  readonly found: readonly (Found<T> | null)[];
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
/** Knuth's multiplicative hash, even: a slot is two numbers. */
const slotOf = (edge: number, mask: number): number => (Math.imul(edge, 0x9e3779b1) >>> 11) & mask & ~1;

/** The place of two code units in 16 bits. */
const pairOf = (unit: number, next: number): number => (Math.imul(unit, 0x9e3779b1) >>> 16) ^ next;
const mark = (bits: Uint32Array, at: number): void => {
  bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
};
const isMarked = (bits: Uint32Array, at: number): boolean => (((bits[at >> 5] as number) >>> (at & 31)) & 1) === 1;

/** The slot that holds `edge`, or the free one where it belongs. */
const findSlot = (edges: Int32Array, edge: number): number => {
  const mask = edges.length - 1;
  let slot = slotOf(edge, mask);
  while (edges[slot] !== edge && edges[slot] !== FREE) slot = (slot + 2) & mask;
  return slot;
};

/** The same edges with twice the room. */
const grown = (edges: Int32Array): Int32Array => {
  const wider = new Int32Array(edges.length * 2).fill(FREE);
  for (let at = 0; at < edges.length; at += 2) {
    const edge = edges[at] as number;
    if (edge === FREE) continue;
    const slot = findSlot(wider, edge);
    wider[slot] = edge;
    wider[slot + 1] = edges[at + 1] as number;
  }
  return wider;
};

/** Reads the words from their first code unit, or from their last. Throws a RangeError where they need more nodes than an edge's number has room for. */
const buildTrie = <T>(entries: readonly Entry<T>[], merge: (a: T, b: T) => T, step: 1 | -1): Trie<T> => {
  const count = entries.reduce((sum, [words]) => sum + words.length, 0);
  // room for a node a word, as most lexicons need
  let edges: Int32Array = new Int32Array(2 ** Math.ceil(Math.log2(count * 4 + 4))).fill(FREE);
  const found: (Found<T> | null)[] = [null];
  const first = new Uint32Array(0x800);
  const alone = new Uint32Array(0x800);
  const pairs = new Uint32Array(0x800);
  const add = (word: string, value: T): void => {
    const { length } = word;
    if (length === 0) return;
    const from = step > 0 ? 0 : length - 1;
    const opening = word.charCodeAt(from);
    mark(first, opening);
    if (length === 1) mark(alone, opening);
    else mark(pairs, pairOf(opening, word.charCodeAt(from + step)));
    let node = 0;
    for (let i = from; i >= 0 && i < length; i += step) {
      const edge = edgeOf(node, word.charCodeAt(i));
      let slot = findSlot(edges, edge);
      if (edges[slot] !== edge) {
        // at most half of the slots are taken
        if (found.length * 4 > edges.length) {
          edges = grown(edges);
          slot = findSlot(edges, edge);
        }
        edges[slot] = edge;
        edges[slot + 1] = (found.push(null) - 1) * 2;
      }
      node = (edges[slot + 1] as number) >> 1;
      if (i === length - 1 - from) edges[slot + 1] = node * 2 + 1;
    }
    const before = found[node];
    found[node] = { length, value: before ? merge(before.value, value) : value };
  };
  for (const [words, value] of entries) for (const word of words) add(word, value);
  if (found.length > MOST_NODES) throw new RangeError(`a lexicon of ${found.length} nodes is too large`);
  return { edges, found, first, alone, pairs };
};

/** False where no word starts with these two code units; `next` is NaN at the end of the text. */
const opens = <T>({ first, alone, pairs }: Trie<T>, unit: number, next: number): boolean =>
  isMarked(first, unit) && (isMarked(alone, unit) || isMarked(pairs, pairOf(unit, next)));

const search = <T>(trie: Trie<T>, text: string, from: number, to: number, step: 1 | -1): Found<T> | null => {
  const { edges, found } = trie;
  const mask = edges.length - 1;
  let node = 0;
  // of the longest word so far, whose place in `found` 0 never is
  let last = 0;
  for (let i = from; i !== to; i += step) {
    const edge = edgeOf(node, unitAt(text, i));
    let slot = slotOf(edge, mask);
    while (edges[slot] !== edge) {
      if (edges[slot] === FREE) return found[last] as Found<T> | null;
      slot = (slot + 2) & mask;
    }
    const next = edges[slot + 1] as number;
    node = next >> 1;
    if ((next & 1) === 1) last = node;
  }
  return found[last] as Found<T> | null;
};

/** Look-ups in one trie. Its being a constant of theirs makes them a tenth faster than its being looked for first. */
const lookUps = <T>(trie: Trie<T>): Pick<Lexicon<T>, 'at' | 'before'> => ({
  at: (text, position, limit = text.length) =>
    position < limit && opens(trie, unitAt(text, position), unitAt(text, position + 1))
      ? search(trie, text, position, limit, 1)
      : null,
  before: (text, position, floor = 0) =>
    position > floor && opens(trie, unitAt(text, position - 1), unitAt(text, position - 2))
      ? search(trie, text, position - 1, floor - 1, -1)
      : null,
});

/** Words as a trie to read forwards, and one to read backwards, each made when it is first asked for; a word given twice has its values merged. */
export const compileLexicon = <T>(entries: () => readonly Entry<T>[], merge: (a: T, b: T) => T): Lexicon<T> => {
  const lexicon: { -readonly [key in keyof Lexicon<T>]: Lexicon<T>[key] } = {
    at: (text, position, limit) => {
      lexicon.ready();
      return lexicon.at(text, position, limit);
    },
    before: (text, position, floor) => {
      lexicon.before = lookUps(buildTrie(entries(), merge, -1)).before;
      return lexicon.before(text, position, floor);
    },
    ready: () => {
      lexicon.at = lookUps(buildTrie(entries(), merge, 1)).at;
      lexicon.ready = () => undefined;
    },
  };
  return lexicon;
};
