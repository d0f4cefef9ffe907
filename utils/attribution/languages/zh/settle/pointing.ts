import { foldCharacters } from '../../../../script/fold-characters.ts';
import { overlaps, type Span } from '../../../../span.ts';
import type { Mention } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import { bodyMeant } from '../definite-bodies.ts';
import { titleBefore } from '../named-texts.ts';
import { outletBefore } from '../report-words.ts';
import { counterpart, noted, type Placed, salient, spokenOfBefore } from '../salience.ts';
import { type Known, type Learnt, last, pairBefore } from '../short-names.ts';
import { type Mentioned, resolved, type Settler, standingFor } from './settler.ts';

const isPlaced = (mention: Mention): mention is Placed => mention.span !== null;

/** 前者 and 后者, of two. */
const OF_TWO = /^[前后後]者$/;
/** The second of two. */
const LATTER = /^[后後]者$/;

/** 他, 她, 前者. */
const person: Settler = ({ page, mention, known, outer, judge }) => {
  const pair = OF_TWO.test(mention.name) ? pairBefore(page, known, mention.span) : null;
  if (pair) return standingFor(mention, pair[mention.name.startsWith('前') ? 0 : 1], 'description');
  const object = LATTER.test(mention.name) && mention.span ? spokenOfBefore(page, mention.span) : null;
  if (object) return standingFor(mention, object, 'description');
  const who = isPlaced(mention)
    ? (noted(page, mention.span) ?? salient(judge, page, mention, known, outer))
    : undefined;
  return who ? standingFor(mention, who, 'pronoun') : null;
};

/** 对方. */
const other: Settler = ({ page, mention, known, outer }) => {
  const who = mention.span ? counterpart(page, mention.span, known, outer) : undefined;
  return who ? standingFor(mention, who, 'pronoun') : null;
};

/** Several people: one of them may speak later. */
const SEVERAL = /[两二三四五六七八九十几數数多些]|兩|們|们/;

/** How many there are, before whom or what is counted. */
const COUNT = /^.{0,2}?[二两三四五六七八九十几数多0-9]+[多余]?[名位个]/;

/** 公司的两名前员工 without their number. */
const uncounted = (name: string): string => {
  const folded = foldCharacters(name);
  const first = COUNT.exec(folded)?.[0].length ?? 0;
  if (first > 0) return name.slice(first);
  const inner = /的?[二两三四五六七八九十几数多0-9]+[多余]?[名位个]/.exec(folded);
  return inner ? name.slice(0, inner.index) + name.slice(inner.index + inner[0].length) : name;
};

/** 其中一人, 另一名. */
const among: Settler = ({ mention, known }) => {
  const all = last(known, ({ kind, text }) => /^(?:group|anonymous)$/.test(kind) && SEVERAL.test(text));
  if (!all) return null;
  const one = `${/^另/.test(mention.name) ? '另' : '其中'}一名${uncounted(all.name).replace(/[们們]$/, '')}`;
  return resolved(mention, one, mention.kind, 'description', all.span);
};

/** People who withhold who they are, not said to be one: 知情人士. */
const MORE_THAN_ONE = /^(?!.*[一某有该这那]).*(?:人士|消息来源)$/;

/** 他们. */
const people: Settler = ({ mention, known }) => {
  const who = last(
    known,
    ({ kind, name }) =>
      kind === 'group' ||
      (kind === 'anonymous' && (/多|们|[两三数几]/.test(name) || MORE_THAN_ONE.test(name))) ||
      /[和、]/.test(name),
  );
  return who ? standingFor(mention, who, 'pronoun') : null;
};

/** 它. */
const thing: Settler = ({ mention, known }) => {
  const what = last(known, ({ kind }) => kind === 'org' || kind === 'media');
  return what ? standingFor(mention, what, 'pronoun') : null;
};

const nearer = (a: Known | undefined, b: Known | undefined): Known | undefined =>
  a && b ? (a.span[0] > b.span[0] ? a : b) : (a ?? b);

/** 德语媒体, 三家英媒: a kind of outlet, and no outlet. */
const KIND_OF_OUTLET = /(?:媒体?|报章|报纸|传媒)$/;

/** 接受英媒采访, 对港媒(说): an outlet that others speak to has not spoken itself. */
const TOLD = /(?:接受|[对向]|告诉)$/;
const isTold = ({ working }: Page, [start]: Span): boolean => TOLD.test(working.slice(Math.max(0, start - 2), start));

/** The outlet that spoke last, but for a kind of outlet in the title, which only announces the ones below, or that was only spoken to. */
const outletTold = ({ page, known }: Mentioned): Known | undefined =>
  last(
    known,
    ({ kind, aside, name, span }) =>
      kind === 'media' &&
      !aside &&
      !(KIND_OF_OUTLET.test(foldCharacters(name)) && (span[0] < page.article.titleLength || isTold(page, span))),
  );

