import { describe, expect, it } from 'vitest';
import { latestWork } from '../../../utils/background/latest-work.ts';
import type { Steps } from '../../../utils/steps.ts';

const SLICE_MS = 12;

/** Work of so many slices, which counts the slices it was really given. */
function* slices(count: number, done: { slices: number }): Steps<string> {
  for (; done.slices < count; done.slices += 1) {
    const end = performance.now() + 2 * SLICE_MS;
    while (performance.now() < end);
    yield;
  }
  return 'found';
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const page = { tabId: 1, document: 'a' };

describe('long work for a page', () => {
  it('lets others have their turn', async () => {
    const done = { slices: 0 };
    const work = latestWork(nextTurn).of(page, slices(5, done));
    await nextTurn();
    expect(done.slices).toBeLessThan(5);
    expect(await work).toBe('found');
  });

  it('is given up when the same page asks again', async () => {
    const [first, second] = [{ slices: 0 }, { slices: 0 }];
    const work = latestWork(nextTurn);
    const before = work.of(page, slices(50, first));
    const after = work.of(page, slices(2, second));
    await expect(before).rejects.toMatchObject({ code: 'superseded' });
    expect(await after).toBe('found');
    expect(first.slices).toBeLessThan(5);
  });

  it('is given up when the tab is gone', async () => {
    const work = latestWork(nextTurn);
    const asked = work.of(page, slices(50, { slices: 0 }));
    work.forget(1);
    await expect(asked).rejects.toMatchObject({ code: 'superseded' });
  });

  it.each([
    ['another tab', { tabId: 2, document: 'a' }],
    ['another document of the tab, as one that is shown in advance', { tabId: 1, document: 'b' }],
  ])('goes on when %s asks', async (_, other) => {
    const work = latestWork(nextTurn);
    const both = [work.of(page, slices(3, { slices: 0 })), work.of(other, slices(3, { slices: 0 }))];
    expect(await Promise.all(both)).toEqual(['found', 'found']);
  });
});
