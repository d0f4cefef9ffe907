import type { HeadFacts } from './head-facts.ts';
import type { Script } from './types.ts';

/** The name of the outlet whose page this is: what the page says of itself, else the name behind its document title; null where neither tells. */
export const publisherOf = (_url: string | null, head: HeadFacts, _script: Script): string | null => {
  const own = head.publisher ?? head.siteName;
  if (own !== null) return own;
  const parts = head.documentTitle.split(/\s+[-–—|｜]\s+|[_|｜]|\s*::\s*/).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last !== '' && last.length <= 24 ? last : null;
};
