const NUMERAL = /\p{N}(?:[\p{N}.,:]*\p{N})?/gu;
const fullWidth = (unit: string): string => String.fromCharCode(unit.charCodeAt(0) - 0xfee0);

/** The figures of a text in order, width aside: `１２` is `12`, but `²` is not `2` and `3.5` is not `35`. */
const numerals = (text: string): readonly string[] => text.replace(/[０-９．，：]/g, fullWidth).match(NUMERAL) ?? [];

/** True when both texts give the same figures in the same order: folding must never pass one figure off as another. */
export function sameNumerals(a: string, b: string): boolean {
  const [ours, theirs] = [numerals(a), numerals(b)];
  return ours.length === theirs.length && ours.every((numeral, at) => numeral === theirs[at]);
}
