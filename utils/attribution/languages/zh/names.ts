import { Characters, SPACES } from '../../characters.ts';
import {
  CUES,
  FRAME_WORDS,
  HEADS,
  JAPANESE_SURNAME_WORDS,
  NOT_NAME_WORDS,
  ORDINARY_WORDS,
  OUTLET_NAMES,
  SURNAME_CHARACTERS,
  surnameLength,
  TITLE_WORDS,
  VERB_STARTS,
  VERB_WORDS,
  WELL_KNOWN_NAMES,
} from './lexicon.ts';
import { timeAt } from './time.ts';
import { isTransliterated, TRANSLITERATING } from './transliterated.ts';

/** What stands before a name where no noun does. */
export const BEFORE_NAME = new Characters('、」》）的');
/** What joins two names. */
const JOINS_NAMES = new Characters('及和与');
/** Marks behind a name. */
const BEHIND_NAME = new Characters(`，。、（：；「」${SPACES}`);

/** How far around a possible name the page is looked through for it to come again. */
const NEAR = 2000;

/** How often `words` stands near `at`, up to two, and whether what follows it differs. */
export const seen = (
  text: string,
  words: string,
  at: number,
): { readonly again: boolean; readonly varied: boolean } => {
  let again = false;
  for (
    let i = text.indexOf(words, Math.max(0, at - NEAR));
    i >= 0 && i < at + NEAR;
    i = text.indexOf(words, i + words.length)
  ) {
    if (i === at) continue;
    again = true;
    if (text[i + words.length] !== text[at + words.length]) return { again, varied: true };
  }
  return { again, varied: false };
};

/** What stands behind a surname for somebody whose given name is not told: 曾某, 李男, 何太. */
export const BY_SURNAME = new Characters('某男女嫌妇翁妪童母父妻夫太嫂婆伯叔妈爸生姓媳官');
/** Forms of address of two characters behind a surname. */
const ADDRESS = /^(?:先生|女士|小姐|太太|夫人|某某|老师|同学|医生|医师|大爷|大妈|阿姨|师傅|老伯|老太|姑娘)/;
/** What those open with: the first character settles most places, at a fraction of what a regular expression costs. */
const ADDRESS_STARTS = new Characters('先女小太夫某老同医大阿师姑');

/** True where a form of address of two characters stands at `at`. */
export const isAddress = (text: string, at: number): boolean =>
  ADDRESS_STARTS.in(text, at) && ADDRESS.test(text.slice(at, at + 2));

/** Characters of adverbs that given names seldom end in. */
const SELDOM_IN_NAMES = new Characters('的了说称指也亦还都曾均则仍就才又再并更却便已要不在向对从被把');
/** Adverbs and prepositions whose characters given names end in. */
const IN_NAMES = new Characters('刚正明将常竟果特连方却则便太同以如当曾均都皆再在光力先');

/** Adverbs of one character that given names end in far more often. */
export const ENDS_NAMES = new Characters('刚明光正力先');

const nounBefore = (text: string, position: number, from: number): boolean =>
  (HEADS.before(text, position, from)?.length ?? 0) > 1 || BEFORE_NAME.in(text, position - 1);

/** Where a word that opens a predicate may stand behind a name: time, adverb, preposition, verb. */
const opensMore = (text: string, at: number, to: number): boolean =>
  at >= to ||
  timeAt(text, at, to) > 0 ||
  FRAME_WORDS.at(text, at, to) !== null ||
  VERB_WORDS.at(text, at, to) !== null ||
  CUES.at(text, at, to) !== null ||
  BEHIND_NAME.in(text, at);

/** Longest foreign name without dots, and how far into it such a character stands. */
const LONGEST_FOREIGN = 7;
const INTO_FOREIGN = 2;

