import type { BackupRecord } from '../utils/backup-record.ts';

/** How many notes are made or changed before a copy is advised. */
const MANY = 50;
/** How long notes go without a copy, and how long a reminder that was put off stays away, in milliseconds. */
const LONG = 30 * 86_400_000;
const PUT_OFF = 7 * 86_400_000;

/** How many notes changed since the last copy of everything, where that is reason to remind the reader; else 0. */
export const backupDue = (
  notes: readonly { readonly created: number; readonly changed: number }[],
  { exported, putOff }: BackupRecord,
  now: number,
): number => {
  if (putOff !== null && now - putOff < PUT_OFF) return 0;
  const since = exported ?? Number.NEGATIVE_INFINITY;
  let fresh = 0;
  let oldest = now;
  for (const { created, changed } of notes) {
    if (changed > since) fresh++;
    if (created < oldest) oldest = created;
  }
  const isLong = now - (exported ?? oldest) > LONG;
  return fresh >= MANY || (fresh > 0 && isLong) ? fresh : 0;
};
