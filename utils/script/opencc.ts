import { configs } from 'opencc-js/preset';
import { dictionaryText } from './dictionary.ts';
import { isDescriptionOperator } from './ideographic-description.ts';
import { mappedOf, type Passage } from './passage.ts';
import { convertStage, cutStage } from './stage.ts';
import { buildTrie, type Trie } from './trie.ts';
import type { Mapped } from './types.ts';
import { stringOf } from './utf16.ts';

/** The configurations of OpenCC that opencc-js carries. */
export const OPENCC_CONFIGS = [
  'hk2s',
  'hk2sp',
  'hk2t',
  'jp2t',
  's2hk',
  's2hkp',
  's2t',
  's2tw',
  's2twp',
  't2hk',
  't2jp',
  't2s',
  't2tw',
  'tw2s',
  'tw2sp',
  'tw2t',
] as const;

export type OpenccConfig = (typeof OPENCC_CONFIGS)[number];

export const isOpenccConfig = (name: string): name is OpenccConfig =>
  (OPENCC_CONFIGS as readonly string[]).includes(name);

/** A configuration as opencc-js keeps it (its own types leave out the normalization and that segmentation is a list). */
interface Preset {
  readonly normalizationChain?: readonly (readonly string[])[];
  readonly segmentation?: readonly string[];
  readonly conversionChain: readonly (readonly string[])[];
}

/** What a configuration does, in order. */
interface Chain {
  /** Compatibility ideographs to their standard forms, before anything else. */
  readonly normalizations: readonly Trie[];
  readonly segmentation: Trie | undefined;
  readonly conversions: readonly Trie[];
  /** True where the first conversion holds all segmenting words and otherwise single characters only: one walk then does both. */
  readonly firstCuts: boolean;
}

/** Every configuration is made of the same few groups of dictionaries; each group is indexed once, when it is first needed. */
const tries: {
  readonly dictionaries: readonly string[];
  readonly segmenting: readonly string[];
  readonly trie: Trie;
}[] = [];
const chains = new Map<OpenccConfig, Chain>();

/** `text` converted by a bare OpenCC configuration, identical to opencc-js on every input. O(n). */
export function convertOpencc(text: string, config: OpenccConfig): string {
  const { units, length } = run(text, config, false);
  return stringOf(units, length);
}

/** The same, with the offset in `text` of every boundary of the result; inner boundaries of an indivisible block carry its start. */
export function convertOpenccMapped(text: string, config: OpenccConfig): Mapped {
  return mappedOf(run(text, config, true), text.length);
}

function run(text: string, config: OpenccConfig, mapped: boolean): Passage {
  const chain = chainOf(config);
  const length = text.length;
  const units = new Uint16Array(length);
  // A text without a single character to normalize, nearly every text, skips that stage.
  const normalizable = chain.normalizations[0]?.root ?? NOTHING;
  let toNormalize = false;
  let hasDescriptions = false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit;
    if (normalizable[unit] !== 0) toNormalize = true;
    if (isDescriptionOperator(unit)) hasDescriptions = true;
  }
  let passage: Passage = { units, length, ends: [length], map: undefined };
  if (toNormalize) {
    for (const trie of chain.normalizations) passage = convertStage(trie, passage, false, mapped);
  }
  // Passing over a description sequence depends on where the segment ends, so the two walks are not one there.
  const cutFirst = chain.firstCuts && !hasDescriptions;
  if (chain.segmentation && !cutFirst) passage = cutStage(chain.segmentation, passage);
  chain.conversions.forEach((trie, index) => {
    passage = convertStage(trie, passage, index === 0 && cutFirst, mapped);
  });
  return passage;
}

function chainOf(config: OpenccConfig): Chain {
  const known = chains.get(config);
  if (known) return known;
  const preset = (configs as unknown as Record<string, Preset>)[config];
  if (!preset) throw new RangeError(`opencc-js has no configuration "${config}"`);
  const { normalizationChain = [], segmentation = [], conversionChain } = preset;
  const first = conversionChain[0] ?? [];
  const firstCuts =
    segmentation.length > 0 &&
    segmentation.every((dictionary) => first.includes(dictionary)) &&
    first.every((dictionary) => segmentation.includes(dictionary) || holdsOnlyCharacters(dictionary));
  const conversions = conversionChain.map((group, index) =>
    trieOf(group, index === 0 && firstCuts ? segmentation : []),
  );
  const chain: Chain = {
    normalizations: normalizationChain.map((group) => trieOf(group, [])),
    segmentation: firstCuts ? conversions[0] : segmentation.length > 0 ? trieOf(segmentation, segmentation) : undefined,
    conversions,
    firstCuts,
  };
  chains.set(config, chain);
  return chain;
}

function trieOf(dictionaries: readonly string[], segmenting: readonly string[]): Trie {
  const known = tries.find((one) => equal(one.dictionaries, dictionaries) && equal(one.segmenting, segmenting));
  if (known) return known.trie;
  const trie = buildTrie(dictionaries.map(dictionaryText), segmenting.map(dictionaryText));
  tries.push({ dictionaries, segmenting, trie });
  return trie;
}

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const holdsOnlyCharacters = (dictionary: string): boolean => /^\P{Z} [^|]*(?:\|\P{Z} [^|]*)*$/u.test(dictionary);

const NOTHING = new Int32Array(0x10000);
