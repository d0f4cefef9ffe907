import type { Note } from './features.ts';

/** The weights of a linear model: by template, value, and second value (empty where there is none). */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** The sum of the weights of the signs that `describe` takes down: the log-odds of a yes. */
export const weigh = (weights: Weights, describe: (note: Note) => void): number => {
  let sum = 0;
  describe((template, value, also = '') => {
    sum += weights.get(template)?.get(value)?.get(also) ?? 0;
  });
  return sum;
};

/** Between the signs of a template, between two values that count together, and before a weight; none stands in a value. */
const [NEXT, AND, IS] = ['\t', '\v', '='];

/** Reads weights as they are stored: a row a template, `value=weight` with weights in hundredths. */
export const readWeights = (rows: Readonly<Record<string, string>>): Weights => {
  const weights = new Map<string, Map<string, Map<string, number>>>();
  for (const [template, row] of Object.entries(rows)) {
    const values = new Map<string, Map<string, number>>();
    for (const entry of row.split(NEXT)) {
      const at = entry.lastIndexOf(IS);
      const [value = '', also = ''] = entry.slice(0, at).split(AND);
      const seconds = values.get(value) ?? new Map<string, number>();
      values.set(value, seconds.set(also, Number(entry.slice(at + 1)) / 100));
    }
    weights.set(template, values);
  }
  return weights;
};

/** One sign with its weight. */
export interface Weighed {
  readonly template: string;
  readonly value: string;
  readonly also: string;
  readonly weight: number;
}

/** The reverse of `readWeights`. */
export const writeWeights = (weighed: readonly Weighed[]): Record<string, string> => {
  const rows = new Map<string, string[]>();
  for (const { template, value, also, weight } of weighed) {
    const row = rows.get(template) ?? [];
    rows.set(template, row);
    row.push(`${value}${also === '' ? '' : AND + also}${IS}${Math.round(weight * 100)}`);
  }
  return Object.fromEntries(
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([template, row]) => [template, row.sort().join(NEXT)]),
  );
};
