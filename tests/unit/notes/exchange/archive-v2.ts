import { V4 } from '../migrations/v4.ts';

const [{ alive: _, ...note }] = V4.notes;
const [{ was, ...version }] = V4.history;

/** A file that version 2 of the archive wrote. Frozen: it is what readers keep as their backups. */
export const ARCHIVE_V2 = JSON.stringify({
  format: 'whence-notes',
  version: 2,
  notes: [note],
  pages: V4.pages,
  corrections: [],
  history: [{ ...version, was: { text: was.text } }],
});
