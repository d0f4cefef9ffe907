/**
 * The words of some OpenCC dictionaries with their replacements, for longest match from a position. Everything is in UTF-16 code units:
 * no key holds a lone surrogate, so matching by units finds exactly what matching by code points finds.
 */
export interface Trie {
  /** Node of each first unit, 0 for none. */
  readonly root: Int32Array;
  /** Dense number of each unit that stands anywhere but first in a key, 0 for the others. */
  readonly code: Uint16Array;
  /** Open-addressed hash of the edges after the first: `[key, child]` pairs, child 0 for a free slot. */
  readonly edges: Int32Array;
  /** Right shift that takes a 32-bit hash to a slot number of `edges`. */
  readonly shift: number;
  /** Of each node: where its replacement starts in `values`, −1 where no word ends. */
  readonly valueStart: Int32Array;
  readonly valueLength: Uint8Array;
  /** Of each node: 1 where a word of a segmenting dictionary ends. */
  readonly segments: Uint8Array;
  readonly values: Uint16Array;
  /** What is known of how words and replacements align, by node: 1 for unit by unit, the others in `alignments`. Filled on first use. */
  readonly straight: Uint8Array;
  readonly alignments: Map<number, Uint16Array>;
}

/** An edge is named by its node and unit in one 32-bit number: 18 bits of node, 14 of the unit's dense number. */
const CODE_BITS = 14;
const MAX_NODES = 2 ** (32 - CODE_BITS);
const SPACE = ' '.charCodeAt(0);
const BAR = '|'.charCodeAt(0);

/** `longestMatch` packs a node and the length of its word into one number. */
const LENGTH_BITS = 6;
/** The longest word, and the longest replacement, in code units. OpenCC's take 15. */
export const MAX_WORD = 2 ** LENGTH_BITS - 1;

const edgeKey = (node: number, code: number): number => (node << CODE_BITS) | code;
/** Knuth's multiplicative hash. */
const slotOf = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift;

/**
 * Builds one trie from dictionaries in the format of opencc-js (`"source target|source target…"`). As in OpenCC, what an earlier
 * dictionary says about a word stands. `segmenting` dictionaries must be among `dictionaries`. Throws where the dictionaries outgrow
 * the packing of an edge into 32 bits (OpenCC's largest group takes about a third).
 */
export function buildTrie(dictionaries: readonly string[], segmenting: readonly string[]): Trie {
  const size = dictionaries.reduce((sum, dictionary) => sum + dictionary.length, 1);
  const root = new Int32Array(0x10000);
  const code = new Uint16Array(0x10000);
  const values = new Uint16Array(size);
  const valueStart = new Int32Array(size).fill(-1);
  const valueLength = new Uint8Array(size);
  const segments = new Uint8Array(size);
  let edges = new Int32Array(2 ** 12);
  let shift = 32 - 11;
  let nodes = 1;
  let codes = 1;
  let used = 0;

  const child = (node: number, unit: number): number => {
    code[unit] ||= codes++;
    const key = edgeKey(node, code[unit] as number);
    const last = edges.length / 2 - 1;
    let slot = slotOf(key, shift);
    for (; edges[2 * slot + 1] !== 0; slot = (slot + 1) & last) {
      if (edges[2 * slot] === key) return edges[2 * slot + 1] as number;
    }
    edges[2 * slot] = key;
    edges[2 * slot + 1] = nodes;
    if (nodes * 2 > last) {
      edges = grown(edges, --shift);
    }
    return nodes++;
  };

  for (const dictionary of [...dictionaries].reverse()) {
    const segmentingWord = segmenting.includes(dictionary) ? 1 : 0;
    let at = 0;
    while (at < dictionary.length) {
      const first = dictionary.charCodeAt(at++);
      const wordStart = at - 1;
      root[first] ||= nodes++;
      let node = root[first] as number;
      let unit = dictionary.charCodeAt(at++);
      for (; unit !== SPACE; unit = dictionary.charCodeAt(at++)) node = child(node, unit);
      const length = at - 1 - wordStart;
      const start = used;
      while (at < dictionary.length) {
        unit = dictionary.charCodeAt(at++);
        if (unit === BAR) break;
        values[used++] = unit;
      }
      if (Math.max(length, used - start) > MAX_WORD) {
        throw new RangeError(`too long for the index: ${dictionary.slice(wordStart, at)}`);
      }
      valueStart[node] = start;
      valueLength[node] = used - start;
      segments[node] = (segments[node] as number) | segmentingWord;
    }
  }
  if (nodes > MAX_NODES || codes > 2 ** CODE_BITS)
    throw new RangeError(`dictionaries too large for the index: ${nodes} nodes, ${codes} units`);
  return {
    root,
    code,
    edges,
    shift,
    valueStart: valueStart.slice(0, nodes),
    valueLength: valueLength.slice(0, nodes),
    segments: segments.slice(0, nodes),
    values: values.slice(0, used),
    straight: new Uint8Array(nodes),
    alignments: new Map(),
  };
}

/**
 * The longest word that starts at `from` and ends no later than `end`, as a packed number for `matchedNode` and `matchedLength`; 0 where
 * none does. O(length of the longest word).
 */
export function longestMatch(trie: Trie, units: Uint16Array, from: number, end: number): number {
  const { code, edges, shift, valueStart } = trie;
  let node = trie.root[units[from] as number] as number;
  if (node === 0) return 0;
  const last = edges.length / 2 - 1;
  let best = (valueStart[node] as number) >= 0 ? (node << LENGTH_BITS) | 1 : 0;
  for (let i = from + 1; i < end; i++) {
    const unit = code[units[i] as number] as number;
    if (unit === 0) break;
    const key = edgeKey(node, unit);
    let slot = slotOf(key, shift);
    node = edges[2 * slot + 1] as number;
    while (node !== 0 && edges[2 * slot] !== key) {
      slot = (slot + 1) & last;
      node = edges[2 * slot + 1] as number;
    }
    if (node === 0) break;
    if ((valueStart[node] as number) >= 0) best = (node << LENGTH_BITS) | (i + 1 - from);
  }
  return best;
}

export const matchedNode = (match: number): number => match >>> LENGTH_BITS;
export const matchedLength = (match: number): number => match & MAX_WORD;

/** The same edges in a table of twice the size. */
function grown(edges: Int32Array, shift: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(edges.length * 2);
  const last = edges.length - 1;
  for (let i = 0; i < edges.length; i += 2) {
    if (edges[i + 1] === 0) continue;
    let slot = slotOf(edges[i] as number, shift);
    while (larger[2 * slot + 1] !== 0) slot = (slot + 1) & last;
    larger[2 * slot] = edges[i] as number;
    larger[2 * slot + 1] = edges[i + 1] as number;
  }
  return larger;
}
