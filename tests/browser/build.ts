import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './find.ts';

const ROOT = join(import.meta.dirname, '../..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** Where the production build of each browser lies. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

/** Builds the extension for `browser`; throws with what the build printed when it fails. */
export function build(browser: BrowserName): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [WXT, 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The ${browser} build failed:\n${stdout}${stderr}`);
}
