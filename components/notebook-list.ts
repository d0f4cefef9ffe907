import type { NotesArchive } from '../utils/notes/exchange/archive.ts';
import type { Note, NoteChange } from '../utils/notes/types.ts';

const newestFirst = (a: Note, b: Note): number => b.changed - a.changed || (a.id < b.id ? 1 : -1);

/** The list with notes that were read after it, none of which it holds: they mostly follow its last one, and need no sorting then. O(n). */
export const withOlder = (notes: readonly Note[], older: readonly Note[]): readonly Note[] => {
  const [last, next] = [notes.at(-1), older[0]];
  const all = [...notes, ...older];
  return last && next && newestFirst(last, next) > 0 ? all.sort(newestFirst) : all;
};

/** Takes over what was read again: newer revisions replace, `gone` disappear. By last change, newest first. O(n). */
export const mergeNotes = (
  notes: readonly Note[],
  fresh: readonly Note[],
  gone: ReadonlySet<string> = new Set(),
): readonly Note[] => {
  const byId = new Map(notes.map((note) => [note.id, note]));
  for (const note of fresh) {
    if ((byId.get(note.id)?.revision ?? 0) < note.revision) byId.set(note.id, note);
  }
  for (const id of gone) byId.delete(id);
  return [...byId.values()].sort(newestFirst);
};

/** The selection after a tick on `id`: with `from`, everything listed between them becomes as `id` becomes. */
export const toggled = (
  selected: ReadonlySet<string>,
  listed: readonly Note[],
  id: string,
  from: string | null = null,
): ReadonlySet<string> => {
  const on = !selected.has(id);
  const [a, b] = [id, from ?? id].map((one) => listed.findIndex((note) => note.id === one)) as [number, number];
  const range = a < 0 || b < 0 ? [id] : listed.slice(Math.min(a, b), Math.max(a, b) + 1).map((note) => note.id);
  const next = new Set(selected);
  for (const one of range) {
    if (on) next.add(one);
    else next.delete(one);
  }
  return next;
};

/** What has to change so that each of the notes carries all of `tags`; notes that do already are left alone. */
export const taggingOf = (notes: readonly Note[], tags: readonly string[]): readonly NoteChange[] =>
  notes.flatMap(({ id, tags: has }) => {
    const all = [...new Set([...has, ...tags])];
    return all.length === has.length ? [] : [{ id, patch: { tags: all } }];
  });

/** Only these notes of the archive, and the pages they stand on. */
export const archivePart = (archive: NotesArchive, ids: ReadonlySet<string>): NotesArchive => {
  const notes = archive.notes.filter(({ id }) => ids.has(id));
  const keys = new Set(notes.map(({ page }) => page.key));
  return {
    ...archive,
    notes,
    pages: archive.pages.filter(({ key, aliases }) => keys.has(key) || aliases.some((alias) => keys.has(alias))),
    corrections: [],
    history: archive.history.filter(({ note }) => ids.has(note)),
    sightings: archive.sightings.filter(({ note }) => ids.has(note)),
  };
};
