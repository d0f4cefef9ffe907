import { HEADS, JAPANESE_SURNAME_WORDS } from './lexicon.ts';

/** Somebody's name in Latin letters: Susan Lee. */
const LATIN_NAME = /[A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]*)*$/;

/** True where `[from, end)` ends in a name in Latin letters behind what its bearer is: 幸存者Susan Lee. */
export const latinAfterTitle = (text: string, from: number, end: number): boolean => {
  if (!/[A-Za-z.]/.test(text[end - 1] as string)) return false;
  const name = LATIN_NAME.exec(text.slice(from, end));
  const title = name ? HEADS.before(text, from + name.index, from) : null;
  return title !== null && title.length > 1 && /title|collective/.test(title.value);
};

/** Longest Japanese given name. */
const LONGEST_GIVEN = 3;

/** Where the name may end whose Japanese surname of two characters or more stands at `at`, the shortest first: 木原|悟, 木原|悟在. */
export const givenNames = (text: string, at: number, to: number): readonly number[] => {
  const surname = JAPANESE_SURNAME_WORDS.at(text, at, to)?.length ?? 0;
  if (surname < 2) return [];
  return Array.from({ length: LONGEST_GIVEN }, (_, given) => at + surname + given + 1).filter((end) => end < to);
};