/** A kind of outlet in the title, where none is named. */
const outletAnnounced = ({ known }: Mentioned): Known | undefined =>
  last(known, ({ kind, aside }) => kind === 'media' && !aside);

/** 报道, 该报. */
const report: Settler = (mentioned) => {
  const { page, mention, known } = mentioned;
  const told = outletTold(mentioned);
  const near = outletBefore(page, mention.span, told);
  // 报道 goes on with the outlet that relayed, not with the one that it quoted
  const quoted =
    near && last(known, ({ kind, aside, span }) => kind === 'media' && aside === true && overlaps(span, near.span));
  const outlet = (quoted ? (told ?? near) : nearer(near, told)) ?? outletAnnounced(mentioned);
  return outlet ? resolved(mention, outlet.name, 'media', 'report', outlet.span) : null;
};

/** 该公司, 校方. */
const organisation: Settler = ({ page, mention, known }) => {
  const found = mention.span ? bodyMeant(page, mention.name, mention.span, known) : undefined;
  return found ? resolved(mention, found.name, found.rest ? mention.kind : 'org', 'description', found.span) : null;
};

/** What points back: 这名, 该位, 那位. */
const DETERMINER = /^(?:[该这那此]|上述|前述)一?[名位个]?/;

/** 这位前首相, 这名51岁的农妇: somebody known, by what else there is to tell of him. */
const DESCRIBED = /^(?:这|该)[名位](?!.*的[^的]*(?:律师|发言人|家属|助理|办公室|妻子|丈夫))/;

/** Somebody of many, who is as a rule not named: 该名乡亲, 这位网友. */
const LAY = /(?:乡亲|民众|市民|居民|网友|网民|街坊|村民|家长|读者|粉丝|听众|观众|旅客|乘客|消费者)$/;

/** Words for one and the same person who has not been named. */
const SAME: readonly RegExp[] = [
  /(?:客人|顾客|食客|消费者|买家|客户)$/,
  /(?:网友|网民|用户|楼主|博主|发帖人|发帖者|发布者)$/,
  /(?:男子|男士|男人|嫌犯|疑犯|嫌疑人|犯嫌)$/,
  /(?:女子|女士|女人|妇人|妇女)$/,
  /(?:店家|店主|商家|卖家|老板|业者)$/,
];

/** 该名顾客 ← 有客人: the one last named by another word for the same. */
const alike = (known: readonly Learnt[], told: string): Known | undefined => {
  const same = SAME.find((words) => words.test(foldCharacters(told)));
  return same
    ? last(known, ({ kind, name }) => (kind === 'anonymous' || kind === 'role') && same.test(foldCharacters(name)))
    : undefined;
};

/** Those who go by an account: 该博主 ← @老王. */
const POSTS = /^(?:博主|网友|用户|网民|大V|up主|发帖人|发帖者)$/i;

/** The one before whom the text has called by what a determiner points with: 该律师. */
const calledSo = (known: readonly Learnt[], told: string): Known | undefined => {
  // 那位同事的律师, 该乡党委书记: whoever else is a lawyer or secretary is not that one
  const noun = told.length > 4 || told.includes('的') ? told : told.slice(-2);
  return last(
    known,
    // 该律师 ← 律师王明: the noun stands before the name
    ({ kind, text, name }) =>
      kind !== 'media' &&
      (text.endsWith(noun) ||
        name.endsWith(noun) ||
        (kind === 'person' && text.slice(0, text.lastIndexOf(name)).includes(noun))),
  );
};

/** 该律师, 这名男子, 上述报告. */
const described: Settler = ({ page, mention, known, outer, judge }) => {
  const title = mention.kind === 'document' ? titleBefore(page, mention.span) : undefined;
  if (title) return resolved(mention, page.text.slice(...title), 'document', 'description', title);
  const folded = foldCharacters(mention.name);
  const told = mention.name.slice(DETERMINER.exec(folded)?.[0].length ?? 0);
  const found =
    calledSo(known, told) ??
    alike(known, told) ??
    (POSTS.test(foldCharacters(told)) ? last(known, ({ text }) => text.startsWith('@')) : undefined);
  if (found) {
    const kind = found.kind === 'org' ? mention.kind : found.kind;
    return resolved(mention, found.name, kind, 'description', found.span);
  }
  // 这位前首相: whoever the text is about
  const who =
    isPlaced(mention) && DESCRIBED.test(folded) && !LAY.test(folded)
      ? salient(judge, page, mention, known, outer)
      : undefined;
  return who?.kind === 'person' ? standingFor(mention, who, 'description') : null;
};

/** What settles a mention that points at somebody, by how it does. */
export const POINTING: Readonly<Record<NonNullable<Mention['refers']>, Settler>> = {
  person,
  other,
  among,
  people,
  thing,
  report,
  organisation,
  described,
};
