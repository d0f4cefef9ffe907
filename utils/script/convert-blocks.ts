import type { Variant } from '../span.ts';
import { isJapaneseOrKorean, scriptOf } from './detect-script.ts';
import { type Hints, regionOf, variantOf } from './detect-variant.ts';
import { foldCharacters } from './fold-characters.ts';
import { chained, unchanged, withReplaced } from './mapped.ts';
import { convertOpenccMapped, type OpenccConfig } from './opencc.ts';
import { quoteFor } from './quotes.ts';
import { CHAINS, inRegionalForms, type Source } from './regional-characters.ts';
import type { Replacement } from './replacements.ts';
import type { Mapped } from './types.ts';
import { vocabulary } from './vocabulary.ts';
import { findWishes, joined, type Wishes, wishesOf } from './wishes.ts';
import { findWords } from './words.ts';

export interface ConversionOptions {
  /** Set quotation marks as the variant does: “ ” ↔ 「 」. */
  readonly quotes?: boolean;
  /**
   * The reader's own list (from `parseReplacements`), applied before anything else, also in text that is in the variant already. The same
   * word on both sides stays as `keep` has it.
   */
  readonly replacements?: readonly Replacement[];
  /** Words that stay as they are, but for one that the reader's own list has another word for. */
  readonly keep?: readonly string[];
  readonly hints?: Hints;
}

/** Every round makes the block more of one script; two have always been enough. */
const MAX_ROUNDS = 3;

/** What is known of the text as a whole; blocks that do not say themselves inherit it. */
interface Setting {
  readonly source: Source;
  readonly foreign: boolean;
  readonly wishes: Wishes;
  readonly quotes: boolean;
}

/**
 * `text` as readers of `variant` write it: characters by the region's standard, and names and terms by our news vocabulary. Text that is
 * in the variant already, Japanese and Korean stay as they are. Converting twice changes nothing more. O(n).
 */
export const toVariant = (text: string, variant: Variant, options: ConversionOptions = {}): Mapped =>
  convertBlocks([text], variant, options)[0] as Mapped;

/**
 * The same for the blocks of one page, each converted by itself: a block is left alone when it is in the variant already, and one that
 * does not tell its script has the page's.
 */
export function convertBlocks(
  blocks: readonly string[],
  variant: Variant,
  options: ConversionOptions = {},
): readonly Mapped[] {
  const setting = settingOf(blocks, variant, options);
  return blocks.map((block) => convertBlock(block, variant, setting));
}

function settingOf(blocks: readonly string[], variant: Variant, options: ConversionOptions): Setting {
  const page = blocks.join('\n');
  const { keep = [], replacements = [], hints = {}, quotes = false } = options;
  return {
    source: sourceOf(page, hints) ?? variantOf(page, hints) ?? 'zh',
    foreign: isJapaneseOrKorean(page),
    wishes: wishesOf(variant, keep, replacements),
    quotes,
  };
}

/** What a text itself says of its source. One word of a region is enough here: nothing but that region's words and forms will change. */
function sourceOf(text: string, hints: Hints): Source | null {
  const script = scriptOf(text);
  return script === 'zh-Hant' ? (regionOf(text, hints, 1) ?? script) : script;
}

function convertBlock(block: string, variant: Variant, setting: Setting): Mapped {
  if (setting.foreign || isJapaneseOrKorean(block)) return unchanged(block);
  let source = sourceOfBlock(block, setting.source);
  let converted = convertFrom(source, block, variant, setting.wishes);
  // What was said by a block of mixed scripts may now be said otherwise, and what a word left behind may complete another one: converting it
  // later must find nothing left to do.
  for (let round = 0; round < MAX_ROUNDS && CHAINS[variant][source]; round++) {
    source = sourceOf(converted.text, {}) ?? 'zh';
    const again = convertFrom(source, converted.text, variant, setting.wishes);
    if (again.text === converted.text) break;
    converted = chained(converted, again);
  }
  return setting.quotes ? { ...converted, text: quoted(converted.text, variant, setting.wishes) } : converted;
}

function convertFrom(source: Source, text: string, variant: Variant, wished: Wishes): Mapped {
  const wishes = findWishes(text, wished);
  const chain = CHAINS[variant][source];
  if (!chain) return withReplaced(text, unchanged(text), wishes);
  const words = findWords(foldCharacters(text), vocabulary(source, variant));
  return withReplaced(text, withCharacters(text, chain, variant), joined(wishes, words));
}

/** What a block itself says; of its region only where it says it twice or the page says nothing. */
function sourceOfBlock(block: string, page: Source): Source {
  const script = scriptOf(block);
  if (script !== 'zh-Hant') return script ?? page;
  const own = regionOf(block, {});
  if (own) return own;
  return page === 'zh-Hant-TW' || page === 'zh-Hant-HK' ? page : (regionOf(block, {}, 1) ?? script);
}

function withCharacters(text: string, chain: readonly OpenccConfig[], variant: Variant): Mapped {
  const converted = chain.map((config) => (input: string) => convertOpenccMapped(input, config));
  const { text: result, map } =
    converted.reduce<Mapped | undefined>(
      (done, convert) => (done ? chained(done, convert(done.text)) : convert(text)),
      undefined,
    ) ?? unchanged(text);
  return { text: inRegionalForms(result, variant), map };
}

/** The marks as the variant sets them, but for those inside words that stay. */
function quoted(text: string, variant: Variant, { kept }: Wishes): string {
  const set = quoteFor(text, variant);
  if (!kept) return set;
  return findWords(text, kept).reduce(
    (result, { start, end, to }) => result.slice(0, start) + to + result.slice(end),
    set,
  );
}
