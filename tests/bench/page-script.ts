import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shown } from '../../utils/messages.ts';
import { BUILDS, build } from '../browser/build.ts';
import { BROWSERS, findBrowser } from '../browser/find.ts';
import { launch, type Tab } from '../browser/launch.ts';
import { startServer } from '../browser/server.ts';
import { PAGES } from '../fixtures/pages.ts';

const LENGTH = 100_000;
/** A task longer than this is felt. */
const FELT = 50;

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

interface Trace {
  readonly gaps: readonly number[];
  readonly tasks: readonly number[] | null;
}
interface Recorder {
  stop?: () => Trace;
}

/** In the page: notes how long the thread was away between two messages to itself, and the long tasks that the browser tells of. */
function record(): void {
  const gaps: number[] = [];
  const tasks: number[] = [];
  const knows = PerformanceObserver.supportedEntryTypes.includes('longtask');
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  if (knows) observer.observe({ entryTypes: ['longtask'] });
  let before = performance.now();
  let isOn = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    gaps.push(now - before);
    before = now;
    if (isOn) port2.postMessage(0);
  };
  port2.postMessage(0);
  (globalThis as { recorder?: Recorder }).recorder = {
    stop: () => {
      isOn = false;
      observer.disconnect();
      return { gaps, tasks: knows ? tasks : null };
    },
  };
}

/** In a page of the extension: shows the page of every tab that has a reader so; true when one answered. */
async function show(shown: Shown): Promise<string> {
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

async function traced(tab: Tab, control: Tab, shown: Shown): Promise<Trace & { readonly ms: number }> {
  await tab.evaluate(record);
  const begin = performance.now();
  const problem = await control.evaluate(show, shown);
  const ms = performance.now() - begin;
  if (problem) throw new Error(problem);
  // What follows a change, layout and the observers of the page, belongs to it.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const trace = await tab.evaluate(() => (globalThis as { recorder?: Recorder }).recorder?.stop?.());
  if (!trace) throw new Error('Nothing was recorded');
  return { ...trace, ms };
}

const longest = (values: readonly number[]): string =>
  `${values
    .reduce((most, value) => Math.max(most, value), 0)
    .toFixed(0)
    .padStart(3)} ms`;

console.log(`# A page of ${LENGTH.toLocaleString('en')} characters in another script`);
const folder = await mkdtemp(join(tmpdir(), 'whence-bench-'));
const file = join(folder, 'long.html');
await writeFile(file, await longPage());
const { url } = PAGES.everythingHans;
const server = await startServer([{ url, file }]);
for (const name of BROWSERS) {
  const program = findBrowser(name);
  if (!program) {
    console.log(`\n${name} is not on this machine.`);
    continue;
  }
  build(name);
  const session = await launch({ browser: program, extension: BUILDS[name], hosts: server.port });
  try {
    const control = await session.extensionPage('options.html');
    const tab = await session.open(url);
    await tab.page.bringToFront();
    // Read, searched for statements and painted: that is not what is measured here.
    await tab.waitFor(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    const idle = await (async () => {
      await tab.evaluate(record);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      return tab.evaluate(() => (globalThis as { recorder?: Recorder }).recorder?.stop?.());
    })();
    console.log(`\n${name}: longest time away with nothing to do ${longest(idle?.gaps ?? [])}`);
    for (const shown of ['zh-Hant-TW', 'original', 'zh-Hant-HK', 'zh-Hant-TW', 'original'] as const) {
      const { gaps, tasks, ms } = await traced(tab, control, shown);
      const felt = gaps.filter((gap) => gap >= FELT).length;
      const told = tasks ? `, long tasks told of ${tasks.length}` : '';
      console.log(
        `  ${shown.padEnd(11)} ${ms.toFixed(0).padStart(5)} ms, longest time away ${longest(gaps)}, over ${FELT} ms ${felt}${told}`,
      );
    }
  } finally {
    await session.close();
  }
}
await server.close();
await rm(folder, { recursive: true });
