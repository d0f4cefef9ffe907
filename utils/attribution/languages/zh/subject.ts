import type { Span } from '../../../span.ts';
import { Characters, SPACES } from '../../characters.ts';
import {
  CLOSER_WORDS,
  CUES,
  ENDER_WORDS,
  FRAME_WORDS,
  HEADS,
  OUTLET_NAMES,
  SURNAME_CHARACTERS,
  TITLE_WORDS,
  VERB_STARTS,
} from './lexicon.ts';
import { BY_SURNAME, insideName, knownNameEnd, nameOpens, opensWithVerb } from './names.ts';
import { bodyBehind, describesBody, describesName, surnameAt } from './nouns-in-clauses.ts';
import { occasionEnd } from './occasion.ts';
import { bareNounEnd, isWhole, personEnd, predicateStart } from './predicate.ts';
import { timeAt } from './time.ts';
import { TRANSLITERATING } from './transliterated.ts';

/** Marks that a clause may open with. */
const STRAY_MARK = new Characters(`】）、·${SPACES}`);
/** Adverbs of one character that no noun opens with. */
const PLAIN_ADVERB = new Characters('还也亦又曾昨');
/** What joins the parts of a foreign name. */
const DOT = new Characters('·‧・');
const NAME_MARK = new Characters('·‧・.', 'AZ', 'az');
const PRONOUN = new Characters('他她');
const LOOSE_END = new Characters(`、${SPACES}`);
/** Surnames and prepositions both. */
const PREPOSITION = new Characters('以为对向与于到和被');
const SAYING = new Characters('说称指');
const LEFT_OVER = new Characters('与经由让令使');
/** Behind a document: where in it words stand. */
const INSIDE = new Characters('上内里中');
/** Acting for somebody, behind the one who acts. */
const ON_BEHALF =
  /代表[^，的]{2,12}?(?:求情|陈词|结案|结案陈词|盘问|出庭|应讯|出席|致辞|致词|领奖|签署|申请保释|抗辩)(?:时|后|期间)?$/;
/** Verbs that make others speak. */
const CAUSES = /^(?:引发|引起|引来|惹来|招来|招致|触发|导致|使得|惹得)/;
/** Ends of an occasion. */
const TURN = new Characters('时后中间');
const BESIDE = /^一?边[^，的边]{1,6}边?$/;

/** The part of a clause before its cue, taken apart. */
export interface Subject {
  /** The noun phrase, or null where the clause has none. */
  readonly phrase: Span | null;
  /** What stands between the phrase and the cue: time, place, manner, venue. */
  readonly circumstances: Span;
}

/** Longest stretch before a cue that is looked at. */
const REACH = 100;

/** Words that join two sources as often as they open a circumstance; the latter only with a word of meeting or doing together. */
const COMPANION = new Characters('与和同跟');
const TOGETHER =
  /(?:通话|通电话|会谈|会面|会晤|见面|一起|一同|共同|交谈|对话|会见|座谈|对谈|聊天|视讯|视频|会后|对视|接触|访谈|交流|商讨)/;

/** Stands for a unit of a title where only what is around it counts. */
const QUOTED = '\uE000';
const BLANK = new Characters(`\uE001\uE002（）【】#＃${SPACES}`);

/** The length of what may open a clause and is no part of its subject. */
const leadAt = (text: string, position: number, to: number): number => {
  if (STRAY_MARK.in(text, position)) return 1;
  if (text[position] === '【') {
    const close = text.indexOf('】', position);
    return close > 0 && close < to && close - position < 24 ? close - position + 1 : 1;
  }
  if (nameOpens(text, position, to)) return 0;
  const time = timeAt(text, position, to);
  const word = FRAME_WORDS.at(text, position, to);
  if (word?.value.has('noun') && word.length >= time) return 0;
  if (time > 0 && time >= (word?.length ?? 0)) return time;
  if (word && (word.value.has('connective') || word.value.has('adverb'))) {
    const head = HEADS.at(text, position, to) ?? OUTLET_NAMES.at(text, position, to);
    if (head && head.length > word.length) return 0;
    return word.length === 1 && !word.value.has('connective') && !PLAIN_ADVERB.in(text, position) ? 0 : word.length;
  }
  return 0;
};

