import { foldCharacters } from './fold-characters.ts';
import { chained, unchanged, withReplaced } from './mapped.ts';
import { NEWS_VOCABULARY } from './news/index.ts';
import { REGIONAL_WORDS } from './regional-words.ts';
import { COLLAPSING, INVISIBLE, SURFACE_FORMS } from './surface-forms.ts';
import type { Mapped } from './types.ts';
import { stringOf } from './utf16.ts';
import { findWords, indexWords, type WordIndex } from './words.ts';

/**
 * `characters`: scripts, regional characters, width, letter case, punctuation and spacing no longer differ.
 * `wording`: regional words and names do not differ either.
 */
export type FoldLevel = 'characters' | 'wording';

const DOT = '.'.charCodeAt(0);
const ELLIPSIS = '…'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
/** Replaced words hardly ever complete another word, and never this many times over. */
const MAX_ROUNDS = 8;
/** A noncharacter, so it can mark "leave out" in the table. */
const OUT = 0xffff;

let surface: Uint16Array | undefined;
let wordings: readonly WordIndex[] | undefined;

/**
 * The form of `text` to match on, with the way back: `map` gives for every boundary of the fold the offset in `text`. Folding a fold
 * changes nothing. A text of nothing but invisible marks folds to one space, so that the map keeps both its ends. O(n).
 */
export function fold(text: string, level: FoldLevel): Mapped {
  const marks = foldMarks(text);
  const characters = { text: foldCharacters(marks.text), map: marks.map };
  return level === 'characters' ? characters : foldWording(characters);
}

/**
 * Every word of one meaning by one of them: ordinary words first, then names and terms, which are made of such words (社群媒體 has become
 * 社区媒体 when it is looked up). Again until nothing changes: a word replaced may make another one whole.
 */
function foldWording(characters: Mapped): Mapped {
  wordings ??= indexWordings();
  let folded = characters;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = wordings.reduce(replaceAll, folded);
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

function replaceAll(mapped: Mapped, index: WordIndex): Mapped {
  const { text } = mapped;
  const words = findWords(text, index).filter(({ start, end, to }) => text.slice(start, end) !== to);
  return words.length === 0 ? mapped : chained(mapped, withReplaced(text, unchanged(text), words));
}

function indexWordings(): readonly WordIndex[] {
  const ordinary = indexGroups(REGIONAL_WORDS);
  const inOrdinaryWords = (form: string): string => replaceAll(unchanged(foldCharacters(form)), ordinary).text;
  return [ordinary, indexGroups(NEWS_VOCABULARY.map(({ hans, tw, hk }) => [hans, tw, hk].map(inOrdinaryWords)))];
}

/** The forms of each group with the first of them. Groups that share a form are one, so that no form stands for two. */
function indexGroups(groups: readonly (readonly string[])[]): WordIndex {
  const representatives = new Map<string, string>();
  const representativeOf = (form: string): string => {
    const next = representatives.get(form);
    return next === undefined || next === form ? form : representativeOf(next);
  };
  for (const group of groups) {
    const forms = group.map(foldCharacters);
    const representative = representativeOf(forms[0] as string);
    for (const form of forms) representatives.set(representativeOf(form), representative);
  }
  return indexWords([...representatives.keys()].map((form) => ({ from: form, to: representativeOf(form) })));
}

/** Width, letter case and marks; runs of spaces, dashes and dots become one, invisible marks go to the character before them. */
function foldMarks(text: string): Mapped {
  surface ??= buildSurface();
  const length = text.length;
  const folded = new Uint16Array(length);
  const map = new Uint32Array(length + 1);
  let used = 0;
  for (let i = 0; i < length; i++) {
    const unit = surface[text.charCodeAt(i)] as number;
    if (unit === OUT) continue;
    const last = used > 0 ? (folded[used - 1] as number) : OUT;
    if (last === unit && COLLAPSING.includes(String.fromCharCode(unit))) continue;
    if (isDot(unit) && isDot(last)) {
      folded[used - 1] = ELLIPSIS;
      continue;
    }
    if (used > 0) map[used] = i;
    folded[used++] = unit;
  }
  if (used === 0 && length > 0) folded[used++] = SPACE;
  map[used] = length;
  return { text: stringOf(folded, used), map: map.slice(0, used + 1) };
}

function buildSurface(): Uint16Array {
  const forms = new Uint16Array(0x10000);
  for (let unit = 0; unit < forms.length; unit++) forms[unit] = isCaseless(unit) ? unit : foldCase(unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) forms[unit] = foldCase(unit - 0xfee0);
  for (const [representative, marks] of SURFACE_FORMS) {
    for (const mark of marks) forms[mark.charCodeAt(0)] = representative.charCodeAt(0);
  }
  for (const mark of INVISIBLE) forms[mark.charCodeAt(0)] = OUT;
  forms[OUT] = OUT - 1;
  return forms;
}

/** Chinese characters, kana, hangul and surrogates: most units, and asking for the lower case of each would be felt by who searches first. */
const isCaseless = (unit: number): boolean => (unit >= 0x2e80 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xfb00);

/** Lower case where that is one code unit too. */
function foldCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

const isDot = (unit: number): boolean => unit === DOT || unit === ELLIPSIS;
