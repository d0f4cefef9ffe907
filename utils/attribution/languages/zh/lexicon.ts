import { nameKey } from '../../../outlets/name-key.ts';
import { outletNames } from '../../../outlets/outlet-names.ts';
import { OUTLETS } from '../../../outlets/outlets.ts';
import type { Outlet } from '../../../outlets/types.ts';
import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Steps } from '../../../steps.ts';
import { Characters } from '../../characters.ts';
import { compileLexicon, type Entry, type Lexicon } from '../../lexicon.ts';
import type { Stance } from '../../types.ts';
import {
  ACCORDING,
  CUE_GROUPS,
  type CueManner,
  HAND_OVER,
  RELAY_CUES,
  SAID_IN,
  SURE_CUES,
  VIEWS,
  WEAK_CUES,
} from './vocabulary/cues.ts';
import { DEEDS } from './vocabulary/deeds.ts';
import { ADVERBS, CLOSERS, CONNECTIVES, STARTERS, SUBJECT_ENDERS } from './vocabulary/frames.ts';
import { HEARSAY, PASSIVE_HEARSAY } from './vocabulary/hearsay.ts';
import { NOT_NAMES } from './vocabulary/not-names.ts';
import { ORDINARY_PAIRS } from './vocabulary/ordinary-words.ts';
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
  WELL_KNOWN,
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

const wordOf = (type: CueWord['type'], stance: Stance = 'says', manner: CueManner = 'speech'): CueWord => ({
  type,
  stance,
  manner,
});

/** 分析人士, 调查报告: nouns that open with a verb. */
const NOUNS_MADE: readonly string[] = NOUN_MAKERS.flatMap((maker) => NOUN_TAILS.map((tail) => maker + tail));

const cueEntries: readonly Entry<CueWord>[] = [
  [TRAPS, wordOf('trap')],
  [NOUNS_MADE, wordOf('trap')],
  ...CUE_GROUPS.flatMap(({ stance, manner, words }): Entry<CueWord>[] => {
    const plain = wordOf('cue', stance, manner);
    return [
      [words.filter((cue) => WEAK_CUES.includes(cue)), { ...plain, weak: true }],
      [words.filter((cue) => SURE_CUES.includes(cue)), { ...plain, sure: true }],
      [words, plain],
    ];
  }),
  [HEARSAY, wordOf('hearsay')],
  ...PASSIVE_HEARSAY.map(({ word, stance }): Entry<CueWord> => [[word], wordOf('passive', stance)]),
  [RELAY_CUES, wordOf('relay')],
  [ACCORDING, wordOf('according')],
  [VIEWS, wordOf('view', 'opines')],
  [['：'], wordOf('colon')],
  [REFUSALS, wordOf('refusal', 'declines')],
];

/** Cues that take a verb of saying along behind them, with what they are then: 强调|说. */
const handingEntries: readonly Entry<CueWord>[] = [
  ...CUE_GROUPS.filter(({ manner }) => !NOT_HANDED_OVER.has(manner)).map(
    ({ stance, words }): Entry<CueWord> => [words.filter((cue) => cue.length > 1), wordOf('cue', stance)],
  ),
  [SAID_IN, wordOf('cue')],
];

/** 据 by itself, where a longer word that it opens is none. */
export const ACCORDING_WORD: CueWord = { type: 'according', stance: 'says', manner: 'speech' };

/** Words folded in one go, which takes far less time than one by one. */
const foldWords = (words: readonly string[]): readonly string[] => {
  const list = words.join('\n');
  const folded = foldCharacters(list);
  return folded === list ? words : folded.split('\n');
};

/** All lexicons of the language. */
const LEXICONS: Pick<Lexicon<unknown>, 'ready'>[] = [];

/** Compiles the lexicons, one at each step. */
export function* prepareLexicons(): Steps<void> {
  for (const lexicon of LEXICONS) {
    lexicon.ready();
    yield;
  }
}

const foldedEntries = <T>(entries: readonly Entry<T>[]): readonly Entry<T>[] => {
  const folded = foldWords(entries.flatMap(([words]) => words));
  let from = 0;
  return entries.map(([words, value]): Entry<T> => {
    const to = from + words.length;
    const entry = [folded.slice(from, to), value] as const;
    from = to;
    return entry;
  });
};

const lexiconOf = <T>(entries: () => readonly Entry<T>[], merge: (a: T, b: T) => T = (first) => first): Lexicon<T> => {
  const lexicon = compileLexicon(() => foldedEntries(entries()), merge);
  LEXICONS.push(lexicon);
  return lexicon;
};

