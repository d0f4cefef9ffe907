import { V1 } from './v1.ts';

const [{ page, anchor, ...rest }] = V1.notes;
const note = { ...rest, page, anchor, id: '018f0000-0000-7000-8000-000000000003', text: '二', revision: 2 } as const;

/** What version 3 of the store kept: every note on a passage, and none knew of sources. Frozen: it is what readers have on their disks. */
export const V3 = {
  notes: [note],
  pages: V1.pages,
  history: [
    {
      note: note.id,
      revision: 1,
      changed: 1_710_000_000_000,
      was: { anchor, colour: 'green', text: '一', tags: [], verdict: 'unchecked', evidence: [], page },
    },
  ],
  corrections: [
    {
      page,
      kind: 'same-source',
      names: ['海港日报', '海港报'],
      id: '018f0000-0000-7000-8000-000000000004',
      created: 1_710_000_000_000,
      changed: 1_710_000_000_000,
      deleted: null,
      revision: 1,
      alive: 1,
    },
  ],
} as const;
