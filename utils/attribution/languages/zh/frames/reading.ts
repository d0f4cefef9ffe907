import type { Span } from '../../../../span.ts';
import { Characters, SPACES } from '../../../characters.ts';
import type { Frame } from '../../../language.ts';
import { FINAL_MARK, LONGEST_ASIDE, type Page, type Sentence } from '../../../page.ts';
import {
  ACCORDING_WORD,
  CUES,
  type CueWord,
  FRAME_WORDS,
  HEADS,
  NOT_NAME_WORDS,
  OUTLET_NAMES,
  SURNAME_CHARACTERS,
  TITLE_END_CHARACTERS,
  TITLE_WORDS,
} from '../lexicon.ts';
import { isChineseName } from '../person-names.ts';
import { TRANSLITERATING } from '../transliterated.ts';
import { wordSet } from '../word-set.ts';
import { isNoVerb } from './no-verb.ts';

/** Particles and asides between a cue and its content. */
const BEHIND_CUE = new Characters(`了过着\uE001（）${SPACES}`);
/** Words that open like a particle behind a cue: 指|过去一直有宣传, 表示|了解民众的诉求. */
const NO_PARTICLE =
  /^(?:过[去往程半度于渡境敏滤客年时期关海户桥来路重高低多早错失剩]|了[解结然]|着[重眼手力急想墨陆火])/;
const LEADS_IN = new Characters(`，：${SPACES}`);
const FINAL = new Characters('。！？');
/** Marks between the clauses of a sentence. */
export const CLAUSE_MARK = new Characters('，；：');
/** Those behind which it goes on. */
export const GOES_ON = new Characters('，；');
/** Marks that close a clause, and what makes a cue before it a part of a noun or of a clause of time. */
const ENDS = new Characters('。！？；');
const CLOSES = new Characters('的、」》）者');
const TIMES = new Characters('后时之期');
const TIME_BEHIND = /^(?:后(?![续来者方果台期勤卫代盾备遗悔市半])|时(?![间代任局政尚刻机报速])|之后|之时|之前|期间)/;

/** A word of the cue lexicon at its place in the text. */
export interface Token {
  readonly at: number;
  readonly end: number;
  readonly word: CueWord;
}

/** One sentence while it is read: what is known of it, and the frames found so far in it. */
export interface Reading {
  readonly page: Page;
  readonly sentence: Sentence;
  readonly skeleton: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  readonly earlier: readonly Frame[];
}

/** One way in which Chinese attributes words. Looks at one token; null where it is none of its business. */
export type Phenomenon = (reading: Reading, token: Token, index: number) => Frame | null;

const BOUNDARIES = new Characters('，；：。！？—…▌│|●■◆【】');
const [OPEN, CLOSE, COMMA, COLON] = ['「', '」', '，', '：'].map((mark) => mark.charCodeAt(0));
/** How far back the start of a clause is looked for; keeps text without punctuation linear. */
const CLAUSE_REACH = 140;
/** Longest quote that can still be a name in front of a cue. */
const LONGEST_NAME = 16;

/** True where the words in the quote that closes at `close` read like speech, not like a name or term. */
export const speaks = (page: Page, open: number, close: number): boolean =>
  close - open > LONGEST_NAME ||
  FINAL_MARK.test(page.working[close - 1] ?? '') ||
  /[，；]/.test(page.working.slice(open, close));

/** The opening mark of the quote that closes at `close` in this skeleton. */
const opening = (skeleton: string, close: number, floor: number): number => {
  const reach = Math.max(floor, close - CLAUSE_REACH);
  for (let i = close - 1; i >= reach; i--) if (skeleton.charCodeAt(i) === OPEN) return i;
  return reach;
};

/** Where the quotation that opens at `open` closes; -1 where it does so further than a clause may reach. */
export const closing = (skeleton: string, open: number): number => {
  const close = skeleton.slice(open, open + CLAUSE_REACH).indexOf('」');
  return close < 0 ? -1 : open + close;
};

/** True where the quotation that opens at `open` closes at `close`. Looks back no further than to the mark that closes before, so that asking about every quotation of a text is linear. */
export const isQuotation = (skeleton: string, open: number, close: number): boolean =>
  open < close &&
  skeleton.charCodeAt(open) === OPEN &&
  skeleton.charCodeAt(close) === CLOSE &&
  skeleton.slice(open, close).lastIndexOf('」') < 0;

