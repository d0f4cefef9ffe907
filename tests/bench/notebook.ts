import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** In the page, before its own scripts: notes, from the start of the navigation on, when the first row is drawn and when it is said that all are read. */
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

/** Opens a page of the extension in a tab that showed another one; resolves once it shows its first row. */
async function opened(session: Session, path: string): Promise<View> {
  const tab = await session.extensionPage('welcome.html');
  await tab.page.evaluateOnNewDocument(watch);
  await tab.goto(`${session.origin}/${path}`);
  await poll('the first row', () => tab.evaluate(() => seen.first), READY_LIMIT);
  return tab;
}

const whenSeen = async (view: View, what: 'first' | 'all'): Promise<number> =>
  poll(`the moment of ${what}`, () => view.evaluate((key) => seen[key], what), READY_LIMIT);

/** How long until the first row of a page, which is closed again. */
async function firstRow(session: Session, path: string): Promise<number> {
  const view = await opened(session, path);
  const took = await whenSeen(view, 'first');
  await view.close();
  return took;
}

/** A page with nothing but one row: what the machine and the browser take before any page can show one. */
const EMPTY_PAGE = 'empty.html';

/** A copy of the build with the empty page in it. */
function withEmptyPage(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, EMPTY_PAGE), '<!doctype html><meta charset="utf-8"><title>Empty</title><p data-row>1</p>');
  return copy;
}

/** Puts each query into the search in turn; for each, how long until the frame that lists what was found so far, in milliseconds. */
const typed = (view: View, queries: readonly string[]): Promise<readonly number[]> =>
  view.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('The notebook has no search');
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const answered = () => document.querySelector<HTMLElement>('.notebook-status')?.dataset.query;
    const took: number[] = [];
    for (const query of asked) {
      const begin = performance.now();
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      while (answered() !== query && performance.now() - begin < 5000) await frame();
      await frame();
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
  line('an empty page, in a browser just started', await firstRow(session, EMPTY_PAGE));
  await session.restart();
  line('the first notes, in a browser just started', await firstRow(session, 'notebook.html'), 300);
  line('an empty page, opened again', await median(() => firstRow(session, EMPTY_PAGE)));
  line('the first notes, opened again', await median(() => firstRow(session, 'notebook.html')), 300);
  const early = await opened(session, 'notebook.html');
  line('a search as soon as the first are there', Math.max(...(await typed(early, ['碼', '98']))), 100);
  await early.close();
  const view = await opened(session, 'notebook.html');
  line('all of them to be listed', await whenSeen(view, 'all'));
  line('a search right after that', Math.max(...(await typed(view, ['碼', '98']))), 100);
  await poll('all notes to be ready for searching', () => view.evaluate(isReady), READY_LIMIT);
  const took = await typed(view, QUERIES);
  line('search as you type, slowest of 9', Math.max(...took), 100);
  line('search as you type, median', took.toSorted((a, b) => a - b)[4] ?? Number.NaN, 100);
  await view.close();
}

const median = async (measured: () => Promise<number>): Promise<number> => {
  const took: number[] = [];
  for (let n = 0; n < 3; n++) took.push(await measured());
  return took.toSorted((a, b) => a - b)[1] ?? Number.NaN;
};

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
  const extension = withEmptyPage(BUILDS.chromium);
  const session = await launch({ browser, extension });
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
    rmSync(extension, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchNotebook();
