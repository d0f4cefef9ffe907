import type { Variant } from '../span.ts';
import { isJapaneseOrKorean, scriptOf } from './detect-script.ts';
import { type Hints, regionOf, variantOf } from './detect-variant.ts';
import { foldCharacters } from './fold-characters.ts';
import { chained, type Replaced, unchanged, withReplaced } from './mapped.ts';
import { convertOpenccMapped, type OpenccConfig } from './opencc.ts';
import { quoteFor } from './quotes.ts';
import { CHAINS, inRegionalForms, type Source } from './regional-characters.ts';
import type { Replacement } from './replacements.ts';
import type { Mapped } from './types.ts';
import { vocabulary } from './vocabulary.ts';
import { findWords, indexWords, type WordIndex } from './words.ts';

export interface ConversionOptions {
  /** Set quotation marks as the variant does: “ ” ↔ 「 」. */
  readonly quotes?: boolean;
  /** The reader's own list (from `parseReplacements`), applied before anything else, also in text that is in the variant already. */
  readonly replacements?: readonly Replacement[];
  /** Words that stay as they are. */
  readonly keep?: readonly string[];
  readonly hints?: Hints;
}

/** Every round makes the block more of one script; two have always been enough. */
const MAX_ROUNDS = 3;

/** What is known of the text as a whole; blocks that do not say themselves inherit it. */
interface Setting {
  readonly source: Source;
  readonly foreign: boolean;
  readonly own: WordIndex | undefined;
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
  const own = [
    ...keep.map((word) => ({ from: word, to: word })),
    // What already reads as the reader wishes stays, also where it contains what is to be replaced.
    ...replacements
      .filter((replacement) => (replacement.variant ?? variant) === variant)
      .map(({ from, to }) => ({ from, to, not: [to] })),
  ];
  return {
    source: sourceOf(page, hints) ?? variantOf(page, hints) ?? 'zh',
    foreign: isJapaneseOrKorean(page),
    own: own.length > 0 ? indexWords(own, asTyped) : undefined,
    quotes,
  };
}

const asTyped = (text: string): string => text;

/** What a text itself says of its source. One word of a region is enough here: nothing but that region's words and forms will change. */
function sourceOf(text: string, hints: Hints): Source | null {
  const script = scriptOf(text);
  return script === 'zh-Hant' ? (regionOf(text, hints, 1) ?? script) : script;
}

function convertBlock(block: string, variant: Variant, setting: Setting): Mapped {
  if (setting.foreign || isJapaneseOrKorean(block)) return unchanged(block);
  let source = sourceOfBlock(block, setting.source);
  let converted = convertFrom(source, block, variant, setting.own);
  // What was said by a block of mixed scripts may now be said otherwise, and what a word left behind may complete another one: converting it
  // later must find nothing left to do.
  for (let round = 0; round < MAX_ROUNDS && CHAINS[variant][source]; round++) {
    source = sourceOf(converted.text, {}) ?? 'zh';
    const again = convertFrom(source, converted.text, variant, setting.own);
    if (again.text === converted.text) break;
    converted = chained(converted, again);
  }
  return setting.quotes ? { ...converted, text: quoteFor(converted.text, variant) } : converted;
}

function convertFrom(source: Source, text: string, variant: Variant, own: WordIndex | undefined): Mapped {
  const wishes = own ? findWords(text, own) : [];
  const chain = CHAINS[variant][source];
  if (!chain) return withReplaced(text, unchanged(text), wishes);
  const words = findWords(foldCharacters(text), vocabulary(source, variant));
  return withReplaced(text, withCharacters(text, chain, variant), merged(wishes, words));
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

/** All wishes, and the words that touch none of them, in order. */
function merged(wishes: readonly Replaced[], words: readonly Replaced[]): readonly Replaced[] {
  if (wishes.length === 0) return words;
  const apart = words.filter((word) => !wishes.some((wish) => wish.start < word.end && word.start < wish.end));
  return [...wishes, ...apart].sort((a, b) => a.start - b.start);
}
