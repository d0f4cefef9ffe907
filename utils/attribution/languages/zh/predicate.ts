import { Characters, SPACES } from '../../characters.ts';
import {
  CUES,
  ENDER_WORDS,
  FRAME_WORDS,
  HEADS,
  NOT_NAME_WORDS,
  OUTLET_NAMES,
  SURNAME_CHARACTERS,
  TITLE_END_CHARACTERS,
  TITLE_WORDS,
  VERB_STARTS,
} from './lexicon.ts';
import { FAMILIAR, HAN } from './name-signs.ts';
import {
  ASPECT,
  BEFORE_NAME,
  BY_SURNAME,
  comesAgain,
  ENDS_NAMES,
  endsInAdverb,
  holdsWord,
  insideName,
  opensWithVerb,
  seen,
} from './names.ts';
import { timeAt } from './time.ts';
import { givenNames, latinAfterTitle } from './titled-names.ts';
import { isTransliterated, TRANSLITERATING } from './transliterated.ts';

/** Marks that no phrase goes across. */
const CLAUSE_MARK = new Characters('，、；。');
const BEHIND_NAME = new Characters(`（${SPACES}`);

const PRONOUN = new Characters('他她');

/** Pronouns that a verb takes for an object, and what stands before a pronoun and is no verb. */
const UPON = new Characters('他她我');
const NO_VERB = new Characters('其和与及或跟同、的对向等');

/** Opens a predicate whatever follows, where it stands behind a whole noun. */
const PASSIVE = new Characters('被把遭');

/** The last character of a mark that closes a name: 「立场姐姐」, （Dave Hanson）. */
const CLOSED = new Characters('」》）');
/** What goes on with a noun behind its brackets. */
const GOES_ON = new Characters(`、和与及等的（「《${SPACES}`);

const person = (text: string, from: number, end: number): boolean => {
  if ((HEADS.before(text, end, from)?.length ?? 0) > 1) return false;
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < from || !SURNAME_CHARACTERS.in(text, start)) continue;
    if (length === 2 && BY_SURNAME.in(text, end - 1)) return true;
    if (length === 4 && !/[\u4e00-\u9fff]{4}/.test(text.slice(start, end))) continue;
    if (start === from && length < 4) return true;
    if (
      (HEADS.before(text, start, from)?.length ?? 0) > 1 ||
      BEFORE_NAME.in(text, start - 1) ||
      (length < 4 && start - from > 2 && TITLE_END_CHARACTERS.in(text, start - 1))
    )
      return true;
  }
  return false;
};

/** True where `[from, end)` can be a noun by itself: it ends in a noun for people, bodies or texts, or in a name. */
export const isWhole = (text: string, from: number, end: number): boolean => {
  const head = HEADS.before(text, end, from);
  if (head && (head.length > 1 || /^(?:person|thing|self)$/.test(head.value))) return true;
  if (OUTLET_NAMES.before(text, end, from)) return true;
  if (head?.value === 'organisation' && end - from > 2) return true;
  if (text.slice(Math.max(from, end - 8), end).includes('·')) return true;
  return CLOSED.in(text, end - 1) || person(text, from, end) || latinAfterTitle(text, from, end);
};

/** True where `[from, to)` ends in a foreign name behind a title: 主席索馬那. */
const foreignAfterTitle = (text: string, from: number, to: number): boolean => {
  for (let end = to - 2; end > from && to - end <= 7; end--)
    if (TITLE_WORDS.before(text, end, from) && isTransliterated(text.slice(end, to))) return true;
  return false;
};

/** What completes a verb of one character: 拿到, 跑出, 看了. */
const COMPLEMENT = new Characters('毕完罢到下上出了着过起完住给走回掉得开进去来往向成在');
/** Adverbs of one character that no noun opens with. */
const PLAIN_ADVERB = new Characters('也亦还都曾均则仍就才又再并更却便已将');

/** 乡长黄志成|今转贴居民的信: behind a full name these open what he did. */
const DAY = new Characters('今昨');

/** Skips what is one unit whatever stands in it: a quote, a title, an aside. */
export const closingOf = (text: string, at: number, to: number): number => {
  const partner = text[at] === '「' ? '」' : text[at] === '《' ? '》' : text[at] === '（' ? '）' : null;
  if (!partner) return -1;
  const close = text.slice(at, to).indexOf(partner);
  return close < 0 ? -1 : at + close;
};

/** What belongs to a pronoun: 他的律师, 她母亲, 他提出的法案. */
const ofPronoun = (text: string, at: number, to: number): boolean =>
  at === to ||
  HEADS.at(text, at, to)?.value === 'title' ||
  /^[本自][人己]/.test(text.slice(at, Math.min(to, at + 2))) ||
  (text.slice(at, to).includes('的') && isWhole(text, at, to));

