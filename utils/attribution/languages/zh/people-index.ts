import type { Span } from '../../../span.ts';
import { Characters, SPACES } from '../../characters.ts';
import type { Page } from '../../page.ts';
import {
  CUES,
  FRAME_WORDS,
  HEADS,
  NOT_NAME_WORDS,
  OUTLET_NAMES,
  SURNAME_CHARACTERS,
  TITLE_END_CHARACTERS,
  TITLE_WORDS,
  VERB_WORDS,
} from './lexicon.ts';
import { fullNameAt, isAddress, opensLoosely, readsAsName, seen } from './names.ts';
import { timeAt } from './time.ts';
import { TRANSLITERATING } from './transliterated.ts';

/** Marks behind a name. */
const BEHIND_NAME = new Characters(`，（。、「：${SPACES}`);
/** What an aside opens with that stands behind a name: an age, a name in Latin letters, another name. */
const ASIDE_OF_NAME = new Characters('化本又', '09', 'AZ');
/** Last characters of words for what people are, besides those of professions. */
const PERSON_ENDS = new Characters('农生手民人界友警兵星迷夫妇婆代任席督联盟协');
/** What names somebody: 叫沈亚芬, 像高磊这样. */
const NAMING = new Characters('叫像的、」》）');
/** What names somebody beyond doubt. */
const NAMED = new Characters('叫像');
/** What familiar names open with. */
const FAMILIAR = new Characters('阿小老');
const HAN = new Characters('', '\u4e00\u9fff');
/** What makes a word with 何 behind it. */
const INTERROGATIVE = new Characters('任如为几');
const SENTENCE_END = new Characters('。！？\n');
/** Marks that a clause starts behind. */
const CLAUSE_MARK = new Characters('。！？\n，；：');

/** A person whom the page names, speaking or not. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

/** Those who made the page are not in its story. */
const CREDITS = /^(?:记者|编辑|主编|摄影|撰文|责编|编译|审校|通讯员|特派员)/;

const [OPEN, SURNAMED, MIDDLE_DOT, HYPHEN_POINT] = ['（', '姓', '·', '‧'].map((mark) => mark.charCodeAt(0));

/** Longest foreign name without dots that is taken for one. */
const LONGEST = 7;

const foreignAt = (text: string, at: number): number => {
  let end = at;
  while (end - at < 24 && TRANSLITERATING.in(text, end)) end++;
  const name = text.slice(at, end);
  const dotted = /[·‧]/.test(name);
  const closed = BEHIND_NAME.in(text, end);
  return (dotted && name.length > 3) || (closed && name.length > 1 && name.length <= LONGEST) ? name.length : 0;
};

/** With the aside behind it, which may hold another name. */
const named = ({ working, text }: Page, at: number, length: number): Named => {
  const end = at + length;
  const close = working[end] === '（' ? working.indexOf('）', end) : -1;
  return { name: text.slice(at, end), span: [at, close > 0 && close - end < 40 ? close + 1 : end] };
};

/** How sure what stands before `at` makes it that a name stands there: 3 behind what somebody is, 2 behind a body or the last character of a profession, 1 where a clause starts. */
const sureBefore = (working: string, at: number): 0 | 1 | 2 | 3 => {
  const head = HEADS.before(working, at);
  if (head) {
    if (CREDITS.test(working.slice(at - head.length, at))) return 0;
    if (head.length > 1 && (head.value === 'title' || head.value === 'collective')) return 3;
    if (head.value === 'organisation' || head.value === 'company' || head.value === 'place') return 2;
  }
  if (TITLE_END_CHARACTERS.in(working, at - 1) || PERSON_ENDS.in(working, at - 1)) return 2;
  if (NAMING.in(working, at - 1)) return 2;
  return CLAUSE_MARK.in(working, at - 1) ? 1 : 0;
};

/** True where what stands at `end` goes on as the clause of somebody named right before it. */
const goesOn = (working: string, end: number): boolean =>
  (HEADS.at(working, end - 1)?.length ?? 0) < 2 &&
  (FRAME_WORDS.at(working, end) !== null ||
    VERB_WORDS.at(working, end) !== null ||
    CUES.at(working, end)?.value.type === 'cue' ||
    (working[end] === '（' && ASIDE_OF_NAME.in(working, end + 1)) ||
    opensLoosely(working, end) ||
    timeAt(working, end, working.length) > 1);

/** 主教|练霍文, 任何|车辆: the surname's character ends a word. */
const endsWord = (working: string, at: number): boolean =>
  (HEADS.before(working, at + 1)?.length ?? 0) > 1 || (working[at] === '何' && INTERROGATIVE.in(working, at - 1));

/** True where a word that ends with the surname's character, that opens behind it or that the name's end closes leaves no name there: 留言区|回应, 考生应|如实, 工程|师. */
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

