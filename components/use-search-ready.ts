import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../utils/notes/types.ts';
import { inSlices } from './in-slices.ts';
import type { Finding } from './use-finding.ts';

/** So few are folded within a frame when they are first searched: a first answer never waits. */
const AT_ONCE = 200;

/** Prepares the notes for searching while nothing else is to be done. Returns how many of the first can be searched at once already. */
export const useSearchReady = (notes: readonly Note[] | null, finding: Finding | null): number => {
  const [ready, setReady] = useState(AT_ONCE);
  useEffect(() => {
    if (!notes || !finding) return;
    let told = 0;
    return inSlices(
      finding.prepareSearch(notes),
      () => setReady((now) => Math.max(now, notes.length)),
      (done) => {
        if (done === 0 || done < told * 2) return;
        told = done;
        setReady((now) => Math.max(now, done));
      },
    );
  }, [notes, finding]);
  return Math.min(ready, notes?.length ?? 0);
};
