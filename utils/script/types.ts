/**
 * A conversion with its offset map. `map[i]` is the offset in the input of boundary `i` of the output (UTF-16 code units):
 * `map.length === output.length + 1`, `map[0] === 0`, the last entry is the input's length, and it never falls.
 */
export interface Mapped {
  readonly text: string;
  readonly map: Uint32Array;
}

/** One thing as the three variants call it. Where they differ only in characters, the entry protects the word from a wrong conversion. */
export interface NewsEntry {
  readonly hans: string;
  readonly tw: string;
  readonly hk: string;
  /** Longer words that contain a form of this entry and in which it must not fire, in any script. */
  readonly not?: readonly string[];
  /** The forms that are written but never looked for: a text that holds one keeps it. */
  readonly silent?: readonly ('hans' | 'tw' | 'hk')[];
}