const set = (words: readonly string[]): Lexicon<true> => lexiconOf(() => [[words, true]]);

const cueWords = lexiconOf(() => cueEntries);
const handingWords = lexiconOf(() => handingEntries);
const tails = set(HAND_OVER);

/** Verbs of saying that many longer words open with: most places are settled by them. */
const SAYS = new Characters('称道说');
/** 称赞, 道歉, 说明: longer words that open with a verb of saying. */
const OPENS_MORE = /^(?:称[赞呼为号职霸重臣病颂]|道[歉谢路理德具别教]|说[明法服话辞谎客教])/;

/** The length of the verb of saying at `end`, behind the cue that opens at `start`: none that the cue ends with already. */
const tailAt = (text: string, start: number, end: number, limit: number): number => {
  if (SAYS.in(text, end) && OPENS_MORE.test(text.slice(end, end + 2))) return 0;
  for (let to = limit; ; ) {
    const length = tails.at(text, end, to)?.length ?? 0;
    if (length === 0 || length > end - start || !text.startsWith(text.slice(end, end + length), end - length))
      return length;
    to = end + length - 1;
  }
};

/** What points at the outlet or text whose noun the character 报 opens or is: 该报|称, 该|报告|称. */
const POINTS = new Characters('该此本');
/** Behind 报 they make a report, which may say something: 该|报道称. */
const REPORTS = new Characters('道导');
/** Measure words of texts, behind which a noun stands whatever its characters: 一份|分析|指出, 该项|要求. */
const MEASURE = new Characters('份项篇则封');
const BEFORE_MEASURE = new Characters('一这该那此两二三四五六七八九十百千万几数多各每');

/** 说明, 称呼, 年报道: what the end of a shorter word is the start of. */
const GOES_ON_IN = /^(?:说明(?![年天日早晚])|说法|说服|称[赞呼号]|道[歉理])/;

/** 去年|报道, 仅|说明: true where the word that ends before `end` ends with the start of a longer one. */
const endsInAnother = (text: string, end: number, type: CueWord['type']): boolean =>
  type === 'trap'
    ? text[end - 1] === '报' && REPORTS.in(text, end)
    : type === 'cue' && SAYS.in(text, end - 1) && GOES_ON_IN.test(text.slice(end - 1, end + 2));

/** Cues, hearsay, refusals and the longer words that only look like them. A word given twice keeps its first reading, so traps come first. */
export const CUES: Pick<Lexicon<CueWord>, 'at'> = {
  at(text, position, limit = text.length) {
    let longest = cueWords.at(text, position, limit);
    let handing = handingWords.at(text, position, limit);
    if (!longest && !handing) return null;
    if (text[position] === '报' && POINTS.in(text, position - 1) && !REPORTS.in(text, position + 1)) return null;
    // 上千则|留言, but 南基一则|认为
    if (
      MEASURE.in(text, position - 1) &&
      BEFORE_MEASURE.in(text, position - 2) &&
      (text[position - 1] !== '则' || text[position - 2] !== '一')
    )
      return null;
    // 指|导弹飞越上空, but 指导
    if (text.startsWith('指导弹', position)) longest = cueWords.at(text, position, position + 1);
    while (longest && longest.length > 1 && endsInAnother(text, position + longest.length, longest.value.type))
      longest = cueWords.at(text, position, position + longest.length - 1);
    while (handing) {
      const end = position + handing.length;
      const tail = tailAt(text, position, end, limit);
      const length = handing.length + tail;
      if (tail > 0 && length > (longest?.length ?? 0)) longest = { length, value: handing.value };
      handing = handingWords.at(text, position, end - 1);
    }
    return longest;
  },
};

export const REFUSED: Lexicon<true> = set(ANSWERS);
export const REFUSERS: Lexicon<true> = set(REFUSING);

