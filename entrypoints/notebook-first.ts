import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFirstNotes } from '../utils/notes/first-notes.ts';

/** The first notes, on their way while the notebook's other scripts are still being loaded. */
declare global {
  var firstNotes: ReturnType<typeof readFirstNotes> | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.firstNotes = readFirstNotes();
});
