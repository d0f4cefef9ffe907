import type { Mapped } from './script/types.ts';
import type { Span } from './span.ts';

/** An article's words as a view shows them: original, or in another script. */
export interface TextView {
  readonly span: (span: Span) => string;
  readonly name: (original: string) => string;
}

/** Shows the original. */
export const originalView = (text: string): TextView => ({
  span: ([start, end]) => text.slice(start, end),
  name: (original) => original,
});

/** Shows the converted text, sliced through its map; names that were not converted stay as they are. O(log n) a span. */
export const convertedView = (converted: Mapped, names: ReadonlyMap<string, string>): TextView => {
  /** The first boundary of the output that stands at or after `offset` of the input. */
  const boundary = (offset: number): number => {
    let low = 0;
    let high = converted.map.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((converted.map[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    span: ([start, end]) => converted.text.slice(boundary(start), boundary(end)),
    name: (original) => names.get(original) ?? original,
  };
};
