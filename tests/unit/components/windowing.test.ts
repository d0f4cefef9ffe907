import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, rowsWithin } from '../../../components/windowing.ts';

const heights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
const offsetsOfHeights = (all: readonly number[]) =>
  offsetsOf(
    all.length,
    (index) => all[index],
    () => 0,
  );

describe('offsetsOf', () => {
  it('takes what was measured, and the estimate where nothing was', () => {
    const offsets = offsetsOf(
      3,
      (index) => (index === 1 ? 50 : undefined),
      () => 100,
    );
    expect([...offsets]).toEqual([0, 100, 150, 250]);
  });
});

describe('rowsWithin', () => {
  it('holds exactly the rows that touch what is in sight', () => {
    fc.assert(
      fc.property(heights, fc.nat(20_000), fc.nat(2000), (all, from, height) => {
        const offsets = offsetsOfHeights(all);
        const total = offsets.at(-1) ?? 0;
        const top = from % total;
        const [first, end] = rowsWithin(offsets, top, top + height);
        for (let row = 0; row < all.length; row++) {
          const touches = (offsets[row] ?? 0) <= top + height && (offsets[row + 1] ?? 0) > top;
          expect(row >= first && row < end).toBe(touches);
        }
      }),
    );
  });

  it('stays within the list when scrolled beyond either end', () => {
    const offsets = offsetsOfHeights([10, 20, 30]);
    expect(rowsWithin(offsets, -500, -400)).toEqual([0, 1]);
    expect(rowsWithin(offsets, 500, 900)).toEqual([2, 3]);
  });

  it('holds nothing of an empty list', () => {
    expect(rowsWithin(offsetsOfHeights([]), 0, 100)).toEqual([0, 0]);
  });
});
