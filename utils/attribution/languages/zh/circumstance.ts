import { Characters, SPACES } from '../../characters.ts';
import {
  CLOSER_WORDS,
  FRAME_WORDS,
  HEADS,
  OUTLET_NAMES,
  PEOPLE_NOUNS,
  SURNAME_CHARACTERS,
  TITLE_WORDS,
  VERB_STARTS,
} from './lexicon.ts';
import { nameOpens } from './names.ts';
import { describesName } from './nouns-in-clauses.ts';
import { isWhole, personEnd } from './predicate.ts';
import { timeAt } from './time.ts';
import { wordSet } from './word-set.ts';

/** Marks that a clause may open with. */
const STRAY_MARK = new Characters(`】）、·${SPACES}`);
/** Adverbs of one character that no noun opens with. */
const PLAIN_ADVERB = new Characters('还也亦又曾昨');
const BESIDE = /^一?边[^，的边]{1,6}边?$/;

/** Words that join two sources as often as they open a circumstance; the latter only with a word of meeting or doing together. */
const COMPANION = new Characters('与和同跟');
const TOGETHER =
  /(?:握手|拥抱|合影|通话|通电话|会谈|会面|会晤|见面|一起|一同|共同|交谈|对话|会见|座谈|对谈|聊天|视讯|视频|会后|对视|接触|访谈|交流|商讨)/;

/** Stands for a unit of a title where only what is around it counts. */
const QUOTED = '\uE000';
/** What stands for blanks and asides. */
export const BLANK = new Characters(`\uE001\uE002（）【】#＃${SPACES}`);

/** Longest name of a column. */
const LONGEST_COLUMN = 9;

/** The length of what may open a clause and is no part of its subject. */
export const leadAt = (text: string, position: number, to: number): number => {
  if (STRAY_MARK.in(text, position)) return 1;
  if (text[position] === '【') {
    const close = text.indexOf('】', position);
    return close > 0 && close < to && close - position < 24 ? close - position + 1 : 1;
  }
  // 《大行》里昂料…: the column that a title stands in, where it is no outlet
  if (position === 0 && text[0] === '《') {
    const close = text.slice(0, LONGEST_COLUMN).indexOf('》');
    return close > 0 && close + 2 < to && !OUTLET_NAMES.at(text, 1, close) ? close + 1 : 0;
  }
  if (nameOpens(text, position, to)) return 0;
  // 没有参与研究的学者: what describes somebody
  if (text.startsWith('没有参与', position)) return 0;
  const time = timeAt(text, position, to);
  const word = FRAME_WORDS.at(text, position, to);
  if (word?.value.has('noun') && word.length >= time) return 0;
  if (time > 0 && time >= (word?.length ?? 0)) return time;
  if (word && (word.value.has('connective') || word.value.has('adverb'))) {
    const head = HEADS.at(text, position, to) ?? OUTLET_NAMES.at(text, position, to);
    // 官方通报: what may be an adverb is the subject where nothing else is
    if (head && (head.length > word.length || (head.length === word.length && position + word.length === to))) return 0;
    return word.length === 1 && !word.value.has('connective') && !PLAIN_ADVERB.in(text, position) ? 0 : word.length;
  }
  return 0;
};

const BEFELL = new Characters('获受');

/** 获救船员, 受害商户: what befell those whom the noun right behind it names is a part of it. */
const describesPeople = (text: string, at: number, to: number): boolean => {
  if (!BEFELL.in(text, at) || CLOSER_WORDS.before(text, to, at)) return false;
  const head = HEADS.at(text, at + 2, to);
  return head !== null && head.length > 1 && PEOPLE_NOUNS.has(head.value);
};

/** Where a phrase of place or circumstance that opens at `from` ends with a closing word and leaves something behind it, or -1. */
export const openingPhraseEnd = (text: string, from: number, to: number): number => {
  const starter = FRAME_WORDS.at(text, from, to);
  if (!starter?.value.has('starter') || starter.value.has('noun')) return -1;
  // 自民党, 当局, 对岸: a noun whose first character reads like a preposition
  if ((HEADS.at(text, from, to)?.length ?? 0) > starter.length || describesPeople(text, from, to)) return -1;
  for (let i = from + starter.length; i < to - 1; i++) {
    if (text[i] === '的') continue;
    const closer = CLOSER_WORDS.at(text, i, to);
    if (!closer || timeAt(text, i, to) > closer.length) continue;
    const after = i + closer.length;
    if (text[after] === '的') continue;
    const noun = FRAME_WORDS.at(text, i, to);
    if (noun?.value.has('noun')) {
      i += noun.length - 1;
      continue;
    }
    if (after < to) return after;
  }
  return -1;
};

/** True where a title stands with at least two characters behind it: 部长阿兹明·阿里 ends in a name, whatever its last character. */
const holdsTitle = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to - 3; i++) {
    const title = /^记者(?:会|招待|见面)/.test(text.slice(i, i + 4)) ? null : TITLE_WORDS.at(text, i, to);
    if (title && i + title.length <= to - 2) return true;
  }
  return false;
};

