import type { NewsEntry } from '../types.ts';

export type { NewsEntry } from '../types.ts';

/** People, places, outlets, institutions and unambiguous terms as the three variants call them. */
export const NEWS_VOCABULARY: readonly NewsEntry[] = [];
