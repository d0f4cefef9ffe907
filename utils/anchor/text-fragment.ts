import type { Anchor } from './types.ts';

/** Longer quotes are named by their two ends: the browser finds what lies between. */
const LONGEST_WHOLE = 80;
const END_LENGTH = 20;
/** A few characters of context tell repeats apart; more only break when the page changes. */
const CONTEXT = 12;

/** A term as the directive wants it: `-`, `,` and `&` are its own marks. */
const term = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1).trim();
const firstLine = (text: string): string => (text.split('\n')[0] ?? '').trim();

/**
 * The address that opens `url` at the passage, by a text fragment (`#:~:text=`, WICG Scroll to Text Fragment): browsers without it open the page at its top.
 * Keeps the address's own hash.
 */
export function textFragmentUrl(url: string, { quote }: Anchor): string {
  const exact = quote.exact.trim();
  if (exact === '') return url;
  const isLong = exact.length > LONGEST_WHOLE || exact.includes('\n');
  const start = [...firstLine(exact)].slice(0, isLong ? END_LENGTH : undefined).join('');
  const end = [...lastLine(exact)].slice(-END_LENGTH).join('');
  const prefix = [...lastLine(quote.prefix)].slice(-CONTEXT).join('');
  const suffix = [...firstLine(quote.suffix)].slice(0, CONTEXT).join('');
  const terms = [
    ...(prefix ? [`${term(prefix)}-`] : []),
    term(start),
    ...(isLong ? [term(end)] : []),
    ...(suffix ? [`-${term(suffix)}`] : []),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}
