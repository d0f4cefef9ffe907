import type { Span } from '../../../span.ts';
import { Characters, SPACES } from '../../characters.ts';
import {
  BODY_NOUNS,
  CUES,
  FRAME_WORDS,
  HEADS,
  JAPANESE_SURNAME_WORDS,
  NOT_NAME_WORDS,
  OUTLET_NAMES,
  TITLE_END_CHARACTERS,
  TITLE_WORDS,
  VERB_WORDS,
  WELL_KNOWN_NAMES,
} from './lexicon.ts';
import { ENDS_NAMES, fullNameAt, isAddress, opensLoosely, readsAsName, seen } from './names.ts';
import { timeAt } from './time.ts';
import { TRANSLITERATING } from './transliterated.ts';

/** Marks behind a name. */
const BEHIND_NAME = new Characters(`，（。、「：${SPACES}`);
/** What an aside opens with that stands behind a name: an age, a name in Latin letters, another name. */
export const ASIDE_OF_NAME = new Characters('化本又', '09', 'AZ');
/** Last characters of words for what people are, besides those of professions. */
const PERSON_ENDS = new Characters('农生手民人界友警兵星迷夫妇婆代任席督联盟协');
/** What names somebody: 叫沈雅芬, 像钱立群这样. */
const NAMING = new Characters('叫像的、」》）');
/** What names somebody beyond doubt. */
const NAMED = new Characters('叫像');
/** What familiar names open with. */
export const FAMILIAR = new Characters('阿小老');
/** Chinese characters. */
export const HAN = new Characters('', '\u4e00\u9fff');
/** What makes a word with 何 behind it. */
const INTERROGATIVE = new Characters('任如为几');
/** What makes a word with 于 behind it. */
const BEFORE_AT = new Characters('处位关由对属基等至终低高大小多少早晚限源出在陷忙甘勇敢善归用将');
/** Marks that a clause starts behind. */
const CLAUSE_MARK = new Characters('。！？\n，；：');

/** Those who made the page are not in its story. */
export const CREDITS = /^(?:记者|编辑|主编|摄影|撰文|责编|编译|审校|通讯员|特派员)/;

/** Longest foreign name without dots that is taken for one. */
const LONGEST = 7;

export const foreignAt = (text: string, at: number): number => {
  let end = at;
  while (end - at < 24 && TRANSLITERATING.in(text, end)) end++;
  const name = text.slice(at, end);
  const dotted = /[·‧]/.test(name);
  const closed = BEHIND_NAME.in(text, end) || (name.length > 2 && goesOn(text, end));
  return (dotted && name.length > 3) || (closed && name.length > 1 && name.length <= LONGEST) ? name.length : 0;
};

/** 总理卡尼|后, 首相岸田文雄|与: the length of a name right behind an office, which only its characters or a list of names tells. */
export const officeHolderAt = (text: string, at: number): number => {
  const known = WELL_KNOWN_NAMES.at(text, at)?.length ?? 0;
  if (known > 0) return known;
  if (JAPANESE_SURNAME_WORDS.at(text, at)?.length === 2)
    return (
      [4, 3].find(
        (length) =>
          (goesOn(text, at + length) || BEHIND_NAME.in(text, at + length)) &&
          isHan(text, at + 2, at + length) &&
          (length === 3 || !goesOn(text, at + 3)),
      ) ?? 0
    );
  let end = at;
  while (end - at < 3 && TRANSLITERATING.in(text, end)) end++;
  const word =
    (FRAME_WORDS.at(text, at)?.length ?? 0) > 1 ||
    (HEADS.at(text, at)?.length ?? 0) > 1 ||
    (CUES.at(text, at)?.length ?? 0) > 1 ||
    VERB_WORDS.at(text, at) !== null ||
    NOT_NAME_WORDS.at(text, at) !== null;
  return end - at === 2 && !word && goesOn(text, end) ? 2 : 0;
};

const isHan = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!HAN.in(text, i)) return false;
  return true;
};

/** True behind what people are or do by its last character: 咖啡农, 自救会成员. */
export const isProfession = (text: string, at: number): boolean =>
  (TITLE_END_CHARACTERS.in(text, at - 1) || PERSON_ENDS.in(text, at - 1)) && HEADS.before(text, at) === null;

