import type { Frame } from '../../../language.ts';
import type { Judge } from '../judge/judge.ts';
import type { Reading, Token } from './reading.ts';
import { DEEPEST, depthOf } from './speakers.ts';

/** Frames that name the relay and the source it passes on themselves. */
const STRUCTURAL: ReadonlySet<Frame['rule']> = new Set(['relayed-words', 'according-to']);

/** The frame tied to the one of its sentence whose words it is a part of, as the judge sees it; what the frame's rule suggested is one of the signs. */
export const tied = (judge: Judge, reading: Reading, token: Token, frame: Frame): Frame => {
  const last = reading.frames.at(-1);
  if (!last || frame.hops.length === 0 || frame.continues || (STRUCTURAL.has(frame.rule) && frame.within)) return frame;
  const { within, inside, ...apart } = frame;
  for (let outer: Frame | undefined = last; outer; outer = outer.within ?? outer.inside) {
    if (outer.place !== 'after' || depthOf(outer) >= DEEPEST) continue;
    if (!judge.isPart(reading, token, frame, outer)) continue;
    const opens = within === outer || inside === outer || frame.span[0] <= outer.span[1];
    return opens && outer === last && judge.isWhole(reading, token, frame, outer)
      ? { ...apart, within: outer }
      : { ...apart, inside: outer };
  }
  return apart;
};
