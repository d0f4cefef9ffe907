import { textOf, type Unit } from './conversion-units.ts';

/** Characters converted at once: a few milliseconds of work, and a message of a few kilobytes. */
export const BATCH_LENGTH = 4000;
/** Milliseconds of work before the page gets its turn; a task over 50 is felt. */
export const SLICE_MS = 6;

/** Units gathered to be converted together. */
export interface Batch {
  add(unit: Unit): void;
  /** True when it is large enough, or gathering has taken long enough. */
  isDue(): boolean;
  readonly units: readonly Unit[];
}

export const createBatch = (): Batch => {
  const units: Unit[] = [];
  const end = performance.now() + SLICE_MS;
  let length = 0;
  return {
    units,
    add(unit) {
      units.push(unit);
      length += textOf(unit).length;
    },
    isDue: () => length >= BATCH_LENGTH || performance.now() >= end,
  };
};
