import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { COLOURS } from './notes/types.ts';
import { replacementSchema } from './script/replacements.ts';
import { SETTINGS_KEY } from './settings-key.ts';
import { VARIANTS } from './span.ts';

/** The entries that are whole: a broken one takes none of the others with it. */
const replacements = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.filter((one) => v.is(replacementSchema, one))),
);

/** What a reader can set; one entry a setting, its default here and nowhere else. */
const Settings = v.object({
  /** `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', 'en', 'zh-Hans', 'zh-Hant']), 'auto'),
  /** Whether statements are painted on pages. */
  paint: v.fallback(v.boolean(), true),
  /** Of new highlights. */
  colour: v.fallback(v.picklist(COLOURS), 'yellow'),
  /** Quotation marks as the variant sets them. */
  quotes: v.fallback(v.boolean(), false),
  /** The reader's own words, applied before any conversion. */
  replacements: v.fallback(replacements, []),
  /** Whether names that the reader fixed in notes and corrections stay as written. Off: to note a source is not to ask for its spelling. */
  keepNames: v.fallback(v.boolean(), false),
  /** The variant that pages are shown in by themselves; null for as published. */
  always: v.fallback(v.nullable(v.picklist(VARIANTS)), null),
  /** Whether the last choice on each site is remembered. Off: a list of sites visited is kept only by those who ask for it. */
  rememberSites: v.fallback(v.boolean(), false),
  /** What the popup and the side panel show their list in; `page` follows the page. */
  listIn: v.fallback(v.picklist(['page', 'original', ...VARIANTS]), 'page'),
  /** What copying gives: the words as the list shows them, or as published. */
  copyAs: v.fallback(v.picklist(['shown', 'original']), 'shown'),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {
  language: 'auto',
  paint: true,
  colour: 'yellow',
  quotes: false,
  replacements: [],
  keepNames: false,
  always: null,
  rememberSites: false,
  listIn: 'page',
  copyAs: 'shown',
});

const parse = (value: unknown): Settings => {
  const parsed = v.safeParse(Settings, { ...DEFAULT_SETTINGS, ...(typeof value === 'object' ? value : null) });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
};

/** The settings; a broken or missing value reads as its default. */
export const readSettings = async (): Promise<Settings> =>
  parse((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

/** Two changes at once would each write over the other's, so each waits for the one before. */
let before: Promise<void> = Promise.resolve();

/** Changes some settings and keeps the others. */
export const writeSettings = (change: Partial<Settings>): Promise<void> => {
  const write = async (): Promise<void> =>
    browser.storage.local.set({ [SETTINGS_KEY]: { ...(await readSettings()), ...change } });
  before = before.then(write, write);
  return before;
};

/** Calls `changed` with the settings now and at each change until `signal` aborts. `ahead`: what the browser keeps, where that was asked for before. */
export const followSettings = (
  changed: (settings: Settings) => void,
  signal: AbortSignal,
  ahead?: Promise<Record<string, unknown>>,
): void => {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (SETTINGS_KEY in changes) changed(parse(changes[SETTINGS_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  const now = ahead ? ahead.then((kept) => parse(kept[SETTINGS_KEY])) : readSettings();
  now.then(changed, () => changed(DEFAULT_SETTINGS));
};
