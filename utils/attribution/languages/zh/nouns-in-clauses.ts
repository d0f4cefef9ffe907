import { Characters } from '../../characters.ts';
import { CLOSER_WORDS, FRAME_WORDS, HEADS, TITLE_WORDS } from './lexicon.ts';
import { isWhole } from './predicate.ts';
import { timeAt } from './time.ts';
import { wordSet } from './word-set.ts';

/** 任部长的王立舟接受采访时: behind the clause that describes him stands somebody, with a circumstance of his own. */
export const describesName = (text: string, from: number, to: number): boolean => {
  const after = from + text.slice(from, to).lastIndexOf('的') + 1;
  if (after <= from) return false;
  for (let i = after + 2; i < to; i++)
    if (FRAME_WORDS.at(text, i, to)?.value.has('starter') && isWhole(text, after, i)) return true;
  return false;
};

/** Prepositions that are surnames as often. */
const SURNAME_TOO = new Characters('于应');

/** 律师于建舟周三(表示): behind a title, one or two characters that are no noun or word of circumstance make the preposition a surname. */
export const surnameAt = (text: string, from: number, at: number, to: number): boolean =>
  SURNAME_TOO.in(text, at) &&
  (TITLE_WORDS.before(text, at, from)?.length ?? 0) > 1 &&
  (FRAME_WORDS.at(text, at, to)?.length ?? 1) < 2 &&
  [3, 2].some((length) => {
    const end = at + length;
    if (end > to || (end < to && timeAt(text, end, to) === 0 && FRAME_WORDS.at(text, end, to) === null)) return false;
    for (let i = at + 1; i < end; i++)
      if (
        (HEADS.at(text, i, to)?.length ?? 0) > 1 ||
        (FRAME_WORDS.at(text, i, to)?.length ?? 0) > 1 ||
        timeAt(text, i, to) > 0
      )
        return false;
    return CLOSER_WORDS.before(text, end, at) === null;
  });

/** Adverbs that are a part of the names of bodies as well. */
const DESCRIBING = wordSet('特别 联合 共同 专门 独立');

/** True where an adverb opens at `at` that names of bodies hold. */
export const describesBody = (text: string, at: number): boolean => DESCRIBING.has(text.slice(at, at + 2));

/** Where the body ends whose name `[at, to)` opens with, `at` where it opens with none. */
export const bodyBehind = (text: string, at: number, to: number): number => {
  for (let end = at + 2; end <= Math.min(to, at + 8); end++) {
    const head = HEADS.before(text, end, at);
    if (head?.value === 'organisation' && head.length > 1) return end;
  }
  return at;
};
