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
  // The offer to translate the page would lie over the popup.
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
  let { browser, extension } = await start(options, profile);
  const closed = Promise.withResolvers<void>();
  let restarting = false;
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
    tabs: async () => (await browser.pages()).map(tabOf),
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
    async restart(how = 'close') {
      restarting = true;
      await end(browser, how);
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
  const id = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium installed ${options.extension} and does not know it`);
  await awaitGreeting(browser, options.extension);
  return { browser, extension };
}

async function end(browser: Browser, how: 'close' | 'kill'): Promise<void> {
  if (how === 'close') return browser.close();
  const gone = new Promise<void>((resolve) => browser.process()?.once('exit', () => resolve()));
  browser.process()?.kill('SIGKILL');
  await gone;
}
