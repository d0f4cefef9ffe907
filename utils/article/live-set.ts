/** How many entries a set may hold before it is swept for the first time. */
const FIRST_SWEEP = 2000;

/**
 * A set of objects that does not keep them alive. It is swept whenever it has doubled, so it never holds more than about twice what lives;
 * adding costs constant time on average.
 */
export interface LiveSet<T extends WeakKey> {
  add(item: T): void;
  /** The living items, in the order they were added. */
  all(): readonly T[];
  /** The same, and the set is empty afterwards. */
  takeAll(): readonly T[];
}

export const liveSet = <T extends WeakKey>(): LiveSet<T> => {
  let known = new WeakSet<T>();
  let references: WeakRef<T>[] = [];
  let sweepAt = FIRST_SWEEP;
  const living = (): T[] => references.flatMap((reference) => reference.deref() ?? []);
  return {
    add(item) {
      if (known.has(item)) return;
      known.add(item);
      references.push(new WeakRef(item));
      if (references.length < sweepAt) return;
      references = references.filter((reference) => reference.deref() !== undefined);
      sweepAt = Math.max(FIRST_SWEEP, references.length * 2);
    },
    all: living,
    takeAll() {
      const items = living();
      known = new WeakSet();
      references = [];
      sweepAt = FIRST_SWEEP;
      return items;
    },
  };
};