/** Where the clause that holds `position` starts: behind the last mark that separates clauses, or behind a quote that reads like speech. */
export const clauseStart = (reading: Reading, position: number, floor: number): number => {
  const { page, skeleton } = reading;
  const reach = Math.max(floor, position - CLAUSE_REACH);
  for (let i = position - 1; i >= reach; i--) {
    if (BOUNDARIES.in(skeleton, i)) return i + 1;
    const unit = skeleton.charCodeAt(i);
    if (unit === CLOSE) {
      const open = opening(skeleton, i, floor);
      if (speaks(page, open + 1, i)) return i + 1;
      i = open;
    } else if (unit === OPEN) return i + 1;
  }
  return reach;
};

/** The end of the last frame of this sentence: nothing before it can belong to a new one. */
export const floorOf = (reading: Reading): number => {
  const last = reading.frames.at(-1);
  if (!last) return reading.start;
  // 针对《甲报》披露总统曾建议X一事: what a claim holds is a part of it
  const claimed = last.doubts?.includes('answered') ? (last.content?.at(-1)?.[1] ?? 0) : 0;
  return Math.max(last.span[1], claimed, reading.start);
};

const NOUN_BEFORE = new Characters('数证收票凭占论单契字割依根');

/** What 控 opens in 指|控方, 指|控罪; what 诉 opens in 原告|诉称, and which party that is. */
const OF_CHARGES = new Characters('方罪');
const SUES = new Characters('称讼');
const PARTY = new Characters('原被');

/** Words that open with a verb of saying and end with what nouns for people and bodies open with. */
const OTHER_WORDS = wordSet('指教 指导 指派 指挥 指定 称职 说教 说服 指示 指点 指数');

/** The cue at `at`; where its last character opens a longer word, the cue without it: 否认|指控, not 否认指|控; 指|控方准备的案情. */
const cueAt = (skeleton: string, at: number, end: number): ReturnType<typeof CUES.at> => {
  const found = CUES.at(skeleton, at, end);
  if (!found || found.length < 2) return found;
  // 指|教师失职, 称|职员已离开
  if (OTHER_WORDS.has(skeleton.slice(at, at + 2)) && (HEADS.at(skeleton, at + 1, end)?.length ?? 0) > 1)
    return CUES.at(skeleton, at, at + 1);
  const last = at + found.length - 1;
  if (skeleton.startsWith('指控', at) && OF_CHARGES.in(skeleton, at + 2)) return CUES.at(skeleton, at, last);
  // 原告|诉称
  if (skeleton.startsWith('告诉', at) && SUES.in(skeleton, at + 2) && PARTY.in(skeleton, at - 1)) return null;
  if (found.length < 3) return found;
  if ((CUES.at(skeleton, last, end)?.length ?? 0) < 2) return found;
  const shorter = CUES.at(skeleton, at, last);
  return shorter && shorter.length === found.length - 1 ? shorter : found;
};

/** The tie of a frame that opens right behind an earlier one's cue: it is a part of those words. */
export const partOf = (reading: Reading, start: number): { readonly inside?: Frame } => {
  const last = reading.frames.at(-1);
  return last && last.place === 'after' && last.span[1] === start ? { inside: last } : {};
};

/** What asks before 否: 是否, 能否, 可否. */
const ASKS_WHETHER = /是$|(?<!不)能$|(?<!无)可$/;

/** Verbs of saying of one character. */
export const SAYS = new Characters('指称说');

const verbOpensIn = (skeleton: string, at: number, end: number): boolean =>
  SAYS.in(skeleton, at) && (CUES.at(skeleton, at, end)?.length ?? 0) > 1;

/** True for the attitude in 表示质疑, 深表担忧 with nothing but a mark behind it. */
const expressed = (skeleton: string, at: number, end: number): boolean =>
  (skeleton.startsWith('表示', at - 2) || skeleton.startsWith('深表', at - 2)) &&
  /[，。；！]/.test(skeleton[end] ?? '。');

