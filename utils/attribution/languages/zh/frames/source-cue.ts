import type { Frame } from '../../../language.ts';
import { HEADS } from '../lexicon.ts';
import { isOrdinary } from '../names.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject, type Subject } from '../subject.ts';
import { wordSet } from '../word-set.ts';
import { enough, needed } from './acceptance.ts';
import { carriersIn } from './carriers.ts';
import { carriersAhead, carriersBefore } from './carriers-around.ts';
import { channelIn, publishedBy } from './channels.ts';
import { type CueSite, DENIES, doubtsAbout, isDenied, tellsOccasion } from './cue-doubts.ts';
import { build } from './cue-frame.ts';
import { paperBefore } from './inner-speaker.ts';
import { leadOf } from './interrupted.ts';
import { SAYING } from './manners.ts';
import { newsFrom } from './news-from.ts';
import { REPORTS } from './no-verb.ts';
import { openingOf } from './occasions.ts';
import { heard, hearsayIn, informantOf, passiveAgent, reportOf } from './other-sources.ts';
import { clauseStart, floorOf, type Phenomenon, type Right, rightOf, type Token } from './reading.ts';
import { secondCue } from './second-cue.ts';
import { seenBy } from './seen-by.ts';
import { PEOPLE, SPEAKERS } from './speakers.ts';
import { suggestedTie } from './suggested-tie.ts';
import { trailing } from './trailing.ts';
import { asReporter } from './unknown-outlet.ts';
import { quoteBehindObject, tellsOf } from './verb-object.ts';

/** What opens words that stand as they were said. */
const QUOTES: ReadonlySet<Right> = new Set(['quote', 'colon']);

/** 甲表示，X. The plain frame: a source, a cue, content; also a second cue without a source, and the cue that closes a sentence. */
export const sourceCue: Phenomenon = (reading, given, index) => {
  const { skeleton } = reading;
  // 省内有人|认为X, 还有人|说X: who says so is the noun
  const token =
    given.word.type === 'hearsay' && SOMEBODY.test(skeleton.slice(given.at, given.end))
      ? { ...given, at: given.at + 2 }
      : given;
  const words = skeleton.slice(token.at, token.end);
  const relates = token.word.type === 'relay' && words === '转述' && /[，：]/.test(skeleton[token.end] ?? '');
  const isHearsay = token.word.type === 'hearsay' && /(?<![听据传])[称说指出为]$/.test(words);
  if (token.word.type !== 'cue' && !relates && !isHearsay) return null;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const right =
    quoteBehindObject(reading, token, reading.tokens[index + 1]) ??
    rightOf(reading, token.end + addressee(skeleton, token));
  if (!opensWords(token, skeleton, right)) return null;
  const next = reading.tokens[index + 1];
  // X，报道引述乙指Y: the report is who passes on
  if (REPORTS.has(words) && start === token.at && next?.word.type === 'relay' && next.at - token.end < 2) return null;
  // 在网上发文，表示X: the second verb says what was written
  if (
    right.kind === 'comma' &&
    next?.word.type === 'cue' &&
    next.at === right.content &&
    (token.word.manner === 'topic' || words === '表态'
      ? rightOf(reading, next.end).kind !== 'closed'
      : token.word.manner === 'speech' && QUOTES.has(rightOf(reading, next.end).kind))
  )
    return null;
  // 回应反击「甲」: the second verb says what was quoted
  if (
    token.word.manner === 'topic' &&
    next?.word.type === 'cue' &&
    next.at === token.end &&
    QUOTES.has(rightOf(reading, next.end).kind)
  )
    return null;
  const before = skeleton.slice(start, token.at);
  const subject = ofWork(
    words,
    skeleton,
    disposing(words, skeleton, start, token.at) ?? findSubject(skeleton, start, token.at),
  );
  const admits = DENIES.has(words);
  const stance = isDenied(before) ? (admits ? 'confirms' : 'doubts') : token.word.stance;
  const adjusted: Token = { ...token, word: { ...token.word, stance } };
  const site: CueSite = { reading, token: adjusted, words, start, before, subject, right, next };
  // 回应甲查询时强调: the first verb only tells the occasion
  if (tellsOccasion(site)) return null;
  const second = joinedBehindObject(site);
  const found = second
    ? secondCue(second)
    : (reportedOn(site) ?? (subject.phrase && !paperBefore(site) ? bySubject(site, subject.phrase) : secondCue(site)));
  if (!found) return null;
  // 甲否认报道并指出，X: 并 and the comma leave nothing to weigh
  const sure =
    second !== null && token.word.manner === 'speech' && right.kind === 'comma' ? { certain: true as const } : {};
  const doubts = [...doubtsAbout(site), ...(found.doubts ?? [])];
  // 他承认一项袭警罪，判囚三个月: what he pleads to is all
  const plea = doubts.includes('plea')
    ? /[，。；]/.exec(skeleton.slice(right.content, Math.min(reading.end, right.content + LONGEST_PLEA)))
    : null;
  return { ...found, ...sure, ...(plea ? { until: right.content + plea.index } : {}), doubts };
};

