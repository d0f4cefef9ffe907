/** How many links are looked at, and how many of them must lead to one host. */
const LINKS = 400;
const LEAST_LINKS = 5;

/** The origin that most of a page's links lead to: a saved page without an address links to its own site first. Null where few links name a host. */
export const siteOfLinks = (document: Document): string | null => {
  const counts = new Map<string, number>();
  for (const link of Array.from(document.getElementsByTagName('a')).slice(0, LINKS)) {
    const origin = /^https?:\/\/[^/?#\s]+/i.exec(link.getAttribute('href') ?? '')?.[0].toLowerCase();
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= LEAST_LINKS ? first[0] : null;
};
