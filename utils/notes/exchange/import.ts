import type { Reading, Writing } from '../connection.ts';
import { correctionRowOf } from '../corrections.ts';
import { addVersions, keepVersion } from '../history.ts';
import { type PageRow, rowOf } from '../rows.ts';
import { addSightings } from '../sightings.ts';
import type { Correction, Note } from '../types.ts';
import type { NotesArchive } from './archive.ts';

/** What an import would do, or has done: how many notes of the file fall in each case. */
export interface ImportCounts {
  /** Not known here. */
  readonly added: number;
  /** Known here in an older state, which goes into the note's history if it was ever changed here. */
  readonly updated: number;
  /** Known here just so. */
  readonly same: number;
  /** Known here in a newer state, which stays. */
  readonly older: number;
  /** Of the added and updated: deleted notes. */
  readonly deleted: number;
  /** Corrections of detection that are new or newer. */
  readonly corrections: number;
}

interface Plan {
  readonly counts: ImportCounts;
  /** To be written. */
  readonly notes: readonly Note[];
  /** Whose earlier versions count here: those to be written, and those that are just so. */
  readonly known: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** Says what `importArchive` would do, and changes nothing. */
export const previewImport = async (transaction: Reading, archive: NotesArchive): Promise<ImportCounts> =>
  (await plan(transaction, archive)).counts;

/** Takes the file's notes, their earlier versions and pages over, all in one transaction. A note that is known keeps its newer state, so importing twice changes nothing. */
export async function importArchive(transaction: Writing, archive: NotesArchive): Promise<Plan> {
  const planned = await plan(transaction, archive);
  const notes = transaction.objectStore('notes');
  const pages = transaction.objectStore('pages');
  for (const note of planned.notes) {
    const ours = await notes.get(note.id);
    const written = ours ? after(ours, note) : note;
    if (ours && ours.revision < written.revision) await keepVersion(transaction, ours);
    await notes.put(rowOf(written));
  }
  const versions = Map.groupBy(archive.history, ({ note }) => note);
  for (const { id, revision } of planned.known) await addVersions(transaction, revision, versions.get(id) ?? []);
  await addSightings(transaction, archive.sightings, new Set(planned.notes.map(({ id }) => id)));
  for (const correction of planned.corrections) {
    await transaction.objectStore('corrections').put(correctionRowOf(correction));
  }
  for (const page of archive.pages) {
    const ours = await pages.get(page.key);
    await pages.put(ours ? mergedPage(ours, page) : page);
  }
  return planned;
}

async function plan(transaction: Reading | Writing, archive: NotesArchive): Promise<Plan> {
  const store = transaction.objectStore('notes');
  const counts = { added: 0, updated: 0, same: 0, older: 0, deleted: 0, corrections: 0 };
  const notes: Note[] = [];
  const known: Note[] = [];
  for (const theirs of archive.notes) {
    const row = await store.get(theirs.id);
    const fate = row ? fateOf(row, theirs) : 'added';
    counts[fate]++;
    if (fate !== 'older') known.push(theirs);
    if (fate === 'same' || fate === 'older') continue;
    if (theirs.deleted !== null) counts.deleted++;
    notes.push(theirs);
  }
  const corrections: Correction[] = [];
  for (const theirs of archive.corrections) {
    const ours = await transaction.objectStore('corrections').get(theirs.id);
    if (!ours || fateOf(ours, theirs) === 'updated') corrections.push(theirs);
  }
  return { counts: { ...counts, corrections: corrections.length }, notes, known, corrections };
}

type Written = Pick<Note, 'revision' | 'changed'>;

/** The state with more writes is the newer one; where both have the same number, the one written last. */
function fateOf(ours: Written, theirs: Written): 'updated' | 'same' | 'older' {
  const newer = theirs.revision - ours.revision || theirs.changed - ours.changed;
  if (newer > 0) return 'updated';
  return newer === 0 ? 'same' : 'older';
}

/**
 * Two copies that went apart can have been written equally often: then `theirs` is one write more, so that `ours` is an earlier version of it. A note that was written once only was
 * changed in the program it comes from; it counts no write here, or its next change there would pass for an older state.
 */
const after = (ours: Written, theirs: Note): Note =>
  theirs.revision > ours.revision || theirs.revision === 1 ? theirs : { ...theirs, revision: ours.revision + 1 };

const mergedPage = (ours: PageRow, theirs: PageRow): PageRow => {
  const newer = theirs.seen > ours.seen ? theirs : ours;
  return {
    ...newer,
    aliases: [...new Set([...ours.aliases, ...theirs.aliases])],
    sketch: newer.sketch.length > 0 ? newer.sketch : ours === newer ? theirs.sketch : ours.sketch,
  };
};