/** 师傅|教她看火, 母亲|拉着他: true where a verb of one character stands at `at`, with the pronoun of whom it is done to. */
export const doneTo = (text: string, at: number): boolean =>
  UPON.in(text, at + (ASPECT.in(text, at + 1) ? 2 : 1)) && !NO_VERB.in(text, at);

/** Where the predicate opens behind the noun that `[from, to)` starts with; `to` where all of it is one noun. A Chinese noun phrase ends in its head: words of doing behind a whole noun are no part of it, unless 的 makes them describe a later head. */
export const predicateStart = (text: string, from: number, to: number): number => {
  // 他先否认, 她隔着闸门: behind a pronoun stands no noun but what belongs to it
  const pronoun = PRONOUN.in(text, from) && from < to ? (text[from + 1] === '们' && from + 1 < to ? 2 : 1) : 0;
  if (pronoun > 0) return text[from + pronoun] === '的' || ofPronoun(text, from + pronoun, to) ? to : from + pronoun;
  if (to - from < 3) return to;
  const whole = isWhole(text, from, to) || foreignAfterTitle(text, from, to);
  const of = from + text.slice(from, to - 1).lastIndexOf('的');
  for (let i = from + 1; i < to; i++) {
    const close = closingOf(text, i, to);
    if (close > 0) {
      i = close;
      if (text[close] === '）' && close + 1 < to && of <= close && endsName(text, from, i, to)) return close + 1;
      continue;
    }
    const head = HEADS.at(text, i, to)?.length ?? OUTLET_NAMES.at(text, i, to)?.length ?? 0;
    const word = FRAME_WORDS.at(text, i, to);
    const noun = word?.value.has('noun') ? word.length : 0;
    const plain = word && !word.value.has('noun') && !word.value.has('starter');
    const adverb = plain && (word.length > 1 || PLAIN_ADVERB.in(text, i)) ? word.length : 0;
    const time = timeAt(text, i, to);
    const verb = opensWithVerb(text, i, to);
    const longest = Math.max(adverb, verb, time);
    if (Math.max(head, noun) > 1 && Math.max(head, noun) >= longest) {
      i += Math.max(head, noun) - 1;
      continue;
    }
    const passive = PASSIVE.in(text, i) && head <= 1 && noun === 0;
    if (of < i && i + 2 < to && doneTo(text, i) && isWhole(text, from, i)) return i;
    const single = !whole && !passive && VERB_STARTS.in(text, i) && i + 1 < to && COMPLEMENT.in(text, i + 1);
    if (longest === 0 && !passive && !single) continue;
    if (of >= i) continue;
    const opens =
      passive ||
      goesOnVerbal(text, i + Math.max(adverb, time), to, i) ||
      takesVerb(text, i + verb, to, i) ||
      (DAY.in(text, i) && person(text, from, i));
    if (whole && !opens) continue;
    if (!isWhole(text, from, i) || insideName(text, from, i, to)) continue;
    return i;
  }
  return to;
};

/** Behind a time or adverb of two characters or more that ends at `at`, something that no noun opens with. */
const goesOnVerbal = (text: string, at: number, to: number, from: number): boolean =>
  at - from > 1 &&
  at < to &&
  (opensWithVerb(text, at, to) > 0 ||
    VERB_STARTS.in(text, at) ||
    timeAt(text, at, to) > 0 ||
    (FRAME_WORDS.at(text, at, to)?.value.has('noun') === false && HEADS.at(text, at, to) === null));

/** 拒绝|接纳: a verb of two characters or more with another one behind it. */
const takesVerb = (text: string, at: number, to: number, from: number): boolean =>
  at - from > 1 && at < to && opensWithVerb(text, at, to) > 1;

/** True where the aside that closes at `close` stands behind a person's name with a predicate, not a title, behind it. */
const endsName = (text: string, from: number, close: number, to: number): boolean => {
  const open = text.lastIndexOf('（', close);
  const next = close + 1;
  if (GOES_ON.in(text, next)) return false;
  const after = HEADS.at(text, next, to);
  if (after && after.value !== 'document') return false;
  return person(text, from, open) || /·/.test(text.slice(Math.max(from, open - 8), open));
};

/** Sides and authorities, which no name follows. */
const NAMELESS = /(?:[校警院店检资劳厂馆园官军署局卖买业]方|对方|双方|政府|当局|官方|法院|消防局)$/;
/** Longest manner behind a noun that no list has. */
const LONGEST_MANNER = 4;
/** What goes on with a noun, and last characters of nouns. */
const NOMINAL = new Characters('、和与及等的跟或（「《长员师官者家商人方会部组队团生民众友客主层们');

