import type { Note } from './features.ts';

/**
 * The weights of a linear model in one open-addressed table: by template, value, and second value (empty where there is none).
 * Most signs of a text weigh nothing, which the hashes alone tell. The signs stay in the rows they are stored in.
 */
export interface Weights {
  readonly hashes: Int32Array;
  readonly weights: Float64Array;
  /** Where in its row each sign stands. */
  readonly at: Int32Array;
  readonly rows: readonly (Row | undefined)[];
}

/** All signs of a template, one after the other: `value=weight` with weights in hundredths. */
interface Row {
  readonly template: string;
  readonly signs: string;
}

/** One sign with its weight. */
export interface Weighed {
  readonly template: string;
  readonly value: string;
  readonly also: string;
  readonly weight: number;
}

/** Between the signs of a template, between two values that count together, and before a weight; none stands in a value. */
const [NEXT, AND, IS] = ['\t', '\v', '='];
const [NEXT_UNIT, AND_UNIT, IS_UNIT] = [NEXT, AND, IS].map((mark) => mark.charCodeAt(0)) as [number, number, number];

const FREE = 0;

/** FNV-1a, a code unit at a time. */
const BASIS = 0x811c9dc5;
const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const hashOf = (from: number, text: string): number => {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
};
/** No hash is that of a free slot. */
const closed = (hash: number): number => hash | 1;
const slotOf = (hash: number, mask: number): number => ((hash >>> 16) ^ (hash >>> 3)) & mask;

const standsAt = ({ at, rows }: Weights, slot: number, template: string, value: string, also: string): boolean => {
  const row = rows[slot] as Row;
  if (row.template !== template) return false;
  const { signs } = row;
  const start = at[slot] as number;
  if (!signs.startsWith(value, start)) return false;
  const end = start + value.length;
  if (also === '') return signs.charCodeAt(end) === IS_UNIT;
  return (
    signs.charCodeAt(end) === AND_UNIT &&
    signs.startsWith(also, end + 1) &&
    signs.charCodeAt(end + 1 + also.length) === IS_UNIT
  );
};

/** The sum of the weights of the signs that `describe` takes down: the log-odds of a yes. */
export const weigh = (known: Weights, describe: (note: Note) => void): number => {
  const { hashes, weights } = known;
  const mask = hashes.length - 1;
  let sum = 0;
  describe((template, value, also = '') => {
    const first = hashOf(hashOn(hashOf(BASIS, template), IS_UNIT), value);
    const hash = closed(also === '' ? first : hashOf(hashOn(first, AND_UNIT), also));
    for (let slot = slotOf(hash, mask); hashes[slot] !== FREE; slot = (slot + 1) & mask) {
      if (hashes[slot] !== hash || !standsAt(known, slot, template, value, also)) continue;
      sum += weights[slot] as number;
      return;
    }
  });
  return sum;
};

/** Reads weights as they are stored: a row a template. */
export const readWeights = (stored: Readonly<Record<string, string>>): Weights => {
  const list = Object.entries(stored).map(([template, signs]): Row => ({ template, signs }));
  const count = list.reduce((sum, { signs }) => sum + signs.split(NEXT).length, 0);
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const [hashes, weights, at] = [new Int32Array(size), new Float64Array(size), new Int32Array(size)];
  const rows = new Array<Row | undefined>(size).fill(undefined);
  for (const row of list) {
    const { template, signs } = row;
    const basis = hashOn(hashOf(BASIS, template), IS_UNIT);
    for (let start = 0; start < signs.length; ) {
      let hash = basis;
      let i = start;
      for (; signs.charCodeAt(i) !== IS_UNIT; i++) hash = hashOn(hash, signs.charCodeAt(i));
      let end = i + 1;
      while (end < signs.length && signs.charCodeAt(end) !== NEXT_UNIT) end++;
      hash = closed(hash);
      let slot = slotOf(hash, size - 1);
      while (hashes[slot] !== FREE) slot = (slot + 1) & (size - 1);
      hashes[slot] = hash;
      weights[slot] = Number(signs.slice(i + 1, end)) / 100;
      at[slot] = start;
      rows[slot] = row;
      start = end + 1;
    }
  }
  return { hashes, weights, at, rows };
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
