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
  // looking a name up in the registry costs more than everything else here
  const keys = new Map<string, string>();
  const key = (hop: Hop): string => {
    const named = `${hop.kind} ${hop.name}`;
    const known = keys.get(named) ?? keyOf(hop, fold);
    keys.set(named, known);
    return known;
  };
  statements.forEach((statement, s) => {
    statement.chain.forEach((hop, h) => {
      const whose = key(hop);
      let entry = found.get(whose);
      if (!entry) {
        const outlet = whose.startsWith('outlet:') ? whose.slice('outlet:'.length) : undefined;
        entry = { hop, outlet, names: new Set(), hops: [] };
        found.set(whose, entry);
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
