import characters from 'opencc-js/dict/STCharacters';
import { packPhrases, unpackPhrases } from './packed-phrases.ts';

/** Thrown where a dictionary is not what went into the extension; its code is worded by the interface. */
export class DictionaryError extends Error {
  readonly code = 'dictionary';
  constructor() {
    super('A conversion dictionary is damaged: install Whence again');
    this.name = 'DictionaryError';
  }
}

/** What a packed dictionary begins with; no dictionary of opencc-js holds it. */
const PACKED = 'packed ';

/** `phrases` for the extension's bundle, with a sum to check them by. */
export function packedDictionary(phrases: string): string {
  const packed = packPhrases(phrases, characters);
  return `${PACKED}${checksum(unpackPhrases(packed, characters))} ${packed}`;
}

const unpacked = new Map<string, string>();

/**
 * The dictionary in the format of opencc-js, as it is or as `packedDictionary` made it: unpacked when it is first asked for, so that what never
 * converts neither waits for it nor fails with it. Throws a `DictionaryError` where it is damaged.
 */
export function dictionaryText(dictionary: string): string {
  if (!dictionary.startsWith(PACKED)) return dictionary;
  const known = unpacked.get(dictionary);
  if (known !== undefined) return known;
  const sumEnd = dictionary.indexOf(' ', PACKED.length);
  const text = unpackPhrases(dictionary.slice(sumEnd + 1), characters);
  if (`${checksum(text)}` !== dictionary.slice(PACKED.length, sumEnd)) throw new DictionaryError();
  unpacked.set(dictionary, text);
  return text;
}

/** FNV-1a over code units, which tells any single change. */
function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
