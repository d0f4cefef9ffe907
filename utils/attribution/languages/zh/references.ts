import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import type { Draft } from '../../drafts.ts';
import type { Mention } from '../../language.ts';
import type { Page, Sentence } from '../../page.ts';
import type { Hop, Resolution } from '../../types.ts';
import { bodyMeant } from './definite-bodies.ts';
import { asFullName } from './full-names.ts';
import { standIns } from './headlines.ts';
import { type Described, describe } from './noun-phrase.ts';
import { ownedBy, withoutIntroduction } from './owned-names.ts';
import { opensSentence, peopleOf, personAtEnd } from './people-index.ts';
import { outletBefore } from './report-words.ts';
import { counterpart, likelyName, salient } from './salience.ts';
import {
  abbreviated,
  bodyOf,
  fuller,
  governmentOf,
  type Known,
  type Learnt,
  last,
  learnt,
  ofSide,
  ofSurname,
  otherNameOf,
  pairBefore,
  sameOutlet,
} from './short-names.ts';
import { openingPhrase } from './subject.ts';

/** Marks between clauses. */
const CLAUSE_MARK = new Characters('，；：');

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

/** Offices that many hold: they stand for nobody in particular. */
const COMMON_OFFICE =
  /(?:发言人|负责人|官员|议员|律师|记者|居民|[^委]员|教授|专家|学者|医生|法官|被告|男子|女子|代表|主管|经理|警司|督察|专员|分析师)$/;

/** The only person on the page whose title ends as this office does: 特首 ← 特首林郑月娥, 中国副总理 ← 国务院副总理胡春华. */
const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
};

const holderOf = (office: string, whole: () => readonly Known[], headline: boolean): Known | undefined => {
  if (COMMON_OFFICE.test(office) || office.includes('的')) return undefined;
  const holders = whole().filter(({ text, name }) => {
    const at = text.indexOf(name);
    if (at < 2 || !likelyName(foldCharacters(name))) return false;
    // 总理、论坛主席布朗 holds both offices
    return text
      .slice(0, at)
      .split(/[、，兼]/)
      .some(
        (title) =>
          title.length > 1 &&
          (title.endsWith(office) || office.endsWith(title) || (headline && sharedEnd(title, office) >= 3)),
      );
  });
  return new Set(holders.map(({ name }) => name)).size === 1 ? holders[0] : undefined;
};

/** How many of the last mentions are looked through for one that holds a name already. */
const TOLD = 16;

/** How many named people are looked through for who holds an office. */
const MOST_HOLDERS = 300;

/** What points back: 这名, 该位, 那位. */
const DETERMINER = /^(?:[该这那此]|上述|前述)一?[名位个]?/;

/** How many there are, before whom or what is counted. */
const COUNT = /^.{0,2}?[二两三四五六七八九十几数多0-9]+[多余]?[名位个]/;

/** A word for a business by itself. */
const BARE = /^(?:公司|集团|集團)$/;

/** Several people: one of them may speak later. */
const SEVERAL = /[两二三四五六七八九十几數数多些]|兩|們|们/;

/** How far back the title of a document may stand that 该报告 or 文中 refers to. */
const TITLE_REACH = 800;

/** What stands between the last title marks before a mention: the document that 该报告 or 文章 is. */
const titleBefore = (page: Page, span: Span | null): Span | undefined => {
  if (!span) return undefined;
  const from = Math.max(0, span[0] - TITLE_REACH);
  const close = page.working.lastIndexOf('》', span[0] - 1);
  const open = page.working.lastIndexOf('《', close);
  return close > from && open >= from && close - open > 5 ? [open + 1, close] : undefined;
};

/** The business that goes by this name: 微软 of 微软公司. */
const fullerBody = (known: readonly Learnt[], name: string): Known | null => {
  const longer = fuller(known, name, 'org');
  return longer ? asFullName(name, longer) : null;
};

const nearer = (a: Known | undefined, b: Known | undefined): Known | undefined =>
  a && b ? (a.span[0] > b.span[0] ? a : b) : (a ?? b);

