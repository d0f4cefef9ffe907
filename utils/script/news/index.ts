import type { NewsEntry } from '../types.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { TERMS } from './terms.ts';

export type { NewsEntry } from '../types.ts';

/** People, places, outlets, institutions and unambiguous terms as the three variants call them. */
export const NEWS_VOCABULARY: readonly NewsEntry[] = [...PEOPLE, ...PLACES, ...TERMS];
