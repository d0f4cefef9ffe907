import * as v from 'valibot';
import { NotesError } from '../errors.ts';
import type { HistoryRow, PageRow } from '../rows.ts';
import type { Correction, Note, Sighting } from '../types.ts';
import {
  CorrectionSchema,
  describeIssues,
  HistoryRowSchema,
  NoteSchema,
  PageRowSchema,
  SightingSchema,
} from '../validate.ts';
import { readJson } from './read-json.ts';
import { ARCHIVE_VERSION, upgradedArchive } from './upgrade.ts';
import { type PackedVersion, packVersions, unpackVersions } from './versions.ts';

/** Everything the reader has: notes and corrections, deleted ones too (so that a deletion travels), the pages they stand on, and what each note was before its last changes. */
export interface NotesArchive {
  readonly format: 'whence-notes';
  readonly version: 3;
  /** In the order of their ids. */
  readonly notes: readonly Note[];
  /** In the order of their keys. */
  readonly pages: readonly PageRow[];
  /** In the order of their ids; withdrawn ones too. */
  readonly corrections: readonly Correction[];
  /** In the order of their notes, newest first. */
  readonly history: readonly HistoryRow[];
  /** In the order of their notes. */
  readonly sightings: readonly Sighting[];
}

const ArchiveSchema = v.strictObject({
  format: v.literal('whence-notes'),
  version: v.literal(ARCHIVE_VERSION),
  notes: v.array(NoteSchema),
  pages: v.array(PageRowSchema),
  corrections: v.array(CorrectionSchema),
  history: v.array(v.strictObject({ ...HistoryRowSchema.entries, was: v.partial(HistoryRowSchema.entries.was) })),
  sightings: v.array(SightingSchema),
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const archiveOf = (
  notes: readonly Note[],
  pages: readonly PageRow[],
  corrections: readonly Correction[] = [],
  history: readonly HistoryRow[] = [],
  sightings: readonly Sighting[] = [],
): NotesArchive => ({
  format: 'whence-notes',
  version: 3,
  notes: notes.toSorted((a, b) => byText(a.id, b.id)),
  pages: pages.toSorted((a, b) => byText(a.key, b.key)),
  corrections: corrections.toSorted((a, b) => byText(a.id, b.id)),
  history: history.toSorted((a, b) => byText(a.note, b.note) || b.revision - a.revision),
  sightings: sightings.toSorted((a, b) => byText(a.note, b.note)),
});

/** The fields in one order, whoever wrote the note: else two backups would differ where nothing does. */
const inOrder = ({
  id,
  created,
  changed,
  deleted,
  revision,
  page,
  anchor,
  source,
  statement,
  ...written
}: Note): Note => {
  const { colour, text, tags, verdict, evidence } = written;
  return {
    ...{ id, created, changed, deleted, revision, page, anchor, source, statement },
    ...{ colour, text, tags, verdict, evidence },
  };
};

/** The archive as a file's text: one record a line, so that two backups can be compared. Nothing is lost (`parseArchive` gives it back). */
export function archiveText({ format, version, notes, pages, corrections, history, sightings }: NotesArchive): string {
  const lines = (records: readonly unknown[]): string =>
    records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  const lists = { notes: notes.map(inOrder), pages, corrections, history: packVersions(notes, history), sightings };
  const body = Object.entries(lists).map(([name, records]) => `"${name}":${lines(records)}`);
  return `{"format":"${format}","version":${version},\n${body.join(',\n')}}\n`;
}

/** Reads what `archiveText` wrote. Throws a NotesError `invalid` that says what is wrong and where; nothing is taken from a file that is wrong anywhere. */
export const parseArchive = (text: string): NotesArchive => archiveFrom(readJson(text));

/** The same for a file that was read already. */
export function archiveFrom(value: unknown): NotesArchive {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : 1;
  if (typeof version === 'number' && version > ARCHIVE_VERSION)
    throw new NotesError('outdated', `the file has version ${version}`);
  const parsed = v.safeParse(ArchiveSchema, upgradedArchive(value), { abortEarly: true });
  if (!parsed.success) throw new NotesError('invalid', describeIssues(parsed.issues));
  const { notes, pages, corrections, sightings } = parsed.output as Omit<NotesArchive, 'history'>;
  for (const records of [notes, corrections]) {
    if (new Set(records.map(({ id }) => id)).size < records.length) {
      throw new NotesError('invalid', 'two records of the file have one id');
    }
  }
  const history = unpackVersions(notes, parsed.output.history as readonly PackedVersion[]);
  const known = new Set(notes.map(({ id }) => id));
  const stray = sightings.find(({ note }) => !known.delete(note));
  if (stray) throw new NotesError('invalid', `sightings: note ${stray.note} is not in the file, or twice`);
  return archiveOf(notes, pages, corrections, history, sightings);
}
