// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createPace } from '../../../utils/article/pace.ts';

/** How many lines of 100 characters one budget lets through. */
const lines = (pace: ReturnType<typeof createPace>): number => {
  const budget = pace.budget();
  let count = 0;
  for (; !budget.isSpent && count < 1000; count += 1) budget.spend(100);
  return count;
};

const afterFrames = async (...frames: readonly number[]): Promise<number> => {
  const waiting = [...frames];
  const pace = createPace(document, async () => waiting.shift() ?? 0);
  for (const _ of frames) await pace.turn();
  return lines(pace);
};

describe('how much of a page is changed between two frames', () => {
  it('is little at first', async () => {
    expect(await afterFrames()).toBe(10);
  });
  it('is more after quick frames, up to what is converted at once', async () => {
    expect(await afterFrames(5)).toBe(20);
    expect(await afterFrames(5, 5, 5, 5, 5)).toBe(40);
  });
  it('is less after slow ones, and always enough to come to an end', async () => {
    expect(await afterFrames(5, 5, 40)).toBe(20);
    expect(await afterFrames(5, 5, 900)).toBe(20);
    expect(await afterFrames(900, 900, 900, 900)).toBe(10);
  });
  it('is more again where nothing is drawn', async () => {
    expect(await afterFrames(0, 0)).toBe(40);
  });
  it('ends with the clock, too', () => {
    const budget = createPace(document).budget();
    for (const end = performance.now() + 20; performance.now() < end; );
    expect(budget.isSpent).toBe(true);
  });
});
