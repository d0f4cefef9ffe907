import { SHORTEST_INSIDE } from '../../../drafts.ts';
import type { Frame } from '../../../language.ts';
import { OUTLET_NAMES } from '../lexicon.ts';
import type { Described } from '../noun-phrase.ts';
import { timeAt } from '../time.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import { takesUpReport } from './answers-report.ts';
import { isFinding } from './findings.ts';
import { SPEAKING_TO } from './manners.ts';
import { MARKED, type Reading, rightOf, type Token } from './reading.ts';
import { SPEAKERS, samePerson } from './speakers.ts';

/** Verbs of answering and mocking, which nothing but words can be quoted behind. */
const ANSWERS =
  /^(?:[仅只]?回应|[仅只]?回[复答]|答复|答|反问|嘲讽|反讽|呛|狂呛|回呛|反呛|怒呛|打脸|直接打脸|反击|笑说|笑称|笑答)$/;
/** 向乙报确认，X · 对记者证实，X: nothing but words is told to the press. */
const TO_PRESS = /^(?:确认|证实|透露|介绍|表示|说|称|反映|坦言|强调|指出|回应称?|解释)$/;
const TOLD_REPORTER = /[向对][^，]{0,10}记者(?:独家|进一步|明确|再次)?$/;
const toPress = (skeleton: string, from: number, to: number): boolean => {
  if (TOLD_REPORTER.test(skeleton.slice(from, to))) return true;
  const outlet = OUTLET_NAMES.before(skeleton, to, from);
  return outlet !== null && /[向对]/.test(skeleton[to - outlet.length - 1] ?? '');
};
/** Verbs that ask for something to be done. */
const ASKS = wordSet('要求 建议 呼吁 促请 敦促 提议 吁请 恳请 请求');
/** Those that do so in another's words. */
const ASKS_OTHERS = wordSet('要求 呼吁 敦促 促请 责令 下令要求 建议');
/** What the object of such a verb ends in: 要求公开的资料. */
const OBJECT = /^[^，。；]{0,6}的/;
/** Shortest thing asked for, where it is no part of another's words. */
const SHORTEST = 5;

/** Whom nobody can take for a noun before a verb: pronouns of people, and sure names. */
const isSure = (hop: Described | undefined): hop is Described =>
  hop !== undefined && hop.sureness === 3 && SPEAKERS.has(hop.kind) && !/^其/.test(hop.name);

/** What may stand between the one who asks in another's words and his verb: when and how often. */
const ASKS_WHEN =
  /^(?:(?:有|不[但仅]|总是|也|亦|则|都|均|又|还|更|却|已经?|曾经?|多次|一再|不断|始终|一直|一直在|再次|近日|近期|最近|昨[天日晚]|今[天早日]|上[周月]|去年|当时|事前|事后|早前|日前|此前|之前|其后|随后|后来|私下|口头|明确|公开|同时|严正|强烈|反复|当场|直接|(?:今年|去年)?[0-9一二三四五六七八九十]{1,3}[月日])+)?$/;

