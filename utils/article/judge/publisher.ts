import { findOutlet } from '../../outlets/find-outlet.ts';
import { outletName } from '../../outlets/outlet-name.ts';
import { outletOfUrl } from '../../outlets/outlet-of-url.ts';
import type { Outlet } from '../../outlets/types.ts';
import { hasHan } from '../has-han.ts';
import type { HeadFacts } from '../head-facts.ts';
import type { Script } from '../types.ts';

/** The parts of a site's name or a document title, the likeliest name first: sites stand last in titles. */
const partsOf = (name: string): readonly string[] =>
  name
    .split(/\s+[-–—|｜·]+\s*|\s*[-–—|｜·]+\s+|[_|｜]+|\s*::\s*|--+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reverse();

/**
 * The name of the outlet whose page this is: the registry's for the address (as the page writes it in Chinese, where it does), else
 * what the page calls its publisher or itself, else the site's name behind its document title; null where nothing tells. `script` and `text` are the
 * article's: an outlet's name comes in the language of its page. `mostLinked` is the site that it links to most.
 */
export const publisherOf = (
  addresses: readonly (string | null)[],
  head: HeadFacts,
  script: Script,
  text: string,
  mostLinked: string | null,
): string | null => {
  const own = [head.publisher, head.siteName].filter((name): name is string => name !== null);
  const titleParts = partsOf(head.documentTitle).slice(0, -1);
  const suffix = /[-_—|]\s*([^-_—|]{2,16})$/.exec(head.documentTitle)?.[1]?.trim();
  const names = [...own, ...own.flatMap(partsOf), ...titleParts, ...(suffix === undefined ? [] : [suffix])];
  const nameOf = (outlet: Outlet): string =>
    names.find((name) => /\p{Script=Han}{2}/u.test(name) && findOutlet(name)?.id === outlet.id) ??
    outletName(outlet, script ?? (hasHan(text) ? 'zh-Hans' : 'en'));

  const known = firstOutlet(addresses);
  if (known !== null) return nameOf(known);
  const named = names.find((name) => findOutlet(name) !== null);
  if (named !== undefined) return named;
  const [first] = own;
  if (first !== undefined) return partsOf(first).at(-1) ?? first;
  const linked = firstOutlet([mostLinked]);
  if (linked !== null) return nameOf(linked);
  const last = titleParts[0];
  return last !== undefined && last.length <= 24 && /^[^()（）]*$/.test(last) ? last : null;
};

const firstOutlet = (addresses: readonly (string | null)[]): Outlet | null => {
  for (const address of addresses) {
    const outlet = address === null ? null : outletOfUrl(address);
    if (outlet !== null) return outlet;
  }
  return null;
};
