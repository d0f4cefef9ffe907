/** So many rewrites of one element's text in so many milliseconds are a page at work; more is a loop between two writers. */
const REWRITES = 20;
const WINDOW_MS = 2000;

interface Window {
  readonly since: number;
  readonly count: number;
}

/** Holds down how often one element's text is written again. */
export interface RewriteLimit {
  /** Counts a rewrite at the time `now`. 0 when it may be done at once, else the milliseconds to wait. */
  waitFor(element: Element | null, now: number): number;
}

export const rewriteLimit = (): RewriteLimit => {
  const windows = new WeakMap<Element, Window>();
  return {
    waitFor(element, now) {
      if (element === null) return 0;
      const window = windows.get(element);
      if (window === undefined || now - window.since > WINDOW_MS) {
        windows.set(element, { since: now, count: 1 });
        return 0;
      }
      if (window.count >= REWRITES) return Math.max(1, WINDOW_MS - (now - window.since) + 1);
      windows.set(element, { since: window.since, count: window.count + 1 });
      return 0;
    },
  };
};
