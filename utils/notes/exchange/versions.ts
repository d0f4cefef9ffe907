import { NotesError } from '../errors.ts';
import type { HistoryRow } from '../rows.ts';
import type { Note, NotePatch } from '../types.ts';

type State = Required<NotePatch>;

/** An earlier version as a file keeps it: only what differs from the version after it. Most of a note never changes, and 20 whole copies of each would make a file that is too large to read. */
export interface PackedVersion extends Omit<HistoryRow, 'was'> {
  readonly was: NotePatch;
}

const stateOf = ({ page, anchor, colour, text, tags, verdict, evidence }: Note): State => ({
  ...{ page, anchor, colour, text, tags, verdict, evidence },
});

const byNote = <T extends { readonly note: string; readonly revision: number }>(
  versions: readonly T[],
): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(
    versions.toSorted((a, b) => b.revision - a.revision),
    ({ note }) => note,
  );

/** In the order of notes, then newest first. O(n). */
export const packVersions = (notes: readonly Note[], history: readonly HistoryRow[]): readonly PackedVersion[] => {
  const versions = byNote(history);
  return notes.flatMap((note) => {
    let after = stateOf(note);
    return (versions.get(note.id) ?? []).map((version) => {
      const packed = { ...version, was: difference(version.was, after) };
      after = version.was;
      return packed;
    });
  });
};

/** The versions whole again. Throws a NotesError `invalid` for one of a note that is not among `notes`, or not older than it, or given twice. */
export const unpackVersions = (notes: readonly Note[], packed: readonly PackedVersion[]): readonly HistoryRow[] => {
  const known = new Map(notes.map((note) => [note.id, note]));
  return [...byNote(packed)].flatMap(([id, versions]) => {
    const note = known.get(id);
    if (!note) throw new NotesError('invalid', `history: note ${id} is not in the file`);
    let after = stateOf(note);
    let newer = note.revision;
    return versions.map((version) => {
      if (version.revision >= newer) throw new NotesError('invalid', `history: revision ${newer} of note ${id} twice`);
      newer = version.revision;
      after = { ...after, ...version.was };
      return { ...version, was: after };
    });
  });
};

function difference(was: State, after: State): NotePatch {
  const fields = Object.keys(was) as (keyof State)[];
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(was[field]) !== JSON.stringify(after[field]))
      .map((field) => [field, was[field]]),
  );
}