/** 甲透露，海事处近日要求在十日内交齐名册: somebody else, right behind the outer cue, who asks for what takes a clause. */
const asksInside = (reading: Reading, token: Token, frame: Frame, speaker: Described): boolean => {
  const { skeleton } = reading;
  const last = reading.frames.at(-1);
  if (
    frame.within !== last ||
    !last ||
    last.stance === 'urges' ||
    !ASKS_OTHERS.has(skeleton.slice(token.at, token.end))
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

/** Verbs of answering, which take what is answered as well as the answer. */
const REPLIES = wordSet('回应 回复 答复');
/** What an answer opens with, and no noun for what is answered. */
const OPENS_ANSWER =
  /^(?:已(?!故)|将|会(?!议|员|计)|不(?![满实当法良明同])|没有?|未(?![来成婚])|并[未无非不没]|自己|目前|双方|两人|一切|全部(?=[^的])|当[天日时][^的，]|从[来未没]|绝[对无不]|尊重|感谢|其实|是|都|可能|应该|需要?|正在?|仍|尚|只是|确实|确有|有[关意]?依|依法)/;
/** What is answered. */
const ANSWERED =
  /^[^，；：。「」]{1,30}(?:[时后]|一事|问题|质疑|指控|批评|传闻|传言|说法|言论|争议|风波|议题|提问|查询|报[道导])(?=[，；：。「」]|$)/;

/** 议员形容做法荒谬: what somebody makes of something. */
const characterises = ({ skeleton }: Reading, token: Token, { hops }: Frame): boolean => {
  const speaker = hops.at(-1) as Described;
  return (
    skeleton.slice(token.at, token.end) === '形容' &&
    speaker.sureness >= 2 &&
    /^(?:person|role|org|media)$/.test(speaker.kind) &&
    /^[^，。；：「」的]{4,20}(?=[，。；]|$)(?<!词)/.test(skeleton.slice(token.end, token.end + 24))
  );
};

/** 经纪人回应目前只专心筹备巡演: an answer, not what is answered. */
const repliesWith = ({ skeleton, end }: Reading, token: Token, { hops }: Frame): boolean => {
  const speaker = hops.at(-1) as Described;
  if (!REPLIES.has(skeleton.slice(token.at, token.end)) || speaker.sureness < 2 || !SPEAKERS.has(speaker.kind))
    return false;
  const content = skeleton.slice(token.end, Math.min(end, token.end + 40));
  return OPENS_ANSWER.test(content) && !ANSWERED.test(content);
};

/** Verbs that tell of speaking where a mark stands behind them. */
const SPEAKS: ReadonlySet<CueManner> = new Set([...SPEAKING_TO, 'attack', 'thought']);
/** When somebody spoke. */
const WHEN = /^(?:[今昨]|日前|近日|早前|稍[早晚]|受访|事后|随后|会后|赛后|庭后|接受|上午|下午|晚间)/;
/** What speaks against a report only because something was said before it in its sentence. */
const BECAUSE_OF_BEFORE: ReadonlySet<string> = new Set(['part-of-words', 'inner-act']);

/** 甲表示X，党主席朱立伦昨天批评，Y: when somebody introduced by what he is has spoken is told by the reporter. */
const speaksWhen = ({ skeleton, frames }: Reading, token: Token, frame: Frame, marked: boolean): boolean => {
  const speaker = frame.hops.at(-1) as Described;
  if (!marked || frames.length === 0 || !SPEAKS.has(token.word.manner) || speaker.refers || speaker.sureness < 3)
    return false;
  return (
    /^(?:person|role)$/.test(speaker.kind) &&
    frame.hops.length === 1 &&
    speaker.span[1] - speaker.span[0] > 4 &&
    (timeAt(skeleton, speaker.span[1], token.at) > 0 || WHEN.test(skeleton.slice(speaker.span[1], token.at)))
  );
};

/** Verbs of establishing, and what such a body establishes: that somebody is or has done something. */
const ESTABLISHES = wordSet('确认 证实 认定');
const ESTABLISHED =
  /^[^，。；：「」的]{1,14}?(?:系(?![统列数])|是|为(?![了何])|属于|涉嫌|存在|构成|已经?|未|没有|并[非无未]|均|死于|感染)/;

/** 警方确认死者系附近住户: a body that finds out what happened, at the head of its sentence. */
const establishes = (reading: Reading, token: Token, words: string, { kind, span }: Described): boolean =>
  kind === 'org' &&
  ESTABLISHES.has(words) &&
  reading.frames.length === 0 &&
  span[1] === token.at &&
  ESTABLISHED.test(reading.skeleton.slice(token.end, Math.min(reading.end, token.end + 24)));

/** How somebody turns to those who look into it, before 反映. */
const TURNS_TO = /(?:致电|来电|拨打|热线|电话|来信|投诉|爆料|求助|发视频|发帖|发文|[向给][^，]{2,12})[^，]{0,16}$/;
/** Nouns for what is told of, and no proposition. */
const MATTERS = /(?:问题|情况|现象|诉求|意见|困难|此事|一事)$/;

/** 市民陈先生拨打热线反映小区停水三天: who turns to the press or an office tells it what happened. */
const complains = (reading: Reading, token: Token, words: string): boolean => {
  if (words !== '反映' || reading.frames.length > 0) return false;
  const { skeleton, start, end } = reading;
  if (!TURNS_TO.test(skeleton.slice(Math.max(start, token.at - 30), token.at))) return false;
  const told = /^[^，。；：！？「」]*/.exec(skeleton.slice(token.end, Math.min(end, token.end + 60)))?.[0] ?? '';
  return told.length > 5 && !/^[了过]/.test(told) && !MATTERS.test(told);
};

/** Verbs of petitions: only the one who speaks goes on with them. */
const PETITIONS = wordSet('建请 吁请 谨请');

/** 他多次答「甲」 · 他们要求局方在年底前交代: with a sure speaker right before the verb there is nothing to weigh. */
export const isClear = (reading: Reading, token: Token, frame: Frame): boolean => {
  if (isFinding(reading, token, frame)) return true;
  // 检方认为X，建请从重量刑
  if (frame.rule === 'continued-cue' && PETITIONS.has(reading.skeleton.slice(token.at, token.end))) return true;
  if (frame.rule !== 'source-cue' || frame.hops.length === 0) return false;
  const doubts = frame.doubts?.filter((doubt) => doubt !== 'inner-act') ?? [];
  if (doubts.length === 0 && characterises(reading, token, frame)) return true;
  if (doubts.every((doubt) => doubt === 'weak-source') && repliesWith(reading, token, frame)) return true;
  const said = reading.skeleton.slice(token.at, token.end);
  if (
    doubts.every((doubt) => /^(?:weak-source|busy)$/.test(doubt)) &&
    isSure(frame.hops.at(-1) as Described) &&
    complains(reading, token, said)
  )
    return true;
  const right = rightOf(reading, token.end);
  const marked = MARKED.has(right.kind);
  if (doubts.every((doubt) => BECAUSE_OF_BEFORE.has(doubt)) && speaksWhen(reading, token, frame, marked)) return true;
  const first = frame.hops.at(-1) as Described;
  if (
    right.kind === 'clause' &&
    doubts.every((doubt) => doubt === 'weak-source') &&
    isSure(first) &&
    establishes(reading, token, said, first)
  )
    return true;
  if (doubts.length > 0) return false;
  if (takesUpReport(reading, frame)) return true;
  const { skeleton } = reading;
  const words = skeleton.slice(token.at, token.end);
  const speaker = frame.hops.at(-1) as Described | undefined;
  if (!isSure(speaker)) return false;
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
  if (right.kind !== 'clause' || (!inside && (!ASKS.has(words) || reading.frames.length > 0))) return false;
  const stop = /[，。；！？]/.exec(skeleton.slice(right.content, reading.end));
  const length = stop ? stop.index : reading.end - right.content;
  return (
    (inside || (speaker.span[0] === reading.start && speaker.span[1] === token.at)) &&
    length >= (inside ? SHORTEST_INSIDE : SHORTEST) &&
    !OBJECT.test(skeleton.slice(right.content, right.content + 8))
  );
};
