import type { Weights } from '../../utils/attribution/languages/zh/judge/weigh.ts';
import type { Lesson } from './lessons.ts';

/** How a judge learns. The values were chosen by cross-validation over articles of the tuned part. */
export interface Schooling {
  readonly rounds: number;
  readonly rate: number;
  /** How strongly weights are drawn to 0 (L1): what does not pay gets none. */
  readonly sparsity: number;
  /** How often a value must be met to get a weight. */
  readonly least: number;
}

export const SCHOOLING: Schooling = { rounds: 20, rate: 0.15, sparsity: 0.02, least: 2 };

/** Weights below this are dropped: a hundredth is what is stored. */
const SMALLEST = 0.01;
const BETWEEN = '\u0000';

/** Always the same sequence, so that the same lessons give the same weights. */
const shuffler = (): ((length: number) => number) => {
  let state = 12345;
  return (length) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % length;
  };
};

/** Logistic regression by AdaGrad with L1 truncation, averaged over the later rounds. O(rounds · features of all lessons). */
export const learn = (
  lessons: readonly Lesson[],
  { rounds, rate, sparsity, least }: Schooling = SCHOOLING,
): Weights => {
  const counts = new Map<string, number>();
  const keysOf = ({ features }: Lesson): string[] => {
    const keys: string[] = [];
    for (let i = 0; i < features.length; i += 2) keys.push(`${features[i]}${BETWEEN}${features[i + 1]}`);
    return keys;
  };
  for (const lesson of lessons) for (const key of keysOf(lesson)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [key, count] of counts) if (count >= least) ids.set(key, ids.size);
  const rows = lessons.map((lesson) => ({
    right: lesson.right ? 1 : 0,
    ids: keysOf(lesson).flatMap((key) => ids.get(key) ?? []),
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-3);
  const sums = new Float64Array(ids.size);
  const below = shuffler();
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [rows[i], rows[j]] = [rows[j] as (typeof rows)[number], rows[i] as (typeof rows)[number]];
    }
    for (const { right, ids: present } of rows) {
      let sum = 0;
      for (const id of present) sum += weights[id] as number;
      const error = 1 / (1 + Math.exp(-sum)) - right;
      if (Math.abs(error) < 1e-4) continue;
      for (const id of present) {
        squares[id] = (squares[id] as number) + error * error;
        const step = rate / Math.sqrt(squares[id] as number);
        const moved = (weights[id] as number) - step * error;
        const drawn = step * sparsity;
        weights[id] = Math.abs(moved) <= drawn ? 0 : moved - Math.sign(moved) * drawn;
      }
    }
    if (round < rounds / 2) continue;
    kept++;
    for (let id = 0; id < weights.length; id++) sums[id] = (sums[id] as number) + (weights[id] as number);
  }
  const learnt = new Map<string, Map<string, number>>();
  for (const [key, id] of ids) {
    const weight = (sums[id] as number) / kept;
    if (Math.abs(weight) < SMALLEST) continue;
    const [template, value] = key.split(BETWEEN) as [string, string];
    const values = learnt.get(template) ?? new Map<string, number>();
    learnt.set(template, values.set(value, Math.round(weight * 100) / 100));
  }
  return learnt;
};
