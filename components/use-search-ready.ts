import { useEffect, useState } from 'preact/hooks';
import { prepareSearch } from '../utils/notes/search.ts';
import type { Note } from '../utils/notes/types.ts';

/** So few are folded within a frame or two when they are first searched. */
const FEW = 1000;
/** How long one step of preparing may take, in milliseconds: a keystroke is never held up longer. */
const SLICE_MS = 12;

/** Prepares the notes for searching while nothing else is to be done. Returns how many of the first can be searched at once already. */
export const useSearchReady = (notes: readonly Note[] | null): number => {
  const [ready, setReady] = useState(0);
  useEffect(() => {
    if (!notes || notes.length <= FEW) return;
    const preparing = prepareSearch(notes);
    let told = 0;
    let waiting = 0;
    const step = (): void => {
      const until = performance.now() + SLICE_MS;
      let last = preparing.next();
      while (!last.done && performance.now() < until) last = preparing.next();
      if (last.done) {
        setReady(notes.length);
        return;
      }
      if (last.value >= told * 2) {
        told = last.value;
        setReady((now) => Math.max(now, told));
      }
      waiting = requestIdleCallback(step, { timeout: 200 });
    };
    waiting = requestIdleCallback(step);
    return () => cancelIdleCallback(waiting);
  }, [notes]);
  return notes && notes.length <= FEW ? notes.length : Math.min(ready, notes?.length ?? 0);
};
