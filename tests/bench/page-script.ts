import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shown } from '../../utils/messages.ts';
import { BUILDS, build } from '../browser/build.ts';
import { BROWSERS, findBrowser } from '../browser/find.ts';
import { launch, type Session, type Tab } from '../browser/launch.ts';
import { startServer } from '../browser/server.ts';
import { PAGES } from '../fixtures/pages.ts';
import { LENGTH, longPage, traced } from './support/page-gaps.ts';
import { processAtWork, type ThreadClock, threadClock } from './support/thread-clock.ts';

/** How long nothing is done, to show how late even that makes a thread on this machine: about as long as a switch takes. */
const IDLE_MS = 2000;

/** So much text in one node, which the page's own scripts can only write whole, too. */
const HUGE = 1_000_000;

/** The fixture article, its last paragraph one node of 1,000,000 characters. */
async function pageOfOneNode(): Promise<string> {
  const page = await readFile(PAGES.everythingHans.file, 'utf8');
  const sentences = [...page.matchAll(/<p[^>]*>([^<]*)<\/p>/g)].map(([, text]) => text).join('');
  const text = sentences.repeat(Math.ceil(HUGE / sentences.length)).slice(0, HUGE);
  return page.replace('</main>', `<p id="huge">${text}</p></main>`);
}

/** In a page of the extension: shows the page of every tab that has a reader so; true when one answered. */
async function askToShow(shown: Shown): Promise<string> {
  interface Tabs {
    query(what: object): Promise<readonly { id?: number }[]>;
    sendMessage(id: number, message: object): Promise<{ failure?: { message: string } } | undefined>;
  }
  const { browser, chrome } = globalThis as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } };
  const tabs = (browser ?? chrome)?.tabs;
  const answers = (await tabs?.query({}))?.map(({ id = -1 }) =>
    tabs?.sendMessage(id, { to: 'page', name: 'page.show', args: [shown] }).catch(() => undefined),
  );
  const [answer] = (await Promise.all(answers ?? [])).filter(Boolean);
  return answer ? (answer.failure?.message ?? '') : 'No reader answered';
}

async function show(control: Tab, shown: Shown): Promise<void> {
  const problem = await control.evaluate(askToShow, shown);
  if (problem) throw new Error(problem);
}

/** In the page: writes the huge node once itself, every character another one, and puts it back: what a browser takes for that alone. */
async function writeHuge(): Promise<void> {
  const node = document.querySelector('#huge')?.firstChild as Text;
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const { data } = node;
  for (const text of [`${data.slice(1)}${data.slice(0, 1)}`, data]) {
    node.data = text;
    await frame();
  }
}

/** In the page: a quarter of a second of work. */
function toil(): void {
  for (const end = performance.now() + 250; performance.now() < end; );
}

console.log(`# A page of ${LENGTH.toLocaleString('en')} characters in another script`);
/** A page in a browser, read and at rest. */
async function openAtRest(session: Session, url: string): Promise<Tab> {
  const tab = await session.open(url);
  await tab.page.bringToFront();
  // Read, searched for statements and painted: that is not what is measured here.
  await tab.waitFor(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  return tab;
}

const folder = await mkdtemp(join(tmpdir(), 'whence-bench-'));
const [file, hugeFile] = [join(folder, 'long.html'), join(folder, 'huge.html')];
await writeFile(file, await longPage());
await writeFile(hugeFile, await pageOfOneNode());
const { url } = PAGES.everythingHans;
const huge = `${url}/huge`;
const server = await startServer([
  { url, file },
  { url: huge, file: hugeFile },
]);
for (const name of BROWSERS) {
  const program = findBrowser(name);
  if (!program) {
    console.log(`\n${name} is not on this machine.`);
    continue;
  }
  build(name);
  const session = await launch({ browser: program, extension: BUILDS[name], hosts: server.port });
  let clock: ThreadClock | null = null;
  const stopClock = async (): Promise<void> => {
    await clock?.stop();
    clock = null;
  };
  const clocked = async (tab: Tab): Promise<void> => {
    const process = await processAtWork(() => tab.evaluate(toil));
    clock = process === null ? null : threadClock(process);
  };
  const told = async (what: string, tab: Tab, work: () => Promise<unknown>): Promise<void> =>
    console.log(`  ${what.padEnd(11)} ${await traced(tab, clock, work)}`);
  try {
    const control = await session.extensionPage('options.html');
    const tab = await openAtRest(session, url);
    await clocked(tab);
    console.log(`\n${name}`);
    await told('nothing', tab, () => new Promise((resolve) => setTimeout(resolve, IDLE_MS)));
    for (const shown of ['zh-Hant-TW', 'original', 'zh-Hant-HK', 'zh-Hant-TW', 'original'] as const) {
      await told(shown, tab, () => show(control, shown));
    }
    console.log(`  One node of ${HUGE.toLocaleString('en')} characters, first written twice by the page itself`);
    // The process of the page may end with it, and the clock reads that process.
    await stopClock();
    await tab.close();
    const other = await openAtRest(session, huge);
    await clocked(other);
    for (const _ of [1, 2]) await told('by the page', other, () => other.evaluate(writeHuge));
    for (const shown of ['zh-Hant-TW', 'original', 'zh-Hant-HK', 'original'] as const) {
      await told(shown, other, () => show(control, shown));
    }
  } finally {
    await stopClock();
    await session.close();
  }
}
await server.close();
await rm(folder, { recursive: true });
