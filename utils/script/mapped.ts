import type { Span } from '../span.ts';
import { align } from './align.ts';
import type { Mapped } from './types.ts';

/** A stretch of a text that is to read otherwise. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

export const identityMap = (length: number): Uint32Array => Uint32Array.from({ length: length + 1 }, (_, i) => i);

/** The text as it is, as a conversion. */
export const unchanged = (text: string): Mapped => ({ text, map: identityMap(text.length) });

/** The conversion `second` applied to the result of `first`, mapped back to the input of `first`. O(n). */
export const chained = (first: Mapped, second: Mapped): Mapped => ({
  text: second.text,
  map: second.map.map((offset) => first.map[offset] as number),
});

/** The conversions of the pieces of one text as the conversion of that text. O(n). */
export function concatenated(pieces: readonly Mapped[]): Mapped {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const text = pieces.map((piece) => piece.text).join('');
  const map = new Uint32Array(text.length + 1);
  let at = 0;
  let from = 0;
  for (const piece of pieces) {
    for (let index = 0; index < piece.map.length; index += 1) map[at + index] = (piece.map[index] as number) + from;
    at += piece.text.length;
    from += piece.map[piece.map.length - 1] as number;
  }
  return { text, map };
}

/**
 * The stretch of the result that `span` of the input became: whole blocks, so it covers at least what was asked. O(log n).
 */
export function outputSpan({ map }: Mapped, [start, end]: Span): Span {
  const at = firstAtLeast(map, start);
  const from = map[at] === start ? at : firstAtLeast(map, map[Math.max(0, at - 1)] as number);
  return [from, Math.max(from, firstAtLeast(map, end))];
}

/** The stretch of the input that `span` of the result came from: whole blocks, so it covers at least what was asked. O(log n). */
export function inputSpan({ map }: Mapped, [start, end]: Span): Span {
  const inner = end > start && map[end] === map[end - 1];
  const last = inner ? firstAtLeast(map, (map[end] as number) + 1) : end;
  return [map[start] as number, map[Math.min(last, map.length - 1)] as number];
}

/**
 * `base`, a conversion of an input, with stretches of that input reading otherwise; `input` and the stretches (ascending, apart from each
 * other) are in the input's offsets. Each replacement is aligned with what it replaces. O(n).
 */
export function withReplaced(input: string, base: Mapped, stretches: readonly Replaced[]): Mapped {
  if (stretches.length === 0) return base;
  const texts: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  const keepTo = (boundary: number): void => {
    texts.push(base.text.slice(at, boundary));
    for (; at < boundary; at++) offsets.push(base.map[at] as number);
  };
  for (const stretch of stretches) {
    const [from, until] = outputSpan(base, [stretch.start, stretch.end]);
    // Where the stretch cuts a phrase that was converted as a whole, the rest of that phrase stays as the input has it.
    const [start, end] = inputSpan(base, [from, until]);
    const to = input.slice(start, stretch.start) + stretch.to + input.slice(stretch.end, end);
    keepTo(Math.max(at, from));
    const aligned = align(input.slice(start, end), to);
    for (let i = 0; i < to.length; i++) offsets.push(start + (aligned ? (aligned[i] as number) : i));
    texts.push(to);
    at = Math.max(at, until);
  }
  keepTo(base.text.length);
  offsets.push(input.length);
  return { text: texts.join(''), map: Uint32Array.from(offsets) };
}

/** The first boundary that is at or after `offset`. */
function firstAtLeast(map: Uint32Array, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
