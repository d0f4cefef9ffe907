import { parseReplacements, type Replacement } from './replacements.ts';
import { WordListError } from './word-list-error.ts';

/** Longer than the longest list there can be, in UTF-16 code units. */
export const LONGEST_REPLACEMENT_FILE = 2_000_000;

/**
 * A reader's list from the bytes of a file in UTF-8: JSON as `parseReplacements` takes it, or a line each with the two words, and a variant where
 * it is for one only, separated by tabs. Empty lines do not count. Throws a `WordListError` that says which line or entry is wrong and why.
 */
export function readReplacementFile(content: string | Uint8Array): readonly Replacement[] {
  const text = (typeof content === 'string' ? content : decoded(content)).replace(/^\ufeff/, '');
  if (text.length > LONGEST_REPLACEMENT_FILE) throw new WordListError('file-long');
  if (text.trim() === '') throw new WordListError('file-empty');
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromLines(text);
}

/** A list as lines with tabs, which spreadsheets open and `readReplacementFile` takes. */
export const replacementLines = (list: readonly Replacement[]): string =>
  list.map(({ from, to, variant }) => `${[from, to, ...(variant ? [variant] : [])].join('\t')}\n`).join('');

/** `list` with `added`: an entry for the same word and variant takes the place of the one before, new ones come last. O(n). */
export function mergedReplacements(
  list: readonly Replacement[],
  added: readonly Replacement[],
): readonly Replacement[] {
  const byName = new Map(list.map((one) => [nameOf(one), one]));
  for (const one of added) byName.set(nameOf(one), one);
  return parseReplacements([...byName.values()]);
}

const nameOf = ({ from, variant }: Replacement): string => `${from}\t${variant ?? ''}`;

function decoded(content: Uint8Array): string {
  // Four bytes are the most that one character takes.
  if (content.length > 4 * LONGEST_REPLACEMENT_FILE) throw new WordListError('file-long');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new WordListError('file-text');
  }
}

function fromJson(text: string): readonly Replacement[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new WordListError('file-json');
  }
  return parseReplacements(value);
}

function fromLines(text: string): readonly Replacement[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const entries = lines.map(({ line, number }) => {
    const [from = '', to, variant, ...more] = line.split('\t');
    if (to === undefined || more.length > 0) throw new WordListError('columns', { place: { line: number } });
    return { from, to, ...(variant && { variant }) };
  });
  return parseReplacements(entries, (index) => ({ line: lines[index]?.number ?? index + 1 }));
}
