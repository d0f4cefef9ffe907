interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page work before going on: `scheduler.yield` where the browser has it, which is not slowed in background tabs, else a task. */
export const yieldToPage = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
};
