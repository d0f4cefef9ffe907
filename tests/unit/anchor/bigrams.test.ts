import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../utils/anchor/align.ts';
import { bigramsOf, windowsFor } from '../../../utils/anchor/bigrams.ts';

const ALPHABET = '港口工会投票海事局说周三有货轮在外等候码头';
const text = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 60, maxLength: 400 });

test('law: a passage with at most so many edits lies in one of the stretches', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.integer({ min: 4, max: 40 }),
      fc.array(fc.nat(), { maxLength: 12 }),
      (page, at, length, edits) => {
        const start = at % (page.length - length);
        const units = page.slice(start, start + length).split('');
        const errors = Math.floor(length * 0.3);
        for (const edit of edits.slice(0, errors)) units[edit % length] = edit % 3 ? '' : '甲';
        const wanted = units.join('');
        fc.pre(wanted.length > 2 * errors + 1);
        expect(editDistance(wanted, page.slice(start, start + length))).toBeLessThanOrEqual(errors);
        const windows = windowsFor(bigramsOf(page), wanted, errors, start);
        expect(windows.some((window) => window.start <= start && start + length <= window.end)).toBe(true);
      },
    ),
  );
});

test('a text that shares no pair gives no stretch', () => {
  expect(windowsFor(bigramsOf('甲乙丙丁戊己庚辛'), '港口工会', 1, 0)).toEqual([]);
  expect(windowsFor(bigramsOf(''), '港口工会', 1, 0)).toEqual([]);
});
