import { outputSpan } from './script/mapped.ts';
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
export const convertedView = (converted: Mapped, names: ReadonlyMap<string, string>): TextView => ({
  span: (span) => converted.text.slice(...outputSpan(converted, span)),
  name: (original) => names.get(original) ?? original,
});
