import { isHighSurrogate } from './utf16.ts';

export const isDescriptionOperator = (unit: number): boolean => (unit & 0xfff0) === 0x2ff0;

/** How many components follow an ideographic description operator (U+2FF0–2FFF), as opencc-js counts them. */
const arity = (unit: number): number => (unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2);

/**
 * Where the ideographic description sequence (⿰木公) that begins at each operator ends, indexed from `from`; 0 where there is no operator or
 * its components are not all there. OpenCC passes over such a sequence as one unit where no word begins. Right to left, so O(n)
 * however deep the sequences are nested.
 */
export function descriptionEnds(units: Uint16Array, from: number, end: number): Int32Array {
  const ends = new Int32Array(end - from);
  for (let i = end - 1; i >= from; i--) {
    const unit = units[i] as number;
    if (!isDescriptionOperator(unit)) continue;
    let at = i + 1;
    let missing = arity(unit);
    for (; missing > 0 && at < end; missing--) at = (ends[at - from] as number) || at + codePointLength(units, at, end);
    ends[i - from] = missing === 0 ? at : 0;
  }
  return ends;
}

function codePointLength(units: Uint16Array, at: number, end: number): number {
  const paired =
    isHighSurrogate(units[at] as number) && at + 1 < end && ((units[at + 1] as number) & 0xfc00) === 0xdc00;
  return paired ? 2 : 1;
}
