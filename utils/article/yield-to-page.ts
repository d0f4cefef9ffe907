interface Scheduler {
  postTask?: (task: () => void, options: { priority: 'user-visible' }) => Promise<void>;
}

/** A page that is said to be visible and gets no frames (its window is covered) waits no longer than this, in milliseconds. */
const NO_FRAME_MS = 100;

/**
 * Lets whatever waits have its turn, without a frame: what was done changed nothing that is seen. Not by `scheduler.yield()`: in all that comes of an idle
 * callback it waits until the page is idle again, and a page that never is would never be read.
 */
export const yieldToInput = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return typeof scheduler?.postTask === 'function'
    ? scheduler.postTask(() => undefined, { priority: 'user-visible' })
    : new Promise((resolve) => setTimeout(resolve, 0));
};

/**
 * Lets the page work, and paint, before going on. On a page that is seen one frame comes between two slices: what a slice has changed is laid out in
 * the next frame, and several slices in one would make that frame a long task. In a hidden tab timers sleep a second, and nothing is painted.
 * Resolves to the milliseconds that the frame took, 0 where there was none.
 */
export const yieldToPage = async (document: Document): Promise<number> => {
  if (document.visibilityState === 'hidden') {
    await yieldToInput();
    return 0;
  }
  const view = document.defaultView;
  return new Promise((resolve) => {
    if (view === null || typeof view.requestAnimationFrame !== 'function') {
      setTimeout(resolve, 0, 0);
      return;
    }
    const frame = view.requestAnimationFrame(() => {
      clearTimeout(uncovered);
      const begin = performance.now();
      setTimeout(() => resolve(performance.now() - begin), 0);
    });
    const uncovered = setTimeout(() => {
      view.cancelAnimationFrame(frame);
      resolve(0);
    }, NO_FRAME_MS);
  });
};
