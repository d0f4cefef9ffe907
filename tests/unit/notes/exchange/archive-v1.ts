import { V1 } from '../migrations/v1.ts';

const [{ alive: _, ...living }, { alive: __, ...tombstone }] = V1.notes;

/** A file that version 1 of the archive wrote. Frozen: it is what readers keep as their backups. */
export const ARCHIVE_V1 = JSON.stringify({
  format: 'whence-notes',
  version: 1,
  notes: [living, tombstone],
  pages: V1.pages,
  corrections: [
    {
      page: living.page,
      kind: 'not-a-statement',
      anchor: living.anchor,
      id: '018f0000-0000-7000-8000-000000000009',
      created: 1_710_000_000_000,
      changed: 1_710_000_000_000,
      deleted: null,
      revision: 1,
    },
  ],
});
