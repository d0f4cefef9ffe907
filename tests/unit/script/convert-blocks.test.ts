import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConversionOptions, convertBlocks, toVariant } from '../../../utils/script/convert-blocks.ts';
import { outputSpan } from '../../../utils/script/mapped.ts';
import { convertOpencc } from '../../../utils/script/opencc.ts';
import { VARIANTS, type Variant } from '../../../utils/span.ts';
import { TO_SIMPLIFIED, TO_TRADITIONAL } from './probes.ts';
import { anyText, expectMonotone } from './texts.ts';

const converted = (text: string, variant: Variant, options?: ConversionOptions) =>
  toVariant(text, variant, options).text;

describe('what dictionaries get wrong comes out right', () => {
  it.each(TO_TRADITIONAL)('%s → %s, %s', (hans, taiwan, hongKong) => {
    expect(converted(hans, 'zh-Hant-TW')).toBe(taiwan);
    expect(converted(hans, 'zh-Hant-HK')).toBe(hongKong);
  });

  it.each(TO_TRADITIONAL)('%s: the table says what s2twp gives', (hans, _, __, s2twp) => {
    expect(convertOpencc(hans, 's2twp')).toBe(s2twp);
  });

  it.each(TO_SIMPLIFIED)('%s: the table says what tw2sp gives', (...[hant, , tw2sp]) => {
    expect(convertOpencc(hant, 'tw2sp')).toBe(tw2sp);
  });

  it.each(TO_SIMPLIFIED)('%s → %s', (hant, hans) => {
    expect(converted(hant, 'zh-Hans')).toBe(hans);
  });
});

describe('text that is in the variant already', () => {
  it.each<[Variant, string]>([
    ['zh-Hans', '皇后说，乾隆年间的著作仍藏于宫中'],
    ['zh-Hans', '他说：「没有评论」'],
    ['zh-Hant-TW', '總統表示，計畫將於下周公布，里長與皇后出席'],
    ['zh-Hant-TW', '臺北市政府公佈後，民眾佔領了廣場'],
    ['zh-Hant-HK', '局方說，已經瞭解事件，稅務局稍後公布'],
  ])('%s: %s', (variant, text) => {
    expect(converted(text, variant)).toBe(text);
  });

  it.each(VARIANTS)('Japanese and Korean are left alone for %s', (variant) => {
    for (const text of ['首相は東京で記者会見を開いた', '経済対策発表、与党幹部', '대통령은 國會에서 연설했다']) {
      expect(converted(text, variant)).toBe(text);
    }
  });
});

describe('a page of blocks', () => {
  it('lets a block that does not tell its script inherit the page’s', () => {
    expect(convertBlocks(['干', '这条新闻由记者发回'], 'zh-Hant-TW')[0]?.text).toBe('幹');
    expect(convertBlocks(['干', '這條新聞由記者發回'], 'zh-Hant-TW')[0]?.text).toBe('干');
  });

  it('leaves a block in the target script alone on a page that is not', () => {
    const [first, second] = convertBlocks(['记者说这个问题没有答案', '後來，皇后與里長談了話'], 'zh-Hant-HK');
    expect(first?.text).toBe('記者說這個問題沒有答案');
    expect(second?.text).toBe('後來，皇后與里長談了話');
  });

  it('brings Hong Kong’s forms to Taiwan’s and back', () => {
    expect(converted('衞生署説，裏面的人看着他', 'zh-Hant-TW')).toBe('衛生署說，裡面的人看著他');
    expect(converted('裡面的人看著他，計畫隨著改變', 'zh-Hant-HK')).toBe('裏面的人看着他，計劃隨着改變');
    expect(converted('裡面的人看著他抽香菸', 'zh-Hant-HK')).toBe('裏面的人看着他抽香煙');
  });

  it('converts nothing on a Japanese page', () => {
    const blocks = ['東京都', '首相は記者会見で、経済対策を発表したと述べた。'];
    expect(convertBlocks(blocks, 'zh-Hans').map(({ text }) => text)).toEqual(blocks);
  });

  it('has an answer for no blocks, and for empty ones', () => {
    expect(convertBlocks([], 'zh-Hans')).toEqual([]);
    expect(toVariant('', 'zh-Hant-TW')).toEqual({ text: '', map: Uint32Array.of(0) });
  });
});

