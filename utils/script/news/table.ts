import type { NewsEntry } from '../types.ts';

const FORMS = ['hans', 'tw', 'hk'] as const;

/**
 * Reads a table of entries: a line each, the mainland, Taiwan and Hong Kong words separated by spaces, then `-` and the longer words in which
 * they must not fire. A word behind `~` is written but not read: a text that holds it keeps it, because other regions know it too (番茄), or because
 * it often comes about by chance (快取 in 盡快取得). Throws on a line that is no entry, so that a slip in the data shows in every test.
 */
export const entriesOf = (table: string): readonly NewsEntry[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', longer] = line.trim().split(' - ');
      const [hans, tw, hk, ...more] = words.split(' ');
      if (!hans || !tw || !hk || more.length > 0) throw new Error(`No entry of three words: ${line}`);
      const silent = FORMS.filter((_, index) => [hans, tw, hk][index]?.startsWith('~'));
      const [mainland, taiwan, hongKong] = [hans, tw, hk].map((word) => word.replace('~', '')) as [
        string,
        string,
        string,
      ];
      return {
        hans: mainland,
        tw: taiwan,
        hk: hongKong,
        ...(longer && { not: longer.split(' ') }),
        ...(silent.length > 0 && { silent }),
      };
    });
