import { findOutlet } from '../outlets/find-outlet.ts';
import { nameKey } from '../outlets/name-key.ts';

const keys = new Map<string, string>();
/** Names are few; a page that makes up endless ones must not fill the memory. */
const MOST_KEPT = 50_000;

/** What two names of one source or outlet have in common: the outlet of the registry, else the name without script, width, case and marks. */
export const sourceKey = (name: string): string => {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = findOutlet(name)?.id ?? nameKey(name);
  if (keys.size >= MOST_KEPT) keys.clear();
  keys.set(name, key);
  return key;
};
