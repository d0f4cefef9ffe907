import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, build } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { launch, type Session } from '../browser/launch.ts';
import type { View } from '../browser/session.ts';
import { poll } from '../browser/view.ts';
import { noteNumber } from './support/notes-in-page.ts';

const CHUNK = 4000;

/** Puts notes into the store as it keeps them, past the extension: through it they would take minutes. */
async function fill(view: View, start: number, end: number): Promise<void> {
  for (let from = start; from < end; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, end - from) }, (_, n) => ({ ...noteNumber(from + n), alive: 1 }));
    await view.evaluate(
      (given) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('notes');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('notes', 'readwrite');
            for (const row of given) transaction.objectStore('notes').put(row);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onabort = () => reject(transaction.error);
          };
        }),
      rows,
    );
  }
}

interface Timed {
  /** From the page's first moment to the frame that shows the first notes. */
  readonly first: number;
  /** To the frame that says that all are read. */
  readonly all: number;
}

/** In the page, before its own scripts: notes when what a reader waits for is drawn. */
const watch = (): void => {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { seen });
  const look = (): void => {
    if (!seen.first && document.querySelector('[data-row]')) seen.first = performance.now();
    const total = document.querySelector('.total')?.textContent ?? '';
    if (!seen.all && seen.first && /^[\d,.]+\D+$/.test(total) && !/…/.test(total)) seen.all = performance.now();
    if (!seen.all) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
declare const seen: Record<string, number>;

async function opened(session: Session): Promise<{ readonly view: View; readonly timed: Timed }> {
  const tab = await session.extensionPage('welcome.html');
  await tab.page.evaluateOnNewDocument(watch);
  await tab.goto(`${session.origin}/notebook.html`);
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && !(await tab.evaluate(() => seen.all)))
    await new Promise((next) => setTimeout(next, 200));
  return {
    view: tab,
    timed: await tab.evaluate(() => ({ first: seen.first ?? Number.NaN, all: seen.all ?? Number.NaN })),
  };
}

/** Puts each query into the search in turn; for each, how long until the frame that lists what was asked for, in milliseconds. Each must find another number of notes. */
const typed = (view: View, queries: readonly string[]): Promise<readonly number[]> =>
  view.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('The notebook has no search');
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const status = () => document.querySelector('.notebook-status [role="status"]')?.textContent ?? '';
    const took: number[] = [];
    for (const query of asked) {
      const before = status();
      const begin = performance.now();
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      while (status() === before && performance.now() - begin < 5000) await frame();
      took.push(performance.now() - begin);
      await new Promise((next) => setTimeout(next, 150));
    }
    return took;
  }, queries);

const line = (what: string, took: number, goal?: number): void =>
  console.log(`    ${what.padEnd(44)} ${took.toFixed(0).padStart(6)} ms${goal ? `   (goal ${goal} ms)` : ''}`);

/** What a reader with so many notes waits for. */
async function measure(session: Session, notes: number): Promise<void> {
  console.log(`  with ${notes.toLocaleString('en')} notes`);
  await session.restart();
  line('the first notes, in a browser just started', (await opened(session)).timed.first, 300);
  const { view, timed } = await opened(session);
  line('the first notes, opened again', timed.first, 300);
  line('all of them to be listed', timed.all);
  line('a search right after that', Math.max(...(await typed(view, ['碼', '98']))), 100);
  await poll('all notes to be ready for searching', () => view.evaluate(isReady), READY_LIMIT);
  const took = await typed(view, QUERIES);
  line('search as you type, slowest of 9', Math.max(...took), 100);
  line('search as you type, median', took.toSorted((a, b) => a - b)[4] ?? Number.NaN, 100);
  await view.close();
}

/** Each finds another number of notes than the one before. */
const QUERIES = ['9', '98', '碼頭', '碼頭將', '林慧敏', '林慧敏 上涨', '987', '医院', '没有这样的词'];
const READY_LIMIT = 180_000;
const isReady = (): boolean => !document.querySelector('.notebook-status')?.textContent?.includes('…');

/** The notebook with very many notes, in the built extension in real Chromium; with few beside it, as a loaded machine makes both slow. */
export async function benchNotebook(): Promise<void> {
  console.log('\n# Notebook');
  const browser = findBrowser('chromium');
  if (!browser) {
    console.log('No Chromium on this machine: not measured.');
    return;
  }
  if (!existsSync(join(BUILDS.chromium, 'manifest.json'))) build('chromium');
  const session = await launch({ browser, extension: BUILDS.chromium });
  try {
    const notebook = await session.extensionPage('notebook.html');
    await notebook.waitFor(() => document.querySelector('main.notebook .message[aria-busy="false"]'));
    await notebook.close();
    let filled = 0;
    for (const notes of [1000, 100_000]) {
      await fill(await session.extensionPage('welcome.html'), filled, notes);
      filled = notes;
      await measure(session, notes);
    }
  } finally {
    await session.close();
  }
}

if (import.meta.main) await benchNotebook();
