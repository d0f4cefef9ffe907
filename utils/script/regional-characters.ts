import type { Variant } from '../span.ts';
import type { OpenccConfig } from './opencc.ts';

/** What a text is known to be: a variant, Traditional of no known region, or Chinese of no known script. */
export type Source = Variant | 'zh-Hant' | 'zh';

/**
 * The OpenCC configurations that bring the characters of a source to a variant; none where the text is left alone. No phrase tables of
 * regional wording (`s2twp`, `tw2sp`): those over-convert news. Traditional text of either region goes through `tw2s`, which alone
 * knows where 著 stands for 着.
 */
export const CHAINS: Readonly<Record<Variant, Readonly<Partial<Record<Source, readonly OpenccConfig[]>>>>> = {
  'zh-Hans': { 'zh-Hant-TW': ['tw2s'], 'zh-Hant-HK': ['tw2s'], 'zh-Hant': ['tw2s'], zh: ['tw2s'] },
  'zh-Hant-TW': { 'zh-Hans': ['s2tw'], 'zh-Hant-HK': ['hk2t', 't2tw'], zh: ['s2tw'] },
  'zh-Hant-HK': { 'zh-Hans': ['s2hk'], 'zh-Hant-TW': ['tw2t', 't2hk'], zh: ['s2hk'] },
};

/** Characters, one to one, that those configurations leave otherwise than the variant's press writes them. */
const FORMS: Readonly<Record<Variant, ReadonlyMap<string, string>>> = {
  // Forms of Hong Kong that tw2s does not know
  'zh-Hans': pairs('敍叙 枱台 粧妆 糭粽 衞卫 衹只'),
  // The press writes 台灣, 公布, 占領, 濕度 where the dictionaries have 臺, 佈, 佔, 溼
  'zh-Hant-TW': pairs('臺台 佈布 佔占 溼濕'),
  'zh-Hant-HK': pairs(''),
};

/** The result of a chain with the variant's own forms. Never changes the length. */
export function inRegionalForms(text: string, variant: Variant): string {
  const forms = FORMS[variant];
  if (forms.size === 0) return text;
  return text.replace(/[臺佈佔溼敍枱粧糭衞衹]/gu, (character) => forms.get(character) ?? character);
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .split(' ')
      .filter(Boolean)
      .map((pair) => [pair.charAt(0), pair.charAt(1)]),
  );
}
