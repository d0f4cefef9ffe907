import { outletOfUrl } from '../outlets/outlet-of-url.ts';
import type { OutletRegion } from '../outlets/types.ts';
import type { Variant } from '../span.ts';
import { isJapaneseOrKorean, scriptOf } from './detect-script.ts';
import { foldCharacters } from './fold-characters.ts';
import { NEWS_VOCABULARY } from './news/index.ts';
import { HONG_KONG_ONLY, TAIWAN_ONLY, TAIWAN_SPELLINGS } from './script-characters.ts';
import { findWords, indexWords, type WordIndex } from './words.ts';

/** What is known of a page besides its text. */
export interface Hints {
  /** Host name of its address. */
  readonly host?: string | undefined;
  /** Its `lang`. */
  readonly lang?: string | undefined;
}

export type TraditionalVariant = Exclude<Variant, 'zh-Hans'>;

/** An address says more than a character or a word; a `lang` is often the template's, not the text's. */
const HOST_WEIGHT = 3;
const LANG_WEIGHT = 2;
/** What it takes to name a region: one character or word may be a quotation. */
const ENOUGH = 2;

const TAIWAN = new RegExp([`[${TAIWAN_ONLY}]`, ...TAIWAN_SPELLINGS].join('|'), 'gu');
const HONG_KONG = new RegExp(`[${HONG_KONG_ONLY}]`, 'gu');

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const REGION: Readonly<Partial<Record<OutletRegion, Variant>>> = {
  mainland: 'zh-Hans',
  taiwan: 'zh-Hant-TW',
  hongkong: 'zh-Hant-HK',
  macau: 'zh-Hant-HK',
};
const TOP_LEVEL: readonly (readonly [RegExp, Variant])[] = [
  [/\.tw$/, 'zh-Hant-TW'],
  [/\.(?:hk|mo)$/, 'zh-Hant-HK'],
  [/\.cn$/, 'zh-Hans'],
];
const LANGUAGE: readonly (readonly [RegExp, Variant])[] = [
  [/^zh-(?:hant-)?tw\b/i, 'zh-Hant-TW'],
  [/^(?:zh-(?:hant-)?(?:hk|mo)|yue)\b/i, 'zh-Hant-HK'],
  [/^zh-(?:hans|cn|sg)\b/i, 'zh-Hans'],
];

let names: WordIndex | undefined;

/**
 * The variant that a text is written in, from its characters, the names and terms in it, and where it stands; null where that is weak
 * (Traditional text that could be of either region, a text too short, Japanese, Korean). The text outweighs the hints. O(n).
 */
export function variantOf(text: string, hints: Hints): Variant | null {
  if (isJapaneseOrKorean(text)) return null;
  const script = scriptOf(text);
  if (script === 'zh-Hans') return script;
  if (script === 'zh-Hant') return regionOf(text, hints);
  const host = variantOfHost(hints.host);
  const lang = variantOfLanguage(hints.lang);
  return host !== undefined && host === lang && /\p{Script=Han}/u.test(text) ? host : null;
}

/**
 * The region of a Traditional text; null where less than `enough` speaks for either one, or nearly as much for the other. O(n).
 */
export function regionOf(text: string, hints: Hints, enough = ENOUGH): TraditionalVariant | null {
  const host = variantOfHost(hints.host);
  const lang = variantOfLanguage(hints.lang);
  const votes = { 'zh-Hans': 0, 'zh-Hant-TW': count(text, TAIWAN), 'zh-Hant-HK': count(text, HONG_KONG) };
  names ??= indexNames();
  for (const { to } of findWords(foldCharacters(text), names)) votes[to as TraditionalVariant]++;
  if (host) votes[host] += HOST_WEIGHT;
  if (lang) votes[lang] += LANG_WEIGHT;
  const { 'zh-Hant-TW': taiwan, 'zh-Hant-HK': hongKong } = votes;
  if (taiwan >= enough && taiwan > 2 * hongKong) return 'zh-Hant-TW';
  if (hongKong >= enough && hongKong > 2 * taiwan) return 'zh-Hant-HK';
  return null;
}

function variantOfHost(host: string | undefined): Variant | undefined {
  if (!host) return undefined;
  const region = outletOfUrl(`https://${host}/`)?.region;
  return region ? REGION[region] : TOP_LEVEL.find(([pattern]) => pattern.test(host.toLowerCase()))?.[1];
}

const variantOfLanguage = (lang = ''): Variant | undefined => LANGUAGE.find(([pattern]) => pattern.test(lang))?.[1];

/** Every name or term that only one of the two regions uses, with that region as its reading. */
function indexNames(): WordIndex {
  const taiwan = new Set(NEWS_VOCABULARY.map(({ tw }) => foldCharacters(tw)));
  const hongKong = new Set(NEWS_VOCABULARY.map(({ hk }) => foldCharacters(hk)));
  return indexWords(
    NEWS_VOCABULARY.flatMap(({ tw, hk, not, silent = [] }) => [
      ...(silent.includes('tw') || hongKong.has(foldCharacters(tw)) ? [] : [{ from: tw, to: 'zh-Hant-TW', not }]),
      ...(silent.includes('hk') || taiwan.has(foldCharacters(hk)) ? [] : [{ from: hk, to: 'zh-Hant-HK', not }]),
    ]),
  );
}
