import type { Span } from '../../../span.ts';
import { Characters, SPACES } from '../../characters.ts';
import type { Page } from '../../page.ts';
import { HEADS, SURNAME_CHARACTERS, TITLE_END_CHARACTERS, TITLE_WORDS } from './lexicon.ts';
import { fullNameAt } from './names.ts';
import { TRANSLITERATING } from './transliterated.ts';

/** Marks behind a name. */
const BEHIND_NAME = new Characters(`，（。、「：${SPACES}`);
/** What an aside opens with that stands behind a name: an age, a name in Latin letters, another name. */
const ASIDE_OF_NAME = new Characters('化本又', '09', 'AZ');

/** A person whom the page names in full behind what he or she is, speaking or not. */
export interface Named {
  readonly name: string;
  readonly span: Span;
  /** What stands right before the name: it ends in the word for what the person is. */
  readonly title: string;
}

/** Those who made the page are not in its story. */
const CREDITS = /^(?:记者|编辑|主编|摄影|撰文|责编|编译|审校|通讯员|特派员)/;

const [OPEN, SURNAMED] = ['（', '姓'].map((mark) => mark.charCodeAt(0));

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
  return {
    name: text.slice(at, end),
    span: [at, close > 0 && close - end < 40 ? close + 1 : end],
    title: working.slice(Math.max(0, at - 4), at),
  };
};

const read = (page: Page): readonly Named[] => {
  const { working } = page;
  const found: Named[] = [];
  for (let i = 0; i < working.length; i++) {
    const unit = working.charCodeAt(i);
    // 魏淑芬（41岁）: nothing but an age tells that it is a name
    if (unit === OPEN && ASIDE_OF_NAME.in(working, i + 1)) {
      const length = [3, 2].find(
        (count) => SURNAME_CHARACTERS.in(working, i - count) && fullNameAt(working, i - count, i) === count,
      );
      if (length && found.at(-1)?.span[0] !== i - length) found.push(named(page, i - length, length));
      continue;
    }
    // 陈姓车手: the part of a name that is told, with what its bearer is
    if (unit === SURNAMED && SURNAME_CHARACTERS.in(working, i - 1)) {
      const bearer = HEADS.at(working, i + 1);
      if (bearer && /title|collective/.test(bearer.value)) found.push(named(page, i - 1, bearer.length + 2));
      continue;
    }
    const title = TITLE_WORDS.at(working, i);
    const ends = title === null && TITLE_END_CHARACTERS.in(working, i);
    if (!title && !ends) continue;
    if (CREDITS.test(working.slice(i, i + 4))) continue;
    const at = i + (title?.length ?? 1);
    const surname = SURNAME_CHARACTERS.in(working, at);
    if (ends && !surname) continue;
    const full = surname ? fullNameAt(working, at, Math.min(working.length, at + 12)) : 0;
    const length = full > 0 ? full : title && title.length > 1 ? foreignAt(working, at) : 0;
    if (length < 2 || (full > 0 && HEADS.at(working, at)?.length === length)) continue;
    found.push(named(page, at, length));
    i = at + length - 1;
  }
  return found;
};

const cache = new WeakMap<Page, readonly Named[]>();

/** Everybody whom the page names behind a title, in reading order. One pass over the text, at most once a page. */
export const peopleOf = (page: Page): readonly Named[] => {
  let people = cache.get(page);
  if (!people) {
    people = read(page);
    cache.set(page, people);
  }
  return people;
};
