import type { Span } from '../../../../span.ts';
import { Characters } from '../../../characters.ts';
import type { Frame, Mention } from '../../../language.ts';
import { OUTLET_NAMES } from '../lexicon.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import { wordSet } from '../word-set.ts';
import { carriersIn, isPublisher } from './carriers.ts';
import { clauseStart, floorOf, type Phenomenon, type Reading, rightOf, type Token } from './reading.ts';
import { sourceIn } from './relay-phrase.ts';
import { subjectBefore } from './subject-before.ts';
import { asOutlet } from './unknown-outlet.ts';

/** What is done on the strength of a law, and how laws end. */
const ACTS_ON = wordSet('调查 侦查 侦办 查办 查案 检控 提控 起诉 提告 检举 要求 申请');
const LAW = /(?:条例?|条文|法典?|法令|款|项|宪法)(?:（[^）]*）)?$/;

/** Those that carry other outlets' words: what follows them in the same breath came through them. */
const CARRYING: ReadonlySet<string> = new Set(['media', 'agentless']);

/** 甲援引乙的话说，X · 甲引述乙指X: two hops in one frame. */
export const relayedWords: Phenomenon = (reading, token, index) => {
  if (token.word.type !== 'relay') return null;
  const { page, skeleton } = reading;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const found = closing(reading, token, index);
  if (!found) return null;
  const { cue, sourceEnd, stance, end } = found;
  const right = rightOf(reading, end);
  const closes = right.kind === 'end';
  if (right.kind === 'closed' || (closes && !/[」，]/.test(skeleton[start - 1] ?? ''))) return null;
  const from = skeleton[token.end] === '了' ? token.end + 1 : token.end;
  const origin = sourceIn(page, skeleton, from, sourceEnd);
  if (!origin || origin.sureness < 1) return null;
  // 甲援引乙的报道，并将名单扩大: what the one who quotes does with it
  if (found.sourceEnd < end && DOES_WITH_IT.test(skeleton.slice(end, Math.min(reading.end, end + 16)))) return null;
  // 警方援引刑事法典第302条文调查此案: what they act on says nothing
  if (ACTS_ON.has(skeleton.slice(...cue)) && LAW.test(skeleton.slice(...origin.span))) return null;
  const { phrase: outerPhrase, circumstances } = findSubject(skeleton, start, token.at);
  const last = reading.frames.at(-1);
  const previous = last ?? reading.earlier.at(-1);
  let outer: Mention | null = outerPhrase ? describe(page, outerPhrase) : null;
  const report = /报[道导]$/.exec(skeleton.slice(start, token.at));
  if (!outer && report) outer = describe(page, [token.at - 2, token.at]);
  outer ??= restedOn(reading, start, token.at);
  if (!outer && previous && (last || previous.sentence.paragraph === reading.sentence.paragraph)) {
    // 报道称X，并引述乙表示Y: the outlet goes on
    const speaker = previous.hops.find((hop) => hop.kind === 'media') ?? (last ? previous.hops[0] : undefined);
    if (speaker) outer = speaker;
  }
  if (!outer && !last) {
    // 《工商时报》以…为题，并援引专家的话说X: the outlet that the sentence opens with
    const opener = subjectBefore(reading, reading.start, start);
    if (opener?.kind === 'media') outer = opener;
  }
  if (outer) outer = outer.kind === 'self' ? reporterOf(reading, outer) : asOutlet(outer, skeleton);
  // 律师对《卫报》引述当事人的话说X: the outlet that it was told
  const carriers = outerPhrase ? carriersIn(page, circumstances) : [];
  const hops: Mention[] = [...carriers, ...(outer ? [outer] : []), origin];
  // 据甲报道，乙引述丙的话说X: all three stand behind one another.
  const opens = last !== undefined && last.hops.length > 0 && last.hops.every((hop) => CARRYING.has(hop.kind));
  const goesOn = last && !last.within && start === floor && last.place === 'after' && (!outerPhrase || opens);
  const within = goesOn ? last : undefined;
  const frame: Frame = {
    rule: 'relayed-words',
    span: [start, right.content],
    cue,
    hops: within && !outerPhrase ? [origin] : hops,
    stance,
    place: closes ? 'before' : 'after',
    sentence: reading.sentence,
    ...(within ? { within } : {}),
  };
  return frame;
};

