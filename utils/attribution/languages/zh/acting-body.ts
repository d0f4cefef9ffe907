import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import { HEADS, SURNAME_CHARACTERS } from './lexicon.ts';
import { findSubject } from './subject.ts';

/** Nouns that tell who acts, where a clause goes on with no word that is known for a verb. */
const BODY: ReadonlySet<string> = new Set(['organisation', 'company']);
const PEOPLE: ReadonlySet<string> = new Set(['title', 'collective', 'anonymous']);
/** What goes on with a noun. */
const JOINED_TO = new Characters('的和与及、（《「');
/** Longest name of a body with what stands before it. */
const LONGEST_BODY = 24;

/** 教育局|叫停工程, 死者家属|入禀法院: the body or the people that the clause `[start, end)` opens with, where what follows is no noun that its name goes on with. Null where it opens with none. */
export const bodyBefore = (skeleton: string, start: number, end: number): Span | null => {
  const from = findSubject(skeleton, start, end).phrase?.[0] ?? start;
  for (let at = from + 2; at < Math.min(end - 1, from + LONGEST_BODY); at++) {
    const head = HEADS.before(skeleton, at, from);
    if (!head || JOINED_TO.in(skeleton, at)) continue;
    // 市议员林某: behind what somebody is stands who
    const people = PEOPLE.has(head.value) && head.length > 1 && !SURNAME_CHARACTERS.in(skeleton, at);
    if (!people && (!BODY.has(head.value) || (head.length === 1 && at - from < 3))) continue;
    // 教育局|长, 民进党|立委王某: a longer noun
    const longer = [0, 1, 2, 3].some((back) => (HEADS.at(skeleton, at - back, end)?.length ?? 0) > back);
    if (!longer) return [from, at];
  }
  return null;
};
