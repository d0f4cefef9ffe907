import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoteFields } from '../../utils/messages.ts';

const TYPED: NoteFields = { colour: 'blue', text: '先查工会的网站', tags: [], verdict: 'unchecked', evidence: [] };

const storage = {
  get: async () => ({}),
  set: async () => undefined,
  remove: async () => undefined,
  onChanged: { addListener: () => undefined, removeListener: () => undefined },
};
const chrome = { runtime: { id: 'whence' as string | undefined }, storage: { local: storage } as unknown };

beforeEach(() => {
  vi.stubGlobal('chrome', chrome);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('an editor can still be typed into and closed after the extension was updated under its page', async () => {
  const { openDrafts } = await import('../../utils/drafts.ts');
  const drafts = openDrafts(new AbortController().signal);
  await drafts.ready;
  // Chrome takes the parts of its interface away from a script whose extension has gone.
  chrome.runtime.id = undefined;
  chrome.storage = undefined;
  drafts.keep('note a', TYPED);
  expect(drafts.get('note a')).toEqual(TYPED);
  drafts.keep('note a', null);
  expect(drafts.get('note a')).toBeNull();
});
