import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromeScope, consoleErrors, openPopup, popupView } from './firefox-chrome.ts';
import { chooseInMenu } from './firefox-menu.ts';
import { awaitGreeting } from './greeting.ts';
import type { LaunchOptions, Session, Tab } from './session.ts';
import { tabOf } from './view.ts';

/** How long a load that the driver never hears the end of may keep its promise. */
const UNHEARD = 1000;

const STARTS = 2;

/** Firefox over WebDriver BiDi, with access to its own windows: the popup and the toolbar are out of reach without. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-firefox-'));
  const id = await extensionId(options.extension);
  const uuid = randomUUID();
  const origin = `moz-extension://${uuid}`;
  let browser = await start(options, profile, { [id]: uuid });
  const closed = Promise.withResolvers<void>();
  let restarting = false;
  const watch = (): void => {
    browser.once('disconnected', () => {
      if (!restarting) closed.resolve();
    });
  };
  watch();

  return {
    name: 'firefox',
    origin,
    async open(url) {
      const page = await browser.newPage();
      await page.bringToFront();
      const tab = url.startsWith('about:') ? unheardTab(tabOf(page)) : tabOf(page);
      await tab.goto(url);
      return tab;
    },
    async extensionPage(path) {
      const tab = unheardTab(tabOf(await browser.newPage()));
      await tab.goto(`${origin}/${path}`);
      return tab;
    },
    tabs: async () => (await browser.pages()).map((page) => tabOf(page)),
    async clickToolbar(tab) {
      await tab.page.bringToFront();
      const chrome = await chromeScope(browser);
      await openPopup(chrome, id);
      return popupView(chrome);
    },
    async contextMenu({ page }, { label }, { x, y }) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await chooseInMenu(await chromeScope(browser), label);
    },
    async complaints() {
      const chrome = await chromeScope(browser);
      return (await chrome.evaluate(consoleErrors)).filter((error) => error.includes(origin));
    },
    async update() {
      await browser.installExtension(options.extension);
    },
    async restart(how = 'close') {
      restarting = true;
      await end(browser, how);
      browser = await start(options, profile, { [id]: uuid });
      restarting = false;
      watch();
    },
    closed: closed.promise,
    async close() {
      if (browser.connected) await end(browser, 'close');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The driver never hears that a page of the extension or of Firefox itself has loaded, so the page is asked. */
function unheardTab(tab: Tab): Tab {
  return {
    ...tab,
    async goto(url) {
      const unheard = tab.page.goto(url, { timeout: UNHEARD }).catch((error: unknown) => error);
      try {
        await tab.waitFor((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url);
      } catch (error) {
        throw new Error(`${url} did not load`, { cause: [error, await unheard] });
      }
    },
    async reload() {
      await tab.evaluate(() => {
        document.documentElement.dataset.before = '';
        location.reload();
      });
      await tab.waitFor(
        () => document.documentElement.dataset.before === undefined && document.readyState === 'complete',
      );
    },
  };
}

/**
 * Firefox with the extension at work. On a busy machine about one new extension in three hundred is never greeted for, however long one
 * waits; such a Firefox is ended and started once more, and that is said.
 */
async function start(
  options: LaunchOptions,
  profile: string,
  uuids: Readonly<Record<string, string>>,
): Promise<Browser> {
  for (let attempt = 1; ; attempt++) {
    const browser = await startProgram(options, profile, uuids);
    try {
      await browser.installExtension(options.extension);
      await awaitGreeting(browser, options.extension);
      return browser;
    } catch (error) {
      await end(browser, 'kill');
      if (attempt === STARTS) throw error;
      console.warn(`Firefox is started again: ${error}`);
    }
  }
}

async function startProgram(
  options: LaunchOptions,
  profile: string,
  uuids: Readonly<Record<string, string>>,
): Promise<Browser> {
  const { browser: program, headless = true, hosts, dark, scale, window: [width, height] = [1280, 860] } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program.path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    acceptInsecureCerts: hosts !== undefined,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      // An extension installed for one run is removed at its end; a reader's stays, and so must its storage.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'browser.aboutwelcome.enabled': false,
      ...(hosts && proxyPreferences(hosts)),
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
      ...(scale && { 'layout.css.devPixelsPerPx': String(scale) }),
      ...(dark && { 'ui.systemUsesDarkTheme': 1 }),
    },
  });
  // The driver would put the profile's preferences back at the end, and a restart would not find what the run before left.
  for (const backup of ['prefs.js.puppeteer', 'user.js.puppeteer']) await rm(join(profile, backup), { force: true });
  return browser;
}

const proxyPreferences = (port: number): Readonly<Record<string, unknown>> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

async function extensionId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } }).browser_specific_settings?.gecko
    ?.id;
  if (!id)
    throw new Error(`${folder}/manifest.json names no browser_specific_settings.gecko.id: is it the Firefox build?`);
  return id;
}

async function end(browser: Browser, how: 'close' | 'kill'): Promise<void> {
  if (how === 'close') return browser.close();
  const gone = new Promise<void>((resolve) => browser.process()?.once('exit', () => resolve()));
  browser.process()?.kill('SIGKILL');
  await gone;
}
