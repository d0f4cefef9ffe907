import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import { CUES, HEADS, PEOPLE_NOUNS, SURNAME_CHARACTERS, VERB_WORDS } from './lexicon.ts';
import { findSubject } from './subject.ts';
import { timeAt } from './time.ts';
import { TRANSLITERATING } from './transliterated.ts';

/** Nouns that tell who acts, where a clause goes on with no word that is known for a verb. */
const BODY: ReadonlySet<string> = new Set(['organisation', 'company']);
/** What goes on with a noun. */
const JOINED_TO = new Characters('的和与及、（《「');
/** Longest name of a body with what stands before it. */
const LONGEST_BODY = 24;

/** What opens a predicate behind a whole noun, whatever verb it has. */
const PREDICATE = new Characters('也亦还都曾均则仍就才又再更却便已把将被');
/** Words that no noun for somebody holds: what opens with them tells what is done to him or with him. */
const NO_NOUN = /[在向对替被把让使令系是到了着给从于由因如若]|包括|面对|虽然|可是|没有/;
/** 也有几名同行|合写文章: who there is. */
const THERE_IS =
  /^[^，]{0,3}?[也亦还更就便已]?(?=有(?:[0-9一二两三四五六七八九十几数多]+|不少|许多|一些|部分|众多)[名位个]?[^，]{2,10}$)/;

/** Where the phrase opens that a clause is about. */
const phraseStart = (skeleton: string, start: number, end: number): number =>
  findSubject(skeleton, start, end).phrase?.[0] ?? start;

/** Where the first noun for people ends behind `from`, at least `shortest` characters long, or for a body where `isBody` says so, and which of the two it is. Null where no noun does. */
const nounFrom = (
  skeleton: string,
  from: number,
  end: number,
  shortest: number,
  isBody: (at: number, length: number) => boolean,
): { readonly at: number; readonly people: boolean } | null => {
  for (let at = from + shortest; at < Math.min(end - 1, from + LONGEST_BODY); at++) {
    const head = HEADS.before(skeleton, at, from);
    if (!head || JOINED_TO.in(skeleton, at)) continue;
    // 市议员林某: behind what somebody is stands who
    const people = PEOPLE_NOUNS.has(head.value) && head.length > 1 && !SURNAME_CHARACTERS.in(skeleton, at);
    if (!people && !(BODY.has(head.value) && isBody(at, head.length))) continue;
    if (!isLonger(skeleton, at, end)) return { at, people };
  }
  return null;
};

/**
 * 国家海洋预报中心3日|把预警调高, 农业部长|设法缓和疑虑: whom a clause is about though what he does is no known verb: people, or a body with a time, an adverb or a
 * known verb right behind it. O(`LONGEST_BODY`).
 */
export const actorBefore = (skeleton: string, start: number, end: number): Span | null => {
  const from = phraseStart(skeleton, start, end);
  // 提醒沿海的民众: a verb is nobody
  if ((CUES.at(skeleton, from, end)?.length ?? 0) > 1) return null;
  const noun = nounFrom(
    skeleton,
    from,
    end,
    3,
    (at) => timeAt(skeleton, at, end) > 0 || PREDICATE.in(skeleton, at) || VERB_WORDS.at(skeleton, at, end) !== null,
  );
  if (!noun) return null;
  const named = skeleton.slice(from, noun.at);
  const there = THERE_IS.exec(named)?.[0].length ?? 0;
  if (NO_NOUN.test(named.slice(there)) || holdsVerb(skeleton, from + there, noun.at)) return null;
  return [from + there, noun.people ? foreignNameEnd(skeleton, noun.at, end) : noun.at];
};

/** 教育局|叫停工程, 死者家属|入禀法院: the body or the people that the clause `[start, end)` opens with, where what follows is no noun that its name goes on with. Null where it opens with none. */
export const bodyBefore = (skeleton: string, start: number, end: number): Span | null => {
  const from = phraseStart(skeleton, start, end);
  const noun = nounFrom(skeleton, from, end, 2, (at, length) => length > 1 || at - from > 2);
  return noun && [from, noun.at];
};

/** 农业部长|奎斯佩|设法: where the transliterated name at `at` ends, else `at`. */
const foreignNameEnd = (skeleton: string, at: number, end: number): number => {
  let to = at;
  while (to < end && TRANSLITERATING.in(skeleton, to)) to++;
  return to - at >= SHORTEST_FOREIGN && to - at <= LONGEST_FOREIGN ? to : at;
};
const SHORTEST_FOREIGN = 2;
const LONGEST_FOREIGN = 8;

/** True where a verb stands in `[from, to)`. */
const holdsVerb = (skeleton: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const noun = HEADS.at(skeleton, at, to)?.length ?? 0;
    if (noun > 1) at += noun - 1;
    else if (VERB_WORDS.at(skeleton, at, to)) return true;
  }
  return false;
};

/** 教育局|长, 民进党|立委王某: true where a longer noun holds the place `at`. */
const isLonger = (skeleton: string, at: number, end: number): boolean =>
  [0, 1, 2, 3].some((back) => (HEADS.at(skeleton, at - back, end)?.length ?? 0) > back);
