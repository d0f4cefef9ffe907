import type { Steps } from '../steps.ts';
import { yieldToInput } from './yield-to-page.ts';

/** Milliseconds of work, which changes nothing that is seen, before whatever waits gets its turn. */
const SLICE_MS = 12;

/** What `work` comes to, done a few milliseconds at a time so that the page stays responsive; null once nobody wants it any more. */
export async function inSlices<Result>(work: Steps<Result>, isWanted: () => boolean): Promise<Result | null> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await yieldToInput();
    if (!isWanted()) return null;
    end = performance.now() + SLICE_MS;
  }
}
