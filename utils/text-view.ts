import { outputSpan } from './script/mapped.ts';
import type { Mapped } from './script/types.ts';
import type { Span } from './span.ts';

/** An article's words as a view shows them: original, or in another script. */
export interface TextView {
  readonly span: (span: Span) => string;
  readonly name: (original: string) => string;
  /** BCP 47, so that the browser picks the fonts of the page's words whatever the interface's language is. */
  readonly language: string | undefined;
  readonly isConverted: boolean;
}

/** Shows the original. */
export const originalView = (text: string, language?: string): TextView => ({
  language,
  isConverted: false,
  span: ([start, end]) => text.slice(start, end),
  name: (original) => original,
});

/** Shows the converted text, sliced through its map; names that were not converted stay as they are. O(log n) a span. */
export const convertedView = (converted: Mapped, names: ReadonlyMap<string, string>, language?: string): TextView => ({
  language,
  isConverted: true,
  span: (span) => converted.text.slice(...outputSpan(converted, span)),
  name: (original) => names.get(original) ?? original,
});
