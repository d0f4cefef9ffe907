import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILDS, build } from '../browser/build.ts';
import { BROWSERS, findBrowser } from '../browser/find.ts';
import { launch, type Session } from '../browser/launch.ts';
import { startServer } from '../browser/server.ts';
import { PAGES } from '../fixtures/pages.ts';
import { FELT, type GapRecorder, LENGTH, longest, longPage, record } from './support/page-gaps.ts';

/** How long a page is watched from its start, in milliseconds. */
const WATCHED = 6000;

/** An address that no outlet has, so that nobody reads the page. */
const UNREAD = 'http://unread.example.org/article.html';

const watched = (html: string): string => html.replace('</head>', `<script>(${record})()</script></head>`);

/** How long the page's thread was away after the page had loaded, and when the first marks were there. */
async function reading(session: Session, url: string): Promise<string> {
  const tab = await session.open(url);
  await tab.page.bringToFront();
  const marked = await tab.evaluate(
    (most) =>
      new Promise<number | null>((resolve) => {
        const look = (): void => {
          if ([...CSS.highlights.values()].some(({ size }) => size > 0)) resolve(performance.now());
          else if (performance.now() > most) resolve(null);
          else setTimeout(look, 10);
        };
        look();
      }),
    WATCHED,
  );
  await tab.evaluate((most) => new Promise((resolve) => setTimeout(resolve, most - performance.now())), WATCHED);
  const { gaps, loaded } = await tab.evaluate(() => {
    const { recorder } = globalThis as { recorder?: GapRecorder };
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { gaps: recorder?.stop?.().gaps ?? [], loaded: performance.timeOrigin + (timing?.loadEventEnd ?? 0) };
  });
  await tab.close();
  const away = gaps.filter(([, to]) => to > loaded).map(([from, to]) => to - Math.max(from, loaded));
  const marks = marked === null ? 'no marks' : `marks after ${marked.toFixed(0).padStart(5)} ms`;
  return `${marks}, longest time away ${longest(away)}, over ${FELT} ms ${away.filter((gap) => gap >= FELT).length} times`;
}

console.log('# A page that is read for the first time: how long it is held up once it has loaded');
const folder = await mkdtemp(join(tmpdir(), 'whence-bench-'));
const { url, file } = PAGES.everythingHans;
const pages = [
  ['the sample article', `${url}/short`, watched(await readFile(file, 'utf8'))],
  [`${LENGTH.toLocaleString('en')} characters`, `${url}/long`, watched(await longPage())],
] as const;
const routes = await Promise.all(
  pages.map(async ([, address, html], index) => {
    const path = join(folder, `${index}.html`);
    await writeFile(path, html);
    return [
      { url: address, file: path },
      { url: `${UNREAD}?${index}`, file: path },
    ];
  }),
);
const server = await startServer(routes.flat());
for (const name of BROWSERS) {
  const program = findBrowser(name);
  if (!program) {
    console.log(`\n${name} is not on this machine.`);
    continue;
  }
  build(name);
  const session = await launch({ browser: program, extension: BUILDS[name], hosts: server.port });
  try {
    console.log(`\n${name}`);
    for (const [index, [what, address]] of pages.entries()) {
      console.log(`  ${what.padEnd(20)} unread: ${await reading(session, `${UNREAD}?${index}`)}`);
      for (const time of ['first', 'again'])
        console.log(`  ${''.padEnd(20)} ${time}:  ${await reading(session, address)}`);
    }
  } finally {
    await session.close();
  }
}
await server.close();
await rm(folder, { recursive: true });
