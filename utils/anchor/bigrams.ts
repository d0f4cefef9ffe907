/** Where each pair of neighbouring code units stands in a text: `places[heads[h] … heads[h + 1]]` for the pair with hash `h`. */
export interface Bigrams {
  readonly length: number;
  readonly heads: Uint32Array;
  readonly places: Uint32Array;
}

const HASH_BITS = 16;
const hash = (a: number, b: number): number => (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & ((1 << HASH_BITS) - 1);

/** Counting sort of all pairs by hash. O(n) time, 4 bytes a code unit. */
export function bigramsOf(text: string): Bigrams {
  const count = Math.max(0, text.length - 1);
  const heads = new Uint32Array((1 << HASH_BITS) + 1);
  const hashes = new Uint16Array(count);
  for (let at = 0; at < count; at++) {
    const h = hash(text.charCodeAt(at), text.charCodeAt(at + 1));
    hashes[at] = h;
    heads[h + 1] = (heads[h + 1] as number) + 1;
  }
  for (let h = 0; h < 1 << HASH_BITS; h++) heads[h + 1] = (heads[h + 1] as number) + (heads[h] as number);
  const next = heads.slice();
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const h = hashes[at] as number;
    places[next[h] as number] = at;
    next[h] = (next[h] as number) + 1;
  }
  return { length: text.length, heads, places };
}

/** A stretch of text that may hold the pattern within its errors. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** How many of the pattern's pairs it shares. */
  readonly shared: number;
}

/** More stretches than this are not looked at: a true match shares far more pairs than chance does, and the best come first. */
const MOST_WINDOWS = 48;

/**
 * The stretches that can hold `pattern` with at most `errors` edits, most promising first. Rests on the q-gram lemma (Jokinen and
 * Ukkonen 1991): such a match shares at least `length − 1 − 2 × errors` of the pattern's pairs, on neighbouring diagonals.
 * O(n / errors + occurrences of the pattern's pairs).
 */
export function windowsFor(bigrams: Bigrams, pattern: string, errors: number, near: number): readonly Window[] {
  const shift = Math.max(4, Math.ceil(Math.log2(2 * errors + 1)));
  const width = 1 << shift;
  const needed = Math.max(1, pattern.length - 1 - 2 * errors);
  const counts = new Uint16Array(((bigrams.length + pattern.length) >> shift) + 2);
  for (let at = 0; at + 1 < pattern.length; at++) {
    const h = hash(pattern.charCodeAt(at), pattern.charCodeAt(at + 1));
    const diagonal = pattern.length - at;
    for (let i = bigrams.heads[h] as number; i < (bigrams.heads[h + 1] as number); i++) {
      const bucket = ((bigrams.places[i] as number) + diagonal) >> shift;
      counts[bucket] = Math.min(0xffff, (counts[bucket] as number) + 1);
    }
  }
  const windows: Window[] = [];
  for (let bucket = 0; bucket + 1 < counts.length; bucket++) {
    const shared = (counts[bucket] as number) + (counts[bucket + 1] as number);
    if (shared < needed) continue;
    const first = bucket * width - pattern.length;
    windows.push({
      start: Math.max(0, first - errors),
      end: Math.min(bigrams.length, first + 2 * width + pattern.length + errors),
      shared,
    });
  }
  const distance = (window: Window) => Math.abs(window.start - near);
  return windows.sort((a, b) => b.shared - a.shared || distance(a) - distance(b)).slice(0, MOST_WINDOWS);
}
