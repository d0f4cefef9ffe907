import type { Statement } from '../attribution/types.ts';
import type { Span } from '../span.ts';

/** The passage that a note on a statement stands on: its content, or the words of a refusal with who refuses. */
export const statementPassage = ({ content, cue, chain }: Statement): Span | null => {
  const spans = content.length > 0 ? content : [cue, chain.at(-1)?.source ?? null].filter((span) => span !== null);
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
};
