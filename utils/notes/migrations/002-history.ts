import type { Migration } from './types.ts';

/** What a note was before each of its last changes, so that they can be undone. */
export const history: Migration = {
  version: 2,
  stores: {
    history: { keyPath: ['note', 'revision'], indexes: {} },
  },
  indexes: {},
  records: {},
};
