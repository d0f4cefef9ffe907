import type { Anchor } from '../anchor/types.ts';
import type { Script } from '../article/types.ts';
import type { SourceKind, Stance, StatementType } from '../attribution/types.ts';

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof COLOURS)[number];

export const VERDICTS = ['unchecked', 'holds', 'disputed', 'false', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The statement under a note, as it was when noted: words, not offsets. */
export interface StatementRecord {
  readonly chain: readonly { readonly mention: string | null; readonly name: string; readonly kind: SourceKind }[];
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly type: StatementType;
  readonly stance: Stance;
  readonly rule: string;
}

/** The source that a note is on. */
export interface SourceRecord {
  readonly name: string;
  readonly kind: SourceKind;
}

/** The page a note stands on, or was made on, as it was when noted. */
export interface PageRecord {
  /** The page's identity, from `pageKey`. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly script: Script;
}

export interface Note {
  /** UUID version 7. */
  readonly id: string;
  readonly page: PageRecord;
  /** The passage that the note is on; null for a note on the page as such, or on a source. */
  readonly anchor: Anchor | null;
  /** Whom the note is on, wherever that source appears; null for a note on a passage or a page. */
  readonly source: SourceRecord | null;
  readonly colour: Colour;
  /** Markdown. Empty for a bare highlight. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly verdict: Verdict;
  /** Addresses that support the verdict. */
  readonly evidence: readonly string[];
  readonly statement: StatementRecord | null;
  /** Milliseconds since 1970, UTC. */
  readonly created: number;
  readonly changed: number;
  /** When it was deleted; null while it lives. A deleted note stays as a tombstone. */
  readonly deleted: number | null;
  /** Grows by one at each write. */
  readonly revision: number;
}

interface Sketched {
  /** From `articleSketch`, where the article's text is at hand: by it, what is kept is found on other copies of the article. */
  readonly sketch?: readonly number[];
}

/** What a reader can give or change; the store fills in the rest. */
export type NoteDraft = Pick<Note, 'page' | 'anchor' | 'statement'> &
  Partial<Pick<Note, 'source' | 'colour' | 'text' | 'tags' | 'verdict' | 'evidence'>> &
  Sketched;
export type NotePatch = Partial<Pick<Note, 'anchor' | 'colour' | 'text' | 'tags' | 'verdict' | 'evidence' | 'page'>>;

/** One note's part of a change of many. */
export interface NoteChange {
  readonly id: string;
  readonly patch: NotePatch;
}

/** How a note's passage stood on its page when that was last read: there, there in other words, or not there. */
export type Sight = 'found' | 'changed' | 'lost';

/** That a note's passage was not on its page as it was noted. Of a note whose passage was there nothing is kept. */
export interface Sighting {
  /** The note's id. */
  readonly note: string;
  readonly how: Exclude<Sight, 'found'>;
  /** When that was first seen so, in milliseconds since 1970. */
  readonly at: number;
}

/** What a reading of a page says of one of its notes. */
export interface Seen {
  readonly note: string;
  readonly how: Sight;
}

/** What a reader corrects of what was detected. */
type Corrected = { readonly page: PageRecord } & (
  | { readonly kind: 'not-a-statement'; readonly anchor: Anchor }
  | {
      readonly kind: 'chain';
      readonly anchor: Anchor;
      /** Who it came through, outermost first. */
      readonly chain: readonly { readonly name: string; readonly kind: SourceKind }[];
    }
  /** The second name is another one for the first; this holds on every page. */
  | { readonly kind: 'same-source'; readonly names: readonly [string, string] }
);

/** A correction to be. */
export type CorrectionDraft = Corrected & Sketched;

/** A correction as it is kept. Times, tombstone and revision as in a note. */
export type Correction = Corrected & Pick<Note, 'id' | 'created' | 'changed' | 'deleted' | 'revision'>;
