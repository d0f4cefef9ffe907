import type { Span } from '../span.ts';
import type { Frame, Mention } from './language.ts';
import type { RuleId } from './rules.ts';
import type { Stance, StatementType } from './types.ts';

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
