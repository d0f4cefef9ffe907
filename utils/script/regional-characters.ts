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
  // Forms of Hong Kong that tw2s does not know, and of Taiwan that it leaves
  'zh-Hans': pairs('敍叙 枱台 粧妆 糭粽 衞卫 衹只 砲炮 痲麻 瞇眯 姪侄 揹背 暱昵 鎗枪 甦苏 谘咨 妳你 牠它'),
  // The press writes 台灣, 公布, 占領, 濕度 where the dictionaries have 臺, 佈, 佔, 溼
  'zh-Hant-TW': pairs('臺台 佈布 佔占 溼濕'),
  // The dictionaries follow the school list (説, 税, 羣); the press writes what its keyboards give and of that list keeps 衞, 裏, 着, 佔, 牀.
  // Counted in twenty articles of nine Hong Kong papers: 說 18:0, 周 14:0, 稅 12:0, 群 11:0, 戶 7:1, 溫 3:0, 啟 3:0, 銳 2:0.
  'zh-Hant-HK': pairs(
    '兑兌 卧臥 啓啟 媪媼 峯峰 悦悅 愠慍 户戶 温溫 税稅 繮韁 羣群 脱脫 葱蔥 蔘參 藴蘊 蜕蛻 説說 週周 醖醞 鈎鉤 鋭銳 閲閱 麪麵 菸煙',
  ),
};

/** The same papers write 宣布 and 發布 (7:0), and 公佈 (5:2). */
const ANNOUNCED_IN_HONG_KONG = /(?<=[宣發])佈/gu;

const CHARACTERS: Readonly<Record<Variant, RegExp>> = {
  'zh-Hans': anyOf(FORMS['zh-Hans']),
  'zh-Hant-TW': anyOf(FORMS['zh-Hant-TW']),
  'zh-Hant-HK': anyOf(FORMS['zh-Hant-HK']),
};

/** The result of a chain with the variant's own forms. Never changes the length. */
export function inRegionalForms(text: string, variant: Variant): string {
  const forms = FORMS[variant];
  const result = text.replace(CHARACTERS[variant], (character) => forms.get(character) ?? character);
  return variant === 'zh-Hant-HK' ? result.replace(ANNOUNCED_IN_HONG_KONG, '布') : result;
}

function anyOf(forms: ReadonlyMap<string, string>): RegExp {
  return new RegExp(`[${[...forms.keys()].join('')}]`, 'gu');
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}
