/**
 * How much of `expected` stands at the beginning of `actual`, 0 to 1: one minus the edits needed, in shares of `expected`; what follows in `actual` costs nothing.
 * 1 where nothing is expected. O(|expected| × |actual|).
 */
export function headSimilarity(expected: string, actual: string): number {
  if (expected === '' || actual.startsWith(expected)) return 1;
  const width = actual.length + 1;
  let row = Uint16Array.from({ length: width }, (_, column) => column);
  let next = new Uint16Array(width);
  for (let r = 1; r <= expected.length; r++) {
    const unit = expected.charCodeAt(r - 1);
    next[0] = r;
    for (let c = 1; c < width; c++) {
      const replaced = (row[c - 1] as number) + (actual.charCodeAt(c - 1) === unit ? 0 : 1);
      next[c] = Math.min(replaced, (row[c] as number) + 1, (next[c - 1] as number) + 1);
    }
    [row, next] = [next, row];
  }
  return Math.max(0, 1 - Math.min(...row) / expected.length);
}

/** The text backwards, by code units: only ever compared with another such. */
export const reversed = (text: string): string => {
  let back = '';
  for (let at = text.length - 1; at >= 0; at--) back += text[at];
  return back;
};

/** The fewest edits that make `b` of `a`. O(|a| × |b|). */
export function editDistance(a: string, b: string): number {
  const row = Uint32Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let r = 1; r <= a.length; r++) {
    const unit = a.charCodeAt(r - 1);
    let diagonal = row[0] as number;
    row[0] = r;
    for (let c = 1; c <= b.length; c++) {
      const above = row[c] as number;
      const replaced = diagonal + (b.charCodeAt(c - 1) === unit ? 0 : 1);
      row[c] = Math.min(replaced, above + 1, (row[c - 1] as number) + 1);
      diagonal = above;
    }
  }
  return row[b.length] as number;
}

/**
 * Where `[from, to)` of `pattern` falls in `text` when the two are aligned with the fewest edits; the pattern may begin and end anywhere in the text.
 * What was put in just before or just after the part is left out of it. O(|pattern| × |text|) time, 2 bytes a cell.
 */
export function alignedSpan(pattern: string, from: number, to: number, text: string): readonly [number, number] {
  const width = text.length + 1;
  const cost = new Uint16Array((pattern.length + 1) * width);
  for (let r = 1; r <= pattern.length; r++) {
    const base = r * width;
    cost[base] = r;
    const unit = pattern.charCodeAt(r - 1);
    for (let c = 1; c < width; c++) {
      const replaced = (cost[base - width + c - 1] as number) + (text.charCodeAt(c - 1) === unit ? 0 : 1);
      cost[base + c] = Math.min(replaced, (cost[base - width + c] as number) + 1, (cost[base + c - 1] as number) + 1);
    }
  }
  const last = pattern.length * width;
  let column = 0;
  for (let c = 1; c < width; c++) if ((cost[last + c] as number) < (cost[last + column] as number)) column = c;
  let end = column;
  for (let row = pattern.length; row > from; ) {
    if (row === to) end = column;
    const here = cost[row * width + column] as number;
    const same = column > 0 && text.charCodeAt(column - 1) === pattern.charCodeAt(row - 1) ? 0 : 1;
    if (column > 0 && here === (cost[(row - 1) * width + column - 1] as number) + same) {
      row--;
      column--;
    } else if (here === (cost[(row - 1) * width + column] as number) + 1) row--;
    else column--;
  }
  return [column, end];
}
