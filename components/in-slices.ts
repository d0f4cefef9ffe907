/** How long one slice of work may take, in milliseconds: a keystroke is never held up longer. */
const SLICE_MS = 12;
/** How long a page that is never idle holds up a slice, in milliseconds. */
const PATIENCE_MS = 200;

/** Does `work` while nothing else is to be done, and tells each slice's last step, then the result. Returns what stops it. */
export const inSlices = <Step, Result>(
  work: Generator<Step, Result, undefined>,
  done: (result: Result) => void,
  stepped?: (step: Step) => void,
): (() => void) => {
  let waiting = 0;
  const slice = (): void => {
    const until = performance.now() + SLICE_MS;
    let last = work.next();
    while (!last.done && performance.now() < until) last = work.next();
    if (last.done) {
      done(last.value);
      return;
    }
    stepped?.(last.value);
    waiting = requestIdleCallback(slice, { timeout: PATIENCE_MS });
  };
  waiting = requestIdleCallback(slice, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(waiting);
};
