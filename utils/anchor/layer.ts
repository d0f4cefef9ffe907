import { type FoldLevel, fold } from '../script/fold.ts';
import { stringOf } from '../script/utf16.ts';
import type { Span } from '../span.ts';

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

/**
 * Folds `text` and drops white space, except one space between two words of a script that needs it:
 * line breaks, indents and the space some sites put around numbers are layout, not wording. O(n).
 */
export function layerOf(text: string, level: FoldLevel): Layer {
  const { text: source, map } = fold(text, level);
  const units = new Uint16Array(source.length);
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  let length = 0;
  let gap = -1;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (isSpace(unit)) {
      if (gap < 0) gap = at;
      continue;
    }
    if (gap >= 0 && length > 0 && isWordUnit(unit) && isWordUnit(units[length - 1] as number)) {
      units[length] = 0x20;
      starts[length] = map[gap] as number;
      ends[length++] = map[at] as number;
    }
    gap = -1;
    units[length] = unit;
    starts[length] = map[at] as number;
    ends[length++] = endOf(map, at);
  }
  return {
    text: length === source.length ? source : stringOf(units, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

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
