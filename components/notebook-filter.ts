import type { Sight } from '../utils/notes/types.ts';

/** What the notebook lists. An empty value filters nothing. */
export interface NotebookFilter {
  readonly query: string;
  readonly verdict: string;
  readonly colour: string;
  readonly tag: string;
  /** What the notes are on. */
  readonly on: '' | 'passage' | 'page' | 'source';
  /** How the passages stood on their pages when these were last read. */
  readonly passage: '' | Sight;
  /** A key of `sourceKey`. */
  readonly outlet: string;
  /** A key of `sourceKey`. */
  readonly source: string;
  /** Whether the source spoke itself or passed on what others said. */
  readonly role: '' | 'said' | 'relayed';
  /** Days as `YYYY-MM-DD`, in the reader's time zone; both are included. */
  readonly from: string;
  readonly to: string;
  readonly sort: 'changed' | 'created' | 'page';
}

export const NO_FILTER: NotebookFilter = {
  query: '',
  verdict: '',
  colour: '',
  tag: '',
  on: '',
  passage: '',
  outlet: '',
  source: '',
  role: '',
  from: '',
  to: '',
  sort: 'changed',
};

/** A name that can be chosen, and how many notes it stands in. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** What can be chosen in the filters, most frequent first (tags by name). */
export interface Choices {
  readonly outlets: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly tags: readonly string[];
}
export const NO_CHOICES: Choices = { outlets: [], sources: [], tags: [] };