/** 校方|紧急, 警方|漏夜: where the noun for a body or for people ends that `[from, to)` opens with, and nothing in what follows is a noun; `to` where something is. */
export const bareNounEnd = (text: string, from: number, to: number): number => {
  const first = HEADS.at(text, from, to);
  if (!first || first.length < 2 || !NAMELESS.test(text.slice(from, from + first.length))) return to;
  const end = from + first.length;
  if (end >= to || to - end > LONGEST_MANNER || HEADS.before(text, to, end) || SURNAME_CHARACTERS.in(text, end))
    return to;
  for (let i = end; i < to; i++)
    if (
      !HAN.in(text, i) ||
      NOMINAL.in(text, i) ||
      (HEADS.at(text, i, to)?.length ?? 0) > 1 ||
      OUTLET_NAMES.at(text, i, to)
    )
      return to;
  return HEADS.before(text, to, from) === null ? end : to;
};

/** Characters of an idiom. */
const IDIOM = 4;
/** Words that join two nouns as often as they open a phrase. */
const JOINS = new Characters('与和同跟及或');
/** Verbs of wanting and being able, and the signs of a verb's aspect. */
const MODAL = new Characters('要会能可应须想愿肯敢是有没不未无持获遭被把将让下摇试叹');

/** True where a predicate may open at `at`. */
const opensAt = (text: string, at: number, to: number): boolean => {
  if (timeAt(text, at, to) > 1 || opensWithVerb(text, at, to) > 0) return true;
  const word = FRAME_WORDS.at(text, at, to);
  if (word && !word.value.has('noun') && !(word.length === 1 && JOINS.in(text, at))) return true;
  if (CUES.at(text, at, to)?.value.type === 'cue' || ENDER_WORDS.at(text, at, to) !== null) return true;
  return MODAL.in(text, at) || (VERB_STARTS.in(text, at) && at + 1 < to && COMPLEMENT.in(text, at + 1));
};

/** Where the person ends whose name or pronoun `[from, ...)` holds first, with what he is before it; -1 where it holds none that something follows. */
export const personEnd = (text: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const close = closingOf(text, i, to);
    if (close > 0) {
      i = close;
      continue;
    }
    if (CLAUSE_MARK.in(text, i)) return -1;
    const title = TITLE_WORDS.at(text, i, to);
    if (title && title.length > 1) {
      const end = nameEnd(text, i + title.length, to, true);
      // 代表莫孟雯的大律师黄雅文: whose he is stands before what he is
      if (end > 0 && text[end] !== '的') return end;
      i += title.length - 1;
      continue;
    }
    // 祖父|母葬在: the surname's character ends a noun
    const people = HEADS.at(text, i, to);
    if (people?.value === 'collective' && people.length > 1) {
      i += people.length - 1;
      continue;
    }
    if (!SURNAME_CHARACTERS.in(text, i) && !TRANSLITERATING.in(text, i) && !FAMILIAR.in(text, i)) continue;
    const starts = i === from || text[i - 1] === '的' || (HEADS.before(text, i, from)?.length ?? 0) > 1;
    if (!starts) continue;
    const end = nameEnd(text, i, to, i > from);
    if (end > 0 && text[end] === '的' && i > from) continue;
    if (end > 0) return end;
  }
  return -1;
};

/** A word of doing of two characters is no given name: 应|配合. */
const holdsVerb = (text: string, at: number, to: number): boolean =>
  opensWithVerb(text, at, to) > 1 ||
  (FRAME_WORDS.at(text, at, to)?.length ?? 0) > 1 ||
  (ENDER_WORDS.at(text, at, to)?.length ?? 0) > 1 ||
  NOT_NAME_WORDS.at(text, at, to) !== null;

/** True where a noun for a body or office of two characters or more opens. */
const bodyAt = (text: string, at: number, to: number): boolean => {
  const head = HEADS.at(text, at, to);
  return head?.value === 'organisation' && head.length > 2;
};