/** 冠军莱|因|哈特, 主席|因|凡蒂诺, 作家克莱|因|: true where it stands near the head of a transliterated name behind a title, and no known name or longer word ends or opens there. */
const insideForeign = (text: string, from: number, at: number, to: number): boolean => {
  let start = at;
  while (at - start < INTO_FOREIGN && (TITLE_WORDS.before(text, start, from)?.length ?? 0) < 2) {
    if (!TRANSLITERATING.in(text, start - 1)) return false;
    start--;
  }
  const titled = (TITLE_WORDS.before(text, start, from)?.length ?? 0) > 1;
  if ((!titled && start !== from) || WELL_KNOWN_NAMES.at(text, start, at)) return false;
  if ((HEADS.at(text, at + 1, to)?.length ?? 0) > 1) return false;
  let end = at + 1;
  while (end < to && end - start < LONGEST_FOREIGN && TRANSLITERATING.in(text, end)) end++;
  // 国务秘书奎|因|（Niamh Quinn）: the aside ends a name of any length
  const near = titled && (end - start > 2 || text[end] === '（') && (at - start < INTO_FOREIGN || end === at + 1);
  if (near && opensMore(text, end, to)) return true;
  // 总统莱茨|因|格尔: the page never has the name without what stands behind the character
  while (end - at > 2 && !(opensMore(text, end, to) && seen(text, text.slice(start, end), start).again)) end--;
  return end - at > 2 && !seen(text, text.slice(start, at), start).varied;
};

/** Prepositions and adverbs that names hold and that no title of two people joins. */
const NAME_BEFORE_TITLE = new Characters('于以光如正明力先常将再');

/** What stands before 也 in Japanese given names. */
const BEFORE_YA = new Characters('哲达和拓雅智信真直慎卓裕龙辰克诚纯圣伸铁彻俊敏');

/** True where the adverb or preposition of one character at `at` stands inside a person's name: 教授周|以|安, 院长赵|刚|, 居民何|太|. Looks at the page near by for the name to come again. */
export const insideName = (text: string, from: number, at: number, to: number): boolean => {
  const unit = text[at] as string;
  // 金与正|在声明中说: a name does not end in 与
  if (unit === '正' && text[at + 1] === '在' && text[at - 1] === '与' && SURNAME_CHARACTERS.in(text, at - 2))
    return true;
  // 桑慧|如|今（27）日上午
  if (unit === '如' && SURNAME_CHARACTERS.in(text, at - 2) && timeAt(text, at + 1, to) > 1) return true;
  // 徐国|正|午后受访
  if (unit === '正' && /^正午[后前]/.test(text.slice(at, at + 3)) && SURNAME_CHARACTERS.in(text, at - 2)) return true;
  // 官房长官木|原|稔, 木|原|又称: a surname of two characters, behind a title or with a given name elsewhere
  const japanese = at > from ? JAPANESE_SURNAME_WORDS.at(text, at - 1, to) : null;
  if (japanese && at - 1 > from && nounBefore(text, at - 1, from)) return true;
  if (japanese?.length === 2 && at - 1 === from && seen(text, text.slice(from, at + 1), from).varied) return true;
  // 邱|于|轩议员: a full name before a title that closes the phrase
  if (
    at - 1 === from &&
    SURNAME_CHARACTERS.in(text, from) &&
    NAME_BEFORE_TITLE.in(text, at) &&
    TITLE_WORDS.at(text, at + 2, to)?.length === to - at - 2
  )
    return true;
  // 评论家渡边哲|也|指出
  if (unit === '也' && BEFORE_YA.in(text, at - 1) && JAPANESE_SURNAME_WORDS.at(text, at - 3, at - 1)?.length === 2)
    return at - 3 >= from;
  // 议长佐哈里阿|都|昨天: so is Abdul written in Malaysia
  if (unit === '都' && text[at - 1] === '阿') return true;
  const word = FRAME_WORDS.at(text, at, to)?.length ?? 0;
  if (word > 1 || timeAt(text, at, to) > 1) return false;
  if (TRANSLITERATING.in(text, at) && insideForeign(text, from, at, to)) return true;
  if (at > from && SURNAME_CHARACTERS.in(text, at - 1)) {
    const start = at - 1;
    // 主教练|在: the surname's character ends a noun
    if ((HEADS.before(text, at, from)?.length ?? 0) > 1) return false;
    // 陈女士及潘|太
    const joined = start - 1 > from && JOINS_NAMES.in(text, start - 1);
    if (BY_SURNAME.in(text, at) && (start === from || joined || nounBefore(text, start, from))) return true;
    // a surname by itself never follows a title: the character behind it is a part of the name
    if (start > from && nounBefore(text, start, from) && !BEFORE_NAME.in(text, start - 1))
      return !holdsWord(text, start, to) && (FRAME_WORDS.at(text, start, to) === null || comesAgain(text, start, at));
    if (start === from && IN_NAMES.in(text, at)) {
      const two = seen(text, text.slice(start, at + 1), start);
      const three = at + 2 <= to ? seen(text, text.slice(start, at + 2), start) : { again: false, varied: false };
      return two.varied && (three.again || nearTitle(text, text.slice(start, at + 1), start));
    }
  }
  if (at - 1 > from && SURNAME_CHARACTERS.in(text, at - 2)) {
    const start = at - 2;
    const titled = start > from && nounBefore(text, start, from);
    if (!titled && start !== from) return false;
    if ((HEADS.before(text, at, from)?.length ?? 0) > 1) return false;
    // 法官霍兆|刚|阅毕: behind a title, where no word has the character
    if (titled && ENDS_NAMES.in(text, at) && !seen(text, text.slice(start, at), start).varied) return true;
    if (!opensMore(text, at + 1, to)) return false;
    const two = seen(text, text.slice(start, at), start);
    if (two.varied) return false;
    if (seen(text, text.slice(start, at + 1), start).varied) return true;
    if (!IN_NAMES.in(text, at) && (!titled || SELDOM_IN_NAMES.in(text, at))) return false;
    if (at + 1 < to && /[在以对从向于把被]/.test(unit)) return false;
    if (at + 1 < to)
      return (
        HEADS.at(text, at + 1, to) !== null ||
        timeAt(text, at + 1, to) > 0 ||
        (FRAME_WORDS.at(text, at + 1, to)?.length ?? 0) > 1
      );
    return titled && !SELDOM_IN_NAMES.in(text, at);
  }
  return false;
};

