import { LONGEST_FILE } from '../utils/notes/exchange/read-json.ts';

const inMb = (bytes: number): number => Math.round(bytes / 1e6);

/** The size of a file that is larger than import reads and the most it reads, in megabytes, rounded so that they differ; null for one that can be read. */
export const beyondImport = (bytes: number): { readonly size: number; readonly mb: number } | null =>
  bytes > LONGEST_FILE ? { size: Math.max(inMb(bytes), inMb(LONGEST_FILE) + 1), mb: inMb(LONGEST_FILE) } : null;