/** What a clause opens with that names an outlet as what it rests on. */
const RESTS_ON = /^(?:另|又|而)?(?:[根依]据|据)/;

/** 根据甲新闻引述乙强调，X: the outlet behind 根据, with or without a date before the verb. */
const restedOn = ({ page, skeleton }: Reading, start: number, at: number): Mention | null => {
  const opens = RESTS_ON.exec(skeleton.slice(start, at))?.[0].length ?? 0;
  const phrase = opens > 0 ? findSubject(skeleton, start + opens, at).phrase : null;
  const outlet = phrase ? describe(page, phrase) : null;
  return outlet?.kind === 'media' && !outlet.refers && !isPublisher(page, outlet.name) ? outlet : null;
};

/** 美联社记者引述警方: another outlet's reporter stands for the outlet. */
const reporterOf = ({ page, skeleton }: Reading, outer: Mention): Mention => {
  const words = outer.span ? skeleton.slice(...outer.span) : '';
  const name = /^《?([^《》]{2,12}?)》?(?:驻[\u4e00-\u9fff]{2,6})?(?:的)?记者$/.exec(words)?.[1];
  if (!name || !outer.span || OUTLET_NAMES.at(name, 0)?.length !== name.length || isPublisher(page, name)) return outer;
  const at = outer.span[0] + words.indexOf(name);
  return { span: outer.span, name: page.text.slice(at, at + name.length), kind: 'media' };
};

/** Where a relayed source ends, by which words, and where the frame does. */
interface Closing {
  readonly cue: Span;
  readonly sourceEnd: number;
  readonly end: number;
  readonly stance: Frame['stance'];
}

/** What goes on with the one who quotes, where no verb of saying is near. */
const DOES_WITH_IT = /^，(?:并且?(?![非不未无])|而且|进而|随后)(?!.{0,8}(?:[称说指]|表示|认为|强调))/;

/** What closes the frame where no verb does. */
const WORDS =
  /(?:的(?:话|说法|消息|分析|讲话|报[道导]|观点|话来说|(?:这|那|一)?(?:句|番|段)?(?:名言|话|诗|歌词|台词|说法|警告|格言|谚语|金句))|报[道导])$/;
/** 说法 by itself, where a verb goes on. */
const ACCOUNT = /(?:说法|讲法|谈话|分析|消息|报[道导]|言论|证词|证供|供词)$/;
const TELLING = /(?:说法|讲法|谈话|言论|证词|证供|供词)$/;
const VERB_BEHIND = /^(?:并|均|都|则)?(指出|表示|指|称|说)(?![责控挥定数标南导向引])/;
/** People who are heard by outlets, and an outlet before the word that passes on. */
const SOMEBODY = /^[^，。：「」的]{0,16}(?:人士|官员|消息来源|消息人士|发言人|外交官|分析师|专家|目击者|知情者|的话)$/;
const RELAYER = /(?:[社报网台刊媒闻》）]|报[道导]|彭博|路透|BBC|CNN)(?:则|也|亦|还|又|随后)?$/;
/** Longest quote that is a name in front of 的话. */
const LONGEST_NAME = 16;

const MARK = new Characters('，；。！？：「');

/** The first mark that separates clauses; a quoted name goes on: 所谓「军事专家」的话. */
const markBehind = (skeleton: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    if (!MARK.in(skeleton, i)) continue;
    const length = skeleton[i] === '「' ? skeleton.slice(i, i + LONGEST_NAME + 1).indexOf('」') : -1;
    if (length < 0 || !/[\u4e00-\u9fff]/.test(skeleton[i + length + 1] ?? '')) return i;
    i += length;
  }
  return to;
};

