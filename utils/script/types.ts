/**
 * A conversion with its offset map. `map[i]` is the offset in the input of boundary `i` of the output (UTF-16 code units):
 * `map.length === output.length + 1`, `map[0] === 0`, the last entry is the input's length, and it never falls.
 */
export interface Mapped {
  readonly text: string;
  readonly map: Uint32Array;
}
