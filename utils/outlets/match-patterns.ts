import { OUTLETS } from './outlets.ts';
import type { Outlet } from './types.ts';

/** True when the outlet publishes in Chinese. */
export const publishesInChinese = (outlet: Outlet): boolean => outlet.region !== 'world' && !outlet.language;

/**
 * The pages that are read by default, as match patterns of a web extension's manifest, sorted: every site of the outlets that publish in
 * Chinese, with its subdomains; of a part of a site only that part (`*://*.bbc.com/zhongwen/*`).
 */
export function matchPatterns(): string[] {
  const domains = OUTLETS.filter(publishesInChinese).flatMap((outlet) => outlet.domains ?? []);
  const all = new Set(domains);
  return domains
    .filter((domain) => !parents(domain).some((parent) => all.has(parent)))
    .map((domain) => `*://*.${domain}/*`)
    .sort();
}

/** The hosts above a host. A pattern for one of them covers it. */
function parents(domain: string): string[] {
  const labels = domain.split('/', 1).join('').split('.');
  return labels.slice(1).map((_, i) => labels.slice(i + 1).join('.'));
}
