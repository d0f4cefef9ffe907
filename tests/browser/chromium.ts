import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { awaitGreeting } from './greeting.ts';
import type { LaunchOptions, Session, Tab } from './session.ts';
import { tabOf } from './view.ts';

const POPUP_LIMIT = 10_000;

/** A browser of the Chromium family, driven over the DevTools pipe: only there may an extension be loaded into branded Chrome. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-chromium-'));
  const preferences = {
    // The offer to translate the page would lie over the popup.
    translate: { enabled: false },
    // Only then are errors of extensions kept.
    extensions: { ui: { developer_mode: true } },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  let { browser, extension } = await start(options, profile);
  const closed = Promise.withResolvers<void>();
  let restarting = false;
  let extensionList: Tab | null = null;
  const watch = (): void => {
    browser.once('disconnected', () => {
      if (!restarting) closed.resolve();
    });
  };
  watch();

  const open = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    await page.goto(url);
    return tabOf(page);
  };

  return {
    name: 'chromium',
    get origin() {
      return `chrome-extension://${extension.id}`;
    },
    open,
    extensionPage: (path) => open(`chrome-extension://${extension.id}/${path}`),
    tabs: async () => (await browser.pages()).filter((page) => page !== extensionList?.page).map(tabOf),
    async clickToolbar(tab) {
      await tab.page.bringToFront();
      const before = new Set(browser.targets());
      const shown = browser.waitForTarget(
        (target) =>
          !before.has(target) &&
          target.type() === 'page' &&
          target.url().startsWith(`chrome-extension://${extension.id}/popup.html`),
        { timeout: POPUP_LIMIT },
      );
      const [target] = await Promise.all([shown, extension.triggerAction(tab.page)]);
      return tabOf(await target.asPage());
    },
    async contextMenu(tab, { id }) {
      await tab.page.bringToFront();
      // Chromium draws its menu where no driver reaches: the background is told what a click on the entry tells it.
      const target = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().includes(extension.id),
      );
      await (await target.worker())?.evaluate(clickEntry, id);
    },
    async complaints() {
      // Kept open and out of sight of the tests: it takes a second to load.
      extensionList ??= await open('chrome://extensions');
      return extensionList.evaluate(runtimeErrors, extension.id);
    },
    async update() {
      extension = await install(browser, options);
    },
    async restart(how = 'close') {
      restarting = true;
      await end(browser, how);
      extensionList = null;
      ({ browser, extension } = await start(options, profile));
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

async function start(options: LaunchOptions, profile: string): Promise<{ browser: Browser; extension: Extension }> {
  const { browser: program, headless = true, hosts, dark, scale, window: [width, height] = [1280, 860] } = options;
  const browser = await puppeteer.launch({
    executablePath: program.path,
    headless,
    pipe: true,
    // Its notice covers a part of the page, which only a person minds.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    enableExtensions: true,
    userDataDir: profile,
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    defaultViewport: null,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      `--window-size=${width},${height}`,
      ...(headless ? ['--disable-gpu'] : []),
      // The sandbox needs a user other than root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(hosts ? [`--host-resolver-rules=MAP * 127.0.0.1:${hosts}`, '--ignore-certificate-errors'] : []),
      ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
      ...(dark ? ['--force-dark-mode'] : []),
    ],
  });
  const extension = await install(browser, options);
  await awaitGreeting(browser, options.extension);
  return { browser, extension };
}

async function install(browser: Browser, options: LaunchOptions): Promise<Extension> {
  const id = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium installed ${options.extension} and does not know it`);
  return extension;
}

/** What the page that lists the extensions is told of one: it alone hears of content scripts, pages and the service worker alike. */
interface ExtensionInfo {
  readonly errorCollection: { readonly isActive: boolean };
  readonly runtimeErrors: readonly {
    readonly severity: string;
    readonly message: string;
    readonly source: string;
    readonly contextUrl: string;
  }[];
}
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<readonly object[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(clicked: object, tab: object | undefined): void } };
  readonly developerPrivate: { getExtensionInfo(id: string): Promise<ExtensionInfo> };
};

/** In the background. */
async function clickEntry(menuItemId: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
}

/** In the page that lists the extensions. */
async function runtimeErrors(id: string): Promise<readonly string[]> {
  const { errorCollection, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(id);
  if (!errorCollection.isActive) throw new Error('Chromium keeps no errors of the extension');
  return runtimeErrors
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ message, source, contextUrl }) => `${message} (${source}, on ${contextUrl})`);
}

async function end(browser: Browser, how: 'close' | 'kill'): Promise<void> {
  if (how === 'close') return browser.close();
  const gone = new Promise<void>((resolve) => browser.process()?.once('exit', () => resolve()));
  browser.process()?.kill('SIGKILL');
  await gone;
}
