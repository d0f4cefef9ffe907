import { readFile } from 'node:fs/promises';
import type { Tab } from '../../browser/launch.ts';
import { PAGES } from '../../fixtures/pages.ts';
import type { ThreadClock } from './thread-clock.ts';

/** Characters of a long page. */
export const LENGTH = 100_000;
/** A task longer than this is felt, in milliseconds. */
export const FELT = 50;

/** The fixture article, its paragraphs repeated to `LENGTH` characters. */
export async function longPage(): Promise<string> {
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

/** When the thread was away, as `Date.now()` tells it. */
type Gap = readonly [from: number, to: number];

interface Trace {
  readonly gaps: readonly Gap[];
}
export interface GapRecorder {
  stop?: () => Trace;
}

/** In the page: notes when the thread was away for long between two messages to itself. */
export function record(): void {
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
  (globalThis as { recorder?: GapRecorder }).recorder = {
    stop: () => {
      isOn = false;
      return { gaps };
    },
  };
}

export const longest = (values: readonly number[]): string =>
  `${values
    .reduce((most, value) => Math.max(most, value), 0)
    .toFixed(0)
    .padStart(3)} ms`;

/** What the page's thread did while `work` ran, and half a second after: layout and the observers of the page belong to a change. */
export async function traced(tab: Tab, clock: ThreadClock | null, work: () => Promise<unknown>): Promise<string> {
  await tab.evaluate(record);
  const begin = performance.now();
  await work();
  const ms = performance.now() - begin;
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const trace = await tab.evaluate(() => (globalThis as { recorder?: GapRecorder }).recorder?.stop?.());
  if (!trace) throw new Error('Nothing was recorded');
  const away = trace.gaps.map(([from, to]) => to - from);
  const told = `${ms.toFixed(0).padStart(5)} ms, longest time away ${longest(away)}`;
  if (!clock) return `${told}, over ${FELT} ms ${away.filter((gap) => gap >= FELT).length}`;
  // A clock that is read from outside, and on some machines ticks coarsely, may tell more than there was time for.
  const worked = trace.gaps.map(([from, to]) => Math.min(to - from, clock.workBetween(from, to)));
  return `${told}, of it at work ${longest(worked)}; at work over ${FELT} ms ${worked.filter((gap) => gap >= FELT).length} times`;
}