const resolve = (
  page: Page,
  mention: Mention,
  known: readonly Learnt[],
  whole: () => readonly Known[],
  outer: string | undefined,
): Hop => {
  const owned = mention.refers ? null : ownedBy(mention);
  if (owned) {
    const owner = resolve(page, owned.owner, known, whole, undefined);
    if (owner.antecedent && owner.name !== owned.owner.name)
      return resolved(mention, owned.withOwner(owner.name), mention.kind, owner.resolution, owner.antecedent);
  }
  const introduced = mention.kind === 'role' ? withoutIntroduction(mention.name) : mention.name;
  if (introduced !== mention.name) return resolved(mention, introduced, mention.kind, 'text');
  const asIs = (resolution: Resolution): Hop => resolved(mention, mention.name, mention.kind, resolution);
  switch (mention.refers) {
    case 'person': {
      const pair = /^[前后後]者$/.test(mention.name) ? pairBefore(known, mention.span) : null;
      if (pair) {
        const one = pair[mention.name.startsWith('前') ? 0 : 1];
        return resolved(mention, one.name, one.kind, 'description', one.span);
      }
      const who = mention.span ? salient(page, mention.span, mention.name, known, outer) : undefined;
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
            `其中一名${all.name.slice(COUNT.exec(foldCharacters(all.name))?.[0].length ?? 0)}`,
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
          kind === 'group' || (kind === 'anonymous' && /多|们|[两三数几]/.test(name)) || /[和、]/.test(name),
      );
      return who ? resolved(mention, who.name, who.kind, 'pronoun', who.span) : asIs('open');
    }
    case 'thing': {
      const what = last(known, ({ kind }) => kind === 'org' || kind === 'media');
      return what ? resolved(mention, what.name, what.kind, 'pronoun', what.span) : asIs('open');
    }
    case 'report': {
      const outlet = nearer(
        outletBefore(page, mention.span),
        last(known, ({ kind }) => kind === 'media'),
      );
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
      // 那位同事的律师, 该街道党工委书记: whoever else is a lawyer or secretary is not that one
      const told = mention.name.slice(DETERMINER.exec(foldCharacters(mention.name))?.[0].length ?? 0);
      const found = last(
        known,
        ({ kind, text }) =>
          kind !== 'media' && text.endsWith(told.length > 4 || told.includes('的') ? told : told.slice(-2)),
      );
      return found
        ? resolved(mention, found.name, found.kind === 'org' ? mention.kind : found.kind, 'description', found.span)
        : asIs('open');
    }
    default:
  }
  if (mention.span && (mention.kind === 'org' || mention.kind === 'group' || mention.kind === 'role')) {
    // 经民联尹家乐: the name that the phrase ends in, which the page knows
    const whose = personAtEnd(page, mention.span[0], mention.span[1]);
    if (whose && whose.name.length > 2 && mention.name.length > whose.name.length && mention.name.endsWith(whose.name))
      return resolved(mention, whose.name, 'person', 'text');
  }
  if (mention.kind === 'person' || mention.kind === 'role') {
    const surnamed = ofSurname(known, mention.name);
    if (surnamed) return resolved(mention, surnamed.name, 'person', 'surname', surnamed.span);
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
    const whole = abbreviated(known, mention.name);
    if (whole) return resolved(mention, whole.name, whole.kind, 'short-form', whole.span);
  }
  if (mention.kind === 'person') {
    const full = fuller(known, mention.name, 'person');
    if (full) return resolved(mention, full.name, 'person', 'surname', full.span);
    const company = mention.name.length >= 2 ? fullerBody(known, mention.name) : null;
    if (company) return resolved(mention, company.name, 'org', 'short-form', company.span);
    if (mention.name.length === 1) {
      const body = fuller(known, mention.name, 'org');
      if (body) return resolved(mention, body.name, 'org', 'short-form', body.span);
    }
  }
  if (mention.kind === 'role' && mention.span) {
    // 特首 ← 特首林郑月娥: the office of somebody whom the page names
    const holder = holderOf(mention.name, whole, mention.span[1] <= page.article.titleLength);
    if (holder) return resolved(mention, holder.name, 'person', 'description', holder.span);
  }
  if (mention.kind === 'org' && /^[A-Za-z]+$/.test(mention.name)) {
    const person = last(known, ({ kind, name }) => kind === 'person' && name.split(' ').includes(mention.name));
    if (person) return resolved(mention, person.name, 'person', 'surname', person.span);
  }
  if (
    mention.kind === 'document' &&
    /^(?:报告|文件|研究|简报|宣言|文中|声明|公告|调查|论文|研报|通报)$/.test(mention.name)
  ) {
    const fullName = last(
      known,
      ({ kind, name }) => kind === 'document' && name.length > mention.name.length && name.endsWith(mention.name),
    );
    if (fullName) return resolved(mention, fullName.name, 'document', 'description', fullName.span);
    const title = titleBefore(page, mention.span);
    if (title) return resolved(mention, page.text.slice(...title), 'document', 'description', title);
  }
  if (mention.kind === 'org' && mention.span) {
    // 公司公告, 集团表示: the one that the text is about
    if (BARE.test(mention.name)) {
      const meant = bodyMeant(page, `该${mention.name}`, mention.span, known);
      if (meant && /[A-Za-z]|(?:公司|企业|企業|集团|集團|股份|控股|科技|實業|实业)$/.test(meant.name))
        return resolved(mention, meant.name, 'org', 'description', meant.span);
    }
    const full =
      otherNameOf(page, mention.name) ??
      fullerBody(known, mention.name) ??
      bodyOf(page, mention.name, mention.span) ??
      governmentOf(page, mention.name, mention.span);
    if (full) return resolved(mention, full.name, 'org', 'short-form', full.span);
  }
  return asIs('text');
};

