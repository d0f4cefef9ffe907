/** So many rewrites of one element's text in so many milliseconds are a page at work; more is a loop between two writers. */
const REWRITES = 20;
const WINDOW_MS = 2000;

interface Window {
  readonly since: number;
  readonly count: number;
}

/** Holds down how often the text of one element is written again, so that two writers never chase each other. */
export interface RewriteLimit {
  /**
   * Begins a round of rewrites. The function it returns counts an element once a round and says whether it may be written now; where not, it
   * gives the changed node to `putOff` with the milliseconds to wait.
   */
  round(putOff: (changed: Node, wait: number) => void): (element: Element | null, changed: Node) => boolean;
}

export const rewriteLimit = (): RewriteLimit => {
  const windows = new WeakMap<Element, Window>();
  const waitFor = (element: Element, now: number): number => {
    const window = windows.get(element);
    if (window === undefined || now - window.since > WINDOW_MS) {
      windows.set(element, { since: now, count: 1 });
      return 0;
    }
    if (window.count >= REWRITES) return Math.max(1, WINDOW_MS - (now - window.since) + 1);
    windows.set(element, { since: window.since, count: window.count + 1 });
    return 0;
  };
  return {
    round(putOff) {
      const waits = new Map<Element, number>();
      return (element, changed) => {
        if (element === null) return true;
        const wait = waits.get(element) ?? waitFor(element, performance.now());
        waits.set(element, wait);
        if (wait > 0) putOff(changed, wait);
        return wait === 0;
      };
    },
  };
};
