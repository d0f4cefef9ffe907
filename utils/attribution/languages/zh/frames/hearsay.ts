import type { Span } from '../../../../span.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import { wordSet } from '../word-set.ts';
import { NAMES_IT, SHORTEST } from './answered-claim.ts';
import type { Phenomenon, Reading } from './reading.ts';
import { clauseStart, closing, floorOf, rightOf } from './reading.ts';
import { originOf, SPEAKERS } from './speakers.ts';

const CLAUSE_AFTER = 4;
/** 业界盛传X: people among whom it goes round. */
const SPREADS = wordSet('盛传 流传 疯传 风传 谣传 传出 传');
/** Verbs and nouns that tell without anybody before them that something goes round. */
const GOES_ROUND = wordSet('传出 外传 网传 相传 盛传 疯传 风传 听说 爆出 传闻 流传 谣传 误传 风闻 耳闻');
/** Nouns for what goes round. */
const RUMOURS = wordSet('传闻 传言 谣言 流言');
/** What joins hearsay to what was said before. */
const JOINS = wordSet('另 另外 此外 也 亦 而 但 不过');
/** Hearsay that is set beside what was said before: 另有消息称, 有意见认为. */
const ANEW = /^(?:另|也|亦|又|但|惟|而|同时)*(?:另外)?有/;

/** Hearsay that stands between a subject and what is told of it. */
const MID_CLAUSE = /^据(?:报|称|信|悉|传|说|闻|报[道导])$/;

/** 警方据报派员到场: on a call, not by hearsay. */
const CALLED_OUT = /^(?:立即|随即|迅速|马上|即)?(?:派|赶|到|前|出动|抵)/;

/** A place where things are heard. */
const WHERE = /(?:[网坊市场线平台][上间中]|圈[内中里]|[上里内间])$/;
/** What goes round, up to the comma. */
const SHOWN_ROUND =
  /^[一多两三几数](?:条|段|张|幅|组|辑|则|份|封|批)[^，。：「」]{0,12}(?:影片|短片|片段|视频|相片|照片|图片|截图|录音|画面|闭路电视|文件)，/;

/** What a quoted rumour is called behind it. */
const RUMOUR = /^(?:等|这一|这种|此类)?的?(?:说法|消息|传言|传闻|言论|帖文|帖子|视频|信息|截图|谣言)/;

/** What leads up to what is answered or dealt with, and where it ends. */
const ABOUT = /^(?:但|而)?(?:对于?|针对|就|关于|至于)/;
const MATTER = /^[^，。；]{4,60}?(?=一事[，。])/;
const LONGEST_MATTER = 64;
/** 网上流传一段视频: a thing that goes round. */
const THING =
  /^(?:[一两多几数]|大量|不少)(?:[张段份组封]|[则条个篇][^，称]{0,12}(?:视频|影片|短片|图片|照片|截图|录音|文件|聊天记录))/;

/** Longest clause that may only name what is rumoured. */
const LONGEST_NAMED = 10;

/** True where no more than a word for what is rumoured stands in the clause: 网传裁员一事. */
const namesNothing = (skeleton: string, from: number, end: number): boolean => {
  const clause = skeleton.slice(from, Math.min(end, from + LONGEST_NAMED));
  const stop = clause.indexOf('，');
  const named = stop > 0 ? NAMES_IT.exec(clause.slice(0, stop)) : null;
  return named !== null && named.index < SHORTEST;
};

/** True where a verb of saying follows in the same clause: 马斯克据报指出X. */
const laterVerb = ({ tokens, skeleton }: Reading, from: number): boolean =>
  tokens.some(({ at, word }) => at >= from && word.type === 'cue' && !/[，；：。]/.test(skeleton.slice(from, at)));

/** What the character of rumours is a part of, by what stands before it and behind. */
const IN_WORD = /[宣上遗流相世外网据谣误盛疯风家祖转嫡真自言秘内瘟捷频]$/;
const OPENS_WORD =
  /^传(?:[统播说染媒真票记承授达送递奇教讯闻言阅唤世神销单输导动感人来给到至回遍开去入家宗写略球抵情热]|出(?!席|口|版))/;
/** What is rumoured of somebody, behind him: 甲传重执导筒, 乙一度传出闪婚. */
const RUMOURED = /^传出?$/;

/** What comes out and is no rumour. */
const COMES_OUT =
  /^[^，。；：「」]{0,6}(?:消息|风声|喜讯|佳音|捷报|噩耗|声音|[\u4e00-\u9fff]声|异味|恶臭|味道|意外|事故|命案|火警)[，。；]/;

/** What rumours do. */
const ABOUND = /^(?:满天飞|四起|不断|缠身|甚嚣|纷飞|不胫|沸沸|纷纷|越演|愈演)/;

