import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
  /** The major version; null on Windows, where the programs do not print it. */
  readonly version: number | null;
}

/** The environment variable that names the program to use, before any other is looked for. */
export const OVERRIDE = { chromium: 'WHENCE_CHROMIUM', firefox: 'WHENCE_FIREFOX' } as const;

/** The oldest usable versions: `Extensions.loadUnpacked` and `Extensions.triggerAction` in Chromium, CSS highlights in Firefox. */
export const OLDEST = { chromium: 143, firefox: 140 } as const;

/** Where downloaded browsers are kept, relative to the repository. */
export const CACHE = join(import.meta.dirname, '../../.cache/browsers');

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, Readonly<Record<BrowserName, readonly string[]>>>>> = {
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The browser to drive: the one the environment names, else Playwright's Chromium or a downloaded Firefox, else one that is installed.
 * Null where there is none, or none that starts and is new enough. Throws when the environment names one that cannot be used.
 */
export function findBrowser(name: BrowserName): FoundBrowser | null {
  const named = process.env[OVERRIDE[name]];
  if (named) {
    const found = probe(name, named);
    if (!found)
      throw new Error(`${OVERRIDE[name]}=${named} is no ${name} of version ${OLDEST[name]} or newer that starts`);
    return found;
  }
  for (const path of candidates(name)) {
    const found = probe(name, path);
    if (found) return found;
  }
  return null;
}

function candidates(name: BrowserName): readonly string[] {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS[name].map((command) => join(folder, command)));
  const downloaded = name === 'chromium' ? [chromium.executablePath()] : downloadedFirefox();
  return [...downloaded, ...onPath, ...(INSTALLED[process.platform]?.[name] ?? [])].filter((path) => existsSync(path));
}

/** `@puppeteer/browsers` unpacks to `firefox/<platform>-<build>/`, with the program in a folder of that platform's shape. */
function downloadedFirefox(): readonly string[] {
  const root = join(CACHE, 'firefox');
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((build) =>
    ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'].map((tail) =>
      join(root, build, tail),
    ),
  );
}

/** Starts the program for its version, which also shows that the libraries it needs are there. */
function probe(name: BrowserName, path: string): FoundBrowser | null {
  if (process.platform === 'win32') return { name, path, version: null };
  const printed = versionLine(path);
  const version = Number(/(\d+)\./.exec(printed)?.[1] ?? Number.NaN);
  return version >= OLDEST[name] ? { name, path, version } : null;
}

function versionLine(path: string): string {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    console.warn(`${path} does not start (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`);
    return '';
  }
}
