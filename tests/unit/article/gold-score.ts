import { existsSync, readFileSync } from 'node:fs';
import { isArticle } from '../../../utils/article/read-article.ts';
import { decodeHtml, readHtml } from '../../../utils/article/read-html.ts';
import { nameKey } from '../../../utils/outlets/name-key.ts';

/** A saved page with its gold, where it was marked. */
export interface GoldPage {
  readonly id: string;
  readonly language: string;
  readonly url: string | null;
  readonly title: string;
  readonly article?: boolean;
  readonly body?: readonly string[];
  readonly publisher?: string | null;
  readonly credit?: string | null;
  readonly author?: string | null;
  readonly time?: string | null;
}

export interface Score {
  readonly id: string;
  readonly f1: number | null;
  readonly precision: number;
  readonly recall: number;
  readonly isArticle: boolean;
  /** True, false, or null where the gold says nothing. */
  readonly publisher: boolean | null;
  readonly credit: boolean | null;
  readonly author: boolean | null;
  readonly time: boolean | null;
  readonly detail: string;
}

const PAGES = new URL('../../../../shared/pages/', import.meta.url);
export const hasPages = existsSync(new URL('index.json', PAGES));

export const goldPages = (): readonly GoldPage[] => JSON.parse(readFileSync(new URL('index.json', PAGES), 'utf8'));
export const pageHtml = (id: string): string => decodeHtml(readFileSync(new URL(`${id}.html`, PAGES))) ?? '';

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Length of the longest common subsequence of lines' characters, cheaply: lines are matched whole where equal, else by shared 8-character shingles. */
const shared = (found: string, gold: string): number => {
  const size = 8;
  const shingles = new Map<string, number>();
  for (let index = 0; index + size <= gold.length; index += 1) {
    const key = gold.slice(index, index + size);
    shingles.set(key, (shingles.get(key) ?? 0) + 1);
  }
  const covered = new Uint8Array(found.length);
  for (let index = 0; index + size <= found.length; index += 1) {
    const key = found.slice(index, index + size);
    const left = shingles.get(key) ?? 0;
    if (left === 0) continue;
    shingles.set(key, left - 1);
    covered.fill(1, index, index + size);
  }
  return covered.reduce((sum, one) => sum + one, 0);
};

const figures = (text: string): string => (text.match(/\d+/g) ?? []).map((figure) => figure.padStart(2, '0')).join('');
const same = (a: string | null, b: string): boolean =>
  a !== null && (nameKey(a).includes(nameKey(b)) || nameKey(b).includes(nameKey(a)));

export const scorePage = (page: GoldPage): Score => {
  const article = readHtml(pageHtml(page.id), page.url);
  const found = squeeze(article.text.slice(article.titleLength));
  const gold = page.body === undefined ? null : squeeze(page.body.join(''));
  const hit = gold === null ? 0 : Math.min(shared(found, gold), gold.length);
  const precision = found.length === 0 ? 0 : hit / found.length;
  const recall = gold === null ? 0 : hit / gold.length;
  const time = page.time;
  const goldDate = time == null ? '' : figures(time);
  const foundDate = article.published === null ? '' : figures(article.published);
  return {
    id: page.id,
    f1: gold === null ? null : precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    isArticle: isArticle(article),
    publisher: page.publisher == null ? null : same(article.publisher, page.publisher),
    credit: page.credit == null ? null : article.credits.some((credit) => same(credit, page.credit as string)),
    author: page.author == null ? null : same(article.author, page.author),
    time:
      goldDate === ''
        ? null
        : foundDate.length >= 8 && [...new Set(goldDate.match(/\d\d/g))].every((pair) => foundDate.includes(pair)),
    detail: JSON.stringify({
      title: article.title,
      publisher: [article.publisher, page.publisher],
      credits: [article.credits, page.credit],
      author: [article.author, page.author],
      time: [article.published, page.time],
    }),
  };
};
