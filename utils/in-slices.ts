/** Milliseconds of work, which changes nothing that is seen, before whatever waits gets its turn. */
const SLICE_MS = 12;

/** How a piece of work is spread over time. */
export interface Slicing<Step> {
  /** Resolves when whatever waits has had its turn. */
  readonly turn: () => Promise<unknown>;
  /** Asked after each turn. */
  readonly isWanted: () => boolean;
  /** Hears of the last step of each slice. */
  readonly stepped?: (step: Step) => void;
}

/** What `work` comes to, done a few milliseconds at a time so that whatever else waits is not held up; null once nobody wants it any more. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result, undefined>,
  { turn, isWanted, stepped }: Slicing<Step>,
): Promise<Result | null> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    stepped?.(step.value);
    await turn();
    if (!isWanted()) return null;
    end = performance.now() + SLICE_MS;
  }
}
