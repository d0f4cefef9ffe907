import type { Frame } from '../../../language.ts';
import { OUTLET_NAMES } from '../lexicon.ts';
import type { Described } from '../noun-phrase.ts';
import { type Reading, rightOf, type Token } from './reading.ts';
import { samePerson } from './speakers.ts';

/** Verbs of answering and mocking, which nothing but words can be quoted behind. */
const ANSWERS =
  /^(?:回应|答复|答覆|回复|回覆|回答|答|反问|嘲讽|反讽|呛|狂呛|回呛|反呛|怒呛|打脸|直接打脸|反击|笑说|笑称|笑答)$/;
/** 向乙报确认，X · 对记者证实，X: nothing but words is told to the press. */
const TO_PRESS = /^(?:确认|证实|透露|介绍|表示|说|称|反映|坦言|强调|指出|回应称?|解释)$/;
const TOLD_REPORTER = /[向对][^，]{0,10}记者(?:独家|进一步|明确|再次)?$/;
const toPress = (skeleton: string, from: number, to: number): boolean => {
  if (TOLD_REPORTER.test(skeleton.slice(from, to))) return true;
  const outlet = OUTLET_NAMES.before(skeleton, to, from);
  return outlet !== null && /[向对]/.test(skeleton[to - outlet.length - 1] ?? '');
};
/** Verbs that ask for something to be done. */
const ASKS = /^(?:要求|建议|呼吁|促请|敦促|提议|吁请|恳请|请求)$/;
/** What the object of such a verb ends in: 要求公开的资料. */
const OBJECT = /^[^，。；]{0,6}的/;
/** Shortest thing asked for. */
const SHORTEST = 5;
const SHORTEST_INSIDE = 6;
/** Whom nobody can take for a noun before a verb: pronouns of people, and sure names. */
const PERSONAL = /^(?:person|role|group|org|anonymous)$/;

const isSure = (hop: Described | undefined): hop is Described =>
  hop !== undefined && hop.sureness === 3 && PERSONAL.test(hop.kind) && !/^其/.test(hop.name);

/** What may stand between the one who asks in another's words and his verb: when and how often. */
const ASKS_WHEN =
  /^(?:(?:也|亦|则|都|均|又|还|更|却|已经?|曾经?|多次|一再|不断|始终|一直|一直在|再次|近日|近期|最近|昨[天日晚]|今[天早日]|上[周月]|去年|当时|事前|事后|早前|日前|此前|之前|其后|随后|后来|私下|口头|明确|公开|同时|严正|强烈|反复|当场|直接|(?:今年|去年)?[0-9一二三四五六七八九十]{1,3}[月日])+)?$/;

/** 甲透露，海事处近日要求在十日内交齐名册: somebody else, right behind the outer cue, who asks for what takes a clause. */
const asksInside = (reading: Reading, token: Token, frame: Frame, speaker: Described): boolean => {
  const { skeleton } = reading;
  const last = reading.frames.at(-1);
  if (
    frame.within !== last ||
    !last ||
    last.stance === 'urges' ||
    !/^(?:要求|呼吁|敦促|促请|责令|下令要求|建议)$/.test(skeleton.slice(token.at, token.end))
  )
    return false;
  return (
    speaker.kind !== 'document' &&
    speaker.kind !== 'media' &&
    speaker.kind !== 'person' &&
    !samePerson(speaker) &&
    !speaker.refers &&
    speaker.span[0] === last.span[1] &&
    ASKS_WHEN.test(skeleton.slice(speaker.span[1], token.at))
  );
};

/** 他多次答「甲」 · 他们要求局方在年底前交代: with a sure speaker right before the verb there is nothing to weigh. */
export const isClear = (reading: Reading, token: Token, frame: Frame): boolean => {
  const doubts = frame.doubts?.filter((doubt) => doubt !== 'inner-act') ?? [];
  if (frame.rule !== 'source-cue' || frame.hops.length === 0 || doubts.length > 0) return false;
  const { skeleton } = reading;
  const words = skeleton.slice(token.at, token.end);
  const speaker = frame.hops.at(-1) as Described | undefined;
  if (!isSure(speaker)) return false;
  const right = rightOf(reading, token.end);
  if (
    right.kind === 'comma' &&
    TO_PRESS.test(words) &&
    (frame.hops[0]?.kind === 'media' || toPress(skeleton, speaker.span[1], token.at))
  )
    return true;
  if (right.kind === 'quote') {
    const close = skeleton.indexOf('」', right.content);
    return (
      ANSWERS.test(words) && close > 0 && close - right.content > 4 && /[，。；]/.test(skeleton[close + 1] ?? '。')
    );
  }
  const inside = asksInside(reading, token, frame, speaker);
  if (right.kind !== 'clause' || (!inside && (!ASKS.test(words) || reading.frames.length > 0))) return false;
  const stop = /[，。；！？]/.exec(skeleton.slice(right.content, reading.end));
  const length = stop ? stop.index : reading.end - right.content;
  return (
    (inside || (speaker.span[0] === reading.start && speaker.span[1] === token.at)) &&
    length >= (inside ? SHORTEST_INSIDE : SHORTEST) &&
    !OBJECT.test(skeleton.slice(right.content, right.content + 8))
  );
};
