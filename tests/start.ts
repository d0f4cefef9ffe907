import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILDS, build } from './browser/build.ts';
import { ensureBrowsers } from './browser/fetch.ts';
import { launch, type Session } from './browser/launch.ts';
import { readPopup, type ShownPage } from './browser/popup.ts';
import { type FixtureServer, startServer } from './browser/server.ts';

const USAGE = `npm start -- [--firefox] [--headless] [URL]

Builds Whence, opens a browser with it on a sample news page (or on URL), and clicks its toolbar button.
With --headless, and where there is no display, it prints what the popup shows, takes pictures, and ends.`;

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'tests/fixtures/pages/sample.html');
const SAMPLE_PATH = '/2025/10/16/migrating-geese.html';
const PICTURES = join(ROOT, '.output/pictures');

interface Wishes {
  readonly browser: 'chromium' | 'firefox';
  readonly headless: boolean;
  readonly url: string | null;
}

/** Throws what a person can read when the arguments make no sense. */
function readArguments(args: readonly string[]): Wishes | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return 'help';
  const [url, ...more] = positionals;
  if (more.length > 0) throw new Error(`One URL at most, not ${positionals.length}.`);
  if (url !== undefined && !/^(?:https?|file):$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Error(`${url} is no address of a page: it must begin with http://, https:// or file://.`);
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    headless: values.headless === true || !hasDisplay(),
    url: url ?? null,
  };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start(wishes: Wishes): Promise<void> {
  const [browser] = ensureBrowsers([wishes.browser]);
  if (!browser) throw new Error(`No ${wishes.browser}`);
  console.log(`Building Whence for ${wishes.browser} …`);
  build(wishes.browser);
  let server: FixtureServer | null = null;
  let session: Session | null = null;
  try {
    if (!wishes.url) server = await startServer([{ url: `http://localhost${SAMPLE_PATH}`, file: SAMPLE }]);
    const url = wishes.url ?? `http://localhost:${server?.port}${SAMPLE_PATH}`;
    console.log(`Opening ${url} in ${browser.path}${wishes.headless ? ', without a window' : ''} …`);
    session = await launch({ browser, extension: BUILDS[wishes.browser], headless: wishes.headless });
    const tab = (await session.tabs())[0] ?? (await session.open('about:blank'));
    await tab.goto(url);
    const popup = await session.clickToolbar(tab);
    const shown = await readPopup(popup);
    if (!wishes.headless) {
      console.log('The popup is open over the page. Close the browser to end.');
      await session.closed;
      return;
    }
    print(shown);
    mkdirSync(PICTURES, { recursive: true });
    for (const [name, view] of [
      ['popup', popup],
      ['page', tab],
    ] as const) {
      const file = join(PICTURES, `${wishes.browser}-${name}.png`);
      await view.screenshot(file);
      console.log(`Picture of the ${name}: ${relative(process.cwd(), file)}`);
    }
    if (!wishes.url && shown.statements.length === 0) throw new Error('No statement was found on the sample page.');
  } finally {
    await session?.close();
    await server?.close();
  }
}

function print({ publisher, statements, message }: ShownPage): void {
  console.log(`\n${publisher ?? 'Unknown publisher'}: ${statements.length} statements\n`);
  for (const [index, { chain, content }] of statements.entries())
    console.log(`${String(index + 1).padStart(3)}  ${chain.join(' › ')}\n     ${content}`);
  if (message) console.log(message);
  console.log();
}

function complain(error: unknown, code: number): void {
  console.error(error instanceof Error ? error.message : String(error));
  for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause)
    console.error(`  because: ${cause.message}`);
  process.exitCode = code;
}

let wishes: Wishes | 'help' | null = null;
try {
  wishes = readArguments(process.argv.slice(2));
} catch (error) {
  complain(error, 2);
  console.error(`\n${USAGE}`);
}
if (wishes === 'help') console.log(USAGE);
else if (wishes) await start(wishes).catch((error: unknown) => complain(error, 1));
