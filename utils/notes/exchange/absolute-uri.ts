/** What RFC 3986 lets stand in a URI; `#` once only, before the fragment. */
const FORBIDDEN = /[^\w\-.~:/?[\]@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi;
/** Brackets only enclose an IPv6 host. */
const FORBIDDEN_AFTER_HOST = /[[\]]/g;

const escaped = (text: string): string => text.replace(FORBIDDEN, encodeURIComponent);

/** `address` as every reader of URIs takes it, or null where it is no absolute address. Browsers let `|`, `^`, a lone `%` and a second `#` stand, RFC 3986 does not. */
export function absoluteUri(address: string): string | null {
  const href = URL.parse(address)?.href.toWellFormed();
  if (!href) return null;
  const [, head = '', rest = '', fragment] = /^([^/]*\/\/[^/?#]*)?([^#]*)(?:#(.*))?$/s.exec(href) ?? [];
  const after = (text: string): string => escaped(text).replace(FORBIDDEN_AFTER_HOST, encodeURIComponent);
  return escaped(head) + after(rest) + (fragment === undefined ? '' : `#${after(fragment)}`);
}
