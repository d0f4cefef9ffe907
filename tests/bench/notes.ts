import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type KillableChromium, startChromium } from './support/killable-chromium.ts';
import { serveModules } from './support/module-server.ts';

const MODULE = '/tests/bench/support/notes-in-page.ts';
const MANY = 100_000;

type InPage = typeof import('./support/notes-in-page.ts');

/** Calls a function of `notes-in-page.ts` in the page. */
const call = <K extends keyof InPage>(
  page: Page,
  name: K,
  ...args: Parameters<InPage[K]>
): Promise<Awaited<ReturnType<InPage[K]>>> =>
  page.evaluate(
    async ([module, name, args]) => (await import(module as string))[name as string](...(args as unknown[])),
    [MODULE, name, args] as const,
  );

const open = async ({ context }: KillableChromium, origin: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(origin);
  return page;
};

async function tenTabs(browser: KillableChromium, origin: string): Promise<void> {
  const pages = await Promise.all(Array.from({ length: 10 }, () => open(browser, origin)));
  const begin = performance.now();
  await Promise.all(pages.map((page) => call(page, 'addAtOnce', 100)));
  const took = performance.now() - begin;
  const kept = await call(pages[0] as Page, 'countNotes');
  console.log(`  ten tabs, 1,000 notes at once: ${kept} kept, ${took.toFixed(0)} ms`);
}

/** Kills the browser while notes are written; the result is how many were confirmed, and how many of those are lost or half written afterwards. */
async function killed(
  profile: string,
  origin: string,
  after: number,
): Promise<readonly [confirmed: number, damaged: number]> {
  const browser = await startChromium(profile);
  if (!browser) throw new Error('Chromium does not start any more');
  const page = await open(browser, origin);
  const confirmed: string[] = [];
  await page.exposeFunction('confirmed', (id: string) => confirmed.push(id));
  const writing = page.evaluate(async (module) => {
    const { addForEver } = await import(module);
    await addForEver((window as unknown as { confirmed: (id: string) => void }).confirmed);
  }, MODULE);
  const ended = writing.catch(() => 'the browser was killed');
  await pause(after);
  await browser.kill();
  await ended;
  const again = await startChromium(profile);
  if (!again) throw new Error('Chromium does not start any more');
  const lost = await call(await open(again, origin), 'damaged', confirmed);
  await again.kill();
  return [confirmed.length, lost.length];
}

async function many(profile: string, origin: string): Promise<void> {
  const filling = await startChromium(profile);
  if (!filling) return;
  await call(await open(filling, origin), 'fill', MANY);
  await filling.context.browser()?.close();
  await filling.kill();
  const browser = await startChromium(profile);
  if (!browser) return;
  console.log(`  a reader with ${MANY.toLocaleString('en')} notes waits, in a browser just started, for`);
  for (const [what, took] of Object.entries(await call(await open(browser, origin), 'waits'))) {
    console.log(`    ${what.padEnd(36)} ${took.toFixed(1).padStart(8)} ms`);
  }
  await browser.kill();
}

/** The notes store measured in real Chromium, on disk. */
export async function benchNotes(): Promise<void> {
  console.log('\n# Notes');
  const profiles = [0, 1, 2].map(() => mkdtempSync(join(tmpdir(), 'whence-bench-')));
  const [shared = '', mortal = '', large = ''] = profiles;
  const { origin, server } = await serveModules();
  try {
    const browser = await startChromium(shared);
    if (!browser) {
      console.log('No Chromium on this machine: not measured.');
      return;
    }
    await tenTabs(browser, origin);
    await browser.kill();
    for (const after of [700, 1300, 2100]) {
      const [confirmed, damaged] = await killed(mortal, origin, after);
      console.log(`  killed after ${after} ms: ${confirmed} notes confirmed, ${damaged} of them lost or half written`);
      if (damaged > 0) process.exitCode = 1;
    }
    await many(large, origin);
  } finally {
    server.close();
    server.closeAllConnections();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (import.meta.main) await benchNotes();
