import type { Reading, Writing } from './connection.ts';
import { notesOnSources } from './notes-on-sources.ts';
import { pageKey } from './page-key.ts';
import { noteOf, type PageRow } from './rows.ts';
import { articleSketch, LOOKED_UP, SAME_ARTICLE, sketchSimilarity } from './sketch.ts';
import { placeOf } from './subject.ts';
import type { Note, PageRecord } from './types.ts';
import { LIMITS } from './validate.ts';

/** A page that is being read. */
export interface PageVisit {
  readonly url: string;
  readonly canonical: string | null;
  readonly title: string;
  /** The article's original text; null where there is none. */
  readonly text: string | null;
  /** Every name by which the page's statements call their sources. */
  readonly sources?: readonly string[];
}

export interface PageNotes {
  readonly key: string;
  /** Those on the page as such first, then in the order of the text; those of other addresses and on sources last. */
  readonly notes: readonly {
    readonly note: Note /** Made at another address of the same article. */;
    readonly elsewhere: boolean;
  }[];
}

/** The living notes of the page with this key or alias, in the order of the text. */
export async function findPage(transaction: Reading | Writing, key: string): Promise<readonly Note[]> {
  return notesOn(transaction, await keysOf(transaction, key));
}

/** What is known of a page before the database is asked. */
export interface KnownVisit {
  readonly key: string;
  /** The key without the page's own word for its address. */
  readonly bareKey: string;
  readonly title: string;
  readonly sketch: readonly number[];
  readonly sources: readonly string[];
}

export const knownVisit = ({ url, canonical, title, text, sources = [] }: PageVisit): KnownVisit => ({
  key: pageKey(url, canonical),
  bareKey: pageKey(url),
  title,
  sketch: articleSketch(text ?? ''),
  sources,
});

/**
 * The notes of the page that is being read and, where its text is known, of the same article at other addresses (in the other script, on the mobile host,
 * in another edition), and those on sources that appear in it.
 */
export async function notesFor(transaction: Reading, visit: KnownVisit): Promise<PageNotes & { stale: boolean }> {
  const keys = await keysOf(transaction, visit.key, visit.bareKey);
  const pages = await pagesOf(transaction, keys);
  const others = (await similarPages(transaction, visit.sketch))
    .map((page) => page.key)
    .filter((key) => !keys.has(key));
  const [own, elsewhere] = [await notesOn(transaction, keys), await notesOn(transaction, others)];
  const listed = new Set([...own, ...elsewhere].map(({ id }) => id));
  const onSources = (await notesOnSources(transaction, visit.sources)).filter(({ id }) => !listed.has(id));
  return {
    key: visit.key,
    notes: [
      ...own.map((note) => ({ note, elsewhere: false })),
      ...elsewhere.map((note) => ({ note, elsewhere: note.source === null })),
      ...onSources.map((note) => ({ note, elsewhere: false })),
    ],
    stale: pages.some((page) => !sameRow(page, refreshed(page, visit, page.seen))),
  };
}

/** The keys of all pages that show what this visit shows: under its addresses, or by its text. */
export async function pagesShowing(transaction: Reading, visit: KnownVisit): Promise<ReadonlySet<string>> {
  const keys = await keysOf(transaction, visit.key, visit.bareKey);
  return new Set([...keys, ...(await similarPages(transaction, visit.sketch)).map(({ key }) => key)]);
}

/** Brings what is kept of a page up to date with what a visit shows: its aliases, title and text. Pages without notes are not kept, so a visit leaves no trace of them. */
export async function refreshPages(transaction: Writing, visit: KnownVisit, now: number): Promise<void> {
  const pages = await pagesOf(transaction, await keysOf(transaction, visit.key, visit.bareKey));
  await Promise.all(pages.map((page) => transaction.objectStore('pages').put(refreshed(page, visit, now))));
}

/** Pages that show the same article, most alike first. */
export async function similarPages(
  transaction: Reading | Writing,
  sketch: readonly number[],
): Promise<readonly PageRow[]> {
  const index = transaction.objectStore('pages').index('sketch');
  const found = await Promise.all(sketch.slice(0, LOOKED_UP).map((hash) => index.getAll(hash)));
  const pages = new Map(found.flat().map((page) => [page.key, page]));
  return [...pages.values()]
    .map((page) => ({ page, similarity: sketchSimilarity(sketch, page.sketch) }))
    .filter(({ similarity }) => similarity >= SAME_ARTICLE)
    .sort((a, b) => b.similarity - a.similarity)
    .map(({ page }) => page);
}

/** Keeps the page a note is made on, or brings what is kept of it up to date. */
export async function rememberPage(
  transaction: Writing,
  page: PageRecord,
  now: number,
  sketch: readonly number[] = [],
): Promise<void> {
  const store = transaction.objectStore('pages');
  const known = await store.get(page.key);
  const { key, url, title, publisher } = page;
  await store.put({
    key,
    aliases: known?.aliases ?? [],
    url,
    title,
    publisher,
    sketch: sketch.length > 0 ? sketch : (known?.sketch ?? []),
    seen: now,
  });
}

function refreshed(page: PageRow, visit: KnownVisit, now: number): PageRow {
  const aliases = new Set([...page.aliases, visit.key, visit.bareKey]);
  aliases.delete(page.key);
  return {
    ...page,
    // One longer than an address may be could not be read again from a backup.
    aliases: [...aliases].filter(({ length }) => length <= LIMITS.url),
    title: visit.title.slice(0, LIMITS.title) || page.title,
    sketch: visit.sketch.length > 0 ? visit.sketch : page.sketch,
    seen: now,
  };
}

const sameRow = (a: PageRow, b: PageRow): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The keys under which notes of this page may stand: its own, and those of pages that were met under them. */
async function keysOf(transaction: Reading | Writing, ...keys: readonly string[]): Promise<ReadonlySet<string>> {
  const index = transaction.objectStore('pages').index('alias');
  const met = await Promise.all(keys.map((key) => index.getAllKeys(key)));
  return new Set([...keys, ...met.flat()]);
}

async function pagesOf(transaction: Reading | Writing, keys: Iterable<string>): Promise<readonly PageRow[]> {
  const pages = await Promise.all([...keys].map((key) => transaction.objectStore('pages').get(key)));
  return pages.filter((page) => page !== undefined);
}

async function notesOn(transaction: Reading | Writing, keys: Iterable<string>): Promise<readonly Note[]> {
  const index = transaction.objectStore('notes').index('page');
  const rows = await Promise.all([...keys].map((key) => index.getAll(key)));
  return rows
    .flat()
    .filter((row) => row.alive === 1)
    .map(noteOf)
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}
