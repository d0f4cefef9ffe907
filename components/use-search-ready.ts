import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../utils/notes/types.ts';
import type { Searching } from './use-finding.ts';
import { whileIdle } from './while-idle.ts';

/** So few are folded within a frame when they are first searched: a first answer never waits. */
const AT_ONCE = 200;

export interface SearchReady {
  /** How many of the first notes can be searched at once. */
  readonly count: number;
  /** Whether they are found by the words of any region, and not only in any script. */
  readonly isThorough: boolean;
}

/** Prepares the notes for searching while nothing else is to be done. */
export const useSearchReady = (notes: readonly Note[] | null, searching: Searching | null): SearchReady => {
  const [ready, setReady] = useState<SearchReady>({ count: AT_ONCE, isThorough: false });
  useEffect(() => {
    if (!notes || !searching) return;
    const reached = (count: number): void =>
      setReady((now) =>
        now.isThorough && now.count >= count ? now : { count: Math.max(now.count, count), isThorough: true },
      );
    let told = 0;
    return whileIdle(
      searching.prepareSearch(notes),
      () => reached(notes.length),
      (done) => {
        if (done === 0 || done < told * 2) return;
        told = done;
        reached(done);
      },
    );
  }, [notes, searching]);
  return ready;
};
