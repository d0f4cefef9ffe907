import { CLOSER_WORDS, FRAME_WORDS } from '../lexicon.ts';

/** Longest phrase of circumstance that may stand open: 对此, 就事件. */
const OPEN_ENDED = 5;

/** What needs no closing, at the end of such a phrase: a time, and what is done to be heard (在社交媒体发文). */
const CLOSED =
  /(?:[时日午晚许分]|左右|发[文帖言声推]|撰文|声明|文告|讲话|谈话|演[说讲]|致[词辞]|公开信|致函|去信|记者会|访问|采访|专访|受访|作证|供词)$/;

/** True where a preposition opens what nothing closes: 当日向东海|发射导弹 tells what was done, 在记者会上 does not. */
export const doesSomething = (skeleton: string, from: number, to: number): boolean => {
  if (CLOSER_WORDS.before(skeleton, to, from) || CLOSED.test(skeleton.slice(from, to))) return false;
  for (let i = from; i < to - OPEN_ENDED; i++) if (FRAME_WORDS.at(skeleton, i, to)?.value.has('starter')) return true;
  return false;
};
