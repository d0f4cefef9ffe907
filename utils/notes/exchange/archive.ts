import * as v from 'valibot';
import { NotesError } from '../errors.ts';
import type { PageRow } from '../rows.ts';
import type { Note } from '../types.ts';
import { describeIssues, NoteSchema, PageRowSchema } from '../validate.ts';
import { readJson } from './read-json.ts';

/** Everything the reader has: living notes, tombstones (so that a deletion travels too) and the pages they stand on. */
export interface NotesArchive {
  readonly format: 'whence-notes';
  readonly version: 1;
  /** In the order of their ids. */
  readonly notes: readonly Note[];
  /** In the order of their keys. */
  readonly pages: readonly PageRow[];
}

const ArchiveSchema = v.strictObject({
  format: v.literal('whence-notes'),
  version: v.literal(1),
  notes: v.array(NoteSchema),
  pages: v.array(PageRowSchema),
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const archiveOf = (notes: readonly Note[], pages: readonly PageRow[]): NotesArchive => ({
  format: 'whence-notes',
  version: 1,
  notes: notes.toSorted((a, b) => byText(a.id, b.id)),
  pages: pages.toSorted((a, b) => byText(a.key, b.key)),
});

/** The archive as a file's text: one record a line, so that two backups can be compared. Nothing is lost (`parseArchive` gives it back). */
export function archiveText({ format, version, notes, pages }: NotesArchive): string {
  const lines = (records: readonly unknown[]): string =>
    records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  return `{"format":"${format}","version":${version},\n"notes":${lines(notes)},\n"pages":${lines(pages)}}\n`;
}

/** Reads what `archiveText` wrote. Throws a NotesError `invalid` that says what is wrong and where; nothing is taken from a file that is wrong anywhere. */
export const parseArchive = (text: string): NotesArchive => archiveFrom(readJson(text));

/** The same for a file that was read already. */
export function archiveFrom(value: unknown): NotesArchive {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : 1;
  if (typeof version === 'number' && version > 1) throw new NotesError('outdated', `the file has version ${version}`);
  const parsed = v.safeParse(ArchiveSchema, value, { abortEarly: true });
  if (!parsed.success) throw new NotesError('invalid', describeIssues(parsed.issues));
  const { notes, pages } = parsed.output as NotesArchive;
  const ids = new Set(notes.map(({ id }) => id));
  if (ids.size < notes.length) throw new NotesError('invalid', 'two notes of the file have one id');
  return archiveOf(notes, pages);
}