/** True where what looks like a verb is the end of one word and the start of another: 业主|张先生, 大声|称, 账号|称. */
const straddles = (skeleton: string, start: number, at: number): boolean => {
  const word = skeleton.slice(at, at + 2);
  if (word === '主张') return (HEADS.before(skeleton, at + 1, start)?.length ?? 0) > 1;
  // 退回「…」
  if (word[0] === '回' && BACK.in(skeleton, at - 1) && !/^回[应答复呛怼]/.test(word)) return true;
  // 证人口供指
  if (word[0] === '供') return DEPOSED.in(skeleton, at - 1);
  if (word === '声称') return LOUD.in(skeleton, at - 1);
  // 陈明|指出
  if (skeleton.startsWith('明指出', at)) return true;
  // 一直|认为, 简直|说
  if (word[0] === '直') return STRAIGHT.in(skeleton, at - 1);
  // 情报|称
  if (word === '报称') return (HEADS.before(skeleton, at + 1, start)?.length ?? 0) > 1;
  // 重复|问「甲」
  if (word === '复问') return AGAIN.in(skeleton, at - 1);
  if (word === '着称') return WHILE.in(skeleton, at - 1);
  // 陈|称，该铺位仍空置: nobody but one called by a surname stands before the verb
  if (word === '陈称') return at === start || BOUNDARIES.in(skeleton, at - 1);
  if (ENDS_GIVEN.in(skeleton, at)) return /^[指言称]/.test(word[1] ?? '') && endsFullName(skeleton, start, at);
  return word === '号称' && ACCOUNT.in(skeleton, at - 1);
};
/** Characters of adverbs that verbs of saying are made with and given names end in. */
const ENDS_GIVEN = new Characters('明坚力直正');
/** 议员林志|明|指出, 经济师李|明|指: true where the character at `at` ends the name of somebody, with a title or the start of a clause before it. */
const endsFullName = (skeleton: string, start: number, at: number): boolean =>
  [at - 2, at - 1].some(
    (from) =>
      from >= start &&
      SURNAME_CHARACTERS.in(skeleton, from) &&
      (TITLE_WORDS.before(skeleton, from, start) !== null ||
        TITLE_END_CHARACTERS.in(skeleton, from - 1) ||
        (from === at - 2 && (from === start || BOUNDARIES.in(skeleton, from - 1)))) &&
      NOT_NAME_WORDS.at(skeleton, from) === null &&
      FRAME_WORDS.at(skeleton, from) === null,
  );
const AGAIN = new Characters('重反');
const BACK = new Characters('退收取驳撤返送拿带找召买赎追挽折缴交寄夺抢搬调打拉推换救叫');
const DEPOSED = new Characters('口证');
const STRAIGHT = new Characters('一简');
const LOUD = new Characters('大小高低轻齐连厉尖');
const WHILE = new Characters('哭笑咽含泪叹');
const ACCOUNT = new Characters('账帐众');

/** The end of a foreign name: 颂奇·叻达纳. */
const FOREIGN_NAME = /·[\u4e00-\u9fff]{1,5}$/;

/** 萧以|恒, 阿劳|若, 颂奇·叻达|纳: true where the character at `at` is the last of a name. */
const endsName = (skeleton: string, start: number, at: number): boolean => {
  if (endsFullName(skeleton, start, at) || FOREIGN_NAME.test(skeleton.slice(Math.max(start, at - 6), at + 1)))
    return true;
  let from = at + 1;
  while (from > start && TRANSLITERATING.in(skeleton, from - 1)) from--;
  return at + 1 - from > 2 && (from === start || BOUNDARIES.in(skeleton, from - 1));
};

/**
 * True where what the word at `at` opens with ends what stands before it, and a verb of saying opens behind it: the last character of a noun with a verb as long
 * behind it (媒体|认为, 民警|告诉, 导演|说), or that of a name with what looks like another word (火山学者萧以|恒指|出, 部长阿劳|若说).
 */
const endsWordBefore = (
  skeleton: string,
  start: number,
  at: number,
  end: number,
  { length, value }: NonNullable<ReturnType<typeof CUES.at>>,
): boolean => {
  if (length < 2) return false;
  const behind = CUES.at(skeleton, at + 1, end);
  if (behind?.value.type !== 'cue') return false;
  const isTrap = value.type === 'trap';
  if ((isTrap || behind.length >= length) && (HEADS.before(skeleton, at + 1, start)?.length ?? 0) > 1) return true;
  return isTrap && length === 2 && SAYS.in(skeleton, at + 1) && endsName(skeleton, start, at);
};

