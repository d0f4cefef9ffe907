import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { poll } from './view.ts';

/** A browser that starts on a busy machine takes its time. */
const PATIENCE = 30_000;

/**
 * Waits for the tab in which the extension, once installed, greets its reader: it must not come to the front later, over what is tested.
 * To the browsers every start with an unpacked extension is an installation.
 */
export async function awaitGreeting(browser: Browser, extension: string): Promise<void> {
  if (!existsSync(join(extension, 'welcome.html'))) return;
  try {
    await poll('the extension to open its welcome page', async () => (await browser.pages()).length > 1, PATIENCE);
  } catch (cause) {
    const shown = (await browser.pages()).map((page) => page.url());
    throw new Error(`The extension opened no welcome page within ${PATIENCE / 1000} s, only ${shown} is open`, {
      cause,
    });
  }
  const [first] = await browser.pages();
  await first?.bringToFront();
}
