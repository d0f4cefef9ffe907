import { SLICE_MS } from './batch.ts';
import { yieldToPage } from './yield-to-page.ts';

/** All that `work` yields, done a few milliseconds at a time so that the page stays responsive; null once nobody wants it any more. */
export async function inSlices<T>(
  document: Document,
  work: Generator<T, void, undefined>,
  isWanted: () => boolean,
): Promise<readonly T[] | null> {
  const done: T[] = [];
  let end = performance.now() + SLICE_MS;
  for (const one of work) {
    done.push(one);
    if (performance.now() < end) continue;
    await yieldToPage(document);
    if (!isWanted()) return null;
    end = performance.now() + SLICE_MS;
  }
  return done;
}