/** 彭博社引知情人士指, 路透引消息称: behind an outlet or where one goes on, 引 alone passes words on, unless it opens a longer word. */
const relays = (skeleton: string, at: number): boolean =>
  (RELAYING.in(skeleton, at - 1) || OUTLET_NAMES.before(skeleton, at) !== null) &&
  !LEADS_ELSEWHERE.in(skeleton, at + 1);
const RELAYING = new Characters('社报网媒台刊道导电讯日》，并又亦另');
const LEADS_ELSEWHERE = new Characters('发起来入进导领致渡擎爆力资水路以');

/** 正在核实，请大家不要转发: an appeal that goes on with what was said; elsewhere 请 is to invite, and a part of many words. */
const asksAll = (skeleton: string, at: number): boolean =>
  GOES_ON.in(skeleton, at - 1) && ADDRESSED.test(skeleton.slice(at + 1, at + 3));
const ADDRESSED =
  /^(?:大家|各位|各[界方校地区]|广大|市民|民众|公众|群众|居民|村民|旅客|乘客|游客|网友|网民|读者|观众|球迷|粉丝|歌迷|家长|考生|学生|同学|车主|驾驶|司机|用路|外界|社会|媒体|传媒|记者|消费|投资|股东|用户|顾客|客户|患者|病人|选民|业主|住户|街坊|所有|有关|相关|当局|政府|警方|党内|对方|中方|美方|知情|目击)/;

/** Verbs of telling somebody to do something that are parts of too many words to be cues, and what makes each a part of one or a verb of the subject's own. */
const TELLS_TO: ReadonlyMap<string, { readonly joined: Characters; readonly named: boolean }> = new Map([
  ['叫', { joined: new Characters('大喊惊尖呼哭吼嚎鸣被名说乱'), named: true }],
  ['要', { joined: new Characters('不只需主想重必将会还都却若是更可须就除等摘提'), named: false }],
]);
/** Whom somebody tells to do something, by a pronoun. */
const TOLD_BY_PRONOUN = /^(?:(?:[他她佢](?:们|哋)?)(?![的们哋，。、；！？做作是])|对方(?![的，。、；！？]))/;
/** Whose order 着 is, which stands behind a verb that lasts else: 校方|着家长留步, but 带|着家长. */
const ORDERS = new Characters('则只并即便遂再也又亦仅另，；：断');

/** 护士叫她先量体温, 校方着家长留步: somebody is told to do something. */
const tellsToDo = (skeleton: string, start: number, at: number, end: number): boolean => {
  const isOrder = skeleton[at] === '着';
  const verb = TELLS_TO.get(skeleton[at] as string);
  if (!isOrder && (!verb || verb.joined.in(skeleton, at - 1))) return false;
  if (
    isOrder &&
    !ORDERS.in(skeleton, at - 1) &&
    (HEADS.before(skeleton, at, start)?.length ?? 0) < 2 &&
    !isChineseName(skeleton.slice(Math.max(start, at - 3), at))
  )
    return false;
  const named = isOrder || verb?.named === true;
  return (
    TOLD_BY_PRONOUN.test(skeleton.slice(at + 1, at + 4)) ||
    (named && (HEADS.at(skeleton, at + 1, end)?.length ?? 0) > 1)
  );
};
const TELLS: CueWord = { type: 'cue', stance: 'urges', manner: 'directive' };

/** True for 叫, 要 and 着 as verbs of telling somebody to do something. */
export const isOrder = ({ word }: Token): boolean => word === TELLS;

/** Longest title that is skipped; bounds the look for its end. */
const LONGEST_TITLE = 40;

