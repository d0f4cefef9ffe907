import { OUTLETS } from './outlets.ts';
import type { Outlet } from './types.ts';

interface Site {
  /** Empty for the whole host, else `/zhongwen`. */
  readonly path: string;
  readonly outlet: Outlet;
}

let sites: ReadonlyMap<string, readonly Site[]> | undefined;

/** The outlet that a page belongs to, or null, also for what is no http(s) address. The longest host wins, then the longest path. */
export function outletOfUrl(url: string): Outlet | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  sites ??= indexSites();
  const labels = hostname.replace(/\.$/, '').split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const site = sites.get(labels.slice(i).join('.'))?.find(({ path }) => isUnder(pathname, path));
    if (site) return site.outlet;
  }
  return null;
}

const isUnder = (pathname: string, path: string): boolean =>
  path === '' || pathname === path || pathname.startsWith(`${path}/`);

function indexSites(): ReadonlyMap<string, readonly Site[]> {
  const index = new Map<string, Site[]>();
  for (const outlet of OUTLETS) {
    for (const domain of outlet.domains ?? []) {
      const slash = domain.indexOf('/');
      const host = slash < 0 ? domain : domain.slice(0, slash);
      const site = { path: slash < 0 ? '' : domain.slice(slash), outlet };
      index.set(
        host,
        [...(index.get(host) ?? []), site].sort((a, b) => b.path.length - a.path.length),
      );
    }
  }
  return index;
}
