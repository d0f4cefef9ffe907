import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Drafts } from './draft-keys.ts';
import type { NoteFields } from './messages.ts';
import { COLOURS, VERDICTS } from './notes/types.ts';

/** One storage entry a draft, so that two windows never write over each other's. */
const PREFIX = 'draft:';
/** How long what was typed and never saved is kept, in milliseconds. */
const KEPT = 90 * 86_400_000;

const Schema = v.object({
  at: v.number(),
  fields: v.object({
    colour: v.picklist(COLOURS),
    text: v.string(),
    tags: v.array(v.string()),
    verdict: v.picklist(VERDICTS),
    evidence: v.array(v.string()),
  }),
});

export interface OpenDrafts extends Drafts {
  /** When those that were there before are read; until then there seem to be none. */
  readonly ready: Promise<void>;
}

/** The drafts there are, kept in step with the other windows until `signal` aborts. Where the browser's storage fails they live as long as this window. */
export const openDrafts = (signal: AbortSignal, now = Date.now): OpenDrafts => {
  const drafts = new Map<string, NoteFields>();
  const take = (key: string, value: unknown): void => {
    if (!key.startsWith(PREFIX)) return;
    const parsed = v.safeParse(Schema, value);
    if (parsed.success) drafts.set(key.slice(PREFIX.length), parsed.output.fields);
    else drafts.delete(key.slice(PREFIX.length));
  };
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    for (const [key, { newValue }] of Object.entries(changes)) take(key, newValue);
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // an extension that was updated or removed has taken its listeners with it, and says so by an error
    if (browser.runtime?.id !== undefined) browser.storage.local.onChanged.removeListener(changed);
  });
  const read = async (): Promise<void> => {
    const stored = await browser.storage.local.get(null).catch(() => ({}));
    for (const [key, value] of Object.entries(stored)) take(key, value);
    await forgetOld(stored, now() - KEPT);
  };

  /** Rejects also where the extension has gone, and the browser's storage with it. */
  const store = async (key: string, fields: NoteFields | null): Promise<void> =>
    fields ? browser.storage.local.set({ [key]: { at: now(), fields } }) : browser.storage.local.remove(key);
  /** What could not be kept is still in its editor, and saving the note says what is wrong. */
  const inEditor = (): void => undefined;
  return {
    ready: read(),
    get: (key) => drafts.get(key) ?? null,
    keep(key, fields) {
      if (fields) drafts.set(key, fields);
      else drafts.delete(key);
      store(PREFIX + key, fields).catch(inEditor);
    },
  };
};

const forgetOld = async (stored: Readonly<Record<string, unknown>>, before: number): Promise<void> => {
  const old = Object.entries(stored).filter(([key, value]) => {
    const parsed = v.safeParse(Schema, value);
    return key.startsWith(PREFIX) && (!parsed.success || parsed.output.at < before);
  });
  if (old.length > 0) await browser.storage.local.remove(old.map(([key]) => key)).catch(() => undefined);
};