/** Those who made the page are not in its story. */
const BYLINE = /^[〔【［（[]?(?:[本特][\u4e00-\u9fff]{1,3})?(?:记者|编辑|编译|撰文|摄影|通讯员)/;

/** Who the sentence is about: the first clause that opens with a named source. */
const opener = (page: Page, [start, to]: Span): Described | null => {
  const { skeleton } = page;
  const end = Math.min(to, start + 90);
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !CLAUSE_MARK.in(skeleton, i)) continue;
    const phrase = openingPhrase(skeleton, from, i);
    if (phrase && phrase[1] - phrase[0] <= 64 && !BYLINE.test(skeleton.slice(...phrase))) {
      const described = describe(page, phrase);
      if (
        !described.refers &&
        (described.sureness >= 3 ||
          (described.sureness === 2 && described.kind === 'person' && !described.guess && recurs(page, described)))
      )
        return described;
    }
    from = i + 1;
  }
  return null;
};

/** How far around a possible name is looked for it to come again. */
const RECURRENCE = 3000;

const recurs = (page: Page, { name, span }: Described): boolean => {
  if (name.length < 2) return false;
  const near = page.text.slice(Math.max(0, span[0] - RECURRENCE), span[1] + RECURRENCE);
  return near.indexOf(name) !== near.lastIndexOf(name);
};