export type FrameWord = 'connective' | 'adverb' | 'starter' | 'noun';
const only = (word: FrameWord): ReadonlySet<FrameWord> => new Set([word]);
/** Words around a source that are no part of it. */
export const FRAME_WORDS: Lexicon<ReadonlySet<FrameWord>> = lexiconOf(
  () => [
    [NOUNS_MADE, only('noun')],
    [NOUNS_LIKE_ADVERBS, only('noun')],
    [CONNECTIVES, only('connective')],
    [ADVERBS, only('adverb')],
    [STARTERS, only('starter')],
  ],
  (a, b) => new Set([...a, ...b]),
);
export const OWN_ACT_WORDS: Lexicon<true> = set(OWN_ACTS);
export const DEED_WORDS: Lexicon<true> = set(DEEDS);
export const CLOSER_WORDS: Lexicon<true> = set(CLOSERS);
export const ENDER_WORDS: Lexicon<true> = set(SUBJECT_ENDERS);
/** What people and bodies do besides speaking. */
export const VERB_WORDS: Lexicon<true> = set(VERBS);
/** Ordinary words that open with a surname's character. */
export const NOT_NAME_WORDS: Lexicon<true> = set(NOT_NAMES);
/** Words of everyday language, which are no name where they are all of what could be one. */
export const ORDINARY_WORDS: Lexicon<true> = lexiconOf(() => [
  [ORDINARY_PAIRS.flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`)), true],
]);
export const VERB_STARTS = new Characters(foldCharacters(VERB_CHARACTERS));

type HeadKind =
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
/** Nouns for people by what they are. */
export const PEOPLE_NOUNS: ReadonlySet<HeadKind> = new Set(['title', 'collective', 'anonymous']);
/** Nouns for bodies, and for places, which stand for the bodies there. */
export const BODY_NOUNS: ReadonlySet<HeadKind> = new Set(['organisation', 'company', 'place']);

/** Nouns a source can end with; the first list that has a word decides. */
export const HEADS: Lexicon<HeadKind> = lexiconOf<HeadKind>(() => [
  ...PRONOUNS.map(({ word, gender }) => [[word], gender] as const),
  [SELF, 'self'],
  [ANONYMOUS, 'anonymous'],
  [COMPANIES, 'company'],
  [PLACES, 'place'],
  [COLLECTIVES, 'collective'],
  [TITLES, 'title'],
  [MEDIA_NOUNS, 'media'],
  [DOCUMENTS, 'document'],
  [ORGANISATION_ENDS, 'organisation'],
]);
/** Titles alone: most can follow a name as well as stand before it. */
export const TITLE_WORDS: Lexicon<true> = set(TITLES);

export const TITLE_END_CHARACTERS = new Characters(foldCharacters(TITLE_ENDS));

/** People known by a short name. */
export const WELL_KNOWN_NAMES: Lexicon<true> = set(WELL_KNOWN);
export const WITHHOLDING_WORDS: Lexicon<true> = set(WITHHOLDING);
export const ONE_WORDS: Lexicon<true> = set(ONE_UNNAMED);
export const SEVERAL_WORDS: Lexicon<true> = set(SEVERAL);

export const SURNAME_CHARACTERS = new Characters(foldCharacters(SURNAMES));
export const JAPANESE_SURNAME_WORDS: Lexicon<true> = set(JAPANESE_SURNAMES);
const SURNAME_PAIRS: ReadonlySet<string> = new Set(DOUBLE_SURNAMES.map(foldCharacters));
/** The first characters of those pairs. */
const PAIR_STARTS = new Characters([...SURNAME_PAIRS].map(([first]) => first).join(''));

/** The length of the Chinese surname at `at`: 2 or 1 characters, 0 where none opens there. */
export const surnameLength = (text: string, at: number): 0 | 1 | 2 => {
  if (PAIR_STARTS.in(text, at) && SURNAME_PAIRS.has(text.slice(at, at + 2))) return 2;
  return SURNAME_CHARACTERS.in(text, at) ? 1 : 0;
};

interface NamedOutlet {
  readonly id: string;
  readonly region: Outlet['region'];
  readonly collides: boolean;
}
const outletEntries = (outlet: Outlet): readonly Entry<NamedOutlet>[] => {
  const { id, region } = outlet;
  const names = outletNames(outlet).filter((name) => name.length > 1);
  const keys = new Set(outlet.collides?.map(nameKey));
  const colliding = outlet.collides ? names.filter((name) => keys.has(nameKey(name))) : [];
  return [
    ...(colliding.length > 0 ? [[colliding, { id, region, collides: true }] as const] : []),
    [names, { id, region, collides: false }],
  ];
};
/** News outlets by every name of the registry; `collides` where the name is an ordinary word too and counts only between title marks. */
export const OUTLET_NAMES: Lexicon<NamedOutlet> = lexiconOf(() => OUTLETS.flatMap(outletEntries));

/** True for the name of a place and nothing else, folded. */
export const isPlace = (text: string): boolean => {
  const head = HEADS.before(text, text.length);
  return head?.value === 'place' && head.length === text.length;
};