const chineseAt = (working: string, at: number): number => {
  const sure = sureBefore(working, at);
  if (sure === 0 || endsWord(working, at)) return 0;
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

/** 郑老太, 伍女士, 曾某: a surname and how its bearer is addressed. */
const addressedAt = (working: string, at: number): number => {
  const length = isAddress(working, at + 1) ? 3 : working[at + 1] === '某' && working[at + 2] !== '某' ? 2 : 0;
  return length > 0 && !endsWord(working, at) ? length : 0;
};

/** Where the foreign name with a dot at `dot` starts: behind what its bearer is, or where its characters start to be those of foreign names. */
const dottedStart = (working: string, dot: number, floor: number): number => {
  let plain = dot;
  while (plain > floor && dot - plain < 6 && TRANSLITERATING.in(working, plain - 1)) plain--;
  for (let start = Math.max(floor, dot - 6); start < dot; start++) {
    if (!HAN.in(working, start)) continue;
    if (!HAN.in(working, start - 1) || (start <= plain && (HEADS.before(working, start)?.length ?? 0) > 1)) {
      let at = start;
      while (at < dot && HAN.in(working, at)) at++;
      if (at === dot) return start;
    }
  }
  return plain;
};

/** The foreign name with a dot at `dot`. */
const dottedAt = (working: string, dot: number, floor: number): Span | null => {
  const start = dottedStart(working, dot, floor);
  let end = dot + 1;
  while (end - dot < 16 && TRANSLITERATING.in(working, end)) end++;
  // 帕瑞|许（: what is left up to a mark belongs to it
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

/** 贝洛斯耸耸肩, 阿哲没有回答: a foreign or familiar name alone, which comes again. */
const bareForeignAt = (working: string, at: number): number => {
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

const read = (page: Page): readonly Named[] => {
  const { working } = page;
  const found: Named[] = [];
  const take = (at: number, length: number): void => {
    if ((found.at(-1)?.span[0] ?? -1) < at) found.push(named(page, at, length));
  };
  for (let i = 0; i < working.length; i++) {
    const unit = working.charCodeAt(i);
    // 魏淑芬（41岁）: nothing but an age tells that it is a name
    if (unit === OPEN && ASIDE_OF_NAME.in(working, i + 1)) {
      const length = [3, 2].find(
        (count) => SURNAME_CHARACTERS.in(working, i - count) && fullNameAt(working, i - count, i) === count,
      );
      if (length) take(i - length, length);
      continue;
    }
    // 陈姓车手: the part of a name that is told, with what its bearer is
    if (unit === SURNAMED && SURNAME_CHARACTERS.in(working, i - 1)) {
      const bearer = HEADS.at(working, i + 1);
      if (bearer && /title|collective/.test(bearer.value)) take(i - 1, bearer.length + 2);
      continue;
    }
    if ((unit === MIDDLE_DOT || unit === HYPHEN_POINT) && HAN.in(working, i - 1)) {
      const span = dottedAt(working, i, found.at(-1)?.span[1] ?? 0);
      if (span) {
        take(span[0], span[1] - span[0]);
        i = span[1] - 1;
      }
      continue;
    }
    if (SURNAME_CHARACTERS.in(working, i)) {
      const length = chineseAt(working, i) || addressedAt(working, i);
      if (length > 0) {
        take(i, length);
        i += length - 1;
        continue;
      }
    }
    const bare = bareForeignAt(working, i);
    if (bare > 0) {
      take(i, bare);
      i += bare - 1;
      continue;
    }
    const title = TITLE_WORDS.at(working, i);
    if (!title || title.length < 2 || CREDITS.test(working.slice(i, i + 4))) continue;
    const at = i + title.length;
    // 矿工阿松: a familiar name
    if (FAMILIAR.in(working, at) && HAN.in(working, at + 1) && goesOn(working, at + 2) && !HEADS.at(working, at)) {
      take(at, 2);
      continue;
    }
    if (SURNAME_CHARACTERS.in(working, at) && chineseAt(working, at) > 0) continue;
    const length = foreignAt(working, at);
    if (length < 2) continue;
    take(at, length);
    i = at + length - 1;
  }
  return found;
};

/** Longest phrase that opens a sentence and ends in a name. */
const LONGEST_OPENING = 32;
/** What stands between the start of a sentence and whom it is not about, and marks. */
const NOT_OPENING =
  /[；：、「」把跟从像叫]|在(?![场职野任学校读逃押席])|(?<![反针面相核校])对(?![手岸立面])|(?<![方])向(?!来)|与(?!会)|和(?![平])|被(?![告害捕扶困骗])|给(?!予)|(?<![自理经])由(?!于)|(?<![证数根])据|(?<![因认作成])为/;

/** True where a sentence opens with the phrase that ends in the name at `at`, behind its circumstances. */
export const opensSentence = (skeleton: string, at: number): boolean => {
  let start = at;
  while (start > 0 && at - start <= LONGEST_OPENING && !SENTENCE_END.in(skeleton, start - 1)) start--;
  return at - start <= LONGEST_OPENING && !NOT_OPENING.test(skeleton.slice(start, at));
};

const cache = new WeakMap<Page, readonly Named[]>();

/** Everybody whom the page names, speaking or not, in reading order. One pass over the text, at most once a page. */
export const peopleOf = (page: Page): readonly Named[] => {
  let people = cache.get(page);
  if (!people) {
    people = read(page);
    cache.set(page, people);
  }
  return people;
};

/** The name that ends at `end` or right before the aside there, opening behind `start`. */
export const personAtEnd = (page: Page, start: number, end: number): Named | undefined => {
  const people = peopleOf(page);
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as Named).span[0] <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < people.length && (people[i] as Named).span[0] < end; i++) {
    const one = people[i] as Named;
    if (one.span[1] === end || one.span[0] + one.name.length === end) return one;
  }
  return undefined;
};