/** 据悉，X · 有消息称X: hearsay without anybody who says it. */
export const hearsay: Phenomenon = (reading, token) => {
  if (token.word.type !== 'hearsay') return null;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const { page, skeleton } = reading;
  const start = clauseStart(reading, token.at, floor);
  const subject = findSubject(skeleton, start, token.at);
  const right = rightOf(reading, token.end);
  if (right.kind === 'end' || right.kind === 'closed' || reading.end - right.content < CLAUSE_AFTER) return null;
  const text = page.working.slice(token.at, token.end);
  const single = text.length === 1 || GOES_ROUND.has(text);
  if (single && text.length === 1 && right.kind !== 'clause') return null;
  if (
    text === '传' &&
    (IN_WORD.test(skeleton[token.at - 1] ?? '') || OPENS_WORD.test(skeleton.slice(token.at, token.at + 3)))
  )
    return null;
  // 没有迹象显示X: what nobody says
  if (text[0] === '有' && skeleton[token.at - 1] === '没') return null;
  // 传闻满天飞: what is told of rumours
  if (RUMOURS.has(text) && ABOUND.test(skeleton.slice(token.end, token.end + 4))) return null;
  // 对于调区一说，甲回应: a rumour that is answered
  if (text === '一说' && /^(?:但|而)?(?:对于?|针对|就|关于|至于)/.test(skeleton.slice(start, token.at))) return null;
  // 回应近期传闻，称X: what is rumoured before is an object
  if (right.kind === 'comma' && token.at > start && RUMOURS.has(text)) return null;
  // 网上流传一条影片，显示X: what goes round is no more than a thing
  if (
    right.kind === 'clause' &&
    SHOWN_ROUND.test(skeleton.slice(right.content, Math.min(reading.end, right.content + 24)))
  )
    return null;
  const phrase = subject.phrase ? skeleton.slice(...subject.phrase) : '有';
  // 社交平台上有消息称X: where it is heard is nobody
  const where = /^有|^传出$/.test(text) && WHERE.test(phrase);
  const whose = subject.phrase && phrase !== '有' && !where ? describe(page, subject.phrase) : null;
  // 甲据报计划离职: nobody says so of him
  const rumoured = RUMOURED.test(text);
  const of =
    whose &&
    (rumoured ? whose.kind !== 'group' : whose.sureness >= 2 && subject.phrase?.[1] === token.at) &&
    reading.frames.length === 0 &&
    right.kind === 'clause' &&
    (rumoured || MID_CLAUSE.test(text)) &&
    !CALLED_OUT.test(skeleton.slice(right.content, right.content + 3)) &&
    (rumoured || !laterVerb(reading, token.end));
  if (of)
    return {
      lead: subject.phrase as Span,
      rule: 'hearsay',
      span: [start, right.content],
      cue: [token.at, token.end],
      hops: [{ span: [token.at, token.end], name: page.text.slice(token.at, token.end), kind: 'agentless' }],
      stance: 'says',
      place: 'after',
      sentence: reading.sentence,
    };
  const among = whose?.kind === 'group' && !/[人者]$/.test(whose.name);
  if (whose && (!SPREADS.has(text) || !among)) return null;
  // 曾传出消息，指X · 传出枪声: what comes out is no more than a noun
  if (rumoured && right.kind === 'clause' && COMES_OUT.test(skeleton.slice(right.content, right.content + 12)))
    return null;
  if ((text === '传出' || text === '惊传') && right.kind !== 'clause' && !(among && right.kind === 'comma'))
    return null;
  if (
    right.kind === 'clause' &&
    /(?:流传|热传|疯传)$/.test(text) &&
    THING.test(skeleton.slice(right.content, right.content + 24))
  )
    return null;
  if (namesNothing(skeleton, right.content, reading.end)) return null;
  const last = reading.frames.at(-1);
  // 另有消息称X: news of its own, not a part of what was said before
  const anew =
    skeleton[start - 1] === '；' ||
    (start > floor && ANEW.test(skeleton.slice(start, token.end))) ||
    JOINS.has(skeleton.slice(start, token.at));
  // 甲报道，据悉X: what an outlet relates may be no more than hearsay
  const related =
    last?.place === 'after' && start === floor && last.hops.at(-1)?.kind === 'media' && /^[据有]/.test(text);
  // 警方证实已拘捕一人，据报他是X: the reporter adds what he heard to what somebody said
  const added =
    start === token.at &&
    start > floor &&
    skeleton[start - 1] === '，' &&
    MID_CLAUSE.test(text) &&
    last !== undefined &&
    SPEAKERS.has(originOf(last)?.kind ?? '');
  if (last && last.place === 'after' && !anew && !related && !added) return null;
  const cue = [token.at, token.end] as const;
  // 网上流传「甲」的说法，乙…: what goes round is what is quoted
  const close = right.kind === 'quote' ? closing(skeleton, right.content) : -1;
  // 对于网上传言某店失火一事，通报会取消了: what goes round is what stands before 一事
  const matter = ABOUT.test(skeleton.slice(start, token.at))
    ? MATTER.exec(skeleton.slice(right.content, Math.min(reading.end, right.content + LONGEST_MATTER)))?.[0].length
    : undefined;
  const quoted = close > 0 && RUMOUR.test(skeleton.slice(close + 1, close + 8)) ? close + 1 : undefined;
  const until = quoted ?? (matter ? right.content + matter : undefined);
  const people = /网友|专家|学者/.test(text);
  return {
    rule: 'hearsay',
    span: [start, right.content],
    cue,
    hops: [
      whose
        ? { ...whose, kind: 'group' }
        : { span: cue, name: page.text.slice(...cue), kind: people ? 'group' : 'agentless' },
    ],
    stance: /认为|相信|估计|预测|分析|评论|观点|意见/.test(text)
      ? 'opines'
      : /担心|质疑/.test(text)
        ? 'doubts'
        : 'says',
    place: 'after',
    sentence: reading.sentence,
    ...(until ? { until } : {}),
    ...(related ? { within: last, certain: true } : added ? { certain: true } : {}),
  };
};