const CAME_FROM = /^(?:来自|接近|靠近|亲近)[^，：「」]{1,14}的?$/;

const closing = (reading: Reading, token: Token, index: number): Closing | null => {
  const { skeleton } = reading;
  const clauseEnd = markBehind(skeleton, token.end, Math.min(reading.end, token.end + 120));
  for (let k = index + 1; k < reading.tokens.length; k++) {
    const next = reading.tokens[k] as Token;
    if (next.at >= clauseEnd) break;
    const says =
      next.word.type === 'cue' ||
      (next.word.type === 'hearsay' && /(?:[称说指]|指出)$/.test(skeleton.slice(next.at, next.end)));
    // 引述消息说, 引述分析指: the noun is all that the source is
    const news = /^(?:(?:市场|业界|业内|坊间|圈内)?消息|报[道导]|分析|评论)(?=.)/.exec(
      skeleton.slice(next.at, next.end),
    );
    if (!says || (next.at === token.end && !news)) continue;
    const right = rightOf(reading, next.end).kind;
    const more = reading.tokens[k + 1];
    // 引述统计指出: the noun before the verb
    if (right === 'closed' || (more && more.at === next.end && more.word.type === 'cue')) continue;
    // 引用会员调查指出: the noun belongs to the source
    const paper = /^(?:调查|研究|报告|通报|公告|声明)(?=.)/.exec(skeleton.slice(next.at, next.end));
    // 引述来自军方的消息称: news by where it comes from
    const came = CAME_FROM.test(skeleton.slice(token.end, next.at)) && skeleton.startsWith('消息', next.at);
    const sourceEnd = next.at + (came ? 2 : (paper?.[0].length ?? 0));
    // 军方消息称: the news is the source's, the verb alone the cue
    const verb = /(?:指出|表示|显示|[称说指])$/.exec(skeleton.slice(next.at, next.end))?.[0] ?? '';
    const alone = next.at === token.end;
    if (alone && !verb) continue;
    const from = next.word.type === 'hearsay' || alone ? next.end - verb.length : sourceEnd;
    return { cue: [from, next.end], sourceEnd: alone ? from : sourceEnd, end: next.end, stance: next.word.stance };
  }
  // 援引乙的话，X · 引述乙：X
  const before = skeleton.slice(token.end, clauseEnd);
  const words = WORDS.exec(before);
  // 引述乙说法，指X · 引述一份报告，称X: the verb stands behind the comma
  const verb = skeleton[clauseEnd] === '，' ? VERB_BEHIND.exec(skeleton.slice(clauseEnd + 1, clauseEnd + 5)) : null;
  const said = words ?? (verb ? ACCOUNT.exec(before) : null);
  // 转述乙说法，X
  const told = !verb && skeleton[clauseEnd] === '，' ? TELLING.exec(before) : null;
  if (told && told.index > 1)
    return { cue: [token.at, token.end], sourceEnd: clauseEnd - told[0].length, end: clauseEnd, stance: 'says' };
  if (verb && said?.index !== 0) {
    const at = clauseEnd + 1 + verb[0].length - (verb[1] as string).length;
    const end = at + (verb[1] as string).length;
    return { cue: [at, end], sourceEnd: clauseEnd - (said?.[0].length ?? 0), end, stance: 'says' };
  }
  if (words && clauseEnd < reading.end)
    return { cue: [token.at, token.end], sourceEnd: clauseEnd - words[0].length, end: clauseEnd, stance: 'says' };
  // 甲社引述知情人士，X: nothing behind the source but the comma
  const somebody = skeleton[clauseEnd] === '，' && SOMEBODY.test(before) && RELAYER.test(skeleton.slice(0, token.at));
  if ((skeleton[clauseEnd] === '：' && before.length > 1) || somebody)
    return { cue: [token.at, token.end], sourceEnd: clauseEnd, end: clauseEnd, stance: 'says' };
  return null;
};