const nameEnd = (text: string, at: number, to: number, titled: boolean): number => {
  if (SURNAME_CHARACTERS.in(text, at)) {
    if (text[at + 1] === '姓') return -1;
    if (holdsWord(text, at, to) || holdsVerb(text, at + 1, to)) return longForeignEnd(text, at, to, titled);
    // 被害人向警方透露: a preposition and whom it governs
    if (at > 0 && FRAME_WORDS.at(text, at, to) && (HEADS.at(text, at + 1, to)?.length ?? 0) > 1) return -1;
    // 考生应如实反思: a surname that is an adverb too, where the name stands nowhere else
    if (at > 0 && (FRAME_WORDS.at(text, at, to) || ENDER_WORDS.at(text, at, to)) && !comesAgain(text, at, at + 1))
      return -1;
    // 陈家和|接受: a given name that ends like a word for and, where the page has the name again or what he is before it
    const joins = (length: number): boolean =>
      length === 3 &&
      text[at + 2] === '和' &&
      opensAt(text, at + 3, to) &&
      (titled || seen(text, text.slice(at, at + 3), at).again);
    const ends = (length: number): boolean =>
      at + length < to &&
      // 杨幂工作室: a name that a body is called by
      !(length > 1 && bodyAt(text, at + length - 1, to)) &&
      !bodyAt(text, at + length, to) &&
      /^(?:(?![的了着过们是在被和与说称])[\u4e00-\u9fff])+$/.test(text.slice(at, at + (joins(length) ? 2 : length))) &&
      (opensAt(text, at + length, to) || BEHIND_NAME.in(text, at + length));
    // 李伯怨声载道，: an idiom by itself is all that the clause tells of him
    const idiom = (length: number): boolean => to - at - length === IDIOM && CLAUSE_MARK.in(text, to);
    const address = TITLE_WORDS.at(text, at + 1, to)?.length ?? 0;
    if (address > 1 && (at === 0 || ends(1 + address) || idiom(1 + address)))
      return asideEnd(text, at + 1 + address, to);
    if (BY_SURNAME.in(text, at + 1) && (ends(2) || idiom(2))) return asideEnd(text, at + 2, to);
    if (ends(3) && (joins(3) || !opensAt(text, at + 2, to))) return asideEnd(text, at + 3, to);
    // 局长邱国|正|今天: no such adverb stands before a time
    if (titled && ends(3) && ENDS_NAMES.in(text, at + 2) && timeAt(text, at + 3, to) > 0)
      return asideEnd(text, at + 3, to);
    // 作家杨志均，: the page never has the name without the adverb's character
    if (at + 3 <= to && endsInAdverb(text, at)) return at + 3 < to ? asideEnd(text, at + 3, to) : -1;
    if (ends(2) && (titled || seen(text, text.slice(at, at + 2), at).varied)) return asideEnd(text, at + 2, to);
    if (ends(3) && titled) return asideEnd(text, at + 3, to);
    // 麦克劳德|日前: a foreign name that opens like a surname
    const foreign = longForeignEnd(text, at, to, titled);
    if (foreign > 0) return foreign;
    if (at + 3 >= to || opensAt(text, at + 2, to) || !/^[\u4e00-\u9fff]{4}$/.test(text.slice(at, at + 4))) return -1;
    if (seen(text, text.slice(at, at + 3), at).varied) return at + 3;
    // 副教授高美兰长年研究原乡: most full names have three characters
    const after = HEADS.at(text, at + 3, to);
    return titled && !after && !seen(text, text.slice(at, at + 2), at).varied ? at + 3 : -1;
  }
  const japanese = titled
    ? givenNames(text, at, to).find((end) => opensAt(text, end, to) || BEHIND_NAME.in(text, end))
    : 0;
  if (japanese) return asideEnd(text, japanese, to);
  // 阿玲, 小宇: a nickname
  if (FAMILIAR.in(text, at) && at + 2 < to && opensAt(text, at + 2, to) && !holdsWord(text, at, to)) {
    if (seen(text, text.slice(at, at + 2), at).varied) return asideEnd(text, at + 2, to);
  }
  const end = foreignEnd(text, at, to, titled);
  return end > 0 ? asideEnd(text, end, to) : -1;
};

/** Where the transliterated name at `at` ends that a predicate or an aside stands behind, or -1. */
const foreignEnd = (text: string, at: number, to: number, titled: boolean): number => {
  let end = at;
  // 麦克劳德|日前: the character opens a word
  while (end < to && TRANSLITERATING.in(text, end) && (FRAME_WORDS.at(text, end, to)?.length ?? 0) < 2) end++;
  for (; end - at > 1; end--) {
    if (end >= to || !(opensAt(text, end, to) || text[end] === '（')) continue;
    const name = text.slice(at, end);
    if (/[·‧]/.test(name) || titled || (end - at > 2 && seen(text, name, at).varied)) return end;
  }
  return -1;
};

/** Where a name ends that is longer than those that open with a surname: 首席部长麦克劳德. */
const longForeignEnd = (text: string, at: number, to: number, titled: boolean): number => {
  const end = foreignEnd(text, at, to, titled);
  return end - at > 3 ? asideEnd(text, end, to) : -1;
};

/** Behind the aside that opens at `at`, or `at`. */
const asideEnd = (text: string, at: number, to: number): number => {
  const close = closingOf(text, at, to);
  return close > 0 && text[at] === '（' ? close + 1 : at;
};
