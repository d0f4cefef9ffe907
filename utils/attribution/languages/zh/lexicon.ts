import { nameCollides } from '../../../outlets/find-outlet.ts';
import { outletNames } from '../../../outlets/outlet-names.ts';
import { OUTLETS } from '../../../outlets/outlets.ts';
import type { Outlet } from '../../../outlets/types.ts';
import { foldCharacters } from '../../../script/fold-characters.ts';
import { Characters } from '../../characters.ts';
import { compileLexicon, type Lexicon } from '../../lexicon.ts';
import type { Stance } from '../../types.ts';
import {
  ACCORDING,
  CUE_GROUPS,
  type CueManner,
  HAND_OVER,
  RELAY_CUES,
  SURE_CUES,
  VIEWS,
  WEAK_CUES,
} from './vocabulary/cues.ts';
import { ADVERBS, CLOSERS, CONNECTIVES, STARTERS, SUBJECT_ENDERS } from './vocabulary/frames.ts';
import { HEARSAY, PASSIVE_HEARSAY } from './vocabulary/hearsay.ts';
import { NOT_NAMES } from './vocabulary/not-names.ts';
import { COMPANIES, DOCUMENTS, MEDIA_NOUNS, ORGANISATION_ENDS, PLACES } from './vocabulary/organisations.ts';
import { OWN_ACTS } from './vocabulary/own-acts.ts';
import {
  ANONYMOUS,
  COLLECTIVES,
  DOUBLE_SURNAMES,
  JAPANESE_SURNAMES,
  ONE_UNNAMED,
  PRONOUNS,
  SELF,
  SEVERAL,
  SURNAMES,
  TITLE_ENDS,
  TITLES,
  WITHHOLDING,
} from './vocabulary/people.ts';
import { ANSWERS, REFUSALS, REFUSING } from './vocabulary/refusals.ts';
import { NOUN_MAKERS, NOUN_TAILS, NOUNS_LIKE_ADVERBS, TRAPS } from './vocabulary/traps.ts';
import { VERB_CHARACTERS, VERBS } from './vocabulary/verbs.ts';

/** What a word can be where a sentence is scanned for attributions. */
export interface CueWord {
  readonly type: 'cue' | 'hearsay' | 'passive' | 'relay' | 'refusal' | 'according' | 'view' | 'colon' | 'trap';
  readonly stance: Stance;
  readonly manner: CueManner;
  /** Too common inside other words to count without a mark behind it. */
  readonly weak?: true;
  /** Says so whoever stands before it. */
  readonly sure?: true;
}

const NOT_HANDED_OVER: ReadonlySet<CueManner> = new Set(['act', 'finding', 'gesture', 'inquiry']);

const cueEntries = function* (): Generator<readonly [string, CueWord]> {
  const word = (type: CueWord['type'], stance: Stance = 'says', manner: CueManner = 'speech'): CueWord => ({
    type,
    stance,
    manner,
  });
  const marked = (cue: string, value: CueWord): CueWord => {
    if (WEAK_CUES.includes(cue)) return { ...value, weak: true };
    return SURE_CUES.includes(cue) ? { ...value, sure: true } : value;
  };
  for (const trap of TRAPS) yield [trap, word('trap')];
  for (const maker of NOUN_MAKERS) for (const tail of NOUN_TAILS) yield [maker + tail, word('trap')];
  for (const { stance, manner, words } of CUE_GROUPS) {
    for (const cue of words) {
      yield [cue, marked(cue, word('cue', stance, manner))];
      if (cue.length < 2 || NOT_HANDED_OVER.has(manner)) continue;
      for (const tail of HAND_OVER) if (!cue.endsWith(tail)) yield [cue + tail, word('cue', stance, 'speech')];
    }
  }
  for (const cue of HEARSAY) yield [cue, word('hearsay')];
  for (const { word: cue, stance } of PASSIVE_HEARSAY) yield [cue, word('passive', stance)];
  for (const cue of RELAY_CUES) yield [cue, word('relay')];
  for (const cue of ACCORDING) yield [cue, word('according')];
  for (const cue of VIEWS) yield [cue, word('view', 'opines')];
  yield ['：', word('colon')];
  for (const cue of REFUSALS) yield [cue, word('refusal', 'declines')];
};

/** 据 by itself, where a longer word that it opens is none. */
export const ACCORDING_WORD: CueWord = { type: 'according', stance: 'says', manner: 'speech' };

const folded = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
  Array.from(entries, ([word, value]) => [foldCharacters(word), value] as const);

