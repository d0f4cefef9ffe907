import type { Migration } from './types.ts';

/** Notes on a page as such and on a source: every note before was on a passage. */
export const notesOnSources: Migration = {
  version: 4,
  stores: {},
  indexes: { notes: { source: { keyPath: 'source.name' } } },
  records: { notes: (note) => ({ ...note, source: null }) },
};
