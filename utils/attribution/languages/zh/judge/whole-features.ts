import type { Frame } from '../../../language.ts';
import type { Reading, Token } from '../frames/reading.ts';
import { speakerOf } from '../frames/reading.ts';
import { originOf } from '../frames/speakers.ts';
import { bucket, kindAt, MARK, type Note, openerAt } from './features.ts';
import { notePart } from './part-features.ts';

/** Most clauses behind the inner words' first that are looked at. */
const CLAUSES = 3;
/** What sets a clause against the inner words, or draws a conclusion from them. */
const TURNS = /[但却则惟]|不过|其实|实际|事实上|结果|因此|所以|于是|这(?:种|个|样)|自己|本人|直到|如今/;
/** How far into a clause such a word stands. */
const TURN_REACH = 14;
/** Longest clause that is looked at. */
const CLAUSE = 60;

/**
 * Takes down the signs of whether a frame that opens right behind the cue of `outer` is all that one says: those of its being a part, and how the sentence goes on
 * behind the inner words' first clause (甲说，乙要求X，但其实Y: what turns away from X is 甲's again). O(length of those clauses).
 */
export const noteWhole = (reading: Reading, token: Token, frame: Frame, outer: Frame, add: Note): void => {
  const { skeleton, end } = reading;
  notePart(reading, token, frame, outer, add);
  const theirs = originOf(speakerOf(outer))?.kind ?? 'none';
  let inQuote = false;
  let clauses = 0;
  let turns = 'no';
  const stop = Math.min(end, frame.span[1] + CLAUSES * CLAUSE);
  for (let i = frame.span[1]; i < stop && clauses < CLAUSES; i++) {
    if (skeleton[i] === '「') inQuote = true;
    else if (skeleton[i] === '」') inQuote = false;
    else if (!inQuote && i > frame.span[1] + 1 && MARK.in(skeleton, i) && i < end - 1) {
      clauses++;
      const behind = Math.min(end, i + CLAUSE);
      const opener = openerAt(skeleton, i + 1, behind);
      if (TURNS.test(skeleton.slice(i + 1, Math.min(end, i + TURN_REACH)))) turns = 'yes';
      add('next-opener', opener, String(clauses));
      add('next-opener', opener);
      add('next-opener+manner', opener, token.word.manner);
      add('next-kind', kindAt(skeleton, i + 1, behind), String(clauses));
      add('next-mark', skeleton[i] as string, String(clauses));
    }
  }
  add('outer+clauses', theirs, String(clauses));
  add('outer+more', theirs, clauses > 0 ? 'more' : 'none');
  add('outer+turns', theirs, turns);
  add('turns', turns, clauses > 0 ? 'more' : 'none');
  add('clauses-behind', String(clauses), token.word.manner);
  add('clauses-behind', String(clauses));
  add('words-behind', bucket((end - frame.span[1]) >> 2));
};