/** Longest charge somebody pleads to. */
const LONGEST_PLEA = 24;

/** 甲将乙的调查|形容为: what somebody is made to look like stands between him and the verb. */
const MAKES_OUT = /^(?:形容|描述|描绘|比喻|定性|归咎|解读)[为成作]$/;

const disposing = (words: string, skeleton: string, start: number, at: number): Subject | null => {
  const before = MAKES_OUT.test(words)
    ? /^(.{2,20}?)(?:已经?|则|也|还|曾)?[将把](?=.{2})/.exec(skeleton.slice(start, at))
    : null;
  const subject = before ? findSubject(skeleton, start, start + (before[1] as string).length) : null;
  return subject?.phrase ? subject : null;
};

/** Verbs with whom it is told behind them. */
const TELLS = wordSet('告诉 告知');

/** Verbs with whom it is asked behind them. */
const ASKS = wordSet('问 追问 询问 反问');
/** Whom, up to the comma. */
const ASKED = /^[^，；：。！？、「」]{1,5}(?=，)/;
const PRONOUN = /^(?:[他她我你您]们?|对方|大家|众人)$/;

/** 听完来意后，告诉记者X · 工程师问他，X: the length of whom it is told. */
const addressee = (skeleton: string, { at, end }: Token): number => {
  const words = skeleton.slice(at, end);
  if (TELLS.has(words)) return skeleton.startsWith('记者', end) ? 2 : 0;
  const asked = ASKS.has(words) ? ASKED.exec(skeleton.slice(end, end + 6))?.[0] : undefined;
  if (!asked) return 0;
  const named = PRONOUN.test(asked) || HEADS.before(skeleton, end + asked.length, end)?.length === asked.length;
  return named ? asked.length : 0;
};

const SOMEBODY = /^有人[\u4e00-\u9fff]*[称说指出为]$/;

const LETTER = /^[去致来发](?:函|信|电|公开信)$/;

/** Verbs that open with what somebody made. */
const WORK_SAYS = /^(?:分析|统计|调查|通报|公告|声明|评论|报告|预测|研究)(?:指出|称|说|指|显示|认为|表明|发现)$/;

/** 乙社的|分析指出: whose work it is speaks. */
const ofWork = (words: string, skeleton: string, subject: Subject): Subject => {
  const { phrase, circumstances } = subject;
  if (!phrase || skeleton[phrase[1] - 1] !== '的' || phrase[1] - phrase[0] < 3 || !WORK_SAYS.test(words))
    return subject;
  return { phrase: [phrase[0], phrase[1] - 1], circumstances };
};

/** Verbs of mocking, which take whom they mock. */
const MOCKS = /[讽嘲酸呛亏]|揶揄|挖苦|调侃|奚落|吐槽|打趣|讥笑|戏/;
/** 揶揄对手「只会剪彩」: whom or what the quoted words mock. */
const QUOTES_OF = /^[^，。；：「」]{2,24}「[^「」，]{0,12}[^「」]{4}/;

/** False where a gesture or an inquiry has no mark behind it that makes it open what was said or found. */
const opensWords = (token: Token, skeleton: string, right: ReturnType<typeof rightOf>): boolean => {
  const quoted = skeleton[right.content] === '「';
  // 去函局方，要求X: whom it was written to
  if (right.kind === 'clause' && LETTER.test(skeleton.slice(token.at, token.end))) return false;
  if (token.word.manner === 'inquiry') return right.kind === 'colon' || (right.kind === 'comma' && !quoted);
  return (
    token.word.manner !== 'gesture' ||
    right.kind === 'colon' ||
    right.kind === 'quote' ||
    right.kind === 'end' ||
    (right.kind === 'comma' && quoted) ||
    (right.kind === 'clause' &&
      MOCKS.test(skeleton.slice(token.at, token.end)) &&
      QUOTES_OF.test(skeleton.slice(right.content, right.content + 36)))
  );
};

