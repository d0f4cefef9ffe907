import { foldCharacters } from '../script/fold-characters.ts';

/** Spaces, quote and title marks, dots and dashes: names are written with and without them. A line break stands between two names. */
const MARKS = /[^\S\n]|[《》〈〉「」『』“”‘’"'.·・‧\-－—]/gu;

/** `nameKey` of each of many names, at a fraction of what it costs for one after the other. No name holds a line break. */
export const nameKeys = (names: readonly string[]): readonly string[] =>
  foldCharacters(names.join('\n').normalize('NFKC')).toLowerCase().replace(MARKS, '').split('\n');

/** The form of an outlet's name in which script, width, case and marks no longer differ. For looking up, not for reading: it may be shorter than `name`. */
export const nameKey = (name: string): string => nameKeys([name]).join('');
