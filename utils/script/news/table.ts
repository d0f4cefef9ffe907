import type { NewsEntry } from '../types.ts';

/**
 * Reads a table of entries: a line each, the mainland, Taiwan and Hong Kong words separated by spaces, then `-` and the longer words in which
 * they must not fire. Throws on a line that is no entry, so that a slip in the data shows in every test.
 */
export const entriesOf = (table: string): readonly NewsEntry[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', longer] = line.trim().split(' - ');
      const [hans, tw, hk, ...more] = words.split(' ');
      if (!hans || !tw || !hk || more.length > 0) throw new Error(`No entry of three words: ${line}`);
      return { hans, tw, hk, ...(longer && { not: longer.split(' ') }) };
    });
