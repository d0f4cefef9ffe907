import { browser } from 'wxt/browser';
import { matchPatterns } from './outlets/match-patterns.ts';

export const ALL_SITES = '*://*/*';

/** The pattern that stands for the whole site of a page, as a reader allows it; null for an address that is no web page. */
export const sitePattern = (url: string): string | null => {
  const parsed = URL.parse(url);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  return `*://${parsed.hostname}/*`;
};

/** What the manifest asks for on install, as browsers name it: Chrome as it is written, Firefox by its host alone. */
const asked = (): ReadonlySet<string> =>
  new Set(matchPatterns().flatMap((pattern) => [pattern, pattern.replace(/^(\*:\/\/[^/]+)\/.*$/, '$1/*')]));

/** The sites a reader has allowed, as match patterns; what the manifest asks for on install is not among them. */
export const allowedSites = async (): Promise<readonly string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = asked();
  return origins.filter((origin) => !fixed.has(origin)).sort();
};

const SCRIPT_ID = 'allowed-sites';

/** Two registrations at once would collide over the script's id, so each waits for the one before. */
let before: Promise<void> = Promise.resolve();

/** Runs the reader by itself on the sites that are allowed now, and on no others besides the outlets. What goes wrong is logged: there is nobody to tell. */
export const registerAllowedSites = (): Promise<void> => {
  before = before
    .then(register)
    .catch((error: unknown) => console.error('The allowed sites were not registered.', error));
  return before;
};

const register = async (): Promise<void> => {
  const matches = [...(await allowedSites())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      excludeMatches: [...matchPatterns()],
      js: ['content-scripts/reader.js'],
      css: ['content-scripts/reader.css'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
};
