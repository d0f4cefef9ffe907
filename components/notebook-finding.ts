import { searchNotes } from '../utils/notes/search.ts';
import { sourceKey } from '../utils/notes/source-key.ts';
import { placeOf, subjectOf } from '../utils/notes/subject.ts';
import type { Note, Sighting } from '../utils/notes/types.ts';
import type { Choice, Choices, NotebookFilter } from './notebook-filter.ts';

export { sourceKey };

const dayStart = (day: string): number => (day === '' ? Number.NEGATIVE_INFINITY : new Date(`${day}T00:00`).getTime());
const dayEnd = (day: string): number =>
  day === '' ? Number.POSITIVE_INFINITY : new Date(`${day}T23:59:59.999`).getTime();

const byTime = (key: 'changed' | 'created') => (a: Note, b: Note) => b[key] - a[key];
const byPage = (a: Note, b: Note): number =>
  a.page.key === b.page.key ? placeOf(a) - placeOf(b) : a.page.key < b.page.key ? -1 : 1;

/** The part a source has in a note's statement: it said it, passed it on, or neither. */
export const roleIn = ({ statement }: Note, source: string): 'said' | 'relayed' | null => {
  if (!statement) return null;
  const last = statement.chain.length - 1;
  const at = statement.chain.findLastIndex(({ name }) => sourceKey(name) === source);
  return at < 0 ? null : at === last ? 'said' : 'relayed';
};

/** Whether a note is on a source, or on what it said or passed on. */
const concerns = (note: Note, source: string): boolean =>
  (note.source !== null && sourceKey(note.source.name) === source) || roleIn(note, source) !== null;

/** The notes that pass the filter, sorted. `notes` come by last change, newest first; `sightings` by note. O(n), O(n log n) where sorted otherwise. */
export const filterNotes = (
  notes: readonly Note[],
  filter: NotebookFilter,
  sightings: ReadonlyMap<string, Sighting> = new Map(),
): readonly Note[] => {
  const { verdict, colour, tag, on, passage, outlet, source, role, sort } = filter;
  const from = dayStart(filter.from);
  const to = dayEnd(filter.to);
  const found = searchNotes(notes, filter.query).filter(
    (note) =>
      (verdict === '' || note.verdict === verdict) &&
      (colour === '' || note.colour === colour) &&
      (tag === '' || note.tags.includes(tag)) &&
      (on === '' || subjectOf(note) === on) &&
      (passage === '' || (note.anchor && (sightings.get(note.id)?.how ?? 'found') === passage)) &&
      (outlet === '' || (note.page.publisher !== null && sourceKey(note.page.publisher) === outlet)) &&
      (source === '' || (role === '' ? concerns(note, source) : roleIn(note, source) === role)) &&
      note.created >= from &&
      note.created <= to,
  );
  return sort === 'changed' ? found : found.toSorted(sort === 'page' ? byPage : byTime(sort));
};

/** Counts names by what two names of one source have in common. */
const counter = () => {
  const choices = new Map<string, { key: string; name: string; count: number }>();
  return {
    add(name: string): void {
      const key = sourceKey(name);
      const choice = choices.get(key);
      if (choice) choice.count++;
      else choices.set(key, { key, name, count: 1 });
    },
    /** Most frequent first. */
    sorted: (): readonly Choice[] =>
      [...choices.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
};

/** Notes counted at each step: a fraction of a millisecond. */
const COUNTED_AT_ONCE = 100;

/** The choices of `notes`, counted some at each step, so that a page can stay responsive. O(n). */
export function* countChoices(notes: readonly Note[]): Generator<void, Choices, undefined> {
  const [outlets, sources] = [counter(), counter()];
  const tagged = new Set<string>();
  for (const [at, { page, statement, source, tags }] of notes.entries()) {
    if (page.publisher) outlets.add(page.publisher);
    if (source) sources.add(source.name);
    for (const name of new Set(statement?.chain.map((hop) => hop.name))) if (name) sources.add(name);
    for (const tag of tags) tagged.add(tag);
    if (at % COUNTED_AT_ONCE === COUNTED_AT_ONCE - 1) yield;
  }
  return { outlets: outlets.sorted(), sources: sources.sorted(), tags: [...tagged].sort() };
}

/** What is noted of one source: how much it said and passed on, and through whom what it said came. */
export const sourceSummary = (
  notes: readonly Note[],
  source: string,
): { readonly said: number; readonly relayed: number; readonly through: readonly Choice[] } => {
  const said = notes.filter((note) => roleIn(note, source) === 'said');
  const relays = counter();
  for (const { page, statement } of said) {
    const hops = statement?.chain.slice(0, -1).map(({ name }) => name) ?? [];
    for (const name of new Set([...(page.publisher ? [page.publisher] : []), ...hops])) relays.add(name);
  }
  return {
    said: said.length,
    relayed: notes.filter((note) => roleIn(note, source) === 'relayed').length,
    through: relays.sorted().filter(({ key }) => key !== source),
  };
};
