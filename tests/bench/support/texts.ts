import { existsSync, readFileSync } from 'node:fs';

const SHARED = new URL('../../../../shared/attribution/dev.jsonl', import.meta.url);

export interface BenchText {
  readonly id: string;
  readonly group: string;
  readonly text: string;
}

/** Real articles to measure on, where they are at hand; they are not part of the project. */
export const benchTexts = (): readonly BenchText[] =>
  existsSync(SHARED)
    ? readFileSync(SHARED, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as BenchText)
    : [];

/** The same numbers in each run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
