import type { Variant } from '../span.ts';
import { CHARACTER_WORDS } from './character-words.ts';
import { foldCharacters } from './fold-characters.ts';
import { NEWS_VOCABULARY } from './news/index.ts';
import { convertOpencc } from './opencc.ts';
import { PROTECTED_WORDS, PROTECTION_ENDS } from './protected-words.ts';
import { READINGS } from './readings.ts';
import { CHAINS, inRegionalForms, type Source } from './regional-characters.ts';
import type { NewsEntry } from './types.ts';
import { indexWords, type Word, type WordIndex } from './words.ts';

type Form = 'hans' | 'tw' | 'hk';

const FORM: Readonly<Record<Variant, Form>> = { 'zh-Hans': 'hans', 'zh-Hant-TW': 'tw', 'zh-Hant-HK': 'hk' };

/**
 * Whose words a text of this source may hold, first the likeliest. Traditional text going to Simplified is searched for both regions'
 * words, since pages quote each other; a text that stays Traditional only for those of the region it is known to come from.
 */
const FORMS: Readonly<Record<Source, readonly Form[]>> = {
  'zh-Hans': ['hans'],
  'zh-Hant-TW': ['tw', 'hk'],
  'zh-Hant-HK': ['hk', 'tw'],
  'zh-Hant': ['tw', 'hk'],
  zh: ['hans', 'tw', 'hk'],
};

const ENTRIES: readonly NewsEntry[] = [...CHARACTER_WORDS, ...NEWS_VOCABULARY];

const indexes = new Map<string, WordIndex>();

/** The words that read differently in `target`, for a text of `source`. Indexed once for each pair. */
export function vocabulary(source: Source, target: Variant): WordIndex {
  const name = `${source} ${target}`;
  const known = indexes.get(name);
  if (known) return known;
  const index = indexWords([
    ...words(source, FORM[target]),
    // Only Simplified text has the ambiguities that these settle.
    ...(target !== 'zh-Hans' && (source === 'zh-Hans' || source === 'zh')
      ? [...readings(target), ...protectedWords(target)]
      : []),
  ]);
  indexes.set(name, index);
  return index;
}

function words(source: Source, target: Form): Word[] {
  const forms = FORMS[source].filter((form) => form !== target);
  const told = forms.flatMap((form) =>
    ENTRIES.filter(({ silent }) => !silent?.includes(form)).map((entry) => ({
      from: entry[form],
      to: standard(entry[target], target),
      // A longer form of the same entry, as 吉爾吉斯斯坦 in a text from Taiwan, is not the shorter one with something behind it.
      not: [...(entry.not ?? []), entry.hans, entry.tw, entry.hk],
    })),
  );
  if (source !== 'zh') return told;
  // Where nothing tells the script, a word that the target itself uses stays what it is.
  const own = new Set(ENTRIES.map((entry) => foldCharacters(entry[target])));
  return told.filter(({ from, to }) => foldCharacters(from) === foldCharacters(to) || !own.has(foldCharacters(from)));
}

function readings(target: Variant): Word[] {
  return READINGS.map(({ word, character, reads, not }) => {
    const others = word.split(character).map((part) => alone(part, target));
    return { from: word, to: others.join(standard(reads, FORM[target])), not };
  });
}

const protectedWords = (target: Variant): Word[] =>
  PROTECTED_WORDS.map((from) => ({ from, to: alone(from, target), not: PROTECTION_ENDS }));

/** A Simplified word as it converts standing alone. */
function alone(word: string, target: Variant): string {
  const chain = CHAINS[target]['zh-Hans'] ?? [];
  const converted = chain.reduce((text, config) => convertOpencc(text, config), word);
  return inRegionalForms(converted, target);
}

/** A word in the same characters as the text around it: an entry may be written with 説 where Hong Kong's press has 說. */
function standard(word: string, target: Form): string {
  if (target === 'hans') return word;
  return target === 'hk'
    ? inRegionalForms(convertOpencc(word, 't2hk'), 'zh-Hant-HK')
    : inRegionalForms(convertOpencc(word, 't2tw'), 'zh-Hant-TW');
}
