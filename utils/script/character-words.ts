import type { NewsEntry } from './types.ts';

const same = (hans: string, hant: string): NewsEntry => ({ hans, tw: hant, hk: hant });

/** Words in which the character conversion of OpenCC 1.4.2 goes wrong in news, or is not how the press of a region writes. */
export const CHARACTER_WORDS: readonly NewsEntry[] = [
  // Old characters where the press writes the simple ones
  same('了解', '了解'),
  same('胡同', '胡同'),
  // Weather
  same('台风', '颱風'),
  // Names with 乾, which the tables take for 干
  same('徐乾学', '徐乾學'),
];
