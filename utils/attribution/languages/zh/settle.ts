import { foldCharacters } from '../../../script/fold-characters.ts';
import { overlaps, type Span } from '../../../span.ts';
import type { Mention } from '../../language.ts';
import type { Page } from '../../page.ts';
import type { Hop, Resolution } from '../../types.ts';
import { bodyMeant } from './definite-bodies.ts';
import type { Judge } from './judge/judge.ts';
import { fullLatinBefore } from './latin-names.ts';
import { issuedBefore, titleBefore } from './named-texts.ts';
import { accusedIn, holderOf } from './office-holders.ts';
import { nameOfHis, ownedBy, withoutIntroduction } from './owned-names.ts';
import { personAtEnd } from './people-index.ts';
import { outletBefore } from './report-words.ts';
import { counterpart, noted, type Placed, salient, spokenOfBefore } from './salience.ts';
import {
  abbreviated,
  bodyOf,
  fuller,
  givenAs,
  governmentOf,
  type Known,
  type Learnt,
  last,
  ofSide,
  otherNameOf,
  pairBefore,
  sameOutlet,
} from './short-names.ts';
import { bearerBefore, ofSurname } from './surnames.ts';
import { wordSet } from './word-set.ts';

const resolved = (
  mention: Mention,
  name: string,
  kind: Hop['kind'],
  resolution: Resolution,
  antecedent?: Span,
): Hop => ({
  source: mention.span,
  name,
  kind,
  resolution,
  ...(antecedent ? { antecedent } : {}),
});

/** People who withhold who they are, not said to be one: 知情人士. */
const MORE_THAN_ONE = /^(?!.*[一某有该这那]).*(?:人士|消息来源)$/;
/** The second of two. */
const LATTER = /^[后後]者$/;

/** What points back: 这名, 该位, 那位. */
const DETERMINER = /^(?:[该这那此]|上述|前述)一?[名位个]?/;

/** 这位前首相, 这名51岁的农妇: somebody known, by what else there is to tell of him. */
const DESCRIBED = /^(?:这|该)[名位](?!.*的[^的]*(?:律师|发言人|家属|助理|办公室|妻子|丈夫))/;

/** Words for one and the same person who has not been named. */
const SAME: readonly RegExp[] = [
  /(?:客人|顾客|食客|消费者|买家|客户)$/,
  /(?:网友|网民|用户|楼主|博主|发帖人|发帖者|发布者)$/,
  /(?:男子|男士|男人|嫌犯|疑犯|嫌疑人|犯嫌)$/,
  /(?:女子|女士|女人|妇人|妇女)$/,
  /(?:店家|店主|商家|卖家|老板|业者)$/,
];

/** Those who go by an account: 该博主 ← @老王. */
const POSTS = /^(?:博主|网友|用户|网民|大V|up主|发帖人|发帖者)$/i;

/** Whoever wrote what the page tells of, by what forums call him. */
const POSTER = wordSet('原PO 原po 楼主 发文者 贴主');

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

/** Who speaks for a body that the text named before. */
const SPOKESMAN = /^(?:新闻)?发言人$/;

/** A word for a business by itself. */
const BARE = wordSet('公司 集团 集團');

/** Ends of the names of bodies that are no business. */
const NO_BUSINESS = /(?:上司|[方国组盟队校团省市县区院]|大学|中心|业界|媒体|智库|基金会)$/;

/** Several people: one of them may speak later. */
const SEVERAL = /[两二三四五六七八九十几數数多些]|兩|們|们/;

/** 该名顾客 ← 有客人: the one last named by another word for the same. */
const alike = (known: readonly Learnt[], told: string): Known | undefined => {
  const same = SAME.find((words) => words.test(foldCharacters(told)));
  return same
    ? last(known, ({ kind, name }) => (kind === 'anonymous' || kind === 'role') && same.test(foldCharacters(name)))
    : undefined;
};

const phraseOf = (page: Page, { name, span }: Mention): string => (span ? page.text.slice(...span) : name);