/** The length of the foreign name of three characters or more at `at` that a clause goes on behind. */
export const foreignBehind = (text: string, at: number): number => {
  let end = at;
  while (end - at < LONGEST && TRANSLITERATING.in(text, end) && (HEADS.at(text, end)?.length ?? 0) < 2) end++;
  for (; end - at > 2; end--)
    if (goesOn(text, end) || BEHIND_NAME.in(text, end))
      return HEADS.before(text, end, at) || NOT_NAME_WORDS.at(text, at) ? 0 : end - at;
  return 0;
};

/** How sure what stands before `at` makes it that a name stands there: 3 behind what somebody is, 2 behind a body or the last character of a profession, 1 where a clause starts. */
const sureBefore = (working: string, at: number): 0 | 1 | 2 | 3 => {
  const head = HEADS.before(working, at);
  if (head) {
    if (CREDITS.test(working.slice(at - head.length, at))) return 0;
    if (head.length > 1 && (head.value === 'title' || head.value === 'collective')) return 3;
    if (BODY_NOUNS.has(head.value)) return 2;
  }
  if (TITLE_END_CHARACTERS.in(working, at - 1) || PERSON_ENDS.in(working, at - 1)) return 2;
  if (NAMING.in(working, at - 1)) return 2;
  return CLAUSE_MARK.in(working, at - 1) ? 1 : 0;
};

/** True where what stands at `end` goes on as the clause of somebody named right before it. */
export const goesOn = (working: string, end: number): boolean =>
  (HEADS.at(working, end - 1)?.length ?? 0) < 2 &&
  (FRAME_WORDS.at(working, end) !== null ||
    VERB_WORDS.at(working, end) !== null ||
    CUES.at(working, end)?.value.type === 'cue' ||
    (working[end] === '（' && ASIDE_OF_NAME.in(working, end + 1)) ||
    opensLoosely(working, end) ||
    timeAt(working, end, working.length) > 1);

/** 主教|练国安, 任何|商店: the surname's character ends a word. */
const endsWord = (working: string, at: number): boolean =>
  (HEADS.before(working, at + 1)?.length ?? 0) > 1 ||
  (working[at] === '何' && INTERROGATIVE.in(working, at - 1)) ||
  (working[at] === '于' && BEFORE_AT.in(working, at - 1));

/** True where a word that ends with the surname's character, that opens behind it or that the name's end closes leaves no name there: 广场|回应, 居民应|如实, 工程|师. */
const insideWord = (working: string, at: number, length: number): boolean =>
  (FRAME_WORDS.before(working, at + 1)?.length ?? 0) > 1 ||
  Math.max(
    FRAME_WORDS.at(working, at + 1)?.length ?? 0,
    CUES.at(working, at + 1)?.length ?? 0,
    VERB_WORDS.at(working, at + 1)?.length ?? 0,
    OUTLET_NAMES.at(working, at + 1)?.length ?? 0,
  ) >=
    length - 1 ||
  (HEADS.before(working, at + length)?.length ?? 0) > length ||
  HEADS.before(working, at + length, at + 1) !== null;

/** Surnames that open other words behind a place or a body as often: 新界|区最低, 中国|方发行. */
const OTHER_WORDS = new Characters('区权方车田常谈程安毛戈于');
/** What no given name ends in, but the names of places, bodies and other nouns do. */
const NO_NAME_END = new Characters('区县镇乡的及队校党局饭鼠血');

/** Surnames that are prepositions too. */
const PREPOSITION = new Characters('向于和');

export const chineseAt = (working: string, at: number): number => {
  // 向|川普喊话
  if (PREPOSITION.in(working, at) && WELL_KNOWN_NAMES.at(working, at + 1)) return 0;
  const short = chineseLength(working, at);
  // 法官霍兆|刚|阅毕: behind a title, where no word has the character
  const longer =
    short === 2 &&
    ENDS_NAMES.in(working, at + 2) &&
    TITLE_WORDS.before(working, at) !== null &&
    (FRAME_WORDS.at(working, at + 2)?.length ?? 0) < 2 &&
    !seen(working, working.slice(at, at + 2), at).varied;
  const length = longer ? 3 : short;
  return NO_NAME_END.in(working, at + length - 1) ? 0 : length;
};

