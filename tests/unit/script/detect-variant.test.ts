import { describe, expect, it } from 'vitest';
import { variantOf } from '../../../utils/script/detect-variant.ts';

describe('variantOf', () => {
  it.each([
    ['Simplified is one variant', '记者从会上获悉', {}, 'zh-Hans'],
    ['the text outweighs the hints', '记者从会上获悉', { host: 'www.cna.com.tw', lang: 'zh-TW' }, 'zh-Hans'],
    ['characters of Hong Kong', '衞生署説，裏面的情況已受控制', {}, 'zh-Hant-HK'],
    ['written Cantonese', '佢哋話唔知道呢件事嘅來龍去脈', {}, 'zh-Hant-HK'],
    ['characters and spellings of Taiwan', '這裡的民眾看著計畫隨著政策改變', {}, 'zh-Hant-TW'],
    ['a host', '記者從會上獲悉', { host: 'news.example.com.tw' }, 'zh-Hant-TW'],
    ['an outlet’s host', '記者從會上獲悉', { host: 'www.mingpao.com' }, 'zh-Hant-HK'],
    ['a lang', '記者從會上獲悉', { lang: 'zh-Hant-HK' }, 'zh-Hant-HK'],
    ['hints that agree, for a text that does not tell', '人工智能', { host: 'a.gov.cn', lang: 'zh-CN' }, 'zh-Hans'],
  ] as const)('%s: %s', (_, text, hints, variant) => {
    expect(variantOf(text, hints)).toBe(variant);
  });

  it.each([
    ['Traditional of either region', '記者從會上獲悉', {}],
    ['one character, that may be a quotation', '店名「裏」的老闆出席記者會', {}],
    ['hints against each other', '記者從會上獲悉', { host: 'a.com.hk', lang: 'zh-TW' }],
    ['a lang alone, for a text that does not tell', '人工智能', { lang: 'zh-TW' }],
    ['Japanese, whatever the host', '首相は記者会見を開いた', { host: 'a.com.tw', lang: 'zh-TW' }],
    ['nothing Chinese', 'No comment', { host: 'a.com.tw', lang: 'zh-TW' }],
  ] as const)('is undecided: %s', (_, text, hints) => {
    expect(variantOf(text, hints)).toBeNull();
  });
});
