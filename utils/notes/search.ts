import { layerOf } from '../anchor/layer.ts';
import type { Note } from './types.ts';

/** Between the fields of a note, and between notes folded together: private-use characters that no search can span. */
const FIELD = '\ue000';
const NOTE = '\ue001';

interface Folded {
  /** In any script. */
  readonly characters: string;
  /** In any region's words too; null until the tables of words are made. */
  readonly wording: string | null;
}

/** The folded words of each note; a changed note is another object, so nothing here grows stale. */
const foldedWords = new WeakMap<Note, Folded>();

/** Whether the tables of words are made: that takes several times as long as a first answer may. */
let knowsWording = false;

/**
 * The notes that hold every word of `query` somewhere: in the passage, the text, the tags, the statement's sources, the page's title, outlet or address.
 * Script, width, letter case and white space make no difference, and no word boundaries are needed: 澤倫斯 finds 泽连斯基. An empty query finds all. Keeps the order.
 *
 * A note is folded the first time it is searched (see `prepareSearch` for very many); after that 100,000 notes take some tens of milliseconds. Until
 * `prepareSearch` was told to make the tables of words, regional words still differ.
 */
export function searchNotes(notes: readonly Note[], query: string): readonly Note[] {
  const terms = query
    .split(/\s+/)
    .filter((term) => term !== '')
    .map(termOf)
    .filter(({ characters }) => characters !== '');
  if (terms.length === 0) return notes;
  for (const _ of foldAll(notes));
  return notes.filter((note) => {
    const words = foldedWords.get(note);
    return words !== undefined && terms.every((term) => isIn(words, term));
  });
}

const termOf = (term: string): Folded => ({
  characters: foldedAs(term, 'characters'),
  wording: knowsWording ? foldedAs(term, 'wording') : null,
});

const isIn = (words: Folded, term: Folded): boolean =>
  words.characters.includes(term.characters) ||
  (words.wording !== null && term.wording !== null && words.wording.includes(term.wording));

/** Notes folded in one go: enough to make the call worth it, few enough to stay within a frame. */
const BATCH = 200;

/**
 * Folds the notes that are not folded yet, some at each step, so that a page can stay responsive. Yields how many are done. The tables are made at first use;
 * a step for each level, so that no step is long, and searching between the steps is possible.
 */
export function* prepareSearch(notes: readonly Note[]): Generator<number, void, undefined> {
  foldedAs('', 'characters');
  yield 0;
  foldedAs('', 'wording');
  knowsWording = true;
  yield 0;
  yield* foldAll(notes);
}

function* foldAll(notes: readonly Note[]): Generator<number, void, undefined> {
  for (let at = 0; at < notes.length; at += BATCH) {
    const fresh = notes.slice(at, at + BATCH).filter(isToBeFolded);
    if (fresh.length === 0) continue;
    const source = fresh.map(wordsOf).join(NOTE);
    const characters = foldedAs(source, 'characters').split(NOTE);
    const wording = knowsWording ? foldedAs(source, 'wording').split(NOTE) : null;
    for (const [n, note] of fresh.entries()) {
      const plain = characters[n] ?? '';
      // Mostly the same, and then kept once.
      foldedWords.set(note, {
        characters: plain,
        wording: wording && (wording[n] === plain ? plain : (wording[n] ?? '')),
      });
    }
    yield at + fresh.length;
  }
}

const isToBeFolded = (note: Note): boolean => {
  const folded = foldedWords.get(note);
  return folded === undefined || (knowsWording && folded.wording === null);
};

const foldedAs = (text: string, level: 'characters' | 'wording'): string => layerOf(text, level).text;

const wordsOf = ({ anchor, source, text, tags, statement, page, evidence }: Note): string =>
  [
    anchor?.quote.exact ?? '',
    source?.name ?? '',
    text,
    ...tags,
    ...(statement?.chain.flatMap(({ mention, name }) =>
      mention === null || mention.includes(name) ? [mention ?? name] : [mention, name],
    ) ?? []),
    page.title,
    page.publisher ?? '',
    page.url,
    ...evidence,
  ]
    .join(FIELD)
    .replaceAll(NOTE, ' ');
