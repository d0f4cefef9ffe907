/** Chinese, Japanese and Korean characters; a word of another script counts by its letters below. */
const CJK = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840-\ud87f]/g;
const LETTER_OR_DIGIT = /[A-Za-z0-9\u00c0-\u024f\u0370-\u052f]/g;
/** A Latin word carries about as much as two Han characters, at five to six letters a word: three letters count as one character. */
const LETTERS_PER_CHARACTER = 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How much a text says, in Han characters or their worth. */
export const weightOf = (text: string): number =>
  count(text, CJK) + count(text, LETTER_OR_DIGIT) / LETTERS_PER_CHARACTER;

/** Full-width marks; half-width ones where they end a word, or stand behind a Han character, as some outlets print them. */
const INNER_MARKS = /[，。！？；、：]|[,.!?;](?=\s|["'”’)]|$)|(?<=[\u4e00-\u9fff」”』）)])[,!?;:]/g;
const SENTENCE_END = /(?:[。！？!?…]|\.{1,3})["'”’」』）)\]】]*[△▲■●◆※]?$/;

/** How many punctuation marks of running text it holds. */
export const marksIn = (text: string): number => count(text, INNER_MARKS);

/** True where a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Letters and digits of any script, lower case: two printings of one headline come out the same. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** Dice's coefficient over pairs of neighbouring characters of two `bare` texts: 1 for equal texts, 0 for nothing in common. */
export const similarity = (a: string, b: string): number => {
  if (a === b) return a === '' ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = pairsOf(a);
  let shared = 0;
  for (const [pair, times] of pairsOf(b)) shared += Math.min(times, pairs.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2);
};