describe('options', () => {
  it('sets quotation marks as the variant does, and only when asked', () => {
    const text = '他说：“这是‘大’事，don’t 急”';
    expect(converted(text, 'zh-Hant-TW', { quotes: true })).toBe('他說：「這是『大』事，don’t 急」');
    expect(converted(text, 'zh-Hant-TW')).toBe('他說：“這是‘大’事，don’t 急”');
    expect(converted('他說：「這是『大』事」', 'zh-Hans', { quotes: true })).toBe('他说：“这是‘大’事”');
  });

  it('applies the reader’s own list first, exactly as typed, also in text that stays', () => {
    const replacements = [
      { from: '发布', to: '發表' },
      { from: '总统', to: '大總統', variant: 'zh-Hant-HK' as const },
    ];
    expect(converted('总统府发布消息', 'zh-Hant-TW', { replacements })).toBe('總統府發表消息');
    expect(converted('总统府发布消息', 'zh-Hant-HK', { replacements })).toBe('大總統府發表消息');
    expect(converted('總統府说发布會', 'zh-Hant-TW', { replacements })).toContain('發表');
  });

  it('does not replace again what reads as wished', () => {
    const replacements = [{ from: '日报', to: '人民日报' }];
    expect(converted('人民日报说，日报发文', 'zh-Hans', { replacements })).toBe('人民日报说，人民日报发文');
  });

  it('keeps a word that the reader’s list replaces by itself', () => {
    const replacements = [{ from: '后来', to: '后来' }];
    expect(converted('后来的发布会', 'zh-Hant-TW', { replacements })).toBe('后来的發布會');
  });

  it('keeps the words that must not change', () => {
    expect(converted('范某说，后来的发布会', 'zh-Hant-TW', { keep: ['后来', '范某'] })).toBe('范某說，后来的發布會');
    expect(converted('川普與普丁通話', 'zh-Hans', { keep: ['川普'] })).toBe('川普与普京通话');
    expect(converted('澤倫斯基說，川普總統', 'zh-Hans', { keep: ['澤倫斯基'] })).toBe('澤倫斯基说，特朗普总统');
  });

  it('keeps them before all else: the longer words of the reader’s list, the marks, every round', () => {
    const replacements = [
      { from: '川普大樓', to: '特朗普大厦' },
      { from: '川普', to: '川普' },
      { from: '“后来”', to: '“后来”' },
    ];
    expect(converted('川普大樓的總統', 'zh-Hans', { replacements })).toBe('川普大楼的总统');
    expect(converted('他说“后来”是“以后”', 'zh-Hant-TW', { replacements, quotes: true })).toBe('他說“后来”是「以後」');
  });

  it('reads as the list says of a word that is also a name to keep, and of two entries as that for the variant says', () => {
    const replacements = [
      { from: '川普', to: '川普' },
      { from: '川普', to: '唐纳德', variant: 'zh-Hans' as const },
    ];
    expect(converted('川普說', 'zh-Hans', { replacements, keep: ['川普'] })).toBe('唐纳德说');
    expect(converted('川普说', 'zh-Hant-TW', { replacements })).toBe('川普說');
  });

  it('loses nothing of a phrase that a kept word cuts', () => {
    expect(converted('墨沈沈的夜裡', 'zh-Hans', { keep: ['墨沈'] })).toBe('墨沈沈的夜里');
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    ...TO_TRADITIONAL.flat(),
    ...TO_SIMPLIFIED.flat(),
    '，',
    '。',
    '“',
    '”',
    ' ',
    '2024年',
    'AI',
  );
  const news = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

  it.each(VARIANTS)('converting twice to %s changes nothing more', (variant) => {
    fc.assert(
      fc.property(news, (text) => {
        const once = converted(text, variant);
        expect(converted(once, variant)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it.each(VARIANTS)('a kept word comes out of %s as it went in, its map straight', (variant) => {
    fc.assert(
      fc.property(news, fc.nat(), fc.integer({ min: 1, max: 4 }), (text, place, length) => {
        const start = place % text.length;
        const word = text.slice(start, start + length);
        const result = toVariant(text, variant, { keep: [word], quotes: true });
        const first = text.indexOf(word);
        // Latin words stay whole: a piece of one is no word.
        if (/[0-9A-Za-z]/.test(word)) return;
        const [at, end] = outputSpan(result, [first, first + word.length]);
        expect(result.text.slice(at, end)).toBe(word);
        expect([...result.map.slice(at, end)]).toEqual(Array.from({ length: word.length }, (_, i) => first + i));
        expectMonotone(text, result);
      }),
      { numRuns: 300 },
    );
  });

  it.each(VARIANTS)('the map to %s is monotone with fixed ends on any text', (variant) => {
    fc.assert(
      fc.property(fc.oneof(anyText, news), fc.boolean(), (text, quotes) => {
        expectMonotone(text, toVariant(text, variant, { quotes, replacements: [{ from: '发', to: '出发' }] }));
      }),
      { numRuns: 400 },
    );
  });
});
