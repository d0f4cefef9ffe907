import type { Features } from './features.ts';

/** The weights of a linear model, by template and value. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The sum of the weights of what is there: the log-odds of a yes. */
export const weigh = (weights: Weights, features: Features): number => {
  let sum = 0;
  for (let i = 0; i < features.length; i += 2)
    sum += weights.get(features[i] as string)?.get(features[i + 1] as string) ?? 0;
  return sum;
};

/** Between the values of a template, and between a value and its weight; neither stands in a value. */
const [NEXT, IS] = ['\t', '='];

/** Reads weights as they are stored: a row a template, `value=weight` with weights in hundredths. */
export const readWeights = (rows: Readonly<Record<string, string>>): Weights =>
  new Map(
    Object.entries(rows).map(([template, row]) => [
      template,
      new Map(
        row.split(NEXT).map((entry) => {
          const at = entry.lastIndexOf(IS);
          return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const;
        }),
      ),
    ]),
  );

/** The reverse of `readWeights`. */
export const writeWeights = (weights: Weights): Record<string, string> =>
  Object.fromEntries(
    [...weights]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([template, values]) => [
        template,
        [...values]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([value, weight]) => `${value}${IS}${Math.round(weight * 100)}`)
          .join(NEXT),
      ]),
  );
