import { useEffect, useState } from 'preact/hooks';

/** Search, with the dictionaries that it looks into. */
export type Searching = typeof import('../utils/notes/search.ts');
/** Filters and counting, with the registry of outlets. */
export type Finding = typeof import('./notebook-finding.ts');

/** Loads it; at once where it was loaded before. */
export const loadSearching = (): Promise<Searching> => import('../utils/notes/search.ts');

/** The same. Search is first: who types at once does not wait for the registry. */
export const loadFinding = async (): Promise<Finding> => {
  await loadSearching();
  return import('./notebook-finding.ts');
};

const useLoaded = <Part>(load: () => Promise<Part>, isWanted: boolean): Part | null => {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    // After the frame that shows the notes.
    const waiting = requestAnimationFrame(async () => {
      const loaded = await load();
      if (!isOver) setPart(() => loaded);
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
