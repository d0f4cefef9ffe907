import fc from 'fast-check';
import { expect, describe as suite, test } from 'vitest';
import { CONTEXT_LENGTH, describe } from '../../../utils/anchor/describe.ts';

const TEXT = '港口工会投票\n海事局说，周三有货轮在外海等候。\n码头经理没有回应。';
const BLOCKS = [
  [0, 6],
  [7, 24],
  [25, 34],
] as const;

suite('describe', () => {
  test('keeps the quote, its neighbours, its offsets and its block', () => {
    expect(describe(TEXT, [7, 10], BLOCKS)).toEqual({
      quote: { exact: '海事局', prefix: '港口工会投票\n', suffix: '说，周三有货轮在外海等候。\n码头经理没有回应。' },
      position: { start: 7, end: 10 },
      block: { index: 1, count: 3 },
    });
  });

  test('names no block where none was given or none holds the start', () => {
    expect(describe(TEXT, [7, 10])).not.toHaveProperty('block');
    expect(describe(TEXT, [6, 10], BLOCKS)).not.toHaveProperty('block');
  });

  test('does not cut a character beyond the basic plane in its context', () => {
    const text = `${'𠮷'.repeat(20)}港${'𠮷'.repeat(20)}`;
    const { prefix, suffix } = describe(`口${text}`, [41, 42]).quote;
    expect([prefix, suffix]).toEqual(['𠮷'.repeat(16), '𠮷'.repeat(16)]);
    const odd = describe(`${'𠮷'.repeat(20)}口岸港口${'𠮷'.repeat(20)}`, [41, 43]).quote;
    expect([odd.prefix, odd.suffix]).toEqual([`${'𠮷'.repeat(15)}口`, `口${'𠮷'.repeat(15)}`]);
  });

  test.each([
    [3, 3],
    [5, 4],
    [-1, 4],
    [0, 99],
    [0.5, 2],
    [Number.NaN, 2],
  ])('refuses the span [%d, %d]', (start, end) => {
    expect(() => describe(TEXT, [start, end])).toThrow(RangeError);
  });

  test('law: prefix + exact + suffix is a piece of the text, at its place', () => {
    const unit = fc.constantFrom('港', '口', '𠮷', '\n', 'a');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [number, number];
        fc.pre(start < end);
        const { exact, prefix, suffix } = describe(text, [start, end]).quote;
        expect(exact).toBe(text.slice(start, end));
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(start, CONTEXT_LENGTH - 1));
        expect(suffix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
      }),
    );
  });
});
