import type { Frame, Mention } from './language.ts';

/**
 * The chain of a frame, outermost first. A frame directly within another, or a part of what another says, adds its hops to that one's chain;
 * a cue without a subject repeats the chain it continues in its own sentence, and only the speaker across sentences.
 */
export const chainOf = (frame: Frame): readonly Mention[] => {
  const outer = frame.within ?? frame.inside;
  if (outer) return [...chainOf(outer), ...frame.hops];
  if (!frame.continues) return frame.hops;
  const continued = chainOf(frame.continues);
  if (frame.continues.sentence === frame.sentence)
    return frame.hops.length > 0 ? [...frame.hops, ...continued.slice(-1)] : continued;
  return [...frame.hops, ...continued.slice(-1)];
};
