import type { Reading, Token } from '../frames/reading.ts';
import { describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { bucket, MARK, type Note, openerAt } from './features.ts';

/** More clauses are not told apart. */
const MANY = 40;

/**
 * Takes down the signs of whether a cue without a subject, whose clause starts at `start`, goes on with the speaker before it or is a part of his words,
 * which start at `from`: how far they have run, whether they stood close to their cue, and whom the clause before is about. O(length of `MANY` clauses).
 */
export const noteSecond = ({ page, skeleton }: Reading, token: Token, from: number, start: number, add: Note): void => {
  const { manner } = token.word;
  const words = skeleton.slice(token.at, token.end);
  const joint = openerAt(skeleton, start, token.at);
  let clauses = 0;
  let before = from;
  for (let i = start - 1; i >= from && clauses < MANY; i--) {
    if (!MARK.in(skeleton, i)) continue;
    clauses++;
    if (i < start - 1 && before === from) before = i + 1;
  }
  add('clauses-since', bucket(clauses), manner);
  add('clauses-since+joint', bucket(clauses), joint);
  const close = MARK.in(skeleton, from - 1) ? 'apart' : 'close';
  add('close', close, manner);
  add('close+cue', close, words);
  add('joint+cue', joint, words);
  const subject = before > from ? openingPhrase(skeleton, before, start) : null;
  const about = subject ? describe(page, subject).kind : 'none';
  add('about', about, manner);
  add('about+joint', about, joint);
};
