import { performance } from 'node:perf_hooks';

const ROUNDS = 9;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Medians in milliseconds of several ways to do the same, taken turn by turn so that a busy machine slows all alike. */
export const timed = (ways: readonly (() => unknown)[], rounds = ROUNDS): readonly number[] => {
  const times: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds; round++) {
    ways.forEach((way, index) => {
      const begin = performance.now();
      way();
      times[index]?.push(performance.now() - begin);
    });
  }
  return times.map(median);
};
