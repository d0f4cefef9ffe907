import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'backup';
const time = v.fallback(v.nullable(v.number()), null);
const Schema = v.object({ exported: time, putOff: time });

/** When everything was last exported and the reminder last put off, in milliseconds since 1970; null for never. */
export type BackupRecord = v.InferOutput<typeof Schema>;

const NEVER: BackupRecord = { exported: null, putOff: null };

/** What is known of the last copy; a broken record reads as none. */
export const readBackupRecord = async (): Promise<BackupRecord> => {
  const parsed = v.safeParse(Schema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : NEVER;
};

export const writeBackupRecord = async (record: BackupRecord): Promise<void> => {
  await browser.storage.local.set({ [KEY]: record });
};