/** 接受第三被告的大律师盘问时: what somebody was asked, behind his title. */
const ASKED =
  /^(?:接受|面对|回应|应).*(?:盘问|查询|追问|提问|访问|采访|专访|质询|备询|讯问|侦讯|复讯|询问|主问|复问|追访|质疑|要求|邀请)(?:时|后|下|期间|中|之际)$/;

/** 对前来采访的记者, 通过该州政府的账号: to whom or by what one speaks. */
const TO_REPORTERS =
  /^[对向][^，。：；]{1,24}的[^，。：；的]{0,6}(?:记者|媒体)$|^(?:通过|透过)[^，。：；]{1,24}的[^，。：；的]{0,8}(?:账号|帐号|账户|频道|网站|平台|渠道|主页|公众号)[上中里]?$/;

/** Longest noun that a clause with 的 describes. */
const LONGEST_DESCRIBED = 30;

export const isAttributive = (text: string, from: number, to: number): boolean => {
  const whole = text.slice(from, to);
  if (!whole.includes('的') || TO_REPORTERS.test(whole)) return false;
  // 在节目《在晴朗的一天出发》: within title marks it joins nothing
  const phrase = whole.replace(/《[^《》]*》/g, (title) => QUOTED.repeat(title.length));
  const of = phrase.lastIndexOf('的');
  if (of < 0) return false;
  const after = from + of + 1;
  if (after >= to) return false;
  if (CLOSER_WORDS.before(text, to, after) && (!holdsTitle(text, after, to) || ASKED.test(text.slice(from, to))))
    return false;
  return to - after - asides(text, after, to) <= LONGEST_DESCRIBED;
};

/** How many characters of `[from, to)` stand in brackets. */
const asides = (text: string, from: number, to: number): number =>
  (text.slice(from, to).match(/（[^（）]*）/g) ?? []).reduce((sum, aside) => sum + aside.length, 0);

/** Longest adverb before 地. */
const LONGEST_MANNER = 6;

/** What people do while they speak: 哭着, 拍着胸脯. */
const GESTURE = /^[哭笑流含红板捂摇拍指噙忍抹擦抱扶望握举挥皱搓拉揉捧攥低抬挺喘咬]着[^，的]{0,4}$/;

/** Adverbs of time that also close a phrase. */
const AFTER = wordSet('之后 之前');

/** Longest noun phrase that is looked for before the preposition that opens a circumstance. */
/** Where somebody writes, by whose it is. */
const COLUMN_OF = /^在「[^「」]{1,20}」的「[^「」]{1,20}」(?:专栏|节目|粉专|栏目|频道|直播)?(?:中|里|上)?$/;
const LONGEST_SOMEBODY = 24;
const ALSO = new Characters('也亦则均都');

/** 主席|在记者会上, 财长耶伦|周三于声明中: a whole noun stands before the time or preposition that opens the circumstance. */
const opensWithSomebody = (text: string, from: number, to: number): boolean => {
  const person = personEnd(text, from, to);
  for (let at = from + 2; at < Math.min(to - 1, from + LONGEST_SOMEBODY); at++)
    if (
      (FRAME_WORDS.at(text, at, to)?.value.has('starter') ||
        timeAt(text, at, to) > 0 ||
        // 检方|也在复讯后
        (ALSO.in(text, at) && FRAME_WORDS.at(text, at + 1, to)?.value.has('starter'))) &&
      (at === person || isWhole(text, from, at))
    )
      return true;
  return false;
};

