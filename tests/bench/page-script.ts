import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shown } from '../../utils/messages.ts';
import { BUILDS, build } from '../browser/build.ts';
import { BROWSERS, findBrowser } from '../browser/find.ts';
import { launch, type Session, type Tab } from '../browser/launch.ts';
import { startServer } from '../browser/server.ts';
import { PAGES } from '../fixtures/pages.ts';
import { processAtWork, type ThreadClock, threadClock } from './support/thread-clock.ts';

const LENGTH = 100_000;
/** A task longer than this is felt. */
const FELT = 50;

/** How long nothing is done, to show how late even that makes a thread on this machine: about as long as a switch takes. */
const IDLE_MS = 2000;

/** The fixture article, its paragraphs repeated to 100,000 characters. */
async function longPage(): Promise<string> {
  const page = await readFile(PAGES.everythingHans.file, 'utf8');
  const paragraphs = [...page.matchAll(/<p[^>]*>[\s\S]*?<\/p>/g)].map(([paragraph]) => paragraph);
  const last = paragraphs.at(-1) ?? '';
  const lengthOf = (html: string): number => html.replace(/<[^>]*>|\s/g, '').length;
  const body: string[] = [];
  for (let length = 0, index = 0; length < LENGTH; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    body.push(paragraph);
    length += lengthOf(paragraph);
  }
  return page.replace(last, `${last}\n${body.join('\n')}`);
}

/** So much text in one node, which the page's own scripts can only write whole, too. */
const HUGE = 1_000_000;

/** The fixture article, its last paragraph one node of 1,000,000 characters. */
async function pageOfOneNode(): Promise<string> {
  const page = await readFile(PAGES.everythingHans.file, 'utf8');
  const sentences = [...page.matchAll(/<p[^>]*>([^<]*)<\/p>/g)].map(([, text]) => text).join('');
  const text = sentences.repeat(Math.ceil(HUGE / sentences.length)).slice(0, HUGE);
  return page.replace('</main>', `<p id="huge">${text}</p></main>`);
}

/** When the thread was away, as `Date.now()` tells it. */
type Gap = readonly [from: number, to: number];

interface Trace {
  readonly gaps: readonly Gap[];
}
interface Recorder {
  stop?: () => Trace;
}

/** In the page: notes when the thread was away for long between two messages to itself. */
function record(): void {
  const gaps: [number, number][] = [];
  const { timeOrigin } = performance;
  let before = performance.now();
  let isOn = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    if (now - before > 10) gaps.push([timeOrigin + before, timeOrigin + now]);
    before = now;
    if (isOn) port2.postMessage(0);
  };
  port2.postMessage(0);
  (globalThis as { recorder?: Recorder }).recorder = {
    stop: () => {
      isOn = false;
      return { gaps };
    },
  };
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

/** What the page's thread did while `work` ran, and half a second after: layout and the observers of the page belong to a change. */
async function traced(tab: Tab, clock: ThreadClock | null, work: () => Promise<unknown>): Promise<string> {
  await tab.evaluate(record);
  const begin = performance.now();
  await work();
  const ms = performance.now() - begin;
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const trace = await tab.evaluate(() => (globalThis as { recorder?: Recorder }).recorder?.stop?.());
  if (!trace) throw new Error('Nothing was recorded');
  const away = trace.gaps.map(([from, to]) => to - from);
  const told = `${ms.toFixed(0).padStart(5)} ms, longest time away ${longest(away)}`;
  if (!clock) return `${told}, over ${FELT} ms ${away.filter((gap) => gap >= FELT).length}`;
  // A clock that is read from outside, and on some machines ticks coarsely, may tell more than there was time for.
  const worked = trace.gaps.map(([from, to]) => Math.min(to - from, clock.workBetween(from, to)));
  return `${told}, of it at work ${longest(worked)}; at work over ${FELT} ms ${worked.filter((gap) => gap >= FELT).length} times`;
}

async function show(control: Tab, shown: Shown): Promise<void> {
  const problem = await control.evaluate(askToShow, shown);
  if (problem) throw new Error(problem);
}

const longest = (values: readonly number[]): string =>
  `${values
    .reduce((most, value) => Math.max(most, value), 0)
    .toFixed(0)
    .padStart(3)} ms`;

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
