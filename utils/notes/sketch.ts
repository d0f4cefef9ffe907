import { layerOf } from '../anchor/layer.ts';

/** How many hashes a sketch holds: the estimate is right to about ±0.04 at the usual similarities. */
export const SKETCH_SIZE = 128;
/** Characters in a shingle: pairs and triples are shared by all news, seven in a row are not. */
const SHINGLE = 7;
/** Below this many letters a text is a stub, and stubs (a notice, a caption, an error page) look alike. */
const LEAST_LETTERS = 120;
/** How many of a sketch's smallest hashes are looked up: of two copies of one article, at least one is in both all but surely. */
export const LOOKED_UP = 12;
/** Two addresses show one article above this similarity. Copies in another script measure above 0.7, other articles below 0.03 (81 real ones). */
export const SAME_ARTICLE = 0.5;

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/**
 * A sketch by which the same article is recognised in another script or at another address: the smallest hashes of all runs of 7 letters of the folded text
 * (bottom-k MinHash, Broder 1997). Ascending, at most 128 numbers; empty where the text is too short to tell. O(n log n).
 */
export function articleSketch(text: string): readonly number[] {
  const letters = layerOf(text, 'characters').text.replace(NO_LETTER, '');
  if (letters.length < LEAST_LETTERS) return [];
  const hashes = new Uint32Array(letters.length - SHINGLE + 1);
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < SHINGLE; i++) hash = Math.imul(hash ^ letters.charCodeAt(at + i), 0x01000193);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hashes[at] = hash ^ (hash >>> 13);
  }
  return [...new Set(hashes.sort())].slice(0, SKETCH_SIZE);
}

/** An estimate of how much of two articles is the same, 0 to 1 (Jaccard similarity of their shingles); 0 where one of them has no sketch. */
export function sketchSimilarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [inA, inB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH_SIZE);
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}