/** The tokens of `[start, end)` of a skeleton, longest word first, none overlapping. What stands in quotes and brackets is blank there. */
export const tokensOf = (skeleton: string, [start, end]: Span): Token[] => {
  const tokens: Token[] = [];
  for (let i = start; i < end; i++) {
    // 《回声报》: no verb stands in a title
    const close = skeleton[i] === '《' ? skeleton.slice(i, Math.min(end, i + LONGEST_TITLE)).indexOf('》') : -1;
    if (close > 0) {
      i += close;
      continue;
    }
    const found = cueAt(skeleton, i, end);
    if (!found) {
      if (tellsToDo(skeleton, start, i, end)) tokens.push({ at: i, end: i + 1, word: TELLS });
      continue;
    }
    // 数据, 证据: the last character of a noun
    if (skeleton[i] === '据' && NOUN_BEFORE.in(skeleton, i - 1)) continue;
    // 是否认为, 能否认定
    if (skeleton.startsWith('否认', i) && ASKS_WHETHER.test(skeleton.slice(Math.max(start, i - 2), i))) continue;
    if (straddles(skeleton, start, i)) continue;
    if (found.value.type === 'cue' && isNoVerb(skeleton, start, i, i + found.length, end)) {
      i += found.length - 1;
      continue;
    }
    if (endsWordBefore(skeleton, start, i, end, found)) continue;
    // 网友表示质疑，…: what is expressed is a noun
    if (found.value.type === 'cue' && expressed(skeleton, i, i + found.length)) continue;
    if (found.length === 1 && skeleton[i] === '引' && !relays(skeleton, i)) continue;
    if (found.length === 1 && skeleton[i] === '请' && !asksAll(skeleton, i)) continue;
    if (found.value.type === 'trap') {
      i += found.length - 1;
      continue;
    }
    // 有消息人士…: a longer noun stands behind 有
    if (
      found.value.type === 'hearsay' &&
      skeleton[i] === '有' &&
      (HEADS.at(skeleton, i + 1, end)?.length ?? 0) > found.length - 1
    )
      continue;
    // 有人|指证: the last character opens a longer verb
    if (found.value.type === 'hearsay' && verbOpensIn(skeleton, i + found.length - 1, end)) continue;
    const opener = found.value.type === 'hearsay' ? opensPhrase(skeleton, i, found.length, end) : null;
    const length = opener ? 1 : found.length;
    tokens.push({ at: i, end: i + length, word: opener ?? found.value });
    i += length - 1;
  }
  return tokens;
};

/** 据了解内情的三位人士(透露): who knows of something, not what one hears. */
const KNOWING = /^(?:了解|知悉|获悉)[^，。：「」]{2,16}的[^，。：「」的]{0,10}(?:人士|官员|者|人员|消息来源)/;
const LONGEST_KNOWING = 36;

/** 据知情人士…, 据消息人士…, 据传媒…: where 据 and what follows look like hearsay but a longer noun starts behind 据, it opens a phrase. */
const opensPhrase = (skeleton: string, at: number, length: number, end: number): CueWord | null => {
  if (skeleton[at] !== '据') return null;
  if (KNOWING.test(skeleton.slice(at + 1, Math.min(end, at + LONGEST_KNOWING)))) return ACCORDING_WORD;
  const noun = HEADS.at(skeleton, at + 1, end) ?? OUTLET_NAMES.at(skeleton, at + 1, end);
  return noun && noun.length > length - 1 ? ACCORDING_WORD : null;
};

export type Right = 'comma' | 'colon' | 'quote' | 'clause' | 'end' | 'closed';

/** What sets a cue's words apart from it. */
export const MARKED: ReadonlySet<Right> = new Set(['comma', 'colon', 'quote']);

/** What follows a cue, and where content would start. */
export const rightOf = (reading: Reading, end: number): { readonly kind: Right; readonly content: number } => {
  const { skeleton } = reading;
  let at = end;
  while (
    at < reading.end &&
    at - end < LONGEST_ASIDE &&
    BEHIND_CUE.in(skeleton, at) &&
    !NO_PARTICLE.test(skeleton.slice(at, at + 2))
  )
    at++;
  if (at >= reading.end || ENDS.in(skeleton, at)) return { kind: 'end', content: at };
  const unit = skeleton.charCodeAt(at);
  if (unit === COMMA || unit === COLON) {
    let content = at;
    while (content < reading.end && content - at < 8 && LEADS_IN.in(skeleton, content)) content++;
    if (content >= reading.end || (unit === COMMA && FINAL.in(skeleton, content))) return { kind: 'end', content };
    return { kind: unit === COMMA ? 'comma' : 'colon', content };
  }
  if (unit === OPEN) return { kind: 'quote', content: at };
  if (CLOSES.in(skeleton, at) || (TIMES.in(skeleton, at) && TIME_BEHIND.test(skeleton.slice(at, at + 2))))
    return { kind: 'closed', content: at };
  return { kind: 'clause', content: at };
};

/** The frame that names the speaker a frame goes on with. */
export const speakerOf = (frame: Frame): Frame =>
  frame.hops.length === 0 && frame.continues ? frame.continues : frame;
