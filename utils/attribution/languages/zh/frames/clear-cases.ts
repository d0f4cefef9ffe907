import type { Frame } from '../../../language.ts';
import type { Described } from '../noun-phrase.ts';
import { type Reading, rightOf, type Token } from './reading.ts';

/** Verbs of answering and mocking, which nothing but words can be quoted behind. */
const ANSWERS =
  /^(?:回应|答复|答覆|回复|回覆|回答|答|反问|嘲讽|反讽|呛|狂呛|回呛|反呛|怒呛|打脸|直接打脸|反击|笑说|笑称|笑答)$/;
/** Verbs that ask for something to be done. */
const ASKS = /^(?:要求|建议|呼吁|促请|敦促|提议|吁请|恳请|请求)$/;
/** What the object of such a verb ends in: 要求公开的资料. */
const OBJECT = /^[^，。；]{0,6}的/;
/** Shortest thing asked for. */
const SHORTEST = 5;
/** Whom nobody can take for a noun before a verb: pronouns of people, and sure names. */
const PERSONAL = /^(?:person|role|group|org|anonymous)$/;

const isSure = (hop: Described | undefined): hop is Described =>
  hop !== undefined && hop.sureness === 3 && PERSONAL.test(hop.kind) && !/^其/.test(hop.name);

/** 他多次答「甲」 · 他们要求局方在年底前交代: with a sure speaker right before the verb there is nothing to weigh. */
export const isClear = (reading: Reading, token: Token, frame: Frame): boolean => {
  if (frame.rule !== 'source-cue' || frame.hops.length === 0 || (frame.doubts?.length ?? 0) > 0) return false;
  const { skeleton } = reading;
  const words = skeleton.slice(token.at, token.end);
  const speaker = frame.hops.at(-1) as Described | undefined;
  if (!isSure(speaker)) return false;
  const right = rightOf(reading, token.end);
  if (right.kind === 'quote') {
    const close = skeleton.indexOf('」', right.content);
    return (
      ANSWERS.test(words) && close > 0 && close - right.content > 4 && /[，。；]/.test(skeleton[close + 1] ?? '。')
    );
  }
  if (right.kind !== 'clause' || !ASKS.test(words) || reading.frames.length > 0) return false;
  const stop = /[，。；！？]/.exec(skeleton.slice(right.content, reading.end));
  const length = stop ? stop.index : reading.end - right.content;
  return (
    speaker.span[0] === reading.start &&
    speaker.span[1] === token.at &&
    length >= SHORTEST &&
    !OBJECT.test(skeleton.slice(right.content, right.content + 8))
  );
};
