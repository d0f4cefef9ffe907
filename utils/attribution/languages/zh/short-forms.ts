import { firstIndex } from '../../../first-index.ts';
import { oncePerPage } from '../../once-per-page.ts';
import type { Page } from '../../page.ts';
import { BODY_REACH, type Body, bodyAt, endsOf, isGeneral, type Wanted, wantedAt } from './bodies.ts';
import { HEADS } from './lexicon.ts';

/** True where `short` is the first characters of the words of two characters that `full` opens with, behind a place or its first character: 联参, 韩联参 of 韩国联合参谋本部. */
const firstOfWords = (short: string, full: string): boolean => {
  const place = HEADS.at(full, 0);
  const from = place?.value === 'place' ? place.length : 0;
  const own = from > 0 && short[0] === full[0] && short.length > 2 ? short.slice(1) : short;
  if (own.length < 2 || full.length - from < own.length * 2) return false;
  for (let i = 0; i < own.length; i++) if (own[i] !== full[from + i * 2]) return false;
  return true;
};

/** What bodies end in, by the character that short names keep of it. */
const LAST_WORDS: Readonly<Record<string, string>> = {
  协: '协会',
  委: '委员会',
  联: '联合会',
  科: '科学院',
  研: '研究院',
};

/** How the full names end of which `short` may be the short form. */
const fullEnding = (short: string): RegExp | string => {
  const last = short.slice(-1);
  const word = short.length > 2 ? LAST_WORDS[last] : undefined;
  return word ? new RegExp(`(?:${last}|${word})$`) : last;
};

/** True where the characters of `short` stand in this order in `full`, from a place where a word can start to its end: 市府 in 台中市政府, 房署 in 房屋署. */
export const shortens = (short: string, full: string): boolean => {
  if (short.length < 2 || full.length <= short.length || full.length > 18) return false;
  if (/^(?:当地|该|本|此|各)/.test(full) || isGeneral(short)) return false;
  // 交通部 is no short form of what ends so
  const word = short.length > 2 && HEADS.at(short, 0)?.length === short.length;
  if (full.endsWith(short)) return !word;
  if (firstOfWords(short, full)) return true;
  // 中消协 is the 中国消费者协会: the first character of what it ends in
  const ends =
    full.at(-1) === short.at(-1) || (short.length > 2 && full.endsWith(LAST_WORDS[short.at(-1) as string] ?? '\n'));
  if (full.length > short.length * 4 || !ends) return false;
  let at = full.indexOf(short[0] as string);
  const opens = word ? HEADS.at(full, 0) : null;
  if (at < 0 || (word && at > (opens?.value === 'place' ? opens.length : 0))) return false;
  for (let i = 1; i < short.length; i++) {
    at = full.indexOf(short[i] as string, at + 1);
    if (at < 0) return false;
  }
  return true;
};

const SHORTENED = Object.entries(LAST_WORDS);

/** Adds the `k`-th place to those of `key`, once. */
const group = (groups: Map<string, number[]>, key: string, k: number): void => {
  const places = groups.get(key);
  if (!places) groups.set(key, [k]);
  else if (places.at(-1) !== k) places.push(k);
};

/** Which of the places where names of bodies end have names whose short forms end in a character. */
const bySign = oncePerPage((page) => {
  const signs = new Map<string, number[]>();
  endsOf(page).at.forEach((end, k) => {
    group(signs, page.working[end - 1] as string, k);
    for (const [sign, word] of SHORTENED) if (page.working.endsWith(word, end)) group(signs, sign, k);
  });
  return signs;
});

/** The same places by the character too that the names hold, for each sign once it is asked for. */
const holding = oncePerPage(() => new Map<string, Map<string, number[]>>());

const NONE: readonly number[] = [];

/** The places where names end that hold the first character of this short form and end as it does: few, whatever the number of bodies. */
const placesFor = (page: Page, short: string): readonly number[] => {
  const signs = holding(page);
  const sign = short.at(-1) as string;
  let names = signs.get(sign);
  if (!names) {
    names = new Map();
    for (const k of bySign(page).get(sign) ?? NONE)
      for (const character of bodyAt(page, endsOf(page), k)?.folded ?? '') group(names, character, k);
    signs.set(sign, names);
  }
  return names.get(short[0] as string) ?? NONE;
};

/** How many of such places are looked at on either side. */
const LOOKED_AT = 200;

/** The body of the page that this may be the short form of: the last before `at`, else the first of all. */
export const bodyCalled = (page: Page, short: string, at: number): Body | undefined => {
  const wanted: Wanted = { ending: fullEnding(short), fits: ({ folded }) => shortens(short, folded) };
  const ends = endsOf(page);
  const endAt = (k: number | undefined): number => ends.at[k as number] as number;
  const isCalled = (k: number): boolean => wantedAt(page, ends, k, wanted) !== undefined;
  const places = placesFor(page, short);
  const to = firstIndex(places.length, (i) => endAt(places[i]) > at);
  const from = firstIndex(to, (i) => at - endAt(places[i]) <= BODY_REACH);
  const k =
    places.slice(Math.max(from, to - LOOKED_AT), to).findLast(isCalled) ?? places.slice(0, LOOKED_AT).find(isCalled);
  return k === undefined ? undefined : (bodyAt(page, ends, k) ?? undefined);
};