/** 甲驳斥有关指控并强调X: what stands before 并 is what the first verb has for an object, so the site of a second verb begins there. Null elsewhere. */
const joinedBehindObject = (site: CueSite): CueSite | null => {
  const { reading, token, start, subject, right } = site;
  const last = reading.frames.at(-1);
  const [at] = subject.circumstances;
  if (!last || !subject.phrase || last.place !== 'after' || last.rule !== 'source-cue' || right.kind === 'end')
    return null;
  if (
    start !== floorOf(reading) ||
    !/^并且?(?:再次|同时|坚持|明确|向[^，]{1,8})?$/.test(reading.skeleton.slice(at, token.at))
  )
    return null;
  if (/[，：\s]/.test(reading.skeleton[start - 1] as string)) return null;
  return {
    ...site,
    start: at,
    before: reading.skeleton.slice(at, token.at),
    subject: { phrase: null, circumstances: [at, token.at] },
  };
};

/** Sources that stand elsewhere than before the verb: 报道称, 从业内人士处获悉, 遭台权会质疑. */
const reportedOn = (site: CueSite): Frame | null => {
  const { reading, token, words, start, before, subject, right } = site;
  const { skeleton } = reading;
  const last = reading.frames.at(-1);
  const reported = reportOf(reading, token, subject);
  if (reported) {
    const report = describe(reading.page, reported.source);
    const outer = last && start === floorOf(reading) && last.place === 'after' ? { within: last } : {};
    return build(
      { ...token, at: reported.verb ?? reported.source[1] },
      reading,
      start,
      right.content,
      seenBy(reading.page, skeleton, reported.source) ?? [report],
      'source-cue',
      { ...outer, ...(reported.certain ? { certain: true } : {}) },
    );
  }
  if (right.kind !== 'end') {
    const news = newsFrom(reading, token, start);
    if (news) return build(token, reading, start, right.content, news, 'source-cue', { certain: true });
    const hearsay = heard(reading, token, start);
    const informants = informantOf(reading, token, subject) ?? (hearsay ? [hearsay] : null);
    if (informants) return build(token, reading, start, right.content, informants, 'source-cue');
  }
  const called = SAYING.has(token.word.manner) ? CALLED_BY.exec(before)?.[1] : undefined;
  if (called && right.kind !== 'end') {
    const at = start + before.lastIndexOf(called);
    const caller = describe(reading.page, [at, at + called.length]);
    if (caller.sureness >= 2 && SPEAKERS.has(caller.kind))
      return build(token, reading, start, right.content, [caller], 'source-cue', {
        ...(last?.place === 'after' ? { inside: last } : {}),
      });
  }
  const received = site.next?.at === right.content || right.kind !== 'comma' ? null : RECEIVED.exec(before);
  if (received && NOTICES.has(words)) {
    const at = start + received.index + received[0].indexOf(received[1] as string);
    const sender = describe(reading.page, [at, at + (received[1] as string).length]);
    if (sender.sureness >= 2 && SPEAKERS.has(sender.kind))
      return build(token, reading, start, right.content, [sender], 'source-cue');
  }
  return passiveAgent(reading, token, subject.phrase ?? [start, token.at], start, right.content, right.kind);
};

/** 警方接获一名街坊来电(表示): who came to tell. */
const CALLED_BY =
  /(?:接获|接到|收到)([^，；：「」]{2,16}?)的?(?:来电|致电|来信|来函|投诉|报案|报警|举报|反映|陈情|爆料|求助|检举|通报|告知)$/;
/** 老板接到燃气公司的(通知)，X: whoever sends what somebody receives says so. */
const RECEIVED = /(?:接到|接获|收到|获得?)([^，；：「」]{2,16}?)的?(?:书面|口头|正式|电话)?$/;
const NOTICES = wordSet('通知 告知 回复 答复 回应 警告 提醒 指示 通报');