/** Where a phrase of place or circumstance that opens at `from` ends with a closing word and leaves something behind it, or -1. */
const openingPhraseEnd = (text: string, from: number, to: number): number => {
  const starter = FRAME_WORDS.at(text, from, to);
  if (!starter?.value.has('starter') || starter.value.has('noun')) return -1;
  // 自民党, 当局, 对岸: a noun whose first character reads like a preposition
  if ((HEADS.at(text, from, to)?.length ?? 0) > starter.length) return -1;
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
  /^(?:接受|面对|回应|应).*(?:盘问|查询|追问|提问|访问|采访|专访|质询|备询|讯问|侦讯|复讯|询问|主问|覆问|追访|质疑|要求|邀请)(?:时|后|下|期间|中|之际)$/;

const isAttributive = (text: string, from: number, to: number): boolean => {
  const whole = text.slice(from, to);
  if (!whole.includes('的')) return false;
  // 在节目《在晴朗的一天出发》: within title marks it joins nothing
  const phrase = whole.replace(/《[^《》]*》/g, (title) => QUOTED.repeat(title.length));
  const of = phrase.lastIndexOf('的');
  if (of < 0) return false;
  const after = from + of + 1;
  if (after >= to) return false;
  if (CLOSER_WORDS.before(text, to, after) && (!holdsTitle(text, after, to) || ASKED.test(text.slice(from, to))))
    return false;
  return to - after <= 30;
};

/** Longest adverb before 地. */
const LONGEST_MANNER = 6;

/** What people do while they speak: 哭着, 拍着胸脯. */
const GESTURE = /^[哭笑流含红板捂摇拍指噙忍抹擦抱扶望握举挥皱搓拉揉捧攥低抬挺喘咬]着[^，的]{0,4}$/;

/** Adverbs of time that also close a phrase. */
const AFTER = /^(?:之后|之前)$/;

/** True when `[from, to)` is nothing but adverbs, times and phrases of circumstance. */
const isCircumstance = (text: string, from: number, to: number): boolean => {
  if (nameOpens(text, from, to)) return false;
  // 指着墙上的餐牌, 边排队边: what somebody does meanwhile
  if (
    text[from + 1] === '着' &&
    VERB_STARTS.in(text, from) &&
    !(isAttributive(text, from, to) && isWhole(text, from, to))
  )
    return true;
  if (text[from] === '边' && BESIDE.test(text.slice(from, to))) return true;
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
    if (time > 0 && time >= (word?.length ?? 0)) {
      at += time;
      continue;
    }
    if (word?.value.has('starter')) {
      const head = HEADS.at(text, at, to);
      if (head && (head.length > word.length || at + head.length === to)) return false;
      if (COMPANION.in(text, at) && word.length === 1 && !TOGETHER.test(text.slice(at, to))) return false;
      return !isAttributive(text, at, to);
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
    const opensWithName = at === from && (HEADS.at(text, at, to) !== null || SURNAME_CHARACTERS.in(text, at));
    if (!opensWithName && ground > 0) {
      at += ground + 1;
      continue;
    }
    // what follows a time and ends in 时, 后, 中 is a circumstance too: 周三会见来访客人时
    const closer = CLOSER_WORDS.before(text, to, at);
    // 不过韩联社之后(报道): an adverb behind a whole noun closes nothing
    if (closer && AFTER.test(text.slice(to - 2, to)) && !text.slice(at, to).includes('的') && isWhole(text, at, to - 2))
      return false;
    return at > from && closer !== null && !isAttributive(text, at, to) && !describesName(text, at, to);
  }
  return true;
};

/** Where a title with a Chinese full name behind it ends, in a phrase that goes on: 裁判官李志豪|裁决时. Else -1. */
const afterFullName = (text: string, from: number, to: number): number => {
  for (let i = to - 3; i > from + 1; i--) {
    if (!SURNAME_CHARACTERS.in(text, i) || !TITLE_WORDS.before(text, i, from)) continue;
    const end = Math.min(i + 3, to);
    return end < to ? end : -1;
  }
  return -1;
};

/** 地 that ends a place or ground, not a manner. */
const GROUND = new Characters('当各内外本两基产土工园营场殖领驻属境陆腹胜圣绿目实因质天心此该原异');

/** Moods in 心, which make manners. */
const HEARTFELT = /[忧担痛伤开关热耐细小专虚衷灰安放揪甘贴窝好]心/;

/** Where the adverb in 地 that closes `[from, to)` starts, or -1: 动情|地, 语重心长|地. */
const mannerStart = (text: string, from: number, to: number): number => {
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
    return (noun?.length ?? 0) > 1 || noun?.value === 'person' || opensName(end - 3) || opensName(end - 2);
  });
  return lengths.length > 0 ? to - 1 - (behindNoun ?? (lengths[0] as number)) : -1;
};

