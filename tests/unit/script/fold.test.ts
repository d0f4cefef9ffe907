import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Script, scriptOf } from '../../../utils/script/detect-script.ts';
import { type FoldLevel, fold } from '../../../utils/script/fold.ts';
import { convertOpencc, type OpenccConfig } from '../../../utils/script/opencc.ts';
import { INVISIBLE, SURFACE_FORMS } from '../../../utils/script/surface-forms.ts';
import { articleTexts, longSentences } from './articles.ts';
import { anyText, expectMonotone } from './texts.ts';

describe('fold at the level of characters', () => {
  it.each([
    ['“停火”，他說', '「停火」,他说'],
    ['『停火』', '‘停火’'],
    ['ＡＢＣ１２３％', 'abc123%'],
    ['等等……', '等等...'],
    ['等等。。。', '等等…'],
    ['協議──草案', '协议——草案'],
    ['约翰·史密斯', '約翰‧史密斯'],
    ['第一段\r\n\u3000\u3000第二段', '第一段 第二段'],
    ['據\u200b報\ufeff導', '据报导'],
    ['《報告》【快訊】', '〈报告〉[快讯]'],
  ])('%s and %s fold equal', (a, b) => {
    expect(fold(a, 'characters').text).toBe(fold(b, 'characters').text);
  });

  it.each([
    ['3.5', '35'],
    ['他说', '她说'],
    ['，', '。'],
    ['一', '—'],
  ])('%s and %s stay apart', (a, b) => {
    expect(fold(a, 'characters').text).not.toBe(fold(b, 'characters').text);
  });

  it('maps every boundary back', () => {
    const { text, map } = fold('Ａ……\u3000 說', 'characters');
    expect(text).toBe('a… 说');
    expect([...map]).toEqual([0, 1, 3, 5, 6]);
  });

  it('keeps both ends of the map when nothing visible is left', () => {
    expect(fold('\u200b\ufeff', 'characters')).toEqual({ text: ' ', map: Uint32Array.of(0, 2) });
    expect(fold('', 'characters')).toEqual({ text: '', map: Uint32Array.of(0) });
  });

  it('lists every mark once', () => {
    const marks = [...SURFACE_FORMS.flatMap(([, forms]) => [...forms]), ...INVISIBLE];
    expect(marks.filter((mark, i) => marks.indexOf(mark) !== i)).toEqual([]);
  });
});

describe.each(['characters', 'wording'] as const)('laws of fold at the level %s', (level) => {
  it('has a monotone map with fixed ends, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text, level);
        expectMonotone(text, folded);
        expect(fold(folded.text, level).text).toBe(folded.text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('fold at the level of wording', () => {
  it.each([
    ['政府支持软件项目', '政府支援軟體專案'],
    ['在互联网上发布视频', '在網際網路上釋出影片'],
    ['首席执行官用激光打印', '執行長用雷射列印'],
  ])('%s and %s fold equal, which they do not by characters', (a, b) => {
    expect(fold(a, 'wording').text).toBe(fold(b, 'wording').text);
    expect(fold(a, 'characters').text).not.toBe(fold(b, 'characters').text);
  });

  it('maps back over words of another length', () => {
    const { text, map } = fold('「執行長」說', 'wording');
    expect(text).toBe('"首席执行官"说');
    expect([...map]).toEqual([0, 1, 1, 1, 2, 3, 4, 5, 6]);
  });
});

describe.skipIf(articleTexts.length === 0)('two forms of a real sentence fold equal', () => {
  const share = (script: Script, config: OpenccConfig, level: FoldLevel): number => {
    const sentences = longSentences().filter((sentence) => scriptOf(sentence) === script);
    const equal = sentences.filter(
      (sentence) => fold(sentence, level).text === fold(convertOpencc(sentence, config), level).text,
    );
    return equal.length / sentences.length;
  };

  it.each<[Script, OpenccConfig, FoldLevel]>([
    ['zh-Hans', 's2t', 'characters'],
    ['zh-Hans', 's2tw', 'characters'],
    ['zh-Hans', 's2hk', 'characters'],
    ['zh-Hans', 's2twp', 'wording'],
    ['zh-Hant', 't2s', 'characters'],
    ['zh-Hant', 'tw2s', 'characters'],
    ['zh-Hant', 'hk2s', 'characters'],
    ['zh-Hant', 'tw2sp', 'wording'],
  ])('%s through %s at the level %s', (script, config, level) => {
    expect(share(script, config, level)).toBeGreaterThanOrEqual(0.98);
  });
});
