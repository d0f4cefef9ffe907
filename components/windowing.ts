/** Where each row of a list begins, in pixels, and after the last one the height of all. Heights that were measured count before estimates. O(n). */
export const offsetsOf = (
  count: number,
  measured: (index: number) => number | undefined,
  estimate: (index: number) => number,
): Float64Array => {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    offsets[index + 1] = (offsets[index] ?? 0) + (measured(index) ?? estimate(index));
  }
  return offsets;
};

/** The row that stands at height `y`; the first or the last one for what lies outside. O(log n). */
const rowAt = (offsets: Float64Array, y: number): number => {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The rows `[first, end)` that are in sight between `top` and `bottom`. */
export const rowsWithin = (
  offsets: Float64Array,
  top: number,
  bottom: number,
): readonly [first: number, end: number] =>
  offsets.length < 2 ? [0, 0] : [rowAt(offsets, top), rowAt(offsets, Math.max(top, bottom)) + 1];
