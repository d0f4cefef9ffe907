import type { Variant } from '../span.ts';
import type { Replaced } from './mapped.ts';
import { keepsWord, type Replacement } from './replacements.ts';
import { findWords, indexWords, type Word, type WordIndex } from './words.ts';

/** What a reader wishes of single words, which goes before every dictionary. Words are looked for exactly as they were typed. */
export interface Wishes {
  /** Words that stay. */
  readonly kept: WordIndex | undefined;
  /** Words that read otherwise. */
  readonly replaced: WordIndex | undefined;
}

/** The lists of one reader are the same objects for every part of a page, and take longer to index than the part takes to convert. */
let last: { readonly of: readonly unknown[]; readonly wishes: Wishes } | undefined;

/** The wishes for a variant, ready to be looked for. O(n log n) in the words; asked again with the same lists, at once. */
export function wishesOf(variant: Variant, keep: readonly string[], replacements: readonly Replacement[]): Wishes {
  const of = [variant, keep, replacements];
  if (last && of.every((one, index) => one === last?.of[index])) return last.wishes;
  const said = new Map<string, Replacement>();
  // Of two entries for one word that for this variant alone says more.
  const own = replacements.filter((one) => one.variant === variant);
  for (const one of [...own, ...replacements.filter((other) => other.variant === undefined)]) {
    if (!said.has(one.from)) said.set(one.from, one);
  }
  const list = [...said.values()];
  const others = list.filter((one) => !keepsWord(one));
  // What the reader typed for the very word says more than a name among many.
  const kept = [...list.filter(keepsWord).map(({ from }) => from), ...keep.filter((word) => !said.has(word))];
  const wishes = {
    kept: indexed(kept.map((word) => ({ from: word, to: word }))),
    // What already reads as the reader wishes stays, also where it contains what is to be replaced.
    replaced: indexed(others.map(({ from, to }) => ({ from, to, not: [to] }))),
  };
  last = { of, wishes };
  return wishes;
}

/** Where the wishes apply in `text`, in order and apart from each other: a word that stays is not touched by a longer one that would not. */
export const findWishes = (text: string, { kept, replaced }: Wishes): readonly Replaced[] =>
  joined(kept ? findWords(text, kept) : [], replaced ? findWords(text, replaced) : []);

/** All of `first`, and those of `second` that touch none of them, in order. Both are in order already. O(n). */
export function joined(first: readonly Replaced[], second: readonly Replaced[]): readonly Replaced[] {
  if (first.length === 0) return second;
  const all: Replaced[] = [];
  let at = 0;
  for (const word of second) {
    for (; at < first.length && (first[at] as Replaced).end <= word.start; at++) all.push(first[at] as Replaced);
    const next = first[at];
    if (!next || word.end <= next.start) all.push(word);
  }
  all.push(...first.slice(at));
  return all;
}

const asTyped = (text: string): string => text;

const indexed = (words: readonly Word[]): WordIndex | undefined =>
  words.length > 0 ? indexWords(words, asTyped) : undefined;
