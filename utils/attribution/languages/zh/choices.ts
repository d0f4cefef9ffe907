import { foldCharacters } from '../../../script/fold-characters.ts';
import { Characters } from '../../characters.ts';
import type { Page } from '../../page.ts';
import { ONE_HUMAN } from './frames/speakers.ts';
import { CUES, isPlace } from './lexicon.ts';
import { describe } from './noun-phrase.ts';
import { openingPhrase } from './opening-phrase.ts';
import { opensSentence, SENTENCE_END } from './people-index.ts';
import type { Known } from './short-names.ts';

const CLAUSE_END = new Characters('。！？，；：\n');
/** How far back in a paragraph the openings of clauses are looked at. */
const LONGEST_LOOK = 200;

/** How many of the last mentions are looked through, and how many different people are weighed. */
export const LOOKED_AT = 60;
const WEIGHED = 12;

/** Where a mention stands, and where its sentence and its paragraph begin. */
export interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Longest sentence and paragraph, of which no more than the end is looked at. */
export const LONGEST = 2000;

export const placeOf = (page: Page, at: number): Place => {
  const floor = Math.max(0, at - LONGEST);
  let sentence = at;
  while (sentence > floor && !SENTENCE_END.in(page.skeleton, sentence - 1)) sentence--;
  const paragraph = floor + page.text.slice(floor, at).lastIndexOf('\n') + 1;
  return { at, sentence, paragraph };
};

/** Somebody who may be meant, as last named before the pronoun. */
export interface Candidate {
  readonly known: Known;
  readonly at: number;
  readonly end: number;
  /** How the text has the candidate there: a sentence opens with it, it says something, or it is mentioned in passing. */
  readonly as: 'opens' | 'speaks' | 'aside';
}

/** The family name by which a foreign name comes again. */
const familyOf = (name: string): string | undefined => /[·‧．]([^·‧．]{2,})$/.exec(name)?.[1];

/** Where the text has `known` last before `at`, speaking or not. */
const lastNamed = (page: Page, known: Known, at: number): Candidate => {
  const [start, end] = known.span;
  const as = known.opens ? 'opens' : known.aside ? 'aside' : 'speaks';
  const here = { known, at: start, end, as } as const;
  if (known.kind !== 'person') return here;
  const form = familyOf(known.name) ?? known.name;
  const behind = form.length > 1 ? page.text.slice(end, at).lastIndexOf(form) : -1;
  if (behind < 0) return here;
  const again = end + behind;
  const opens = opensSentence(page.skeleton, again);
  return { known, at: again, end: again + form.length, as: opens ? 'opens' : 'aside' };
};

/** What sets several apart where the noun does not. */
const PLURAL = /^(?:多|几|数|一些|有些|不少|许多|很多|部分|各|两|三|四|五|近|逾|上百|[0-9])|们$|等$|[和与、]/;
/** Nouns that tell no number: 消防大队工作人员, 目击者. */
const NUMBERLESS = /(?:人员|员工|职员|店员|目击者|住户|邻居|家长|顾客|客服)$/;

/** True for a group by its noun that can be one person all the same: 工作人员称X，但她又表示Y. */
export const mayBeOne = ({ kind, name }: Known): boolean =>
  kind === 'group' && NUMBERLESS.test(foldCharacters(name)) && !PLURAL.test(foldCharacters(name));

/** More than one who withhold who they are, but not somebody of the 三楼. */
const SEVERAL = /多[名位个]|们|[两二三四五六七八九十数几0-9][余多]?[名位个]|^[两三数几]/;

/** What the opening of a clause was taken for, but is nobody. */
const NOBODY = /^(?:[他她]|[问問由对對向把被让讓])|[他她旁里裡]$/;

/** Who is only denied or all: 非所有人, 没有人. */
const NOT_ONE = /^(?:并?非|不是|没有?|所有)/;

/** True for whoever may be 他 or 她: one human being, or what has been taken for a body or a group and may be one. */
const mayBeMeant = ({ kind, name }: Known): boolean =>
  /^(?:person|role|anonymous|group|org)$/.test(kind) &&
  !NOT_ONE.test(foldCharacters(name)) &&
  !(kind === 'person' && (/[和、]/.test(name) || NOBODY.test(name) || isPlace(foldCharacters(name)))) &&
  !(kind === 'anonymous' && SEVERAL.test(foldCharacters(name)));

/** Somebody whom a mention may stand for, among others. */
export interface Choice extends Candidate {
  /** Where the pronoun stands. */
  readonly place: Place;
  /** How many of the others were named after this one. */
  readonly nearer: number;
  readonly others: number;
  /** How often this one has spoken, and whether nobody has since. */
  readonly times: number;
  readonly spoke: boolean;
}

/** Longest phrase that is taken for somebody on the strength of a pronoun behind it. */
const LONGEST_PHRASE = 36;

/** Whoever the clauses before a pronoun in its paragraph, or in the one before where it opens one, begin with: also those of whom nothing else has told that they are somebody. Bounded. */
const openings = (page: Page, at: number): readonly Known[] => {
  const { skeleton, text } = page;
  const floor = Math.max(0, at - LONGEST_LOOK);
  // where the pronoun opens its paragraph, the one before
  const end = text[at - 1] === '\n' ? at - 1 : at;
  const paragraph = text.slice(floor, end).lastIndexOf('\n');
  let start = floor + paragraph + 1;
  if (paragraph < 0 && floor > 0) while (start < at && !CLAUSE_END.in(skeleton, start - 1)) start++;
  const found: Known[] = [];
  for (let i = start; i <= at; i++) {
    if (i < at && !CLAUSE_END.in(skeleton, i)) continue;
    const phrase = start < i ? openingPhrase(skeleton, start, i) : null;
    start = i + 1;
    const length = phrase ? phrase[1] - phrase[0] : 0;
    // 又|指市民支持: a verb of saying is nobody
    if (!phrase || length < 2 || length > LONGEST_PHRASE || CUES.at(skeleton, phrase[0])?.value.type === 'cue')
      continue;
    const { name, kind, span, refers, guess, sureness } = describe(page, phrase);
    if (!refers && !guess && sureness >= 2 && (ONE_HUMAN.test(kind) || kind === 'group'))
      found.push({ name, kind, span, text: text.slice(...span), opens: true, sureness });
  }
  return found;
};

/** Those named before a pronoun for whom it may stand, the one named last first, without `except`. Looks back over a bounded number. */
export const choicesFor = (page: Page, place: Place, known: readonly Known[], except?: string): readonly Choice[] => {
  const { at } = place;
  const found = new Map<string, { readonly known: Known; times: number }>();
  let spoke: string | undefined;
  for (let i = known.length - 1, looked = 0; i >= 0 && looked < LOOKED_AT; i--, looked++) {
    const one = known[i] as Known;
    if (one.name === except || one.span[0] >= at || !mayBeMeant(one)) continue;
    const speaks = !one.opens && !one.aside;
    if (speaks) spoke ??= one.name;
    const before = found.get(one.name);
    if (before) before.times += speaks ? 1 : 0;
    else if (found.size < WEIGHED) found.set(one.name, { known: one, times: speaks ? 1 : 0 });
  }
  for (const one of openings(page, at))
    if (one.name !== except && !found.has(one.name)) found.set(one.name, { known: one, times: 0 });
  return [...found.values()]
    .map(({ known, times }) => ({ ...lastNamed(page, known, at), place, times, spoke: known.name === spoke }))
    .sort((a, b) => b.at - a.at)
    .map((candidate, nearer, all) => ({ ...candidate, nearer, others: all.length - 1 }));
};
