import { type Drafts, draftKeys } from './draft-keys.ts';
import type { NoteFields } from './messages.ts';
import type { Note } from './notes/types.ts';
import { webAddress } from './web-address.ts';

/** Whether a note holds what was typed, as saving makes it: without white space around the text, addresses in full. */
const holds = (note: NoteFields, { colour, text, tags, verdict, evidence }: NoteFields): boolean =>
  note.colour === colour &&
  note.verdict === verdict &&
  note.text === text.trim() &&
  sameList(note.tags, tags) &&
  sameList(
    note.evidence,
    evidence.map((address) => webAddress(address) ?? address),
  );

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, n) => one === b[n]);

/** Those of `notes` that what stands under `key` may have become: the note that was edited, or a new one on the same passage, page or source. */
const becameOf = (notes: readonly Note[], key: string): readonly Note[] =>
  notes.filter((note) => draftKeys.note(note.id) === key || draftKeys.of(note) === key);

/**
 * The drafts without those that were saved. A draft ends when its note is stored, and a browser that is ended between the two leaves it behind: what a
 * note holds already is never offered again, and forgotten. `became`: the notes that a draft under this key may have become.
 */
export const unkeptDrafts = (drafts: Drafts, became: (key: string) => readonly Note[]): Drafts => ({
  keep: drafts.keep,
  get(key) {
    const fields = drafts.get(key);
    if (!fields || !became(key).some((note) => holds(note, fields))) return fields;
    drafts.keep(key, null);
    return null;
  },
});

/** The same, where all notes that a draft may have become are among `notes`. */
export const draftsBeside = (drafts: Drafts, notes: () => readonly Note[]): Drafts =>
  unkeptDrafts(drafts, (key) => becameOf(notes(), key));
