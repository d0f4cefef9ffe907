import type { Note } from './features.ts';

/** What a value weighs by itself, and with each second value that counts together with it. */
interface Weight {
  alone: number;
  readonly together: Map<string, number>;
}

/** The weights of a linear model: by template and value. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, Readonly<Weight>>>;

/** The sum of the weights of the signs that `describe` takes down: the log-odds of a yes. */
export const weigh = (weights: Weights, describe: (note: Note) => void): number => {
  let sum = 0;
  describe((template, value, also) => {
    const weight = weights.get(template)?.get(value);
    if (weight === undefined) return;
    sum += also === undefined || also === '' ? weight.alone : (weight.together.get(also) ?? 0);
  });
  return sum;
};

/** The engine's one copy of a string: a piece cut from a row is kept as it stands there, and comparing that with a word of the code takes ten times as long. */
const unique = (text: string): string => Object.keys({ [text]: true })[0] as string;

/** Between the signs of a template, between two values that count together, and before a weight; none stands in a value. */
const [NEXT, AND, IS] = ['\t', '\v', '='];

/** Reads weights as they are stored: a row a template, `value=weight` with weights in hundredths. */
export const readWeights = (rows: Readonly<Record<string, string>>): Weights => {
  const weights = new Map<string, Map<string, Weight>>();
  for (const [template, row] of Object.entries(rows)) {
    const values = new Map<string, Weight>();
    for (const entry of row.split(NEXT)) {
      const at = entry.lastIndexOf(IS);
      const [value = '', also = ''] = entry.slice(0, at).split(AND);
      const weight = values.get(value) ?? { alone: 0, together: new Map<string, number>() };
      values.set(unique(value), weight);
      const amount = Number(entry.slice(at + 1)) / 100;
      if (also === '') weight.alone = amount;
      else weight.together.set(unique(also), amount);
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
