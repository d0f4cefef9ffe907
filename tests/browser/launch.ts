import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

export type { LaunchOptions, Session, Tab, View } from './session.ts';

/** Starts the browser with the extension in a new profile. */
export const launch = (options: LaunchOptions): Promise<Session> =>
  options.browser.name === 'chromium' ? launchChromium(options) : launchFirefox(options);
