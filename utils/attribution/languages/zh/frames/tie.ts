import type { Frame } from '../../../language.ts';
import type { Judge } from '../judge/judge.ts';
import { goesOnBehindQuote } from './behind-own-quote.ts';
import { onlyOccasions } from './occasions.ts';
import type { Reading, Token } from './reading.ts';
import { DEEPEST, depthOf } from './speakers.ts';

/** Frames that name the relay and the source it passes on themselves. */
const STRUCTURAL: ReadonlySet<Frame['rule']> = new Set(['relayed-words', 'according-to']);

/** 甲虽强调X，但乙担心Y: what answers a concession stands beside it. */
const concedes = ({ skeleton }: Reading, outer: Frame, frame: Frame): boolean =>
  /[但惟却]/.test(skeleton[frame.span[0]] as string) && /虽|尽管/.test(skeleton.slice(outer.span[0], outer.cue?.[0]));

/** 「甲」对此乙说: what was quoted is answered by somebody else. */
const answers = ({ skeleton }: Reading, frame: Frame): boolean =>
  skeleton[frame.span[0] - 1] === '」' && /^(?:对此|就此|为此)/.test(skeleton.slice(frame.span[0], frame.span[0] + 2));

/** The frame tied to the one of its sentence whose words it is a part of, as the judge sees it; what the frame's rule suggested is one of the signs. */
export const tied = (judge: Judge, reading: Reading, token: Token, frame: Frame): Frame => {
  const last = reading.frames.at(-1);
  if (!last || frame.hops.length === 0 || frame.continues || (STRUCTURAL.has(frame.rule) && frame.within)) return frame;
  // nothing but the occasion has been told so far: the outer source says no more than that
  if (frame.within === last && onlyOccasions(reading.skeleton, last.span[1], frame.span[0])) return frame;
  const { within, inside, ...apart } = frame;
  for (let outer: Frame | undefined = last; outer; outer = outer.within ?? outer.inside) {
    if (outer.place !== 'after' || depthOf(outer) >= DEEPEST) continue;
    if (concedes(reading, outer, frame) || answers(reading, frame) || goesOnBehindQuote(reading, token, frame))
      continue;
    if (!judge.isPart(reading, token, frame, outer)) continue;
    const opens = within === outer || inside === outer || frame.span[0] <= outer.span[1];
    return opens && outer === last && judge.isWhole(reading, token, frame, outer)
      ? { ...apart, within: outer }
      : { ...apart, inside: outer };
  }
  return apart;
};
