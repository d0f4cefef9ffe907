import { NotesError } from '../errors.ts';
import type { Note } from '../types.ts';
import { archiveFrom, archiveOf, type NotesArchive } from './archive.ts';
import { hypothesisAnnotationsIn, noteOfHypothesis } from './foreign/hypothesis.ts';
import { pagesOf } from './foreign/note-from.ts';
import { annotationsIn, noteOfAnnotation } from './foreign/web-annotation.ts';
import { clipperPagesIn, notesOfClipper } from './foreign/web-clipper.ts';
import { readJson } from './read-json.ts';

export interface NotesFile {
  readonly kind: 'whence' | 'web-annotation' | 'hypothesis' | 'web-clipper';
  readonly archive: NotesArchive;
  /** Entries that point at no words: replies, pictures. They are left out. */
  readonly skipped: number;
}

/**
 * Reads a file of notes: our archive, W3C Web Annotations (ours and others'), Hypothesis' JSON export, Obsidian Web Clipper's highlights. Throws a NotesError `invalid` with reason and place
 * for a file that is none of these, or is broken or hostile anywhere: nothing is taken from such a file.
 */
export function readNotesFile(text: string): NotesFile {
  const value = readJson(text);
  if (typeof value === 'object' && value !== null && 'format' in value && value.format === 'whence-notes') {
    return { kind: 'whence', archive: archiveFrom(value), skipped: 0 };
  }
  const hypothesis = hypothesisAnnotationsIn(value);
  if (hypothesis)
    return gathered(
      'hypothesis',
      hypothesis.map((one, n) => noteOfHypothesis(one, `annotations.${n}`)),
    );
  const annotations = annotationsIn(value);
  if (annotations)
    return gathered(
      'web-annotation',
      annotations.map((one, n) => noteOfAnnotation(one, `annotation ${n + 1}`)),
    );
  const clipper = clipperPagesIn(value);
  if (clipper)
    return gathered(
      'web-clipper',
      clipper.flatMap((page, n) => notesOfClipper(page, `${n}`)),
    );
  throw new NotesError('invalid', 'the file holds no notes of a kind that can be read');
}

/** The text of a file. Throws a NotesError `invalid` where it is no UTF-8, the one encoding of JSON: guessing would change words without a sign. */
export function textOfFile(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new NotesError('invalid', 'the file is not in UTF-8; save it again in that encoding', error);
  }
}

function gathered(kind: NotesFile['kind'], found: readonly (Note | null)[]): NotesFile {
  const newest = new Map<string, Note>();
  for (const note of found) {
    if (note && note.changed >= (newest.get(note.id)?.changed ?? 0)) newest.set(note.id, note);
  }
  const notes = [...newest.values()];
  return { kind, archive: archiveOf(notes, pagesOf(notes)), skipped: found.filter((note) => note === null).length };
}
