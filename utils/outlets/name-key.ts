import { foldCharacters } from '../script/fold-characters.ts';

/** Spaces, quote and title marks, dots and dashes: names are written with and without them. */
const MARKS = /[\s《》〈〉「」『』“”‘’"'.·・‧\-－—]/gu;

/** The form of an outlet's name in which script, width, case and marks no longer differ. For looking up, not for reading: it may be shorter than `name`. */
export const nameKey = (name: string): string =>
  foldCharacters(name.normalize('NFKC')).toLowerCase().replace(MARKS, '');
