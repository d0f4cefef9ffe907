import { findOutlet } from '../outlets/find-outlet.ts';
import type { Hop, Source, Statement } from './types.ts';

const NAMELESS: ReadonlySet<Hop['kind']> = new Set(['agentless', 'anonymous', 'group', 'role', 'document', 'self']);

/** What two names of one source have in common: the outlet they belong to, or the folded name without marks. */
const keyOf = (hop: Hop, fold: (text: string) => string): string => {
  if (hop.kind === 'media') {
    const outlet = findOutlet(hop.name);
    if (outlet) return `outlet:${outlet.id}`;
  }
  return `${NAMELESS.has(hop.kind) ? hop.kind : 'named'}:${fold(hop.name)
    .toLowerCase()
    .replace(/[\s《》「」“”"·‧・.．()（）]/g, '')}`;
};

/** Brings the hops of a page together by who they are, in order of first appearance. O(hops). */
export const unifySources = (
  statements: readonly Statement[],
  text: string,
  fold: (text: string) => string,
): readonly Source[] => {
  const found = new Map<
    string,
    { hop: Hop; outlet: string | undefined; names: Set<string>; hops: (readonly [number, number])[] }
  >();
  statements.forEach((statement, s) => {
    statement.chain.forEach((hop, h) => {
      const key = keyOf(hop, fold);
      let entry = found.get(key);
      if (!entry) {
        const outlet = key.startsWith('outlet:') ? key.slice('outlet:'.length) : undefined;
        entry = { hop, outlet, names: new Set(), hops: [] };
        found.set(key, entry);
      }
      entry.names.add(hop.name);
      if (hop.source) entry.names.add(text.slice(hop.source[0], hop.source[1]));
      entry.hops.push([s, h]);
    });
  });
  return [...found.values()].map(({ hop, outlet, names, hops }, id) => ({
    id,
    name: hop.name,
    kind: hop.kind,
    ...(outlet ? { outlet } : {}),
    aliases: [...names].filter((name) => name !== hop.name),
    hops,
  }));
};
