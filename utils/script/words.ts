import { foldCharacters } from './fold-characters.ts';
import type { Replaced } from './mapped.ts';

/** A word and what it reads instead, except inside the longer words of `not`. */
export interface Word {
  readonly from: string;
  readonly to: string;
  readonly not?: readonly string[] | undefined;
}

interface Entry {
  readonly key: string;
  readonly to: string;
  /** Longer words in which the key stands at `offset`: the entry must not fire there. */
  readonly guards: readonly { readonly word: string; readonly offset: number }[];
}

/** Words by their first code unit, the longest first. */
export type WordIndex = ReadonlyMap<number, readonly Entry[]>;

/**
 * Indexes words for `findWords`. With `form` left out, characters are folded, so that in a folded text a word is found in every script.
 * Of equal words the first one stands.
 */
export function indexWords(words: Iterable<Word>, form: (text: string) => string = foldCharacters): WordIndex {
  const entries = new Map<string, Entry>();
  for (const { from, to, not = [] } of words) {
    const key = form(from);
    if (key === '' || entries.has(key)) continue;
    entries.set(key, { key, to, guards: not.flatMap((longer) => guardsIn(form(longer), key)) });
  }
  const index = new Map<number, Entry[]>();
  for (const entry of [...entries.values()].sort((a, b) => b.key.length - a.key.length)) {
    const first = entry.key.charCodeAt(0);
    const others = index.get(first);
    if (others) others.push(entry);
    else index.set(first, [entry]);
  }
  return index;
}

/**
 * The words in `folded` (a text in the form that the words were indexed in), from left to right, the longest one at each place whose guards allow it. A word
 * that begins or ends with a Latin letter or digit stands only where no other follows or precedes. O(n) for short words.
 */
export function findWords(folded: string, index: WordIndex): Replaced[] {
  const found: Replaced[] = [];
  for (let start = 0; start < folded.length; ) {
    const entry = index.get(folded.charCodeAt(start))?.find((one) => stands(folded, start, one));
    if (!entry) {
      start++;
      continue;
    }
    const end = start + entry.key.length;
    found.push({ start, end, to: entry.to });
    start = end;
  }
  return found;
}

function stands(folded: string, start: number, { key, guards }: Entry): boolean {
  if (!folded.startsWith(key, start)) return false;
  const end = start + key.length;
  if (isLatin(folded, start) && isLatin(folded, start - 1)) return false;
  if (isLatin(folded, end - 1) && isLatin(folded, end)) return false;
  return !guards.some(({ word, offset }) => start >= offset && folded.startsWith(word, start - offset));
}

function guardsIn(word: string, key: string): { word: string; offset: number }[] {
  // A form of the entry itself is no longer word: it guards only the shorter forms (厄瓜多 in 厄瓜多爾).
  if (word.length === key.length) return [];
  const guards: { word: string; offset: number }[] = [];
  for (let offset = word.indexOf(key); offset >= 0; offset = word.indexOf(key, offset + 1))
    guards.push({ word, offset });
  return guards;
}

const isLatin = (text: string, at: number): boolean => /[0-9A-Za-zÀ-ɏ]/.test(text.charAt(at));
