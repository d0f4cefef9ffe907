import { V1 } from './v1.ts';

const [{ page, anchor, ...rest }] = V1.notes;
const id = '018f0000-0000-7000-8000-000000000005';
const { colour, tags, verdict, evidence } = rest;

/** What version 4 of the store kept: nothing of how passages stand on their pages. Frozen: it is what readers have on their disks. */
export const V4 = {
  notes: [{ ...rest, page, anchor, id, source: null, text: '二', revision: 2 }],
  pages: V1.pages,
  history: [
    {
      note: id,
      revision: 1,
      changed: 1_710_000_000_000,
      was: { anchor, colour, text: '一', tags, verdict, evidence, page },
    },
  ],
} as const;