const nearer = (a: Known | undefined, b: Known | undefined): Known | undefined =>
  a && b ? (a.span[0] > b.span[0] ? a : b) : (a ?? b);

const isPlaced = (mention: Mention): mention is Placed => mention.span !== null;

/** `known` are those named before the mention, `whole` all people of the page; `outer` is who relays it and so is not meant. */
type Settle = (
  page: Page,
  mention: Mention,
  known: readonly Learnt[],
  whole: () => readonly Known[],
  outer: string | undefined,
  judge: Judge,
) => Hop;

/** Who or what one mention stands for. */
export const resolve: Settle = (page, mention, known, whole, outer, judge) => {
  const hop = meant(page, mention, known, whole, outer, judge);
  // 检察官许嘉龙说，「检察官讯问后认为X」: an office in somebody's words is another's
  return hop.name === outer && mention.kind === 'role' && mention.name !== outer
    ? resolved(mention, mention.name, mention.kind, 'text')
    : hop;
};

const meant: Settle = (page, mention, known, whole, outer, judge) => {
  // 其子邝先生: whose he is tells less than his name
  const his = mention.kind === 'role' && mention.span ? personAtEnd(page, ...mention.span) : undefined;
  if (his && /^其./.test(mention.name) && mention.name.endsWith(his.name))
    return resolved(mention, his.name, 'person', 'text');
  const owned = mention.refers ? null : ownedBy(mention);
  if (owned) {
    const owner = resolve(page, owned.owner, known, whole, undefined, judge);
    if (owner.antecedent && owner.name !== owned.owner.name)
      return resolved(mention, owned.withOwner(owner.name), mention.kind, owner.resolution, owner.antecedent);
  }
  const mine = outer ? nameOfHis(mention, outer) : null;
  if (mine) return resolved(mention, mine, mention.kind, 'description');
  const introduced = mention.kind === 'role' ? withoutIntroduction(mention.name) : mention.name;
  if (introduced !== mention.name) return resolved(mention, introduced, mention.kind, 'text');
  const asIs = (resolution: Resolution): Hop => resolved(mention, mention.name, mention.kind, resolution);
  switch (mention.refers) {
    case 'person': {
      const pair = /^[前后後]者$/.test(mention.name) ? pairBefore(page, known, mention.span) : null;
      if (pair) {
        const one = pair[mention.name.startsWith('前') ? 0 : 1];
        return resolved(mention, one.name, one.kind, 'description', one.span);
      }
      const object = LATTER.test(mention.name) && mention.span ? spokenOfBefore(page, mention.span) : null;
      if (object) return resolved(mention, object.name, object.kind, 'description', object.span);
      const who = isPlaced(mention)
        ? (noted(page, mention.span) ?? salient(judge, page, mention, known, outer))
        : undefined;
      return who ? resolved(mention, who.name, who.kind, 'pronoun', who.span) : asIs('open');
    }
    case 'other': {
      const who = mention.span ? counterpart(page, mention.span, known, outer) : undefined;
      return who ? resolved(mention, who.name, who.kind, 'pronoun', who.span) : asIs('open');
    }
    case 'among': {
      const all = last(known, ({ kind, text }) => /^(?:group|anonymous)$/.test(kind) && SEVERAL.test(text));
      return all
        ? resolved(
            mention,
            `${/^另/.test(mention.name) ? '另' : '其中'}一名${uncounted(all.name).replace(/[们們]$/, '')}`,
            mention.kind,
            'description',
            all.span,
          )
        : asIs('open');
    }
    case 'people': {
      const who = last(
        known,
        ({ kind, name }) =>
          kind === 'group' ||
          (kind === 'anonymous' && (/多|们|[两三数几]/.test(name) || MORE_THAN_ONE.test(name))) ||
          /[和、]/.test(name),
      );
      return who ? resolved(mention, who.name, who.kind, 'pronoun', who.span) : asIs('open');
    }
    case 'thing': {
      const what = last(known, ({ kind }) => kind === 'org' || kind === 'media');
      return what ? resolved(mention, what.name, what.kind, 'pronoun', what.span) : asIs('open');
    }
    case 'report': {
      const told = last(known, ({ kind, aside }) => kind === 'media' && !aside);
      const near = outletBefore(page, mention.span, told);
      // 报道 goes on with the outlet that relayed, not with the one that it quoted
      const quoted =
        near && last(known, ({ kind, aside, span }) => kind === 'media' && aside === true && overlaps(span, near.span));
      const outlet = quoted ? (told ?? near) : nearer(near, told);
      return outlet ? resolved(mention, outlet.name, 'media', 'report', outlet.span) : asIs('open');
    }
    case 'organisation': {
      const found = mention.span ? bodyMeant(page, mention.name, mention.span, known) : undefined;
      return found
        ? resolved(mention, found.name, found.rest ? mention.kind : 'org', 'description', found.span)
        : asIs('open');
    }
    case 'described': {
      const title = mention.kind === 'document' ? titleBefore(page, mention.span) : undefined;
      if (title) return resolved(mention, page.text.slice(...title), 'document', 'description', title);
      // 那位同事的律师, 该乡党委书记: whoever else is a lawyer or secretary is not that one
      const told = mention.name.slice(DETERMINER.exec(foldCharacters(mention.name))?.[0].length ?? 0);
      const noun = told.length > 4 || told.includes('的') ? told : told.slice(-2);
      const found =
        last(
          known,
          // 该律师 ← 律师王明: the noun stands before the name
          ({ kind, text, name }) =>
            kind !== 'media' &&
            (text.endsWith(noun) ||
              name.endsWith(noun) ||
              (kind === 'person' && text.slice(0, text.lastIndexOf(name)).includes(noun))),
        ) ??
        alike(known, told) ??
        (POSTS.test(foldCharacters(told)) ? last(known, ({ text }) => text.startsWith('@')) : undefined);
      if (found)
        return resolved(
          mention,
          found.name,
          found.kind === 'org' ? mention.kind : found.kind,
          'description',
          found.span,
        );
      // 这位前首相: whoever the text is about
      const who =
        isPlaced(mention) && DESCRIBED.test(foldCharacters(mention.name))
          ? salient(judge, page, mention, known, outer)
          : undefined;
      return who?.kind === 'person' ? resolved(mention, who.name, 'person', 'description', who.span) : asIs('open');
    }
    default:
  }
  if (mention.span && (mention.kind === 'org' || mention.kind === 'group' || mention.kind === 'role')) {
    // 工党余国栋: the name that the phrase ends in, which the page knows
    const whose = personAtEnd(page, mention.span[0], mention.span[1]);
    if (whose && whose.name.length > 2 && mention.name.length > whose.name.length && mention.name.endsWith(whose.name))
      return resolved(mention, whose.name, 'person', 'text');
  }
  if (mention.kind === 'person' || mention.kind === 'role') {
    const poster =
      POSTER.has(foldCharacters(mention.name)) && last(known, ({ kind }) => kind === 'anonymous' || kind === 'person');
    if (poster) return resolved(mention, poster.name, poster.kind, 'description', poster.span);
    const inTitle = mention.span !== null && mention.span[1] <= page.article.titleLength;
    const surnamed =
      ofSurname(known, mention.name, phraseOf(page, mention)) ?? (inTitle ? ofSurname(whole(), mention.name) : null);
    if (surnamed) return resolved(mention, surnamed.name, surnamed.kind, 'surname', surnamed.span);
  }
  if (mention.kind === 'role' && SPOKESMAN.test(foldCharacters(mention.name))) {
    // 发言人又指: the one who spoke for somebody before
    const spokesman = last(
      known,
      ({ kind, text }) => (kind === 'role' || kind === 'person') && foldCharacters(text).includes('发言人'),
    );
    if (spokesman) return resolved(mention, spokesman.name, spokesman.kind, 'description', spokesman.span);
  }
  if (mention.kind === 'media') {
    const outlet = sameOutlet(known, mention.name);
    // the 紐約時報 that a title calls 紐時 keeps its name
    const shortened = outlet && outlet.span[1] <= page.article.titleLength && outlet.name.length < mention.name.length;
    if (outlet && !shortened) return resolved(mention, outlet.name, 'media', 'outlet', outlet.span);
  }
  if (mention.kind === 'org') {
    const body = mention.span ? ofSide(page, known, mention.name, mention.span) : null;
    if (body) return resolved(mention, body.name, 'org', 'description', body.span);
  }
  if (mention.kind === 'org' || mention.kind === 'person') {
    const whole =
      abbreviated(known, mention.name) ??
      givenAs(page, mention.name) ??
      (mention.kind === 'person' ? otherNameOf(page, mention.name) : null);
    if (whole) return resolved(mention, whole.name, whole.kind, 'short-form', whole.span);
  }
  if (mention.kind === 'person') {
    const spoke =
      mention.name.length > 1 && last(known, ({ kind, name }) => kind === 'person' && name === mention.name);
    if (spoke && !spoke.aside) return asIs('text');
    const full =
      fuller(known, mention.name, 'person') ??
      (mention.name.length === 1 && mention.span ? bearerBefore(page, mention.name, mention.span[0]) : null);
    if (full) return resolved(mention, full.name, 'person', 'surname', full.span);
    const company = fuller(known, mention.name, 'org');
    if (company) return resolved(mention, company.name, 'org', 'short-form', company.span);
  }
  if (mention.kind === 'role') {
    const party = mention.name === '被告' ? accusedIn(page) : undefined;
    if (party) return resolved(mention, party.name, 'person', 'description', party.span);
  }
  if (mention.kind === 'role' && mention.span) {
    // 特首 ← 特首林郑月娥: the office of somebody whom the page names
    const holder = holderOf(mention.name, whole, mention.span[1] <= page.article.titleLength);
    if (holder) return resolved(mention, holder.name, 'person', 'description', holder.span);
  }
  if (mention.kind === 'org' && /^[A-Za-z]+$/.test(mention.name)) {
    const person = last(known, ({ kind, name }) => kind === 'person' && name.split(' ').includes(mention.name));
    if (person) return resolved(mention, person.name, 'person', 'surname', person.span);
    const full = mention.span ? fullLatinBefore(page, mention.name, mention.span[0]) : null;
    if (full) return resolved(mention, page.text.slice(...full), 'person', 'surname', full);
  }
  if (
    mention.kind === 'document' &&
    /^(?:报告|文件|研究|简报|宣言|文中|声明|公告|调查|论文|研报|通报)$/.test(foldCharacters(mention.name))
  ) {
    const fullName = last(
      known,
      ({ kind, name }) => kind === 'document' && name.length > mention.name.length && name.endsWith(mention.name),
    );
    if (fullName) return resolved(mention, fullName.name, 'document', 'description', fullName.span);
    const title = titleBefore(page, mention.span) ?? issuedBefore(page, mention.span);
    if (title) return resolved(mention, page.text.slice(...title), 'document', 'description', title);
  }
  if (mention.kind === 'org' && mention.span) {
    // 公司公告, 集团表示: the one that the text is about
    if (BARE.has(mention.name)) {
      const meant = bodyMeant(page, `该${mention.name}`, mention.span, known);
      if (meant && !NO_BUSINESS.test(foldCharacters(meant.name)))
        return resolved(mention, meant.name, 'org', 'description', meant.span);
    }
    const full =
      otherNameOf(page, mention.name) ??
      fuller(known, mention.name, 'org') ??
      bodyOf(page, mention.name, mention.span) ??
      governmentOf(page, mention.name, mention.span);
    if (full) return resolved(mention, full.name, 'org', 'short-form', full.span);
  }
  return asIs('text');
};
