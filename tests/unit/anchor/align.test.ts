import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedSpan, editDistance, headSimilarity } from '../../../utils/anchor/align.ts';

const words = fc.string({ unit: fc.constantFrom('港', '口', '工', '会', '投'), maxLength: 14 });

describe('headSimilarity', () => {
  test.each([
    ['海事局说', '海事局说周三', 1],
    ['海事局说', '海事处说周三', 0.75],
    ['海事局说', '周五开始', 0],
    ['', '海事局', 1],
    ['海事局说', '', 0],
  ])('%s at the head of %s: %d', (expected, actual, similarity) => {
    expect(headSimilarity(expected, actual)).toBe(similarity);
  });
});

describe('editDistance', () => {
  test('counts replaced, missing and added characters', () => {
    expect(editDistance('码头工人罢工', '码头的工人要罢市')).toBe(3);
  });

  test('law: a metric', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('alignedSpan', () => {
  const place = (prefix: string, exact: string, suffix: string, text: string) => {
    const [start, end] = alignedSpan(prefix + exact + suffix, prefix.length, prefix.length + exact.length, text);
    return text.slice(start, end);
  };

  test.each([
    ['unchanged', '甲乙海事局丙丁', '海事局'],
    ['last character replaced', '甲乙海事处丙丁', '海事处'],
    ['first character taken out', '甲乙事局丙丁', '事局'],
    ['words put in before it', '甲乙昨天海事局丙丁', '海事局'],
    ['words put in after it', '甲乙海事局昨天丙丁', '海事局'],
    ['words put in inside it', '甲乙海港事局丙丁', '海港事局'],
    ['quite gone', '甲乙丙丁', ''],
  ])('%s', (_, text, now) => {
    expect(place('甲乙', '海事局', '丙丁', text)).toBe(now);
  });
});
