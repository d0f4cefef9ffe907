import { firstIndex } from '../../../first-index.ts';
import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import { oncePerPage } from '../../once-per-page.ts';
import type { Page } from '../../page.ts';
import { CUES, FRAME_WORDS, HEADS, VERB_WORDS } from './lexicon.ts';
import { timeAt } from './time.ts';

const JOINS = new Characters('与和及、');
const JOINT = new Characters('与和及');

/** A body whose full name the page has, speaking or not. */
export interface Body {
  /** What stands before a name in quotation marks: 智库 of 智库「安全倡议」. */
  readonly is?: string;
  readonly name: string;
  readonly folded: string;
  readonly span: Span;
}

/** Longest name of a body that is taken for one. */
const LONGEST = 18;
const HAN = new Characters('', '\u4e00\u9fff', 'AZ', 'az');
/** What stands before a name and is no part of it. */
const COUNTED = /^(?:[一二两三四五六七八九十几多数各每0-9]+(?:个|家|间|所|名|位|项|座)|[个名位])/;
const BEFORE = new Characters(
  '的了着过在对向跟从由被把给将于以是有到至称说指据该这那此本各某等他她它我你要想请求让令使会促往返靠',
);

/** What 等 ends where it is a part of a word: 平等, 高等. */
const BEFORE_EQUAL = new Characters('平高中初同优上头');

/** 据报|汇通控股 */
const HEARSAY = /^据[报悉称传闻]$/;

/** Single characters that the names of bodies end in more often than other words. */
const ALONE = new Characters('部局署厅院会党委办府社校行处');

/** Words that open with a character that bodies end in: 商业|办公, 东部|地区. */
const GOES_ON =
  /^(?:办[公理法事案学]|部[分队长]|会[议长员谈见]|院[校长]|局[面势部]|党[员派]|行[业动为人]|校[园友]|处[理罚置于]|社[会区交])/;

/** 警方和教育局 are two bodies, 教育及青年发展局 is one. */
const joins = (text: string, start: number, at: number): boolean =>
  JOINS.in(text, at) && (at - start > 4 || (HEADS.before(text, at, start)?.length ?? 0) > 1);

const NUMBER = new Characters('', '09');
const COUNTED_IN = new Characters('个家间所名位项座');

/** Where the name that ends at `end` may start: behind the last mark, verb, time or word around sources. */
const startOf = (text: string, end: number, head: number): number => {
  let start = end - head;
  // 「病人权益协会」: the marks hold all of the name
  const open = text[end] === '」' ? text.lastIndexOf('「', end) : -1;
  if (open >= 0 && end - open - 1 < LONGEST && end - open - 1 > head) return open + 1;
  while (start > 0 && end - start < LONGEST && HAN.in(text, start - 1)) start--;
  // 237家|公司: a number is no part of it
  if (COUNTED_IN.in(text, start) && NUMBER.in(text, start - 1)) start++;
  for (let i = start; i < end - head; i++) {
    const counted = COUNTED.exec(text.slice(i, Math.min(i + 5, end - head)))?.[0].length ?? 0;
    if (counted > 0) {
      start = i + counted;
      i += counted - 1;
      continue;
    }
    // 股份有限公司
    if (text[i] === '有' && text[i + 1] === '限') {
      i++;
      continue;
    }
    const noun = HEADS.at(text, i, end);
    if (noun && noun.length > 1 && noun.value !== 'title' && noun.value !== 'person' && noun.value !== 'collective') {
      i += noun.length - 1;
      continue;
    }
    const word = FRAME_WORDS.at(text, i, end);
    if (word?.value.has('noun')) {
      i += word.length - 1;
      continue;
    }
    const cue = CUES.at(text, i, end);
    const length = Math.max(
      timeAt(text, i, end),
      word && (word.length > 1 || (word.value.has('connective') && !JOINT.in(text, i))) ? word.length : 0,
      VERB_WORDS.at(text, i, end)?.length ?? 0,
      (cue?.value.type === 'cue' || cue?.value.type === 'hearsay') && cue.length > 1 ? cue.length : 0,
      HEARSAY.test(text.slice(i, i + 2)) ? 2 : 0,
      (BEFORE.in(text, i) && !(text[i] === '等' && BEFORE_EQUAL.in(text, i - 1))) || joins(text, start, i) ? 1 : 0,
      // 青年|发展局: a word for people right before the noun that the name ends with is a part of it
      noun && noun.length > 1 && noun.value !== 'collective' && i + noun.length < end - head ? noun.length : 0,
    );
    if (length > 0 && i + length <= end - head) {
      start = i + length;
      i += length - 1;
    }
  }
  return start;
};

/** Where the name that ends at `end` may start, whatever it ends in. */
export const nameStart = (text: string, end: number): number => startOf(text, end, 0);

/** Where the names of bodies end on a page; where they start is worked out for those that are asked for. */
export interface Ends {
  readonly at: readonly number[];
  readonly heads: readonly number[];
  readonly bodies: Map<number, Body | null>;
}

