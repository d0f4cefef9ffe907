import type { Note } from '../../../utils/notes/types.ts';
import { draftOf } from '../notes/sample.ts';

/** A stored note of ours. */
export const someNote = (id: string, changes: Partial<Note> = {}): Note => {
  const { sketch: _, ...draft } = draftOf();
  return {
    colour: 'yellow',
    text: '',
    tags: [],
    verdict: 'unchecked',
    evidence: [],
    ...draft,
    id,
    created: 1000,
    changed: 1000,
    deleted: null,
    revision: 1,
    ...changes,
  };
};

/** The same on a page of `publisher`, on what these said: outermost first, the origin last. */
export const noteSaidBy = (id: string, publisher: string, names: readonly string[]): Note => {
  const note = someNote(id);
  const { statement } = note;
  return {
    ...note,
    page: { ...note.page, publisher },
    statement: statement && { ...statement, chain: names.map((name) => ({ mention: name, name, kind: 'org' })) },
  };
};
