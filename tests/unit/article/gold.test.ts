import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../utils/article/read-html.ts';
import { slice } from '../../../utils/span.ts';
import { goldPages, hasPages, pageHtml, type Score, scorePage } from './gold-score.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (scores: readonly Score[], field: 'publisher' | 'credit' | 'author' | 'time'): number =>
  mean(scores.flatMap((score) => (score[field] === null ? [] : [score[field] ? 1 : 0])));

// Floors a little under what was measured on these pages: body .997, publisher 40 of 45, credit 9 of 9, author 15 of 17, time 26 of 29.
describe.runIf(hasPages)('saved news pages with their text marked by hand', () => {
  const scores = hasPages ? goldPages().map(scorePage) : [];

  it('gives the marked text', () => {
    expect(mean(scores.flatMap(({ f1 }) => (f1 === null ? [] : [f1])))).toBeGreaterThan(0.98);
  });

  it('gives text for every page that is an article, and none for one that is not', () => {
    const wrong = goldPages().filter((page, index) => (page.article ?? true) !== scores[index]?.isArticle);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names publisher, source, author and time', () => {
    expect(share(scores, 'publisher')).toBeGreaterThan(0.85);
    expect(share(scores, 'credit')).toBeGreaterThan(0.85);
    expect(share(scores, 'author')).toBeGreaterThan(0.8);
    expect(share(scores, 'time')).toBeGreaterThan(0.85);
  });
});

describe.runIf(hasPages)('the model article', () => {
  it.each([
    ['seed-rmb', '人民报', '△'],
    ['seed-rmb-hant', '人民報', '△'],
  ])('%s: title, paragraphs set off by line breaks, no site furniture', (id, publisher, lastCharacter) => {
    const article = readHtml(pageHtml(id));
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', ...Array.from({ length: 21 }, () => 'paragraph')]);
    expect(slice(article.text, [0, 6])).toBe('OpenAI');
    expect([article.text.at(-1), article.publisher]).toEqual([lastCharacter, publisher]);
  });
});