/** For surnames that are adverbs too (曾, 常, 于): the name stands elsewhere as well. */
export const comesAgain = (text: string, start: number, at: number): boolean =>
  seen(text, text.slice(start, at + 2), start).varied || seen(text, text.slice(start, at + 1), start).varied;

/** True where a longer word than a name opens at a surname's character: 安|全, 方|面. */
export const holdsWord = (text: string, at: number, to: number): boolean =>
  (HEADS.at(text, at, to)?.length ?? 0) > 1 ||
  NOT_NAME_WORDS.at(text, at, to) !== null ||
  timeAt(text, at, to) > 1 ||
  (CUES.at(text, at, to)?.length ?? 0) > 1 ||
  VERB_WORDS.at(text, at, to) !== null ||
  (FRAME_WORDS.at(text, at, to)?.length ?? 0) > 1;

const nearTitle = (text: string, words: string, at: number): boolean => {
  const floor = Math.max(0, at - NEAR);
  const near = text.slice(floor, at + NEAR);
  for (let i = near.indexOf(words); i >= 0; i = near.indexOf(words, i + 1))
    if (floor + i !== at && HEADS.before(near, i, Math.max(0, i - 8))?.value === 'title') return true;
  return false;
};

/** True where `[at, end)` is a word of everyday language that no title of the page makes somebody's name: 管线, but not the 高峰 of 议员高峰. */
export const isOrdinary = (text: string, at: number, end: number): boolean =>
  ORDINARY_WORDS.at(text, at, end)?.length === end - at &&
  !TITLE_WORDS.before(text, at) &&
  !nearTitle(text, text.slice(at, end), at);

/** 伊德里通|话: the name's last character opens a word that what stands behind it ends, and the page never has the name before something else. */
export const cutsWord = (text: string, at: number, end: number, to: number): boolean =>
  end < to &&
  ORDINARY_WORDS.at(text, end - 1, end + 1) !== null &&
  FRAME_WORDS.at(text, end, to) === null &&
  (VERB_WORDS.at(text, end, to)?.length ?? CUES.at(text, end, to)?.length ?? 0) < 2 &&
  timeAt(text, end, to) === 0 &&
  !seen(text, text.slice(at, end), at).varied;

/** 曾总, 曾董: what somebody is called at work, but not 曾总结. */
const CALLED = /^(?:总(?![结共是体统理])|董(?!事)|导(?![致游演])|教练|主委)/;
const WORK_CALLS = new Characters('总董导教主');

/** 曾志豪坦言: two characters that are no word stand between 曾 and the verb. */
const namedBehind = (text: string, from: number, to: number): boolean => {
  if (text[from] !== '曾' || to - from !== 3 || !/^[\u4e00-\u9fff]{2}$/.test(text.slice(from + 1, to))) return false;
  for (let i = from + 1; i < to; i++)
    if (
      FRAME_WORDS.at(text, i, to) !== null ||
      VERB_WORDS.at(text, i, to) !== null ||
      (HEADS.at(text, i, to)?.length ?? 0) > 1 ||
      (CUES.at(text, i, to)?.length ?? 0) > 1 ||
      timeAt(text, i, to) > 0
    )
      return false;
  return !VERB_STARTS.in(text, from + 1);
};

