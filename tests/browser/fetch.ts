import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, type BrowserName, CACHE, type FoundBrowser, findBrowser, OLDEST, OVERRIDE } from './find.ts';

const BIN = join(import.meta.dirname, '../../node_modules/.bin');
const DOWNLOAD_LIMIT = 10 * 60_000;
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browsers to drive; what is missing is fetched first. Throws with what was tried and what to do when there is still none. */
export function ensureBrowsers(names: readonly BrowserName[] = BROWSERS): readonly FoundBrowser[] {
  ensureChineseFont();
  return names.map(ensureBrowser);
}

function ensureBrowser(name: BrowserName): FoundBrowser {
  const found = findBrowser(name);
  if (found) return found;
  console.log(`No ${name} ${OLDEST[name]} or newer here: fetching one.`);
  const fetched = downloaded(name) ?? (installPackage(PACKAGES[name]) ? findBrowser(name) : null);
  if (fetched) return fetched;
  throw new Error(
    `No ${name} ${OLDEST[name]} or newer was found, and neither its download nor the package ${PACKAGES[name]} brought one. ` +
      `Install it, or set ${OVERRIDE[name]} to the program's path.`,
  );
}

/** Chromium as Playwright builds it; Firefox as Mozilla releases it, because Playwright's is patched and not what readers have. */
function downloaded(name: BrowserName): FoundBrowser | null {
  const done =
    name === 'chromium'
      ? run(join(BIN, 'playwright'), ['install', 'chromium'])
      : run(join(BIN, 'browsers'), ['install', 'firefox@stable', '--path', CACHE]);
  if (!done) return null;
  const found = findBrowser(name);
  if (found || !hasApt()) return found;
  // On a bare system the libraries that a browser links to are missing as well.
  return run(join(BIN, 'playwright'), ['install-deps', name]) ? findBrowser(name) : null;
}

/** Without a font for them Chinese characters are boxes, and a screenshot shows nothing. */
function ensureChineseFont(): void {
  if (process.platform !== 'linux') return;
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (fonts.stdout?.trim()) return;
  if (!installPackage('fonts-noto-cjk'))
    console.warn('No font for Chinese was found: install one (fonts-noto-cjk) to read the pages and the screenshots.');
}

function installPackage(name: string): boolean {
  if (!hasApt()) return false;
  // Where this fails, the package lists of before may still do.
  asRoot(['apt-get', 'update', '-q']);
  return asRoot(['apt-get', 'install', '-y', '-q', '--no-install-recommends', name]);
}

function hasApt(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get');
}

function asRoot(command: readonly string[]): boolean {
  const program = ['env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', ...command];
  if (process.getuid?.() === 0) return run('env', program.slice(1));
  // `-n`: a run without a terminal must fail rather than wait for a password.
  return run('sudo', [...(process.stdin.isTTY ? [] : ['-n']), ...program]);
}

/** Runs to the end or to the time limit, showing what it prints. */
function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${[command.startsWith(BIN) ? command.slice(BIN.length + 1) : command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    stdio: ['inherit', 'inherit', 'inherit'],
    timeout: DOWNLOAD_LIMIT,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
  });
  if (error) console.warn(`${command} failed: ${error.message}`);
  return status === 0;
}
