import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../utils/notes/types.ts';
import type { Choices } from './notebook-filter.ts';
import type { Finding } from './use-finding.ts';
import { whileIdle } from './while-idle.ts';

/** What the filters offer, counted while nothing else is to be done: no note waits for it. Null until it was first counted. */
export const useChoices = (notes: readonly Note[] | null, finding: Finding | null): Choices | null => {
  const [choices, setChoices] = useState<Choices | null>(null);
  useEffect(
    () => (notes && finding ? whileIdle(finding.countChoices(notes), setChoices) : undefined),
    [notes, finding],
  );
  return choices;
};
