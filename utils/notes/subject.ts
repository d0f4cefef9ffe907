import type { Note } from './types.ts';

/** The words that a note is on; null for a note on the page as such or on a source. */
export const quoteOf = ({ anchor }: Pick<Note, 'anchor'>): string | null => anchor?.quote.exact ?? null;

/** What a note is on. */
export const subjectOf = ({ anchor, source }: Pick<Note, 'anchor' | 'source'>): 'passage' | 'page' | 'source' =>
  anchor ? 'passage' : source ? 'source' : 'page';

/** Where a note comes on its page, for sorting: what is on the page as such comes before every passage. */
export const placeOf = ({ anchor }: Pick<Note, 'anchor'>): number => anchor?.position.start ?? -1;
