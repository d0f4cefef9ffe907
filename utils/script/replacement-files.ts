import { parseReplacements, type Replacement } from './replacements.ts';

/** Longer than the longest list there can be, in UTF-16 code units. */
export const LONGEST_REPLACEMENT_FILE = 2_000_000;

/**
 * A reader's list from a file: JSON as `parseReplacements` takes it, or a line each with the two words, and a variant where it is for one
 * only, separated by tabs. Empty lines do not count. Throws a `TypeError` that says which line or entry is wrong and why.
 */
export function readReplacementFile(content: string): readonly Replacement[] {
  if (content.length > LONGEST_REPLACEMENT_FILE) throw new TypeError('The file is too long for a list of replacements');
  const text = content.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new TypeError('The file is empty');
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

function fromJson(text: string): readonly Replacement[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TypeError(`The file is no valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseReplacements(value);
}

function fromLines(text: string): readonly Replacement[] {
  const entries = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [from = '', to, variant, ...more] = line.split('\t');
    if (to === undefined || more.length > 0) {
      throw new TypeError(
        `Line ${index + 1}: two words separated by a tab are needed, and after another tab perhaps a variant`,
      );
    }
    return [{ index, entry: { from, to, ...(variant && { variant }) } }];
  });
  for (const { index, entry } of entries) {
    try {
      parseReplacements([entry]);
    } catch (error) {
      throw new TypeError(
        `Line ${index + 1}: ${error instanceof Error ? error.message.replace(/^Replacement 1: /, '') : String(error)}`,
      );
    }
  }
  return parseReplacements(entries.map(({ entry }) => entry));
}
