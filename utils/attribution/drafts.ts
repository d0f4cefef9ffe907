import type { Span } from '../span.ts';
import type { Frame, Mention } from './language.ts';
import type { RuleId } from './rules.ts';
import type { Stance, StatementType } from './types.ts';

/** Shortest words of somebody in another's words that are a statement of their own (guidelines, rule 10), in UTF-16 code units. */
export const SHORTEST_INSIDE = 6;

/** How much was said. */
export const extent = ({ content }: Draft): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** A statement whose sources are still the words of the text. */
export interface Draft {
  readonly frame: Frame;
  readonly rule: RuleId;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly type: StatementType;
  readonly stance: Stance;
  readonly headline: boolean;
}