const set = (...lists: readonly (readonly string[])[]): Lexicon<true> =>
  compileLexicon(
    lists.flatMap((list) => list.map((word) => [foldCharacters(word), true as const] as const)),
    (a) => a,
  );

/** Cues, hearsay, refusals and the longer words that only look like them. A word given twice keeps its first reading, so traps come first. */
export const CUES: Lexicon<CueWord> = compileLexicon(folded(cueEntries()), (first) => first);

export const REFUSED: Lexicon<true> = set(ANSWERS);
export const REFUSERS: Lexicon<true> = set(REFUSING);

export type FrameWord = 'connective' | 'adverb' | 'starter' | 'noun';
const frameEntries = function* (): Generator<readonly [string, ReadonlySet<FrameWord>]> {
  for (const maker of NOUN_MAKERS) for (const tail of NOUN_TAILS) yield [maker + tail, new Set<FrameWord>(['noun'])];
  for (const word of NOUNS_LIKE_ADVERBS) yield [word, new Set<FrameWord>(['noun'])];
  for (const word of CONNECTIVES) yield [word, new Set<FrameWord>(['connective'])];
  for (const word of ADVERBS) yield [word, new Set<FrameWord>(['adverb'])];
  for (const word of STARTERS) yield [word, new Set<FrameWord>(['starter'])];
};
/** Words around a source that are no part of it. */
export const FRAME_WORDS: Lexicon<ReadonlySet<FrameWord>> = compileLexicon(
  folded(frameEntries()),
  (a, b) => new Set([...a, ...b]),
);
export const OWN_ACT_WORDS: Lexicon<true> = set(OWN_ACTS);
export const CLOSER_WORDS: Lexicon<true> = set(CLOSERS);
export const ENDER_WORDS: Lexicon<true> = set(SUBJECT_ENDERS);
/** What people and bodies do besides speaking. */
export const VERB_WORDS: Lexicon<true> = set(VERBS);
/** Ordinary words that open with a surname's character. */
export const NOT_NAME_WORDS: Lexicon<true> = set(NOT_NAMES);
export const VERB_STARTS = new Characters(foldCharacters(VERB_CHARACTERS));

export type HeadKind =
  | 'title'
  | 'collective'
  | 'anonymous'
  | 'organisation'
  | 'place'
  | 'company'
  | 'media'
  | 'document'
  | 'self'
  | 'person'
  | 'thing'
  | 'people'
  | 'other';
const headEntries = function* (): Generator<readonly [string, HeadKind]> {
  for (const { word, gender } of PRONOUNS) yield [word, gender];
  for (const word of SELF) yield [word, 'self'];
  for (const word of ANONYMOUS) yield [word, 'anonymous'];
  for (const word of COMPANIES) yield [word, 'company'];
  for (const word of PLACES) yield [word, 'place'];
  for (const word of COLLECTIVES) yield [word, 'collective'];
  for (const word of TITLES) yield [word, 'title'];
  for (const word of MEDIA_NOUNS) yield [word, 'media'];
  for (const word of DOCUMENTS) yield [word, 'document'];
  for (const word of ORGANISATION_ENDS) yield [word, 'organisation'];
};
/** Nouns a source can end with; the first list that has a word decides. */
export const HEADS: Lexicon<HeadKind> = compileLexicon(folded(headEntries()), (first) => first);
/** Titles alone: most can follow a name as well as stand before it. */
export const TITLE_WORDS: Lexicon<true> = set(TITLES);

export const TITLE_END_CHARACTERS = new Characters(foldCharacters(TITLE_ENDS));

export const WITHHOLDING_WORDS: Lexicon<true> = set(WITHHOLDING);
export const ONE_WORDS: Lexicon<true> = set(ONE_UNNAMED);
export const SEVERAL_WORDS: Lexicon<true> = set(SEVERAL);

export const SURNAME_CHARACTERS = new Characters(foldCharacters(SURNAMES));
export const JAPANESE_SURNAME_WORDS: Lexicon<true> = set(JAPANESE_SURNAMES);
export const SURNAME_PAIRS: ReadonlySet<string> = new Set(DOUBLE_SURNAMES.map(foldCharacters));

/** News outlets by every name of the registry; `true` where the name is an ordinary word too and counts only between title marks. */
export const OUTLET_NAMES: Lexicon<{
  readonly id: string;
  readonly region: Outlet['region'];
  readonly collides: boolean;
}> = compileLexicon(
  OUTLETS.flatMap((outlet) =>
    outletNames(outlet)
      .filter((name) => name.length > 1)
      .map(
        (name) =>
          [foldCharacters(name), { id: outlet.id, region: outlet.region, collides: nameCollides(name) }] as const,
      ),
  ),
  (first) => first,
);