const read = ({ working }: Page): Ends => {
  const at: number[] = [];
  const heads: number[] = [];
  for (let i = 0; i < working.length; i++) {
    const head = HEADS.at(working, i);
    if (!head) continue;
    // 正义党|主席: the title takes in the last character of the name
    const within = head.value === 'title' && head.length > 1 && working[i] === '党';
    if (within) {
      at.push(i + 1);
      heads.push(1);
    }
    const end = i + head.length;
    i = end - 1;
    const body =
      (head.value === 'organisation' && (head.length > 1 || ALONE.in(working, end - 1))) || head.value === 'company';
    // 市|政府, 大学|教授: the name goes on
    if (head.length === 1 && GOES_ON.test(working.slice(end - 1, end + 1))) continue;
    if (!body || (head.length === 1 && HEADS.at(working, end)?.value === 'organisation')) continue;
    at.push(end);
    heads.push(head.length);
  }
  return { at, heads, bodies: new Map() };
};

/** One pass over the text, at most once a page. */
export const endsOf = oncePerPage(read);

/** Longest name in quotation marks. */
const LONGEST_QUOTED = 14;

/** 环保组织|「雨林观察」: the name in quotation marks behind what a body is. */
const quotedBehind = ({ working }: Page, at: number): Span | null => {
  if (working[at] !== '「') return null;
  const name = working.slice(at + 1, at + LONGEST_QUOTED + 1).split('」', 1)[0] as string;
  if (name.length < 2 || name.length === LONGEST_QUOTED || SENTENCE_MARK.test(name)) return null;
  return [at + 1, at + 1 + name.length];
};
const SENTENCE_MARK = /[，。；：！？、]/;

/** The body whose name ends at the `k`-th of these places; null where no name does. */
export const bodyAt = (page: Page, { at, heads, bodies }: Ends, k: number): Body | null => {
  let body = bodies.get(k);
  if (body === undefined) {
    const end = at[k] as number;
    const start = startOf(page.working, end, heads[k] as number);
    const quoted = quotedBehind(page, end);
    body = quoted
      ? {
          is: page.working.slice(start, end),
          name: page.text.slice(...quoted),
          folded: page.working.slice(...quoted),
          span: quoted,
        }
      : end - start > 2
        ? { name: page.text.slice(start, end), folded: page.working.slice(start, end), span: [start, end] }
        : null;
    bodies.set(k, body);
  }
  return body;
};

/** Ends of names that one and the same kind of body has: a 校 is a 大学, a 行 a 银行. */
const KINDS: readonly (readonly [sign: string, ends: RegExp])[] = [
  ['行', /(?:银行|行)$/],
  ['校', /(?:大学|学院|中学|小学|学校|高中|书院|幼儿园|校|[大中小]学部)$/],
  ['院', /(?:医院|研究院|学院|疗养院|安老院|护老院|养老院|书院|法院)$/],
  ['府', /(?:政府|府)$/],
  ['国', /国$/],
  ['店', /(?:店|餐厅|饭店|超市|酒店)$/],
  ['厂', /(?:工厂|厂)$/],
  ['馆', /馆$/],
  ['军', /军队?$/],
  ['所', /所$/],
  ['社', /社$/],
  ['台', /台$/],
];

/** True where a body of this name can be called 该行, 该校, 校方 … by `sign`. */
export const fitsSign = (name: string, sign: string): boolean =>
  KINDS.find(([kind]) => kind === sign)?.[1].test(name) ?? name.endsWith(sign);

/** Words for bodies that stand for no one in particular. */
const TOO_GENERAL =
  /^(?:公司|集团|企业|银行|医院|学校|大学|法院|政府|当局|方面|会议|大会|峰会|论坛|执政党|在野党|反对党|机构|组织|单位|部门|官方|中心|[^府局署会院]方)$/;

/** True for words that may be any body of their kind. */
export const isGeneral = (name: string): boolean => TOO_GENERAL.test(name);

/** What is asked of a body: how its name ends (a form, or its last character), which settles most, and the whole of it. */
export interface Wanted {
  readonly ending: RegExp | string;
  readonly fits: (body: Body) => boolean;
}

/** Longest ending that is looked at by itself. */
const TAIL = 6;

/** The body whose name ends at the `k`-th of these places, where it is wanted. */
export const wantedAt = (page: Page, ends: Ends, k: number, { ending, fits }: Wanted): Body | undefined => {
  const end = ends.at[k] as number;
  if (typeof ending === 'string') {
    if (!page.working.startsWith(ending, end - 1)) return undefined;
  } else if (!ending.test(page.working.slice(Math.max(0, end - TAIL), end))) return undefined;
  const body = bodyAt(page, ends, k);
  return body && fits(body) ? body : undefined;
};

/** How far back a body may have been named that a mention stands for: some ten articles, so that a long page stays linear. */
export const BODY_REACH = 10_000;

/** The last body before `at` that is wanted, no further back than `reach`. */
export const bodyBefore = (page: Page, at: number, wanted: Wanted, reach = BODY_REACH): Body | undefined => {
  const ends = endsOf(page);
  const behind = firstIndex(ends.at.length, (k) => (ends.at[k] as number) > at);
  for (let k = behind - 1; k >= 0 && at - (ends.at[k] as number) <= reach; k--) {
    const body = wantedAt(page, ends, k, wanted);
    if (body) return body;
  }
  return undefined;
};

/** How the names end of bodies that may be called by this sign. */
export const endingOf = (sign: string): RegExp =>
  KINDS.find(([kind]) => kind === sign)?.[1] ?? new RegExp(`${sign.replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, '')}$`);
