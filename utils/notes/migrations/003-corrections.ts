import type { Migration } from './types.ts';

/** What the reader corrected of what was detected. */
export const corrections: Migration = {
  version: 3,
  stores: {
    corrections: { keyPath: 'id', indexes: { page: { keyPath: 'page.key' }, kind: { keyPath: ['alive', 'kind'] } } },
  },
  indexes: {},
  records: {},
};
