import { useEffect, useState } from 'preact/hooks';

/** Filters, search and counting, with the dictionaries and the registry that they look into. */
export type Finding = typeof import('./notebook-finding.ts');

/** Loads it; at once where it was loaded before. */
export const loadFinding = (): Promise<Finding> => import('./notebook-finding.ts');

/** What finds notes, loaded as soon as the first of them are drawn: no note waits for it. Null until then. */
export const useFinding = (isDrawn: boolean): Finding | null => {
  const [finding, setFinding] = useState<Finding | null>(null);
  useEffect(() => {
    if (!isDrawn) return;
    // After the frame that shows the notes.
    const waiting = requestAnimationFrame(() => void loadFinding().then(setFinding));
    return () => cancelAnimationFrame(waiting);
  }, [isDrawn]);
  return finding;
};
