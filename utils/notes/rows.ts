import type { DBSchema } from 'idb';
import type { Correction, Note, NotePatch, Sighting } from './types.ts';

/** A note as the store keeps it. IndexedDB cannot index null or true: whether a note lives is a number here. */
export type NoteRow = Note & { readonly alive: 0 | 1 };

/** A page that notes stand on. Pages without notes are never kept: that would be a reading history. */
export interface PageRow {
  /** From `pageKey`. */
  readonly key: string;
  /** Other keys the same page was met under. */
  readonly aliases: readonly string[];
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  /** From `articleSketch`; empty where the text is not known or too short to tell. */
  readonly sketch: readonly number[];
  /** When it was last seen, in milliseconds since 1970. */
  readonly seen: number;
}

/** What a note was before a change. */
export interface HistoryRow {
  readonly note: string;
  readonly revision: number;
  readonly changed: number;
  readonly was: Required<NotePatch>;
}

export type CorrectionRow = Correction & { readonly alive: 0 | 1 };

export interface NotesSchema extends DBSchema {
  notes: {
    key: string;
    value: NoteRow;
    indexes: {
      page: string;
      changed: [number, number, string];
      created: [number, number, string];
      /** Only notes on a source have an entry. */
      source: string;
    };
  };
  pages: { key: string; value: PageRow; indexes: { alias: string; sketch: number } };
  corrections: { key: string; value: CorrectionRow; indexes: { page: string; kind: [number, string] } };
  history: { key: [string, number]; value: HistoryRow };
  sightings: { key: string; value: Sighting };
}

export const rowOf = (note: Note): NoteRow => ({ ...note, alive: note.deleted === null ? 1 : 0 });

export const noteOf = ({ alive: _, ...note }: NoteRow): Note => note;