/** The length of the foreign name at `position` up to and including what stands behind its dots, 0 where none opens there: 侯赛因·阿里. */
const dottedName = (text: string, position: number, to: number): number => {
  let dot = position;
  while (dot < to && dot - position < 7 && TRANSLITERATING.in(text, dot) && !DOT.in(text, dot)) dot++;
  if (dot === position || dot >= to || dot - position > 6 || !DOT.in(text, dot)) return 0;
  let at = dot + 1;
  const goesOn = (i: number): boolean =>
    (NAME_MARK.in(text, i) || TRANSLITERATING.in(text, i)) &&
    timeAt(text, i, to) === 0 &&
    (FRAME_WORDS.at(text, i, to)?.length ?? 0) < 2;
  while (at < to && goesOn(at)) at++;
  return at - position;
};

/** Takes apart what stands between a clause's start and its cue. O(to - from), bounded by a constant reach. */
export const findSubject = (skeleton: string, start: number, to: number): Subject => {
  const manner = mannerStart(skeleton, start, to);
  if (manner > 0) {
    const { phrase, circumstances } = subjectIn(skeleton, start, manner);
    return { phrase, circumstances: [circumstances[0], to] };
  }
  return subjectIn(skeleton, start, to);
};

/** Last characters of most words for those who do something: 值班人员, 主办方. */
const PERSON_END = new Characters('人者员方家商生师客友');

const THERE = /^[也亦更还则都就仍]*有(?![关的些点])/;

/** Prepositions and adverbs that are a part of nouns as often. */
const WEAK = new Characters('应经因自以与和同当至获受供叹率从就代');

/** Where the last title in `[from, to)` ends that a name of two or three characters stands behind, at the end or before a time or preposition; `from` where none does. */
const titleEnd = (text: string, from: number, to: number): number => {
  for (let i = to - 2; i > from + 1; i--)
    if (SURNAME_CHARACTERS.in(text, i) && (TITLE_WORDS.before(text, i, from)?.length ?? 0) > 1) return i;
  return from;
};

/** 新华社北京7月27日电（记者某某）: the dateline that a paragraph opens with. */
const DATELINE = /^[^，。：；「]{2,22}?(?:(?:[日月]?电|讯)(?:（\uE001*）|[\s—–-])|日\s*[—–-]\s*)+/;

