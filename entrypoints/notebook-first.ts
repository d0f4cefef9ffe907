import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFirstNotes } from '../utils/notes/first-notes.ts';
import { SETTINGS_KEY } from '../utils/settings-key.ts';

/** What the first drawing waits for, on its way while the notebook's other scripts are still being loaded. */
declare global {
  var firstNotes: ReturnType<typeof readFirstNotes> | undefined;
  /** As the browser keeps them. */
  var firstSettings: Promise<Record<string, unknown>> | undefined;
}

/** Without the polyfill, which is larger than all of this; promises come from both browsers. */
declare const chrome: { readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } } };

export default defineUnlistedScript(() => {
  globalThis.firstNotes = readFirstNotes();
  globalThis.firstSettings = chrome.storage.local.get(SETTINGS_KEY);
});
