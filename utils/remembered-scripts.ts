import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Shown } from './messages.ts';
import { VARIANTS } from './span.ts';

/** One storage entry a site, so that two tabs never write over each other's. */
const PREFIX = 'script:';

const shownSchema = v.picklist(['original', ...VARIANTS]);

export interface RememberedScript {
  readonly host: string;
  readonly shown: Shown;
}

/** What was last chosen on the site; null where nothing is remembered of it. */
export const recallScript = async (host: string): Promise<Shown | null> => {
  const key = PREFIX + host;
  const parsed = v.safeParse(shownSchema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : null;
};

export const rememberScript = async (host: string, shown: Shown): Promise<void> =>
  browser.storage.local.set({ [PREFIX + host]: shown });

/** Every remembered site, by its host. */
export const rememberedScripts = async (): Promise<readonly RememberedScript[]> =>
  Object.entries(await browser.storage.local.get(null))
    .flatMap(([key, value]) => {
      const parsed = v.safeParse(shownSchema, value);
      return key.startsWith(PREFIX) && parsed.success ? [{ host: key.slice(PREFIX.length), shown: parsed.output }] : [];
    })
    .sort((a, b) => (a.host < b.host ? -1 : 1));

/** Forgets one site, or (null) all of them: whatever is remembered now, also what was chosen since somebody last looked. */
export const forgetScripts = async (host: string | null): Promise<void> => {
  const hosts = host === null ? (await rememberedScripts()).map((one) => one.host) : [host];
  await browser.storage.local.remove(hosts.map((one) => PREFIX + one));
};

/** Calls `changed` whenever a site is remembered or forgotten, until `signal` aborts. */
export const followRememberedScripts = (changed: () => void, signal: AbortSignal): void => {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
};
