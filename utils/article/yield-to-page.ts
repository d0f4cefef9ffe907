interface Scheduler {
  yield?: () => Promise<void>;
}

/**
 * Lets the page work, and paint, before going on. A timer on a page that is seen: `scheduler.yield` comes back before the page's own tasks, so many
 * slices could change much of a page before its next frame, and that frame would take long. In a hidden tab timers sleep a second, and nothing is painted.
 */
export const yieldToPage = (document: Document): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (document.visibilityState === 'hidden' && typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
};
