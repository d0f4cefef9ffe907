import { identityMap } from './mapped.ts';
import type { Mapped } from './types.ts';
import { stringOf } from './utf16.ts';

/** A text on its way through the stages of a conversion. */
export interface Passage {
  readonly units: Uint16Array;
  readonly length: number;
  /** Where each segment ends; no word is matched across such an end. */
  readonly ends: readonly number[];
  /** Offset in the original of each boundary; none where no map is wanted or nothing has changed yet. */
  readonly map: Uint32Array | undefined;
}

/** The passage as a string with its map, for a conversion of a text of `inputLength` units. */
export function mappedOf(passage: Passage, inputLength: number): Mapped {
  const { units, length, map } = passage;
  return { text: stringOf(units, length), map: map?.slice(0, length + 1) ?? identityMap(inputLength) };
}
