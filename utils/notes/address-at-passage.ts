import { textFragmentUrl } from '../anchor/text-fragment.ts';
import type { Note } from './types.ts';

/** The address that opens a note's page at its passage, or at its top for a note without one. */
export const addressAtPassage = ({ page, anchor }: Note): string =>
  anchor ? textFragmentUrl(page.url, anchor) : page.url;
