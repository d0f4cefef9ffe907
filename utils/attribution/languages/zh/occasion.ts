import { Characters } from '../../characters.ts';
import { FRAME_WORDS, HEADS, TITLE_WORDS } from './lexicon.ts';
import { fullNameAt, nameOpens } from './names.ts';
import { timeAt } from './time.ts';

/** Longest occasion without a preposition of its own. */
const LONGEST = 12;
/** Last characters of an occasion. */
const ENDS = new Characters('时后前中上下间');
/** Of those, what tells whose turn it is. */
const TURN = new Characters('时后');
const PRONOUN = new Characters('他她');
/** Words that end as occasions do: 影后, 旗下, 其中, 临时. */
const NOT_ENDS =
  /(?:[影歌视天皇王太幕背]后|[旗手属麾门部]下|[临其集高国初台]中|[临同及]时|[空民]|[此早先日事]前|[此随其之]后)$/;
/** What an occasion holds no mark of. */
const STOPS = new Characters('，。；：、「」《》（）的');

/** True where nothing but a noun for people or bodies, and adverbs, stand in `[at, to)`: 巡查时|业主曾(承诺). */
const speakerOnly = (text: string, at: number, to: number): boolean => {
  const noun = HEADS.at(text, at, to);
  if (!noun || noun.length < 2 || !/^(?:title|collective|organisation|company)$/.test(noun.value)) return false;
  let end = at + noun.length;
  for (let word = FRAME_WORDS.at(text, end, to); word?.value.has('adverb'); word = FRAME_WORDS.at(text, end, to))
    end += word.length;
  return end === to;
};

/** 受访时|陈文彬, 股东会上|他: where the occasion ends that a clause opens with and somebody's name or a pronoun stands right behind, or -1. */
export const occasionEnd = (text: string, from: number, to: number): number => {
  if (nameOpens(text, from, to)) return -1;
  for (let i = from + 1; i < Math.min(to - 1, from + LONGEST); i++) {
    if (STOPS.in(text, i)) return -1;
    if (!ENDS.in(text, i) || timeAt(text, i, to) > 1 || text[i + 1] === '第' || NOT_ENDS.test(text.slice(from, i + 1)))
      continue;
    const at = i + 1;
    const pronoun = PRONOUN.in(text, at) && (at + 1 === to || text[at + 1] !== '们');
    const turn = TURN.in(text, i);
    const title = turn ? (TITLE_WORDS.at(text, at, to)?.length ?? 0) : 0;
    if (turn && i - from > 1 && speakerOnly(text, at, to)) return at;
    if (pronoun || fullNameAt(text, at, to) > 2 || (title > 1 && fullNameAt(text, at + title, to) > 2)) return at;
  }
  return -1;
};