/** True where a surname that reads like an adverb or preposition opens a name at `from`: 曾某, 于女士, 曾国城说. */
export const nameOpens = (text: string, from: number, to: number): boolean => {
  if (!SURNAME_CHARACTERS.in(text, from)) return false;
  const next = text[from + 1];
  if (from + 1 >= to) return false;
  // 向|虎嗅: to an outlet, however often the page has it
  if (text[from] === '向' && OUTLET_NAMES.at(text, from + 1, to)) return false;
  if (
    next === '某' ||
    next === '姓' ||
    (WORK_CALLS.in(text, from + 1) && CALLED.test(text.slice(from + 1, from + 3))) ||
    isAddress(text, from + 1)
  )
    return true;
  if (namedBehind(text, from, to)) return true;
  // 曾官|指出: a judge by his surname
  if (next === '官' && CUES.at(text, from + 2)?.value.type === 'cue') return true;
  const behind = from + 2;
  if (BY_SURNAME.in(text, from + 1) && (FRAME_WORDS.at(text, from, to)?.length ?? 0) < 2 && opensMore(text, behind, to))
    return seen(text, text.slice(from, behind), from).varied;
  // 曾国卫不同意: of a longer phrase only where the page has the name again
  const end = from + 3;
  return (
    (to === end || (to > end && FRAME_WORDS.at(text, from, to)?.length === 1)) &&
    // 曾任台中市议员的, 曾任台北市议员的: no name, however often it comes
    NOT_NAME_WORDS.at(text, from, to) === null &&
    (FRAME_WORDS.at(text, from, to)?.length ?? 0) < 2 &&
    FRAME_WORDS.at(text, from + 1, to) === null &&
    (HEADS.at(text, from + 1, to)?.length ?? 0) < 2 &&
    VERB_WORDS.at(text, from + 1, to) === null &&
    seen(text, text.slice(from, end), from).varied
  );
};

/** Longest adverb or verb behind a name that no list has. */
const LONGEST_BEHIND = 4;
/** What goes on with a name as a noun does. */
const NOUN_BEHIND = /^[、和与及等的跟]/;