/** Settles who every mention stands for, in reading order. Looks back over a bounded number of names, so O(n). */
export const resolveReferences = (page: Page, drafts: readonly Draft[]): readonly (readonly Hop[])[] => {
  const known: Learnt[] = [];
  const learn = (
    hop: { readonly name: string; readonly kind: Hop['kind'] },
    span: Span | null,
    signs: Pick<Known, 'opens' | 'aside' | 'gender'> = {},
  ): void => {
    if (!span) return;
    // 王明和李华 are two people to whoever is named after them
    const names = hop.kind === 'person' ? hop.name.split(/[和與与及、]/) : [hop.name];
    const parts =
      names.length > 1 && names.every((name) => name.length > 1) ? [...names.toReversed(), hop.name] : [hop.name];
    for (const name of parts)
      known.push(learnt({ name, kind: hop.kind, span, text: page.text.slice(...span), ...signs }));
  };
  // names that open sentences without saying anything count as well
  const openings: { readonly at: number; readonly described: Described }[] = [];
  const told = new Map<Sentence, number>();
  for (const { frame } of drafts) {
    const first = frame.hops[0]?.span?.[0] ?? frame.cue?.[0] ?? frame.span[0];
    told.set(frame.sentence, Math.min(told.get(frame.sentence) ?? first, first));
  }
  let read = 0;
  /** Reads the sentences that start before `at`, which costs more than all else here: no further than somebody asks. */
  const openUpTo = (at: number): void => {
    for (let sentence = page.sentences[read]; sentence && sentence.span[0] < at; sentence = page.sentences[++read]) {
      if (sentence.headline) continue;
      // in a sentence that says something, only what stands before the first to say it
      const end = told.get(sentence) ?? sentence.span[1];
      if (end - sentence.span[0] < 4) continue;
      const described = opener(page, [sentence.span[0], end]);
      if (described) openings.push({ at: described.span[0], described });
    }
  };
  let whole: readonly Known[] | undefined;
  const named = (): readonly Known[] => {
    openUpTo(Number.POSITIVE_INFINITY);
    whole ??= [...drafts.flatMap(({ mentions }) => mentions), ...openings.map(({ described }) => described)]
      .flatMap(({ name, kind, span, refers }) =>
        span && kind === 'person' && !refers ? [{ name, kind, span, text: page.text.slice(...span) }] : [],
      )
      .slice(0, MOST_HOLDERS);
    return whole;
  };
  const people = peopleOf(page);
  let o = 0;
  let p = 0;
  /** Learns, in reading order, whom the text names before `at` without their saying anything. */
  const readUpTo = (at: number): void => {
    openUpTo(at);
    for (;;) {
      const opening = openings[o];
      const person = people[p];
      if (person && person.span[0] < at && (!opening || person.span[0] < opening.at)) {
        p++;
        const [start, end] = person.span;
        const told = known
          .slice(-TOLD)
          .some(
            ({ name, kind, span }) =>
              kind === 'person' && span[0] <= start && end <= span[1] + 1 && name.includes(person.name),
          );
        if (!told)
          learn(
            { name: person.name, kind: 'person' },
            [start, end],
            opensSentence(page.skeleton, start) ? { opens: true } : { aside: true },
          );
      } else if (opening && opening.at < at) {
        o++;
        const { described } = opening;
        const full = described.kind === 'person' ? fuller(known, described.name, 'person') : undefined;
        learn(full ?? described, described.span, { opens: true });
        while (
          described.kind === 'person' &&
          people[p] &&
          (people[p] as (typeof people)[number]).span[1] <= described.span[1] + 1
        )
          p++;
      } else return;
    }
  };
  const chains = drafts.map((draft): readonly Hop[] => {
    readUpTo(draft.mentions.at(-1)?.span?.[0] ?? draft.cue?.[0] ?? draft.content[0]?.[0] ?? 0);
    const hops: Hop[] = [];
    for (const mention of draft.mentions) {
      const outer = hops.findLast(({ kind }) => kind !== 'media' && kind !== 'agentless' && kind !== 'document')?.name;
      const hop = resolve(page, mention, known, named, outer);
      hops.push(
        draft.frame.continues && !draft.frame.hops.includes(mention) && hop.resolution === 'text'
          ? { ...hop, resolution: 'continued' as const }
          : hop,
      );
    }
    let inner = false;
    for (const hop of hops) {
      if (hop.kind === 'agentless' || hop.kind === 'self') continue;
      const pronoun = hop.resolution === 'pronoun' && hop.source ? page.text.slice(...hop.source) : '';
      learn(hop, hop.source, {
        aside: inner,
        ...(/她/.test(pronoun) ? { gender: 10 } : {}),
      });
      if (hop.kind !== 'media' && hop.kind !== 'document') inner = true;
    }
    return hops;
  });
  return standIns(page, drafts, chains);
};
