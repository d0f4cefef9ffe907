import { inSlices } from '../utils/in-slices.ts';

/** How long a page that is never idle holds up a slice, in milliseconds. */
const PATIENCE_MS = 200;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });

/** Does `work` while nothing else is to be done, and tells each slice's last step, then the result. Returns what stops it. */
export const whileIdle = <Step, Result>(
  work: Generator<Step, Result, undefined>,
  done: (result: Result) => void,
  stepped?: (step: Step) => void,
): (() => void) => {
  let isWanted = true;
  const slicing = { turn: idle, isWanted: () => isWanted, ...(stepped && { stepped }) };
  const start = async (): Promise<void> => {
    await idle();
    const result = isWanted ? await inSlices(work, slicing) : null;
    if (result !== null) done(result);
  };
  void start();
  return () => {
    isWanted = false;
  };
};
