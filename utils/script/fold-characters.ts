import simplified from 'opencc-js/dict/TSCharacters';
import { CHARACTER_VARIANTS, PLAN_BEFORE } from './character-variants.ts';
import { highSurrogate, isHighSurrogate, lowSurrogate, stringOf } from './utf16.ts';

const PICTURE = '画'.charCodeAt(0);
const PLAN = '划'.charCodeAt(0);

interface FoldTable {
  /** What each UTF-16 code unit becomes, 0 where it stays. */
  readonly units: Uint16Array;
  /** Code points beyond the basic plane whose representative lies there too. */
  readonly astral: ReadonlyMap<number, number>;
}

let table: FoldTable | undefined;

/**
 * The same text with every character replaced by the representative of its class: Traditional by Simplified, regional, Japanese and
 * compatibility forms by the common one. **Never changes the length**, so offsets in the result are offsets in the input; whatever is
 * no such character, lone surrogates too, stays.
 *
 * It is meant for matching, not for reading: a few Simplified characters change as well (著→着, 藉→借, 覆→复, 瞭→了), so words to look
 * up in a folded text must be folded once themselves. Folding twice changes nothing. One pass, O(n).
 *
 * Source of the classes: OpenCC's Traditional→Simplified characters (through opencc-js) and `CHARACTER_VARIANTS`.
 */
export function foldCharacters(text: string): string {
  table ??= buildTable();
  const { units, astral } = table;
  const length = text.length;
  const same = unchanged(text, units);
  if (same === length) return text;
  const folded = new Uint16Array(length);
  for (let i = 0; i < same; i++) folded[i] = text.charCodeAt(i);
  let changed = false;
  for (let i = same; i < length; i++) {
    const unit = text.charCodeAt(i);
    let to = (units[unit] as number) || unit;
    if (to === PICTURE && i > 0 && PLAN_BEFORE.includes(String.fromCharCode(folded[i - 1] as number))) to = PLAN;
    else if (isHighSurrogate(unit)) {
      const pair = astral.get(text.codePointAt(i) as number);
      if (pair !== undefined) {
        folded[i++] = highSurrogate(pair);
        to = lowSurrogate(pair);
        changed = true;
      }
    }
    folded[i] = to;
    changed ||= to !== unit;
  }
  return changed ? stringOf(folded, length) : text;
}

/** How many code units at the start surely stay as they are: most words and names do as a whole, and need no copy. */
function unchanged(text: string, units: Uint16Array): number {
  let i = 0;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (units[unit] !== 0 || unit === PICTURE || isHighSurrogate(unit)) break;
  }
  return i;
}

function buildTable(): FoldTable {
  const units = new Uint16Array(0x10000);
  const astral = new Map<number, number>();
  const direct = new Map<number, number>();
  // Kangxi radicals (2F00–2FD5) and compatibility ideographs (F900–FAD9) come with copies from PDF files and old encodings.
  for (const [first, last] of [
    [0x2f00, 0x2fd5],
    [0xf900, 0xfad9],
  ] as const) {
    for (let unit = first; unit <= last; unit++)
      direct.set(unit, codePoint(String.fromCharCode(unit).normalize('NFKC')));
  }
  for (let at = 0; at < simplified.length; ) {
    const end = simplified.indexOf('|', at);
    direct.set(codePoint(simplified, at), codePoint(simplified, simplified.indexOf(' ', at) + 1));
    at = end < 0 ? simplified.length : end + 1;
  }
  for (const pair of CHARACTER_VARIANTS) direct.set(codePoint(pair), codePoint(pair, 1));
  for (const from of direct.keys()) {
    const to = representative(from, direct);
    if (to === from) continue;
    if (from < 0x10000 && to < 0x10000) units[from] = to;
    else if (from >= 0x10000 && to >= 0x10000) astral.set(from, to);
  }
  return { units, astral };
}

/**
 * Follows the table to its end, so that folding twice changes nothing, but never through a character of the other plane: those need
 * another number of code units and therefore stay as they are.
 */
function representative(from: number, direct: ReadonlyMap<number, number>): number {
  const wide = from >= 0x10000;
  let at = from;
  for (let next = direct.get(at); next !== undefined && next !== at && next >= 0x10000 === wide; next = direct.get(at))
    at = next;
  return at;
}

const codePoint = (text: string, at = 0): number => text.codePointAt(at) as number;
