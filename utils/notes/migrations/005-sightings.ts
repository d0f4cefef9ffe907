import type { Migration } from './types.ts';

/** Whose passages were not on their pages as they were noted, beside the notes: that a page changed is no change of the note. */
export const sightings: Migration = {
  version: 5,
  stores: {
    sightings: { keyPath: 'note', indexes: {} },
  },
  indexes: {},
  records: {},
};