/** True when `[from, to)` is nothing but adverbs, times and phrases of circumstance. */
export const isCircumstance = (text: string, from: number, to: number): boolean => {
  if (nameOpens(text, from, to)) return false;
  // 指着墙上的餐牌, 边排队边: what somebody does meanwhile
  if (
    text[from + 1] === '着' &&
    VERB_STARTS.in(text, from) &&
    !(isAttributive(text, from, to) && isWhole(text, from, to))
  )
    return true;
  if (text[from] === '边' && BESIDE.test(text.slice(from, to)) && (FRAME_WORDS.at(text, from, to)?.length ?? 0) < 2)
    return true;
  let at = from;
  while (at < to) {
    const unit = text[at] as string;
    if (BLANK.in(text, at) || unit === '、') {
      at++;
      continue;
    }
    const word = FRAME_WORDS.at(text, at, to);
    const time = timeAt(text, at, to);
    if (word?.value.has('noun') && word.length >= time) return false;
    // 联合早报, 共同社: an outlet whose name opens like an adverb
    if (word && (OUTLET_NAMES.at(text, at, to)?.length ?? 0) > word.length) return false;
    // 常委, 未婚夫, 官方: a noun whose first characters, or all of it, read like an adverb
    const noun = at === from && word && !word.value.has('starter') ? (HEADS.at(text, at, to)?.length ?? 0) : 0;
    if (word && noun > time && (noun > word.length || (noun === word.length && noun > 1))) return false;
    if (time > 0 && time >= (word?.length ?? 0)) {
      at += time;
      continue;
    }
    if (word?.value.has('starter')) {
      // 在「推广会」的「天气教室」专栏
      if (text[at] === '在' && COLUMN_OF.test(text.slice(at, to))) return true;
      const head = HEADS.at(text, at, to);
      if (head && (head.length > word.length || at + head.length === to)) return false;
      if (describesPeople(text, at, to)) return false;
      if (COMPANION.in(text, at) && word.length === 1 && !TOGETHER.test(text.slice(at, to))) return false;
      if (!isAttributive(text, at, to)) return true;
      // 在6月的一次会面中|已向总理: the phrase that holds 的 is closed, and what follows it is one more
      const closed = openingPhraseEnd(text, at, to);
      return closed > 0 && text.slice(at, closed).includes('的') && isCircumstance(text, closed, to);
    }
    if (word && (word.value.has('adverb') || word.value.has('connective'))) {
      at += word.length;
      continue;
    }
    if (unit === '地' && at > from) {
      at++;
      continue;
    }
    // 哭着, 拍着胸脯
    if (text[at + 1] === '着' && GESTURE.test(text.slice(at, to))) return true;
    // 激动地, 语重心长地
    const ground = unit === '地' ? -1 : text.slice(at, Math.min(to, at + LONGEST_MANNER + 1)).indexOf('地');
    // 中大|地理学系: the character opens a noun
    const ofGround = ground > 0 && NOUN_OF_GROUND.in(text, at + ground + 1);
    const opensWithName = at === from && (HEADS.at(text, at, to) !== null || SURNAME_CHARACTERS.in(text, at));
    if (!opensWithName && ground > 0 && !ofGround) {
      at += ground + 1;
      continue;
    }
    // what follows a time and ends in 时, 后, 中 is a circumstance too: 周三会见来访客人时
    const closer = CLOSER_WORDS.before(text, to, at);
    // 也有业者私下: the character ends an adverb
    if (closer?.length === 1 && (FRAME_WORDS.before(text, to, at + 1)?.length ?? 0) > 1) return false;
    // 不过韩联社之后(报道): an adverb behind a whole noun closes nothing
    if (closer && AFTER.has(text.slice(to - 2, to)) && !text.slice(at, to).includes('的') && isWhole(text, at, to - 2))
      return false;
    return (
      at > from &&
      closer !== null &&
      !isAttributive(text, at, to) &&
      !describesName(text, at, to) &&
      !opensWithSomebody(text, at, to)
    );
  }
  return true;
};

/** 地 that ends a place or ground, not a manner. */
const GROUND = new Characters('当各内外本两基产土工园营场殖领驻属境陆腹胜圣绿目实因质天心此该原异');

/** What 地 makes a noun with. */
const NOUN_OF_GROUND = new Characters('理区产方铁政点址球段位板标带面盘图形质震域级界税库牢铺库舖');

/** Moods in 心, which make manners. */
const HEARTFELT = /[忧担痛伤开关热耐细小专虚衷灰安放揪甘贴窝好]心/;

/** Adverbs of one character that stand right behind who speaks. */
const SETS_APART = new Characters('则也亦还却');

/** Where the adverb in 地 that closes `[from, to)` starts, or -1: 动情|地, 语重心长|地. */
export const mannerStart = (text: string, from: number, to: number): number => {
  // 特地 is an adverb by itself
  if (FRAME_WORDS.at(text, to - 2, to)?.length === 2) return -1;
  if (
    text[to - 1] !== '地' ||
    to - from < 4 ||
    (GROUND.in(text, to - 2) && !HEARTFELT.test(text.slice(to - 3, to - 1)))
  )
    return -1;
  const lengths = [2, 4, 3].filter((length) => to - 1 - length > from);
  const known = [4, 3, 2].find((length) => FRAME_WORDS.at(text, to - 1 - length, to - 1)?.length === length);
  if (known) return to - 1 - known;
  const behindNoun = lengths.find((length) => {
    const end = to - 1 - length;
    const noun = HEADS.before(text, end, from);
    const opensName = (at: number): boolean =>
      at >= from && SURNAME_CHARACTERS.in(text, at) && (at === from || HEADS.before(text, at, from) !== null);
    // 总统则|语带保留地
    const adverb = FRAME_WORDS.before(text, end, from)?.value.has('adverb') && SETS_APART.in(text, end - 1);
    return (noun?.length ?? 0) > 1 || noun?.value === 'person' || adverb || opensName(end - 3) || opensName(end - 2);
  });
  return lengths.length > 0 ? to - 1 - (behindNoun ?? (lengths[0] as number)) : -1;
};