/** Shortest quotation that blames: a shorter one is what somebody is called. */
const SHORTEST_QUOTED = 4;

/** A phrase of means without the verb it belongs to. */
const MEANS = /^[^，]{0,6}(?:以|用|利用|透过|通过|借助|按照|根据)[^，]*$/;
/** What joins one deed to another. */
const ALSO = /^，(?:又|并|更|再|其后又|甚至)(?!非|不是|一审|指|称|说|否认|承认|表示)[^，。；：「」]{3,40}/;
/** Longest clause behind the first. */
const LONGEST_DEED = 60;

/** 被指以皮带，虐打儿子 · 被指藏刀，又勒索同学，其后被捕: where what somebody is said to have done ends, if not with the first clause. */
const goesOnBehind = (skeleton: string, from: number, first: number, limit: number): number => {
  if (skeleton[first] !== '，') return first;
  const rest = skeleton.slice(first, Math.min(limit, first + LONGEST_DEED));
  const deed = MEANS.test(skeleton.slice(from, first)) ? /^，[^，。；：「」]{2,40}/.exec(rest) : ALSO.exec(rest);
  return deed ? first + deed[0].length : first;
};

/** True where `[from, to)` goes on with 的, somebody and a verb of saying of his. */
const describesSpeaker = ({ skeleton, tokens }: Reading, from: number, to: number): boolean => {
  const of = from + skeleton.slice(from, to).indexOf('的');
  return of > from && tokens.some(({ at }) => at > of + 2 && at < to);
};

/** 被指X · 被质疑X: somebody is said to have done something, nobody says it. */
export const passiveHearsay: Phenomenon = (reading, token) => {
  if (token.word.type !== 'passive') return null;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const { page, skeleton } = reading;
  const start = clauseStart(reading, token.at, floor);
  const right = rightOf(reading, token.end);
  // 遭批「毫无同理心」: words and no name
  const quoted = right.kind === 'quote' && closing(skeleton, right.content) - right.content > SHORTEST_QUOTED;
  // 屋主被指，每逢周末都会占用车位
  const apart =
    right.kind === 'comma' && skeleton[token.at] === '被' && /^被[指控]$/.test(skeleton.slice(token.at, token.end));
  // 被指「多次」擅闯道口
  const part =
    right.kind === 'quote' &&
    !quoted &&
    /^[^，。；：「」的]{4}/.test(skeleton.slice(closing(skeleton, right.content) + 1));
  if (
    (right.kind !== 'clause' && !quoted && !apart && !part) ||
    /(?:是否|[能可会要将不])$/.test(skeleton.slice(start, token.at))
  )
    return null;
  const stop = /[，；。！？：]/.exec(skeleton.slice(right.content, Math.min(reading.end, right.content + 160)));
  const first = stop ? right.content + stop.index : Math.min(reading.end, right.content + 160);
  const end = goesOnBehind(skeleton, right.content, first, reading.end);
  if (end - right.content < CLAUSE_AFTER || skeleton[end - 1] === '的') return null;
  // 被控受贿的前议长|否认: describes who speaks behind it
  if (token.at === start && describesSpeaker(reading, right.content, first)) return null;
  // 他说，X被指Y: a part of what he says, with nobody of its own
  if (reading.frames.at(-1)?.place === 'after' && skeleton[start - 1] !== '；') return null;
  const cue = [token.at, token.end] as const;
  const subject = findSubject(skeleton, start, token.at);
  return {
    ...(subject.phrase ? { lead: subject.phrase } : {}),
    rule: 'passive-hearsay',
    span: [start, right.content],
    cue,
    hops: [{ span: cue, name: page.text.slice(...cue), kind: 'agentless' }],
    stance: token.word.stance,
    place: 'after',
    sentence: reading.sentence,
    until: end,
  };
};