const chineseLength = (working: string, at: number): number => {
  const sure = sureBefore(working, at);
  // 于|今（13）日: a preposition and the day
  if (timeAt(working, at + 1, working.length) > 1) return 0;
  if (sure === 0 || endsWord(working, at) || (sure === 2 && OTHER_WORDS.in(working, at))) return 0;
  const length = fullNameAt(working, at, Math.min(working.length, at + 12));
  if (sure === 3 && length === 0) return readsAsName(working, at) ? 3 : 0;
  if (length < 2 || HEADS.at(working, at)?.length === length) return 0;
  const inside = insideWord(working, at, length);
  if (inside && sure === 1) return 0;
  if (!inside) {
    if (sure === 3) return length;
    const introduced = NAMED.in(working, at - 1) || TITLE_END_CHARACTERS.in(working, at - 1);
    if (length > 2 && (introduced || (sure === 2 && goesOn(working, at + length)))) return length;
  }
  return seen(working, working.slice(at, at + length), at).varied ? length : 0;
};

/** 吴老太, 伍女士, 曾某: a surname and how its bearer is addressed. */
export const addressedAt = (working: string, at: number): number => {
  const length = isAddress(working, at + 1) ? 3 : working[at + 1] === '某' && working[at + 2] !== '某' ? 2 : 0;
  return length > 0 && !endsWord(working, at) ? length : 0;
};

/** What stands right before a foreign name and is no part of it: 她叫|丹妮尔·奥尔特加, 西班牙人|伊格纳西奥·鲁维奥. */
const BEFORE_DOTTED = new Characters('他她叫是人和与');

/** True where a noun ends at `at` that does not go on: 分析|师 does. */
const endsNoun = (working: string, at: number): boolean => {
  const noun = HEADS.before(working, at)?.length ?? 0;
  return noun > 1 && (HEADS.before(working, at + 1)?.length ?? 0) <= noun;
};

/** Where the foreign name with a dot at `dot` starts: behind what its bearer is, or where its characters start to be those of foreign names. */
const dottedStart = (working: string, dot: number, behind: number): number => {
  // 岁的|拉妮·谢尔帕: what describes the bearer is no part of the name
  const reach = Math.max(behind, dot - 6);
  const floor = reach + working.slice(reach, dot).lastIndexOf('的') + 1;
  let plain = dot;
  while (plain > floor && dot - plain < 6 && TRANSLITERATING.in(working, plain - 1)) plain--;
  for (let start = Math.max(floor, dot - 6); start < dot; start++) {
    if (!HAN.in(working, start) || BEFORE_DOTTED.in(working, start)) continue;
    if (
      (!HAN.in(working, start - 1) && TITLE_WORDS.at(working, start) === null) ||
      (start <= plain && endsNoun(working, start))
    ) {
      let at = start;
      while (at < dot && HAN.in(working, at)) at++;
      if (at === dot) return start;
    }
  }
  return plain;
};

/** The foreign name with a dot at `dot`. */
export const dottedAt = (working: string, dot: number, floor: number): Span | null => {
  const start = dottedStart(working, dot, floor);
  let end = dot + 1;
  while (end - dot < 16 && TRANSLITERATING.in(working, end)) end++;
  // 索克|沃（: what is left up to a mark belongs to it
  for (let more = end; more < end + 3; more++)
    if (BEHIND_NAME.in(working, more)) {
      end = more;
      break;
    } else if (
      !HAN.in(working, more) ||
      FRAME_WORDS.at(working, more) ||
      CUES.at(working, more) ||
      VERB_WORDS.at(working, more)
    )
      break;
  return dot - start > 0 && end - dot > 1 ? [start, end] : null;
};

/** 科斯塔点点头, 阿良没有说话: a foreign or familiar name alone, which comes again. */
export const bareForeignAt = (working: string, at: number): number => {
  const familiar = FAMILIAR.in(working, at);
  if (!familiar && !TRANSLITERATING.in(working, at)) return 0;
  if (!familiar && TRANSLITERATING.in(working, at - 1)) return 0;
  let end = at + (familiar ? 2 : 1);
  while (!familiar && end - at < 6 && TRANSLITERATING.in(working, end) && !FRAME_WORDS.at(working, end)) end++;
  const length = end - at;
  if (length < 2 || !HAN.in(working, end - 1) || HEADS.before(working, end, at)) return 0;
  if (sureBefore(working, at) === 0 || (HEADS.at(working, at)?.length ?? 0) > 1) return 0;
  if (NOT_NAME_WORDS.at(working, at) || VERB_WORDS.at(working, at) || (FRAME_WORDS.at(working, at)?.length ?? 0) > 1)
    return 0;
  if (!goesOn(working, end) && !BEHIND_NAME.in(working, end)) return 0;
  return seen(working, working.slice(at, end), at).varied ? length : 0;
};