const subjectIn = (skeleton: string, start: number, to: number): Subject => {
  let from = Math.max(start, to - REACH);
  if (from === 0 || skeleton[from - 1] === '\n')
    from += DATELINE.exec(skeleton.slice(from, Math.min(to, from + REACH)))?.[0].length ?? 0;
  for (;;) {
    while (from < to && BLANK.in(skeleton, from)) from++;
    if (from >= to) return { phrase: null, circumstances: [to, to] };
    const occasion = occasionEnd(skeleton, from, to);
    if (occasion > 0) {
      from = occasion;
      continue;
    }
    if (isCircumstance(skeleton, from, to)) return { phrase: null, circumstances: [from, to] };
    const lead = leadAt(skeleton, from, to);
    if (lead > 0) {
      from += lead;
      continue;
    }
    const end = openingPhraseEnd(skeleton, from, to);
    if (end > 0 && !isAttributive(skeleton, from, to)) {
      from = end;
      continue;
    }
    break;
  }
  let end = to;
  // 大律师祈文代表冯达文求情时: whom he speaks for is no source
  const behalf = ON_BEHALF.exec(skeleton.slice(from, to));
  if (behalf && behalf.index > 3)
    return { phrase: [from, from + behalf.index], circumstances: [from + behalf.index, to] };
  const first = HEADS.at(skeleton, from, to) ?? OUTLET_NAMES.at(skeleton, from, to);
  const noun = FRAME_WORDS.at(skeleton, from, to);
  const skipped = Math.max(
    1,
    first?.length ?? 1,
    noun?.value.has('noun') ? noun.length : 1,
    dottedName(skeleton, from, to),
  );
  const titled = titleEnd(skeleton, from, to);
  for (let i = from + skipped; i < to; i++) {
    if (skeleton[i] === '「' || skeleton[i] === '《') {
      const close = skeleton.indexOf(skeleton[i] === '「' ? '」' : '》', i);
      if (close > 0 && close < to) i = close;
      continue;
    }
    const foreign = dottedName(skeleton, i, to);
    if (foreign > 0) {
      i += foreign - 1;
      continue;
    }
    // 驻华代表马丁·泰勒: an office, not the verb
    const office = TITLE_WORDS.at(skeleton, i, to)?.length ?? 0;
    if (
      office > 0 &&
      (dottedName(skeleton, i + office, to) > 0 ||
        ((HEADS.before(skeleton, i, from)?.length ?? 0) > 1 &&
          skeleton.startsWith('代表', i) &&
          SURNAME_CHARACTERS.in(skeleton, i + office)))
    ) {
      i += office - 1;
      continue;
    }
    const head = HEADS.at(skeleton, i, to) ?? OUTLET_NAMES.at(skeleton, i, to);
    const word = FRAME_WORDS.at(skeleton, i, to);
    const time = timeAt(skeleton, i, to);
    const named = word?.value.has('noun') && word.length >= time ? word.length : 0;
    if (named > 0 || (head && head.length > Math.max(word?.length ?? 0, 1, time))) {
      const skip = Math.max(named, head?.length ?? 0);
      i += skip - 1;
      continue;
    }
    // 检方组建的特别调查本部: behind 的 these describe a body
    if (skeleton[i - 1] === '的' && describesBody(skeleton, i)) {
      i = bodyBehind(skeleton, i + 2, to) - 1;
      continue;
    }
    if (surnameAt(skeleton, from, i, to)) continue;
    // 党首李在明, 张晓刚大校, 教授周以安: the character of a preposition or adverb stands in a name
    if (insideName(skeleton, from, i, to)) continue;
    // 神经科医生, 庆应大学, 会前主席: no preposition or adverb where what stands before it is no noun yet
    if (
      word &&
      i < titled &&
      (word.length === 1 ? WEAK.in(skeleton, i) : word.value.has('adverb') || word.value.has('starter')) &&
      !isWhole(skeleton, from, i)
    )
      continue;
    if (
      (word?.value.has('adverb') ||
        word?.value.has('starter') ||
        time > 0 ||
        skeleton[i] === '（' ||
        skeleton[i + 1] === '着') &&
      isCircumstance(skeleton, i, to)
    ) {
      if (skeleton[i] === '（' && skeleton[to - 1] === '）' && skeleton.indexOf('）', i) === to - 1) continue;
      end = i;
      break;
    }
  }
  // 约谈中她否认
  if (end - from > 1 && PRONOUN.in(skeleton, end - 1) && skeleton[end - 2] !== '其')
    return { phrase: [end - 1, end], circumstances: [end, to] };
  if (end === to && /(?:时|后|期间|之际|中|间)$/.test(skeleton.slice(to - 2, to))) {
    const named = afterFullName(skeleton, from, to);
    if (named > 0) end = named;
    else {
      // 他离庭时, 发言人结束访问后: a pronoun or title alone, with what it was doing
      const alone = HEADS.at(skeleton, from, to);
      if (alone && /person|people|title/.test(alone.value) && to - from - alone.length >= 2) end = from + alone.length;
    }
  }
  // 儿子散|庭后: the verb's last character opens an adverb
  if (end < to && opensWithVerb(skeleton, end - 1, to) > 1 && isWhole(skeleton, from, end - 1)) end--;
  const predicate = predicateStart(skeleton, from, end);
  if (predicate < end) {
    // 网上亦有山友质疑: who there is speaks, not the place
    const there = THERE.exec(skeleton.slice(predicate, end));
    if (there && end - predicate > there[0].length + 1) from = predicate + there[0].length - 1;
    else end = predicate;
  }
  end = bareNounEnd(skeleton, from, knownNameEnd(skeleton, from, end));
  // 改口称, 点算后称: nothing but what was done before
  const verb = opensWithVerb(skeleton, from, end);
  if (
    verb > 0 &&
    verb < 4 &&
    !isWhole(skeleton, from, end) &&
    end - from < 8 &&
    !nameOpens(skeleton, from, end) &&
    !PERSON_END.in(skeleton, end - 1) &&
    !isAttributive(skeleton, from, end)
  )
    return { phrase: null, circumstances: [from, to] };
  while (end > from && LOOSE_END.in(skeleton, end - 1)) end--;
  // 报告上写着, 信里说: the place in a document where words stand
  const document = INSIDE.in(skeleton, end - 1) ? HEADS.before(skeleton, end - 1, from) : null;
  if (document?.value === 'document' && (document.length > 1 || skeleton[end - 1] !== '中')) end--;
  // 地院审理时萧男否认: whose turn it was to speak stands behind the occasion
  if (
    end < to - 2 &&
    TURN.in(skeleton, to - 3) &&
    BY_SURNAME.in(skeleton, to - 1) &&
    SURNAME_CHARACTERS.in(skeleton, to - 2)
  )
    return { phrase: [to - 2, to], circumstances: [to, to] };
  // 现为议员的何俊明: what is left when the clause before the noun was taken for a circumstance
  while (from < end - 1 && skeleton[from] === '的') from++;
  // 引发外界质疑: who is made to say so
  const made = CAUSES.exec(skeleton.slice(from, from + 2));
  if (made && end - from > 3 && isWhole(skeleton, from + 2, end)) from += 2;
  // 与联邦调查局, 经检察官讯问后: what is left of a phrase whose preposition stands before the one who speaks
  if (
    LEFT_OVER.in(skeleton, from) &&
    end - from > 2 &&
    (HEADS.at(skeleton, from, end)?.length ?? 0) < 2 &&
    isWhole(skeleton, from + 1, end)
  )
    from++;
  return { phrase: end > from ? [from, end] : null, circumstances: [end, to] };
};

