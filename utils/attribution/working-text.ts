import { stringOf } from '../script/utf16.ts';

/** What stands in a skeleton for a character inside quote marks, inside brackets, and for a quote mark without a partner. All are private-use code units. */
export const QUOTED = '\uE000';
export const BRACKETED = '\uE001';
export const STRAY = '\uE002';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '﹐': '，',
  '﹔': '；',
  '﹕': '：',
  '︰': '：',
  '∶': '：',
  '‧': '·',
  '・': '·',
  '•': '·',
  '｡': '。',
  '､': '、',
  丶: '、',
  '｜': '|',
  '〔': '（',
  '〕': '）',
  '［': '（',
  '］': '）',
  '[': '（',
  ']': '）',
  '〈': '《',
  '〉': '》',
  '＜': '《',
  '＞': '》',
  '\u00a0': ' ',
  '\u3000': ' ',
};
/** Quote marks of every style but 「」. */
const QUOTE_MARKS = '“”〝〞﹁﹂｢｣«»"＂';
/** Full-width digits and letters stand this far behind those of ASCII. */
const WIDTH = '０'.charCodeAt(0) - '0'.charCodeAt(0);
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const WIDE: ReadonlyMap<number, number> = new Map([
  ...Object.entries(FULL_WIDTH).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)] as const),
  ...Array.from(ALPHANUMERIC, (mark) => [mark.charCodeAt(0) + WIDTH, mark.charCodeAt(0)] as const),
  ...Array.from(QUOTE_MARKS, (mark) => [mark.charCodeAt(0), STRAY.charCodeAt(0)] as const),
]);

const code = (character: string): number => character.charCodeAt(0);
/** Longest part of a name that a dash joins another to. */
const LONGEST_PART = 7;
const DASH = '—'.charCodeAt(0);
const [COMMA, COLON, STOP, WIDE_STOP, HYPHEN, SPACE, SLASH, DOT, WIDE_COMMA] = [
  ',',
  ':',
  '.',
  '．',
  '-',
  ' ',
  '/',
  '·',
  '，',
].map(code) as [number, number, number, number, number, number, number, number, number];
/** Chinese characters: most of a text, and never changed. */
const isHan = (unit: number): boolean => unit > 0x4dff && unit < 0xa000;
const isDigit = (unit: number): boolean => unit > 0x2f && unit < 0x3a;
const isLetter = (unit: number): boolean => (unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b);
const WORD = /[\p{L}\p{N}%％℃°”」』》）)!?！？]/u;

const widened = (folded: string, i: number, unit: number, titleLength: number): number => {
  const wide = WIDE.get(unit);
  const before = i > 0 ? folded.charCodeAt(i - 1) : 0;
  const after = i + 1 < folded.length ? folded.charCodeAt(i + 1) : 0;
  if (unit === STOP || unit === WIDE_STOP) {
    // 埃隆.马斯克: a full stop between two Chinese characters separates the parts of a name
    return before > 0x4dff && after > 0x4dff ? DOT : STOP;
  }
  // 杰伦-布朗, 贝亚特里斯·多明格斯—希尔
  if (unit === HYPHEN) return isHan(before) && isHan(after) ? DOT : HYPHEN;
  if (unit === DASH)
    return isHan(before) && isHan(after) && folded.slice(Math.max(0, i - LONGEST_PART), i).includes('·') ? DOT : DASH;
  if (unit === SPACE || wide === SPACE) {
    // in a title a space separates clauses
    const latin = isLetter(before) && isLetter(after);
    return i < titleLength && i > 0 && !latin && (wide === SPACE || WORD.test(folded[i - 1] as string))
      ? WIDE_COMMA
      : SPACE;
  }
  if (wide === undefined) return unit;
  const inside =
    (unit === COMMA || unit === COLON) && ((isDigit(before) && isDigit(after)) || (unit === COLON && after === SLASH));
  return inside ? unit : wide;
};

/** The code units of a folded text with full-width punctuation, half-width letters and digits, and every quote mark but 「」 made a stray one until it finds its partner. O(n). */
export const widen = (folded: string, titleLength: number): Uint16Array => {
  const units = new Uint16Array(folded.length);
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    units[i] = isHan(unit) ? unit : widened(folded, i, unit, titleLength);
  }
  return units;
};

/** The code units of a text. */
export const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
};

export const textOf = (units: Uint16Array): string => stringOf(units, units.length);
