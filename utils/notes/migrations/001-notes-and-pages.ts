import type { Migration } from './types.ts';

/** The first shape: notes by page and by time, and the pages they stand on. */
export const notesAndPages: Migration = {
  version: 1,
  stores: {
    notes: {
      keyPath: 'id',
      indexes: {
        page: { keyPath: 'page.key' },
        changed: { keyPath: ['alive', 'changed', 'id'] },
        created: { keyPath: ['alive', 'created', 'id'] },
      },
    },
    pages: {
      keyPath: 'key',
      indexes: { alias: { keyPath: 'aliases', multiEntry: true }, sketch: { keyPath: 'sketch', multiEntry: true } },
    },
  },
  indexes: {},
  records: {},
};
