import { useEffect, useState } from 'preact/hooks';
import { loadPart, partFailure } from '../utils/load-part.ts';

/** Search, with the dictionaries that it looks into. */
export type Searching = typeof import('../utils/notes/search.ts');
/** Filters and counting, with the registry of outlets. */
export type Finding = typeof import('./notebook-finding.ts');

/** Loads it; at once where it was loaded before. */
export const loadSearching = (): Promise<Searching> => loadPart(() => import('../utils/notes/search.ts'));

/** The same. Search is first: who types at once does not wait for the registry. */
export const loadFinding = async (): Promise<Finding> => {
  await loadSearching();
  return loadPart(() => import('./notebook-finding.ts'));
};

/** Without what finds them the notes are all listed. */
export const toldByPage = (error: unknown): null => {
  if (partFailure.now() === null) throw error;
  return null;
};

const useLoaded = <Part>(load: () => Promise<Part>, isWanted: boolean): Part | null => {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    // After the frame that shows the notes.
    const waiting = requestAnimationFrame(async () => {
      const loaded = await load().catch(toldByPage);
      if (loaded && !isOver) setPart(() => loaded);
    });
    return () => {
      isOver = true;
      cancelAnimationFrame(waiting);
    };
  }, [isWanted]);
  return part;
};

/** What finds notes, loaded as soon as the first of them are drawn: no note waits for it. Null until then. */
export const useFinding = (
  isDrawn: boolean,
): { readonly searching: Searching | null; readonly finding: Finding | null } => ({
  searching: useLoaded(loadSearching, isDrawn),
  finding: useLoaded(loadFinding, isDrawn),
});