/** Whose words are borrowed. */
const IN_WORDS_OF = /^用([^，的]{1,20})的(?:原)?话来?$/;

/** What a preposition before somebody or something opens a clause with. */
const GOVERNED = /^(?:针对|对(?![手方岸立外内])|(?:依|依据|按|按照|根据)《)/;
/** The same of what is made out to be something. */
const DISPOSED = /^(?:将(?![军领士相])|把(?![手关]))/;

/** The verb has a subject of its own. */
const bySubject = (site: CueSite, phrase: readonly [number, number]): Frame | null => {
  const { reading, token, words, start, before, subject, right } = site;
  const { page, skeleton } = reading;
  // 用一位外交官的话说，X
  const worded = IN_WORDS_OF.exec(skeleton.slice(...phrase))?.[1]?.length;
  const named = describe(page, worded ? [phrase[0] + 1, phrase[0] + 1 + worded] : phrase);
  const described = /^报[道导]/.test(words) ? asReporter(named, skeleton) : named;
  // 没有心思去跟媒体爆料，X: whom it is told says nothing
  if (described.kind === 'media' && described.sureness === 0) return secondCue(site);
  // 将影片的票房|形容为X, 针对家长会的揭露|表态: what a preposition governs is nobody
  const opening = skeleton.slice(phrase[0], phrase[0] + 2);
  if (GOVERNED.test(opening) || (MAKES_OUT.test(words) && DISPOSED.test(opening))) return secondCue(site);
  // 足足用了一刻钟强调X: a word that is nobody
  if (described.sureness === 0 && token.word.manner !== 'finding' && isOrdinary(skeleton, ...phrase))
    return secondCue(site);
  // 本报讯 …报道： at the head of a paragraph is a byline
  if (right.kind === 'colon' && REPORTS.has(words) && start === reading.start) return null;
  if (right.kind === 'end' || tellsOf(reading, token)) return trailing(reading, token, start, described);
  const doubts: string[] = [];
  if (!needed(token, right.kind, described, reading.sentence, words)) doubts.push('weak-source');
  if (!enough(reading, token, right.content, right.kind)) doubts.push('too-little');
  if (words === '调查' && (described.sureness < 3 || /[将会仍再]|接手|正在|展开/.test(before)))
    doubts.push('investigates');
  // 新机今日发布，售价未定: bodies put out words
  if (words === '发布' && (right.kind !== 'comma' || described.kind !== 'org' || described.sureness < 3))
    doubts.push('too-little');
  // 乌军反击，夺回两村: only somebody who speaks strikes back with words
  if (words === '反击' && right.kind === 'comma' && !PEOPLE.has(described.kind)) doubts.push('too-little');
  if (right.kind === 'clause' && /^出[来去]/.test(skeleton.slice(right.content, right.content + 2)))
    doubts.push('direction');
  const attributed = skeleton[phrase[0]] === '接' ? carriersIn(page, phrase) : [];
  const hops = [
    ...hearsayIn(reading, subject.circumstances),
    ...attributed,
    ...carriersIn(page, subject.circumstances),
    ...carriersBefore(reading, start, described),
    ...carriersAhead(reading, [start, phrase[0]]),
    ...(described.kind === 'person' ? [described] : (seenBy(page, skeleton, phrase) ?? [described])),
  ];
  // 援引知情人士的说法，《甲报》认为X: the outlet behind what it passes on
  const passed = reading.frames.at(-1);
  if (
    described.kind === 'media' &&
    passed?.rule === 'relayed-words' &&
    passed.hops.length === 1 &&
    passed.span[1] === start
  )
    return build(token, reading, start, right.content, [described, ...passed.hops], 'source-cue', { certain: true });
  const channel = described.kind === 'media' ? channelIn(page, skeleton, phrase) : null;
  if (channel) return build(token, reading, start, right.content, channel, 'source-cue', { doubts });
  const published = described.kind === 'media' ? publishedBy(site, described, phrase[1]) : null;
  if (published) return build(token, reading, start, right.content, published, 'source-cue', { doubts });
  const tie = suggestedTie(site, described, doubts);
  const lead = leadOf(site);
  return build(token, reading, openingOf(reading, start), right.content, hops, 'source-cue', {
    ...tie,
    ...(lead ? { lead } : {}),
    doubts,
  });
};
