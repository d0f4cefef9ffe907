import { firstIndex } from '../../../first-index.ts';
import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import { oncePerPage } from '../../once-per-page.ts';
import type { Page } from '../../page.ts';
import { HEADS, SURNAME_CHARACTERS, surnameLength, TITLE_WORDS } from './lexicon.ts';
import {
  ASIDE_OF_NAME,
  addressedAt,
  bareForeignAt,
  CREDITS,
  chineseAt,
  dottedAt,
  FAMILIAR,
  foreignAt,
  foreignBehind,
  goesOn,
  HAN,
  isProfession,
  officeHolderAt,
} from './name-signs.ts';
import { fullNameAt } from './names.ts';
import { timeAt } from './time.ts';
import { TRANSLITERATING } from './transliterated.ts';

export const SENTENCE_END = new Characters('。！？\n');

/** A person whom the page names, speaking or not. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

const [OPEN, SURNAMED, MIDDLE_DOT, HYPHEN_POINT] = ['（', '姓', '·', '‧'].map((mark) => mark.charCodeAt(0));

/** Longest aside behind a name. */
const LONGEST_ASIDE = 40;

/** With the aside behind it, which may hold another name. */
const named = ({ working, text }: Page, at: number, length: number): Named => {
  const end = at + length;
  const close = working[end] === '（' ? working.slice(end, end + LONGEST_ASIDE).indexOf('）') : -1;
  return { name: text.slice(at, end), span: [at, end + close + 1] };
};

/** The length of the full name that ends at `end`, 0 where none does. */
const nameBefore = (text: string, end: number): number =>
  // 将于明日（4日）
  timeAt(text, end - 2, end) > 0
    ? 0
    : ([3, 2].find(
        (length) => SURNAME_CHARACTERS.in(text, end - length) && fullNameAt(text, end - length, end) === length,
      ) ?? 0);

/** The length of the name at `at` that needs no title right before it, 0 where none opens there. */
const untitledAt = (working: string, at: number): number => {
  const chinese = surnameLength(working, at) > 0 ? chineseAt(working, at) || addressedAt(working, at) : 0;
  const length = chinese || bareForeignAt(working, at);
  if (length > 0 || !TRANSLITERATING.in(working, at) || TRANSLITERATING.in(working, at - 1)) return length;
  // 咖啡农赫南德斯住在: the last character of a profession
  return isProfession(working, at) ? foreignBehind(working, at) : 0;
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
      const length = nameBefore(working, i);
      if (length > 0) take(i - length, length);
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
    const untitled = untitledAt(working, i);
    if (untitled > 0) {
      take(i, untitled);
      i += untitled - 1;
      continue;
    }
    // 歌迷小雅: one of many by a familiar name
    if (
      FAMILIAR.in(working, i) &&
      HAN.in(working, i + 1) &&
      HEADS.before(working, i)?.value === 'collective' &&
      goesOn(working, i + 2) &&
      !HEADS.at(working, i)
    ) {
      take(i, 2);
      continue;
    }
    const title = TITLE_WORDS.at(working, i);
    if (!title || title.length < 2 || CREDITS.test(working.slice(i, i + 4))) continue;
    const at = i + title.length;
    // 木匠阿良: a familiar name
    if (FAMILIAR.in(working, at) && HAN.in(working, at + 1) && goesOn(working, at + 2) && !HEADS.at(working, at)) {
      take(at, 2);
      continue;
    }
    if (SURNAME_CHARACTERS.in(working, at) && chineseAt(working, at) > 0) continue;
    const length = Math.max(foreignAt(working, at), officeHolderAt(working, at));
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
  /[；：、「」把跟从像叫]|[谈提说]到|[谈提]及|点名|认为|表示|指出|强调|透露|质[问疑]|批评|否认|相信|担心|希望|在(?![场职野任学校读逃押席])|(?<![反针面相核校])对(?![手岸立面])|(?<![方])向(?!来)|与(?!会)|和(?![平])|被(?![告害捕扶困骗])|给(?!予)|(?<![自理经])由(?!于)|(?<![证数根])据|(?<![因认作成])为/;

/** 「老蔡」当晚报了案: true where the name at `at` stands in quote marks by itself, with no noun behind them. */
const goesOnBehind = (skeleton: string, at: number): boolean => {
  const close = skeleton[at - 1] === '「' ? skeleton.slice(at, at + LONGEST_OPENING).indexOf('」') : -1;
  return close > 0 && goesOn(skeleton, at + close + 1);
};

/** True where a sentence opens with the phrase that ends in the name at `at`, behind its circumstances. */
export const opensSentence = (skeleton: string, at: number): boolean => {
  let start = at;
  while (start > 0 && at - start <= LONGEST_OPENING && !SENTENCE_END.in(skeleton, start - 1)) start--;
  if (at - start > LONGEST_OPENING) return false;
  return (at === start + 1 && goesOnBehind(skeleton, at)) || !NOT_OPENING.test(skeleton.slice(start, at));
};

/** Everybody whom the page names, speaking or not, in reading order. One pass over the text, at most once a page. */
export const peopleOf = oncePerPage(read);

/** The name that ends at `end` or right before the aside there, opening behind `start`. */
export const personAtEnd = (page: Page, start: number, end: number): Named | undefined => {
  const people = peopleOf(page);
  const from = firstIndex(people.length, (i) => (people[i] as Named).span[0] > start);
  for (let i = from; i < people.length && (people[i] as Named).span[0] < end; i++) {
    const one = people[i] as Named;
    if (one.span[1] === end || one.span[0] + one.name.length === end) return one;
  }
  return undefined;
};