/** Occasions, which do not speak. */
const EVENT = /(?:会|论坛|会议|课|站|室|场)$/;

/** True where a clause with 的 that opens at `from` describes a noun for people or bodies right behind it: 参与计划的公司主管. */
const describesNoun = (text: string, from: number, to: number): boolean => {
  const of = text.indexOf('的', from);
  if (of < 0 || of >= to) return false;
  for (let i = of + 1; i < Math.min(to, of + 10); i++) {
    if (ENDER_WORDS.at(text, i, to)) return false;
    const head = HEADS.at(text, i, to);
    if (head && head.value !== 'document' && head.value !== 'place' && !EVENT.test(text.slice(i, i + head.length)))
      return true;
  }
  return false;
};

/** The noun phrase that a narrative clause opens with, up to its first verb, time or preposition; null where it opens with none. */
export const openingPhrase = (skeleton: string, start: number, to: number): Span | null => {
  let from = start;
  for (;;) {
    if (from >= to) return null;
    const lead = leadAt(skeleton, from, to);
    if (lead > 0) {
      from += lead;
      continue;
    }
    const end = openingPhraseEnd(skeleton, from, to);
    if (end > 0) {
      from = end;
      continue;
    }
    break;
  }
  // 接受辩方律师盘问时: whom a verb has behind it is not whom the clause is about
  if (skeleton.startsWith('接受', from)) return null;
  const person = personEnd(skeleton, from, Math.min(to, from + 80));
  if (person > 0) return [from, person];
  const first = HEADS.at(skeleton, from, to) ?? OUTLET_NAMES.at(skeleton, from, to);
  for (let i = from + Math.max(1, first?.length ?? 1); i < to && i - from < 80; i++) {
    if (skeleton[i] === '「' || skeleton[i] === '《') {
      const close = skeleton.indexOf(skeleton[i] === '「' ? '」' : '》', i);
      if (close > 0 && close < to) i = close;
      continue;
    }
    if (skeleton[i] === '（') {
      const close = skeleton.indexOf('）', i);
      if (close > 0 && close < to) i = close;
      continue;
    }
    // 议员任国栋到…: the surname behind a title is no verb
    if (
      SURNAME_CHARACTERS.in(skeleton, i) &&
      timeAt(skeleton, i, to) === 0 &&
      HEADS.before(skeleton, i, from) &&
      (ENDER_WORDS.at(skeleton, i, to)?.length ?? 0) <= 1 &&
      !PREPOSITION.in(skeleton, i)
    ) {
      i++;
      continue;
    }
    const head = HEADS.at(skeleton, i, to) ?? OUTLET_NAMES.at(skeleton, i, to);
    const word = FRAME_WORDS.at(skeleton, i, to);
    const ender = ENDER_WORDS.at(skeleton, i, to);
    const noun = word?.value.has('noun') ? word.length : 0;
    const longest = Math.max(noun, head?.length ?? 0);
    if (longest > 1 && longest >= (ender?.length ?? 0)) {
      i += longest - 1;
      continue;
    }
    const cue = CUES.at(skeleton, i, to);
    const speaks = cue?.value.type === 'cue' && (cue.length > 1 || SAYING.in(skeleton, i));
    if (ender || word || speaks || timeAt(skeleton, i, to) > 0) {
      // 警方拘捕的男子, but 政府希望加大对企业的支持: behind a whole noun only a short clause describes another
      const whole = (HEADS.before(skeleton, i, from)?.length ?? 0) > 1;
      const reach = Math.min(to, i + (whole ? 8 : 40));
      if (/^[^，]*的/.test(skeleton.slice(i, reach)) && describesNoun(skeleton, i, Math.min(to, i + 40))) continue;
      return [from, i];
    }
  }
  return null;
};
