import { words } from './vocabulary/words.ts';

/** The words of a list that is separated by blanks, to ask whether something is one of them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));