/** Sammi|甜笑: a name in Latin letters, not in capitals (PPI降幅), with what is no noun behind it. */
const LATIN_NAME = /^[A-Z][A-Za-z.'’ -]{0,19}[a-z](?=[\u4e00-\u9fff]{1,4}$)/;

/** 邱振邦|苦劝: where the full name ends that the page has with other words behind it, and what follows it in `[from, to)` is no noun; `to` where none does. */
export const knownNameEnd = (text: string, from: number, to: number): number => {
  const latin = to - from < 26 ? LATIN_NAME.exec(text.slice(from, to))?.[0].length : undefined;
  if (latin && !HEADS.before(text, to, from + latin) && !NOUN_BEHIND.test(text[from + latin] as string))
    return from + latin;
  for (let at = Math.max(from, to - LONGEST_BEHIND - 3); at + 3 < to; at++) {
    if (!SURNAME_CHARACTERS.in(text, at) || (at > from && !nounBefore(text, at, from))) continue;
    // 主教练|纳格尔斯曼: the surname's character ends a noun
    if ((HEADS.before(text, at + 1, from)?.length ?? 0) > 1) continue;
    const end = at + 3;
    if (!/^[\u4e00-\u9fff]+$/.test(text.slice(at, to)) || NOUN_BEHIND.test(text[end] as string)) continue;
    if (HEADS.before(text, to, end) || (HEADS.at(text, end, to)?.length ?? 0) > 1 || holdsWord(text, at, to)) continue;
    if (!seen(text, text.slice(at, to), at).varied && seen(text, text.slice(at, end), at).varied) return end;
    // 法官高伟明|结语: behind a title what is longer than a name ends with another word
    const titled = at > from && HEADS.before(text, at, from)?.value === 'title';
    if (titled && to - end > 1 && readsAsName(text, at) && !isTransliterated(text.slice(at, to))) return end;
  }
  return to;
};

/** Particles that make a verb of the character before them. */
export const ASPECT = new Characters('了着过');
/** Prepositions and verbs of one character that no list has, since they stand in other words as often. */
const GOES_ON = new Characters('把将被让给与和跟同的是有也则都');

/** 郭永贵种了三十年柑橘, 余国栋把话题转开: what a name goes on with where no known word follows it. */
export const opensLoosely = (text: string, end: number): boolean =>
  GOES_ON.in(text, end) || (ASPECT.in(text, end + 1) && !ASPECT.in(text, end));

/** True where the name of three characters at `at` ends in that of an adverb, and the page has it again but never without that character: 杨志均. */
export const endsInAdverb = (text: string, at: number): boolean =>
  IN_NAMES.in(text, at + 2) &&
  seen(text, text.slice(at, at + 3), at).varied &&
  !seen(text, text.slice(at, at + 2), at).varied;

/** The length of a full name in Chinese characters at `at` that something else follows, 0 where none opens there. */
export const fullNameAt = (text: string, at: number, to: number): number => {
  const length = surnameLength(text, at);
  // 洪姓教练: nothing but the surname is told
  if (text[at + length] === '姓') return 0;
  if (length === 0 || (HEADS.at(text, at, to)?.length ?? 0) > length || holdsWord(text, at, to)) return 0;
  // 被害人向警方…: a preposition and whom it governs
  if (FRAME_WORDS.at(text, at, to) && (HEADS.at(text, at + length, to)?.length ?? 0) > 1) return 0;
  for (const opens of [opensMore, opensLoosely])
    for (const given of [2, 1]) {
      const end = at + length + given;
      if (end > to || !/^[\u4e00-\u9fff]+$/.test(text.slice(at, end)) || !opens(text, end, to)) continue;
      // 桑慧如|今（27）日, not 桑慧|如今
      if (FRAME_WORDS.at(text, end - 1, to)?.length === 2 && timeAt(text, end, to) < 2) continue;
      // 郑丽文|今天（21日）: a time is no given name
      if (timeAt(text, at + length, end) === given) continue;
      // 庞|其后在
      if (given === 2 && FRAME_WORDS.at(text, at + length, end)?.length === 2) continue;
      if (given === 2 && SELDOM_IN_NAMES.in(text, end - 1) && !endsInAdverb(text, end - 3)) continue;
      if (given === 2 ? (HEADS.before(text, end, at)?.length ?? 0) > 1 : insideForeign(text, at, end, to)) continue;
      if (isOrdinary(text, at, end) || cutsWord(text, at, end, to)) continue;
      return end - at;
    }
  return 0;
};

/** True where the three characters at `at` hold no word and open none: behind a title they are a name whatever follows. */
export const readsAsName = (text: string, at: number): boolean => {
  if (!/^[\u4e00-\u9fff]{4}$/.test(text.slice(at, at + 4)) || holdsWord(text, at, text.length)) return false;
  if (SELDOM_IN_NAMES.in(text, at + 1) || SELDOM_IN_NAMES.in(text, at + 2)) return false;
  for (let i = at; i < at + 3; i++)
    if (
      (HEADS.at(text, i)?.length ?? 0) > 1 ||
      (FRAME_WORDS.at(text, i)?.length ?? 0) > (i < at + 2 ? 0 : 1) ||
      (CUES.at(text, i)?.length ?? 0) > 1 ||
      VERB_WORDS.at(text, i) !== null ||
      NOT_NAME_WORDS.at(text, i) !== null
    )
      return false;
  return true;
};

/** Behind 一, a verb of one character makes a predicate: 一坐下, 一看到. */
export const opensWithVerb = (text: string, at: number, to: number): number => {
  const verb = VERB_WORDS.at(text, at, to)?.length ?? 0;
  if (verb > 0) return verb;
  const unit = text[at] as string;
  if (unit === '一' && VERB_STARTS.in(text, at + 1)) return 2;
  return 0;
};

/** True for what is built as names are. */
export const likelyName = (name: string): boolean =>
  /[A-Za-z·姓]|^[阿小老]/.test(name) ||
  (SURNAME_CHARACTERS.in(name, 0) && NOT_NAME_WORDS.at(name, 0) === null && name.length < 5) ||
  (surnameLength(name, 0) === 2 && name.length > 2 && name.length < 5) ||
  JAPANESE_SURNAME_WORDS.at(name, 0) !== null ||
  isTransliterated(name);
