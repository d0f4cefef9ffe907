import type { Note } from './features.ts';

/**
 * The weights of a linear model in one open-addressed table, by template, value and second value. A sign is known by its template and two hashes,
 * which no two signs of a model share: no value is kept. Most signs of a text weigh nothing, which the first hash tells.
 */
interface Table {
  readonly hashes: Int32Array;
  /** Constants of the program, which are the same where they are equal. */
  readonly templates: readonly string[];
  readonly checks: Int32Array;
  readonly weights: Float64Array;
}

/** What a model has learnt: its table, made when it is first asked for. */
export type Weights = () => Table;

/** One sign with its weight; `also` is empty where there is no second value. */
export interface Weighed {
  readonly template: string;
  readonly value: string;
  readonly also: string;
  readonly weight: number;
}

/** Between the signs of a template, between two values that count together, and before a weight; none stands in a value. */
const [NEXT, AND, IS] = ['\t', '\v', '='];

const FREE = 0;

/** A string's length, both its ends and its middle in one number: all that most differ by, at a cost that does not grow with them. */
const gist = (text: string): number => {
  const { length } = text;
  return length === 0
    ? 0
    : (Math.imul(text.charCodeAt(0), 0x01000193) ^ text.charCodeAt(length - 1) ^ (text.charCodeAt(length >> 1) << 11)) +
        length;
};

/** Never that of a free slot. */
const hashOf = (template: string, value: string, also: string): number =>
  Math.imul(
    Math.imul(Math.imul(gist(template), 0x85ebca6b) ^ gist(value), 0xc2b2ae35) ^ gist(also) ^ (also.length << 24),
    0x9e3779b1,
  ) | 1;

const hashOn = (from: number, text: string): number => {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
  // what stands between two strings: no code unit
  return Math.imul(hash ^ 0x10000, 0x5bd1e995);
};
/** Of every code unit of both values: asked for where the first hash is a known one. */
const checkOf = (value: string, also: string): number => hashOn(hashOn(0x811c9dc5, value), also);

const slotOf = (hash: number, mask: number): number => (hash >>> 8) & mask;

/** The sum of the weights of the signs that `describe` takes down: the log-odds of a yes. */
export const weigh = (learnt: Weights, describe: (note: Note) => void): number => {
  const { hashes, templates, checks, weights } = learnt();
  const mask = hashes.length - 1;
  // a property, since a variable that a function adds fractions to is made anew each time
  const total = { sum: 0 };
  describe((template, value, also = '') => {
    const hash = hashOf(template, value, also);
    for (let slot = slotOf(hash, mask); hashes[slot] !== FREE; slot = (slot + 1) & mask) {
      if (hashes[slot] !== hash || templates[slot] !== template || checks[slot] !== checkOf(value, also)) continue;
      total.sum += weights[slot] as number;
      return;
    }
  });
  return total.sum;
};

/** Reads weights as they are stored: a row a template, `value=weight` with weights in hundredths. */
export const readWeights = (rows: Readonly<Record<string, string>>): Weights => {
  let table: Table | undefined;
  return () => {
    table ??= tableOf(rows);
    return table;
  };
};

const tableOf = (rows: Readonly<Record<string, string>>): Table => {
  const signs = Object.entries(rows).map(([template, row]) => [template, row.split(NEXT)] as const);
  const count = signs.reduce((sum, [, entries]) => sum + entries.length, 0);
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const [hashes, checks, weights] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
  const templates: string[] = Array(size).fill('');
  for (const [template, entries] of signs) {
    for (const entry of entries) {
      const is = entry.lastIndexOf(IS);
      const and = entry.indexOf(AND);
      const value = entry.slice(0, and < 0 ? is : and);
      const also = and < 0 ? '' : entry.slice(and + 1, is);
      const hash = hashOf(template, value, also);
      let slot = slotOf(hash, size - 1);
      while (hashes[slot] !== FREE) slot = (slot + 1) & (size - 1);
      hashes[slot] = hash;
      templates[slot] = template;
      checks[slot] = checkOf(value, also);
      weights[slot] = Number(entry.slice(is + 1)) / 100;
    }
  }
  return { hashes, templates, checks, weights };
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
