import { type FoldLevel, fold } from '../script/fold.ts';
import { stringOf } from '../script/utf16.ts';
import type { Span } from '../span.ts';
import { finish, type Steps } from '../steps.ts';

/** A text in which scripts, width and white space no longer differ, and where each of its code units stood in the original. */
export interface Layer {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Below this lie the scripts that write spaces between words. */
const SPACED_SCRIPTS_END = 0x2e80;
/** What is known of each such unit: 0 nothing yet, 1 a letter or digit, 2 something else. */
const wordUnits = new Uint8Array(SPACED_SCRIPTS_END);

const isWordUnit = (unit: number): boolean => {
  if (unit >= SPACED_SCRIPTS_END) return false;
  wordUnits[unit] ||= /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return wordUnits[unit] === 1;
};
const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a);

/** How much is folded at one step; a step ends with a line, which no word goes beyond. */
const STEP = 8192;

/**
 * Folds `text` and drops white space, except one space between two words of a script that needs it:
 * line breaks, indents and the space some sites put around numbers are layout, not wording. Some lines at each step. O(n).
 */
export function* layering(text: string, level: FoldLevel): Steps<Layer> {
  const room = text.length + 2 * STEP;
  let [units, starts, ends] = [new Uint16Array(room), new Uint32Array(room), new Uint32Array(room)];
  let length = 0;
  let gap = -1;
  for (let from = 0, to = 0; from < text.length; from = to) {
    if (from > 0) yield;
    to = lineEnd(text, from + STEP);
    const { text: source, map } = fold(text.slice(from, to), level);
    if (length + 2 * source.length > units.length)
      [units, starts, ends] = [grown(units, source.length), grown(starts, source.length), grown(ends, source.length)];
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      const start = from + (map[at] as number);
      if (isSpace(unit)) {
        if (gap < 0) gap = start;
        continue;
      }
      if (gap >= 0 && length > 0 && isWordUnit(unit) && isWordUnit(units[length - 1] as number)) {
        units[length] = 0x20;
        starts[length] = gap;
        ends[length++] = start;
      }
      gap = -1;
      units[length] = unit;
      starts[length] = start;
      ends[length++] = from + endOf(map, at);
    }
  }
  return { text: stringOf(units, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** `layering` without a pause. */
export const layerOf = (text: string, level: FoldLevel): Layer => finish(layering(text, level));

/** Behind the first line break at or after `position`, or the end. */
const lineEnd = (text: string, position: number): number => {
  const at = position >= text.length ? -1 : text.indexOf('\n', position);
  return at < 0 ? text.length : at + 1;
};

/** Room for `more` units, each of which may come with a space. */
const grown = <T extends Uint16Array | Uint32Array>(array: T, more: number): T => {
  const larger = new (array.constructor as new (length: number) => T)(2 * (array.length + more));
  larger.set(array);
  return larger;
};

/** Inside a phrase that grew, several units stand for the same original ones: the end is where the next original unit begins. */
const endOf = (map: Uint32Array, at: number): number => {
  const start = map[at] as number;
  for (let next = at + 1; next < map.length; next++) if ((map[next] as number) > start) return map[next] as number;
  return start;
};

/** The original text that `[start, end)` of the layer stands for; `start < end`. */
export const originalSpan = (layer: Layer, start: number, end: number): Span => [
  layer.starts[start] as number,
  layer.ends[end - 1] as number,
];
