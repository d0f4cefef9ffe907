import type { Weighed } from '../../utils/attribution/languages/zh/judge/weigh.ts';
import type { Choice, Lesson, Sign } from './lessons-of.ts';

/** How a judge learns. The values were chosen by cross-validation over the articles that may be looked at. */
export interface Schooling {
  readonly rounds: number;
  readonly rate: number;
  /** The spread that weights are expected to have: the smaller, the more they are drawn to 0 (the C of an L2 penalty). */
  readonly spread: number;
  /** How often a sign must be met to get a weight. */
  readonly least: number;
}

export const SCHOOLING: Schooling = { rounds: 300, rate: 0.05, spread: 0.25, least: 3 };

/** A weight smaller than this is dropped: a third of the signs have one, and they decide nothing. */
const SMALLEST = 0.03;
const BETWEEN = '\u0000';

/**
 * Softmax regression with an L2 penalty over the choices of each lesson, by Adam over all lessons at once: the same lessons always give the same weights. With one
 * choice to say yes or no to it is logistic regression. Where several choices are right, any of them is. O(rounds · signs of all lessons).
 */
const learn = (
  lessons: readonly Lesson[],
  { rounds, rate, spread, least }: Schooling = SCHOOLING,
): readonly Weighed[] => {
  const counts = new Map<string, number>();
  const keysOf = ({ signs }: Choice): string[] => signs.map((sign) => sign.join(BETWEEN));
  for (const { choices } of lessons)
    for (const choice of choices) for (const key of keysOf(choice)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [key, count] of counts) if (count >= least) ids.set(key, ids.size);
  const rows = lessons.map(({ choices }) => ({
    // a no weighs nothing
    no: choices.length === 1 ? 1 : 0,
    settled: choices.some(({ right }) => right),
    choices: choices.map((choice) => ({
      right: choice.right,
      present: Int32Array.from(keysOf(choice).flatMap((key) => ids.get(key) ?? [])),
      odds: 0,
    })),
  }));
  const weights = new Float64Array(ids.size);
  const slopes = new Float64Array(ids.size);
  const means = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size);
  for (let round = 1; round <= rounds; round++) {
    slopes.fill(0);
    for (const { no, settled, choices } of rows) {
      let [all, right] = [no, settled ? 0 : no];
      for (const choice of choices) {
        let sum = 0;
        for (const id of choice.present) sum += weights[id] as number;
        choice.odds = Math.exp(sum);
        all += choice.odds;
        if (choice.right) right += choice.odds;
      }
      for (const { odds, present, right: isRight } of choices) {
        const error = odds / all - (isRight ? odds / right : 0);
        for (const id of present) slopes[id] = (slopes[id] as number) + error;
      }
    }
    const step = (rate * (rounds - round + 1)) / rounds;
    for (let id = 0; id < weights.length; id++) {
      const slope = (slopes[id] as number) + (weights[id] as number) / spread;
      means[id] = 0.9 * (means[id] as number) + 0.1 * slope;
      squares[id] = 0.999 * (squares[id] as number) + 0.001 * slope * slope;
      const mean = (means[id] as number) / (1 - 0.9 ** round);
      const square = (squares[id] as number) / (1 - 0.999 ** round);
      weights[id] = (weights[id] as number) - (step * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return [...ids].map(([key, id]) => {
    const [template, value, also] = key.split(BETWEEN) as [string, string, string];
    return { template, value, also, weight: weights[id] as number };
  });
};

const OWN = 'own ';
const OTHER = 'other ';

const alsoAs = (kind: string, { choices }: Lesson): Lesson => ({
  choices: choices.map(({ signs, right }) => ({
    signs: [...signs, ...signs.map(([template, value, also]): Sign => [kind + template, value, also])],
    right,
  })),
});

/**
 * Learns from articles of the kind that is read, and from others that differ in style: every sign counts once for both and once for its own kind,
 * so that what the kinds share is learnt from all, and what sets them apart does no harm (H. Daumé III, Frustratingly Easy Domain Adaptation, 2007).
 */
export const learnFrom = (own: readonly Lesson[], others: readonly Lesson[]): readonly Weighed[] => {
  const learnt = learn([...own.map((lesson) => alsoAs(OWN, lesson)), ...others.map((lesson) => alsoAs(OTHER, lesson))]);
  const sums = new Map<string, Weighed>();
  for (const { template, value, also, weight } of learnt) {
    if (template.startsWith(OTHER)) continue;
    const bare = template.startsWith(OWN) ? template.slice(OWN.length) : template;
    const key = [bare, value, also].join(BETWEEN);
    sums.set(key, { template: bare, value, also, weight: (sums.get(key)?.weight ?? 0) + weight });
  }
  return [...sums.values()].filter(({ weight }) => Math.abs(weight) >= SMALLEST);
};
