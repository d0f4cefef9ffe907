import type { Span } from '../../../span.ts';
import type { Steps } from '../../../steps.ts';
import { Characters } from '../../characters.ts';
import type { Draft } from '../../drafts.ts';
import type { Page, Sentence } from '../../page.ts';
import type { Hop } from '../../types.ts';
import { standIns } from './headlines.ts';
import type { Judge } from './judge/judge.ts';
import { type Described, describe } from './noun-phrase.ts';
import { openingPhrase } from './opening-phrase.ts';
import { type Named, opensSentence, peopleOf } from './people-index.ts';
import { resolve } from './settle.ts';
import { fuller, JOINT, type Known, type Learnt, learnt } from './short-names.ts';
import { ofSurname } from './surnames.ts';

/** Marks between clauses. */
const CLAUSE_MARK = new Characters('，；：');

/** How many of the last mentions are looked through for one that holds a name already. */
const TOLD = 16;

/** How many named people are looked through for who holds an office. */
const MOST_HOLDERS = 300;

/** Those who made the page are not in its story. */
const BYLINE = /^[〔【［（[]?(?:[本特][\u4e00-\u9fff]{1,3})?(?:记者|编辑|编译|撰文|摄影|通讯员)/;

/** What somebody has that a sentence opens with in his place: 外长的措辞更为尖锐. */
const OWNED =
  /的(?:措辞|说法|看法|态度|立场|回应|回答|答案|反应|语气|评价|观点|判断|意见|解释|口吻|担忧|经历|故事|话)$/;

const ownerOf = (page: Page, [start, end]: Span): Described | null => {
  const owned = OWNED.exec(page.skeleton.slice(start, end));
  return owned && owned.index > 1 ? describe(page, [start, start + owned.index]) : null;
};

/** Who the sentence is about: the first clause that opens with a named source. */
const opener = (page: Page, [start, to]: Span): Described | null => {
  const { skeleton } = page;
  const end = Math.min(to, start + 90);
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !CLAUSE_MARK.in(skeleton, i)) continue;
    const phrase = openingPhrase(skeleton, from, i);
    if (phrase && phrase[1] - phrase[0] <= 64 && !BYLINE.test(skeleton.slice(...phrase))) {
      const described = ownerOf(page, phrase) ?? describe(page, phrase);
      if (
        !described.refers &&
        (described.sureness >= 3 ||
          (described.sureness === 2 && described.kind === 'anonymous') ||
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

/** How far before a name its title opens. */
const LONGEST_TITLE = 16;

/** Somebody named in passing, with the title that stands before the name. */
const titled = (page: Page, { name, span: [start, end] }: Named): Known => {
  const before = page.text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const title = /[\u4e00-\u9fff]*$/.exec(before)?.[0] ?? '';
  return { name, kind: 'person', span: [start, end], text: title + name };
};

/** Whom sentences open with: they count as named too where they say nothing. In reading order. */
function* openingsOf(page: Page, drafts: readonly Draft[]): Steps<readonly Described[]> {
  const openings: Described[] = [];
  const told = new Map<Sentence, number>();
  for (const { frame } of drafts) {
    const first = frame.hops[0]?.span?.[0] ?? frame.cue?.[0] ?? frame.span[0];
    told.set(frame.sentence, Math.min(told.get(frame.sentence) ?? first, first));
  }
  for (const sentence of page.sentences) {
    yield;
    if (sentence.headline) continue;
    // in a sentence that says something, only what stands before the first to say it
    const end = told.get(sentence) ?? sentence.span[1];
    if (end - sentence.span[0] < 4) continue;
    const described = opener(page, [sentence.span[0], end]);
    if (described) openings.push(described);
  }
  return openings;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Who has been named so far, as the text is read. */
interface Names {
  readonly known: readonly Learnt[];
  /** Learns of somebody at `span`; nothing where there is no span. */
  readonly learn: (
    hop: { readonly name: string; readonly kind: Hop['kind'] },
    span: Span | null,
    signs: Pick<Known, 'opens' | 'aside' | 'gender'>,
  ) => void;
  /** Learns, in reading order, whom the text names before `at` without their saying anything. */
  readonly readUpTo: (at: number) => void;
}

const namesOf = (page: Page, openings: readonly Described[]): Names => {
  const known: Learnt[] = [];
  const learn: Names['learn'] = (hop, span, signs) => {
    if (!span) return;
    // 王明和李华 are two people to whoever is named after them
    const names = hop.kind === 'person' ? hop.name.split(JOINT) : [hop.name];
    const parts =
      names.length > 1 && names.every((name) => name.length > 1) ? [...names.toReversed(), hop.name] : [hop.name];
    for (const name of parts)
      known.push(learnt({ name, kind: hop.kind, span, text: page.text.slice(...span), ...signs }));
  };
  const isTold = ({ name, span: [start, end] }: Named): boolean =>
    known
      .slice(-TOLD)
      .some(
        (one) => one.kind === 'person' && one.span[0] <= start && end <= one.span[1] + 1 && one.name.includes(name),
      );
  const people = peopleOf(page);
  let o = 0;
  let p = 0;
  const readUpTo = (at: number): void => {
    for (;;) {
      const opening = openings[o];
      const person = people[p];
      if (person && person.span[0] < at && (!opening || person.span[0] < opening.span[0])) {
        p++;
        if (isTold(person)) continue;
        const signs = opensSentence(page.skeleton, person.span[0]) ? { opens: true } : { aside: true };
        learn(ofSurname(known, person.name) ?? { name: person.name, kind: 'person' }, person.span, signs);
      } else if (opening && opening.span[0] < at) {
        o++;
        const isPerson = opening.kind === 'person';
        const full = isPerson ? (ofSurname(known, opening.name) ?? fuller(known, opening.name, 'person')) : undefined;
        learn(full ?? opening, opening.span, { opens: true });
        while (isPerson && (people[p]?.span[1] ?? Number.POSITIVE_INFINITY) <= opening.span[1] + 1) p++;
      } else return;
    }
  };
  return { known, learn, readUpTo };
};

/** 据甲台报道，乙接受该台采访时说: true of an outlet that stands before in its chain, which names nobody anew. */
const repeats = (hops: readonly Hop[], hop: Hop): boolean =>
  hop.kind === 'media' && hops.find(({ kind, name }) => kind === 'media' && name === hop.name) !== hop;

/** Settles who every mention stands for, in reading order, a sentence or a statement at each step. Looks back over a bounded number of names, so O(n). */
export function* resolveReferences(
  judge: Judge,
  page: Page,
  drafts: readonly Draft[],
): Steps<readonly (readonly Hop[])[]> {
  const openings = yield* openingsOf(page, drafts);
  const named = once((): readonly Known[] =>
    [...drafts.flatMap(({ mentions }) => mentions), ...openings]
      .flatMap(({ name, kind, span, refers }): Known[] =>
        span && kind === 'person' && !refers ? [{ name, kind, span, text: page.text.slice(...span) }] : [],
      )
      .slice(0, MOST_HOLDERS),
  );
  /** For titles, whose offices those named in passing may hold as well. */
  const namedAnywhere = once((): readonly Known[] =>
    [...named(), ...peopleOf(page).map((person) => titled(page, person))].slice(0, MOST_HOLDERS),
  );
  const { known, learn, readUpTo } = namesOf(page, openings);
  const chains: (readonly Hop[])[] = [];
  for (const draft of drafts) {
    yield;
    readUpTo(draft.mentions.at(-1)?.span?.[0] ?? draft.cue?.[0] ?? draft.content[0]?.[0] ?? 0);
    const whole = draft.headline ? namedAnywhere : named;
    const hops: Hop[] = [];
    for (const mention of draft.mentions) {
      const outer = hops.findLast(({ kind }) => kind !== 'media' && kind !== 'agentless' && kind !== 'document')?.name;
      const relaying = hops.findLast(({ kind }) => kind === 'media');
      const hop = resolve({ page, mention, known, whole, outer, relaying, judge });
      const continued = draft.frame.continues && !draft.frame.hops.includes(mention) && hop.resolution === 'text';
      hops.push(continued ? { ...hop, resolution: 'continued' } : hop);
    }
    let inner = false;
    for (const hop of hops) {
      if (hop.kind === 'agentless' || hop.kind === 'self' || repeats(hops, hop)) continue;
      const pronoun = hop.resolution === 'pronoun' && hop.source ? page.text.slice(...hop.source) : '';
      learn(hop, hop.source, { aside: inner, ...(/她/.test(pronoun) ? { gender: 10 } : {}) });
      if (hop.kind !== 'media' && hop.kind !== 'document') inner = true;
    }
    chains.push(hops);
  }
  return standIns(page, drafts, chains);
}
