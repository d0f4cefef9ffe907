import {
  FOLDER_FILES,
  LAYOUT_LABELS,
  LAYOUT_PARAMS,
  SHARED_LABELS,
  TRACKING_PARAMS,
  TRACKING_PREFIXES,
} from './tracking-params.ts';

/**
 * The identity of the page at `url`: the same for its http and https, mobile, AMP and shared-link addresses, different for different articles.
 * `canonical` (the page's own `<link rel=canonical>`, may be relative) is believed when it stays on the same site and still names an article.
 *
 * Returns `host/path?query`, not an address to open. Never throws: what is no web address is its own identity, without its hash.
 */
export function pageKey(url: string, canonical?: string | null): string {
  const page = webAddress(url);
  if (!page) return url.trim().replace(/#.*$/s, '');
  const named = canonical ? webAddress(canonical, url) : null;
  return keyOf(named && believable(unwrapAmp(named), unwrapAmp(page)) ? unwrapAmp(named) : unwrapAmp(page));
}

const webAddress = (url: string, base?: string): URL | null => {
  const parsed = URL.parse(url.trim(), base);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname !== '' ? parsed : null;
};

/** AMP caches and viewers carry the publisher's address in their own path: `…/c/s/host/path`, `google.com/amp/s/host/path`. */
function unwrapAmp(url: URL): URL {
  const cached = /\.cdn\.ampproject\.org$/.test(url.hostname)
    ? /^\/[acirv](\/s)?\/(.+)$/.exec(url.pathname)
    : /(^|\.)google\.[a-z.]+$/.test(url.hostname)
      ? /^\/amp(\/s)?\/(.+)$/.exec(url.pathname)
      : null;
  return (cached && webAddress(`${cached[1] ? 'https' : 'http'}://${cached[2]}${url.search}`)) ?? url;
}

/** Some sites name their front page, or one script for all articles, as canonical: then the address itself says more. */
function believable(canonical: URL, page: URL): boolean {
  if (siteOf(canonical.hostname) !== siteOf(page.hostname)) return false;
  if (pathOf(canonical) === '' && canonical.search === '' && pathOf(page) !== '') return false;
  // Not `keys()`: Firefox hands a content script an iterator that cannot be iterated.
  const dropsIdentity = [...page.searchParams].some(
    ([name]) => namesArticle(name) && !canonical.searchParams.has(name),
  );
  return !(dropsIdentity && pathOf(canonical) === pathOf(page));
}

const namesArticle = (name: string): boolean =>
  !isNoise(name.toLowerCase(), '') && /(^|[_-])(a|n|p|no|sn|code|story|article)$|id$/i.test(name);

/** The registrable domain, as far as it can be told without the public suffix list. */
function siteOf(hostname: string): string {
  const labels = hostname.split('.');
  const country = labels.at(-1)?.length === 2;
  return labels.slice(country && SHARED_LABELS.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

function keyOf(url: URL): string {
  const asWritten = url.search.slice(1).split('&').filter(Boolean);
  const query = [...url.searchParams]
    .map(([name, value], n) => ({ name, value, written: asWritten[n] ?? '' }))
    .filter(({ name, value }) => !isNoise(name.toLowerCase(), value.toLowerCase()))
    .map(({ name, value, written }) =>
      isUnreadable(name + value) ? written : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
    )
    .sort();
  const host = hostOf(url) + (url.port ? `:${url.port}` : '');
  return host + pathOf(url) + (query.length > 0 ? `?${query.join('&')}` : '') + routeOf(url.hash);
}

/** Of what is no UTF-8 (old GBK addresses) nothing is left but marks that something was there, the same for every word. */
const isUnreadable = (text: string): boolean => text.includes('\ufffd');

/** The host without the labels that only choose a layout; the registrable domain always stays. */
function hostOf({ hostname }: URL): string {
  const bare = hostname.replace(/\.$/, '');
  if (/^[\d.]+$|^\[/.test(bare)) return bare;
  const site = siteOf(bare);
  const under = bare.slice(0, Math.max(0, bare.length - site.length - 1));
  const labels = under.split('.').filter((label) => label !== '' && !LAYOUT_LABELS.has(label));
  return [...labels, site].join('.');
}

function pathOf({ pathname }: URL): string {
  const parts = pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .split('/')
    .filter((part) => part !== '')
    .map(sameEncoding);
  if (parts.length > 1 && /^amp$/i.test(parts.at(-1) ?? '')) parts.pop();
  if (parts.length > 1 && /^amp$/i.test(parts[0] ?? '')) parts.shift();
  if (FOLDER_FILES.has(parts.at(-1)?.toLowerCase() ?? '')) parts.pop();
  return parts.map((part) => `/${part}`).join('');
}

/** One spelling for each part of a path, whichever characters the link had percent-encoded. */
const sameEncoding = (part: string): string => {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch (error) {
    // Percent signs that are no UTF-8 (old GBK addresses) stay as they are.
    if (error instanceof URIError) return part;
    throw error;
  }
};

const isNoise = (name: string, value: string): boolean =>
  TRACKING_PARAMS.has(name) ||
  TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix)) ||
  (LAYOUT_PARAMS.get(name)?.includes(value) ?? false);

/** Single-page sites route by `#/…` and `#!/…`; any other hash is a place within the page. */
const routeOf = (hash: string): string => (/^#!?\/./.test(hash) ? hash : '');
