import type { Note } from './features.ts';

/**
 * The weights of a linear model in one open-addressed table: by template, value, and second value (empty where there is none).
 * Most signs of a text weigh nothing, which the hashes alone tell.
 */
export interface Weights {
  readonly hashes: Int32Array;
  readonly signs: readonly (Weighed | undefined)[];
}

/** One sign with its weight. */
export interface Weighed {
  readonly template: string;
  readonly value: string;
  readonly also: string;
  readonly weight: number;
}

const FREE = 0;

/** A string's length and both its ends in one number: all that most strings differ by, at a cost that does not grow with them. */
const gist = (text: string): number => {
  const { length } = text;
  return length === 0
    ? 0
    : (Math.imul(text.charCodeAt(0), 0x01000193) ^ text.charCodeAt(length - 1) ^ (text.charCodeAt(length >> 1) << 11)) +
        length;
};

const hashOf = (template: string, value: string, also: string): number =>
  Math.imul(
    Math.imul(Math.imul(gist(template), 0x85ebca6b) ^ gist(value), 0xc2b2ae35) ^ gist(also) ^ (also.length << 24),
    0x9e3779b1,
  ) | 1;

/** The sum of the weights of the signs that `describe` takes down: the log-odds of a yes. */
export const weigh = ({ hashes, signs }: Weights, describe: (note: Note) => void): number => {
  const mask = hashes.length - 1;
  let sum = 0;
  describe((template, value, also = '') => {
    const hash = hashOf(template, value, also);
    for (let slot = (hash >>> 8) & mask; hashes[slot] !== FREE; slot = (slot + 1) & mask) {
      if (hashes[slot] !== hash) continue;
      const sign = signs[slot] as Weighed;
      if (sign.template !== template || sign.value !== value || sign.also !== also) continue;
      sum += sign.weight;
      return;
    }
  });
  return sum;
};

/** Between the signs of a template, between two values that count together, and before a weight; none stands in a value. */
const [NEXT, AND, IS] = ['\t', '\v', '='];

/** The engine's one copy of a string: a piece cut from a row is kept as it stands there, and comparing that with a word of the code takes far longer. */
const unique = (text: string): string => Object.keys({ [text]: true })[0] as string;

/** Reads weights as they are stored: a row a template, `value=weight` with weights in hundredths. */
export const readWeights = (rows: Readonly<Record<string, string>>): Weights => {
  const weighed = Object.entries(rows).flatMap(([template, row]) =>
    row.split(NEXT).map((entry): Weighed => {
      const at = entry.lastIndexOf(IS);
      const [value = '', also = ''] = entry.slice(0, at).split(AND);
      return {
        template: unique(template),
        value: unique(value),
        also: unique(also),
        weight: Number(entry.slice(at + 1)) / 100,
      };
    }),
  );
  const hashes = new Int32Array(2 ** Math.ceil(Math.log2(weighed.length * 2 + 2)));
  const signs: (Weighed | undefined)[] = Array.from(hashes, () => undefined);
  const mask = hashes.length - 1;
  for (const sign of weighed) {
    const hash = hashOf(sign.template, sign.value, sign.also);
    let slot = (hash >>> 8) & mask;
    while (hashes[slot] !== FREE) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    signs[slot] = sign;
  }
  return { hashes, signs };
};

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
