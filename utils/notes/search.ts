import { layerOf } from '../anchor/layer.ts';
import type { Note } from './types.ts';

/** Between the fields of a note, and between notes folded together: private-use characters that no search can span. */
const FIELD = '\ue000';
const NOTE = '\ue001';

/** The folded words of each note; a changed note is another object, so nothing here grows stale. */
const foldedWords = new WeakMap<Note, string>();

/**
 * The notes that hold every word of `query` somewhere: in the passage, the text, the tags, the statement's sources, the page's title, outlet or address.
 * Script, width, letter case and white space make no difference, and no word boundaries are needed: 澤倫斯 finds 泽连斯基. An empty query finds all. Keeps the order.
 *
 * A note is folded the first time it is searched (see `prepareSearch` for very many); after that 100,000 notes take some tens of milliseconds.
 */
export function searchNotes(notes: readonly Note[], query: string): readonly Note[] {
  const terms = query
    .split(/\s+/)
    // Folding even nothing builds the tables of words first.
    .filter((term) => term !== '')
    .map((term) => [...new Set([foldedAs(term, 'characters'), foldedAs(term, 'wording')])])
    .filter(([term]) => term !== '');
  if (terms.length === 0) return notes;
  for (const _ of prepareSearch(notes));
  return notes.filter((note) => {
    const words = foldedWords.get(note) ?? '';
    return terms.every((readings) => readings.some((reading) => words.includes(reading)));
  });
}

/** Notes folded in one go: enough to make the call worth it, few enough to stay within a frame. */
const BATCH = 200;

/** Folds the notes that are not folded yet, some at each step, so that a page can stay responsive. Yields how many are done. */
export function* prepareSearch(notes: readonly Note[]): Generator<number, void, undefined> {
  // The tables of words are made at first use; a step for each level, so that no step is long.
  for (const level of ['characters', 'wording'] as const) {
    foldedAs('', level);
    yield 0;
  }
  for (let at = 0; at < notes.length; at += BATCH) {
    const fresh = notes.slice(at, at + BATCH).filter((note) => !foldedWords.has(note));
    if (fresh.length === 0) continue;
    const source = fresh.map(wordsOf).join(NOTE);
    const characters = foldedAs(source, 'characters').split(NOTE);
    const wording = foldedAs(source, 'wording').split(NOTE);
    for (const [n, note] of fresh.entries()) {
      const [plain = '', regional = ''] = [characters[n], wording[n]];
      foldedWords.set(note, plain === regional ? plain : plain + FIELD + regional);
    }
    yield at + fresh.length;
  }
}

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
