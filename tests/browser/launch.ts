import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

export type { LaunchOptions, Session, Tab, View } from './session.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** Where `npm run build` puts the extension for each browser. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};

/** Starts the browser with the extension in a new profile. */
export const launch = (options: LaunchOptions): Promise<Session> =>
  options.browser.name === 'chromium' ? launchChromium(options) : launchFirefox(options);
