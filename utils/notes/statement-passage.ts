import type { Statement } from '../attribution/types.ts';
import type { Span } from '../span.ts';

const around = (spans: readonly Span[]): Span | null =>
  spans.length === 0 ? null : [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];

/** The passage that a note on a statement stands on: its content, or the words of a refusal with who refuses. */
export const statementPassage = ({ content, cue, chain }: Statement): Span | null =>
  around(content.length > 0 ? content : [cue, chain.at(-1)?.source ?? null].filter((span) => span !== null));

/** The stretch of text that stands for a statement where it is corrected: all its content, or the cue of a refusal. Null where there is neither. */
export const correctedPassage = ({ content, cue }: Statement): Span | null =>
  around(content.length > 0 ? content : cue ? [cue] : []);
