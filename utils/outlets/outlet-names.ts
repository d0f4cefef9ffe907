import type { Outlet } from './types.ts';

/** Every name of an outlet, as written in the registry, each once: the usual ones first. */
export function outletNames(outlet: Outlet): readonly string[] {
  const { hans, hant, en, aliases = [] } = outlet;
  return [...new Set([hans, ...(hant ? [hant] : []), ...(en ? [en] : []), ...aliases])];
}
