/** Marks of the packed form are ASCII; no word of a dictionary may hold any. */
const MARKS = /[ -~]/;
const LAST_MARK = 0x7f;
const WHOLE = '=';
const FIRST_SHARED = 'a'.charCodeAt(0);
const MOST_SHARED = 25;

/**
 * A phrase dictionary in the format of opencc-js, packed to less than half its compressed size for the extension's bundle. Words are
 * sorted; each begins with a letter for how many characters it shares with the one before (`a` none), then come its other characters, then
 * every place where its reading is not simply that of its characters: the place in base 36, upper case, and the character there. Where
 * the reading is longer or shorter, `=` and all of it. Throws a `RangeError` on a word that holds such marks or is too long for them.
 */
export function packPhrases(phrases: string, characters: string): string {
  const readings = readingsOf(characters);
  const entries = phrases.split('|').map((entry) => entry.split(' ') as [string, string]);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  let packed = '';
  let before: readonly string[] = [];
  for (const [from, to] of entries) {
    const word = [...from];
    const reading = [...to];
    const shared = sharedLength(before, word);
    if (MARKS.test(from + to) || shared === word.length || word.length > MOST_SHARED) {
      throw new RangeError(`The phrase cannot be packed: ${from}`);
    }
    packed += String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared).join('');
    if (reading.length !== word.length) packed += WHOLE + to;
    else {
      reading.forEach((character, place) => {
        const from = word[place] as string;
        if (character !== (readings.get(from) ?? from)) packed += place.toString(36).toUpperCase() + character;
      });
    }
    before = word;
  }
  return packed;
}

/** The dictionary that was packed with the same `characters`, its words sorted. O(n). */
export function unpackPhrases(packed: string, characters: string): string {
  const readings = readingsOf(characters);
  const word: string[] = [];
  /** What the characters of `word` read by themselves. */
  const plain: string[] = [];
  let unpacked = '';
  let at = 0;
  const next = (): string => {
    const character = String.fromCodePoint(packed.codePointAt(at) as number);
    at += character.length;
    return character;
  };
  while (at < packed.length) {
    word.length = packed.charCodeAt(at++) - FIRST_SHARED;
    plain.length = word.length;
    while (at < packed.length && packed.charCodeAt(at) > LAST_MARK) {
      const character = next();
      word.push(character);
      plain.push(readings.get(character) ?? character);
    }
    unpacked += `${unpacked && '|'}${word.join('')} `;
    if (packed.charAt(at) === WHOLE) {
      at++;
      while (at < packed.length && packed.charCodeAt(at) > LAST_MARK) unpacked += next();
    } else if (at === packed.length || packed.charCodeAt(at) >= FIRST_SHARED) unpacked += plain.join('');
    else {
      const reading = [...plain];
      while (at < packed.length && packed.charCodeAt(at) < FIRST_SHARED) {
        const place = Number.parseInt(packed.charAt(at++), 36);
        reading[place] = next();
      }
      unpacked += reading.join('');
    }
  }
  return unpacked;
}

const readingsOf = (characters: string): ReadonlyMap<string, string> =>
  new Map(characters.split('|').map((entry) => entry.split(' ') as [string, string]));

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
