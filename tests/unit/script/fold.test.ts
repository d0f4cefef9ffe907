import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/script/fold.ts';
import { INVISIBLE, SURFACE_FORMS } from '../../../utils/script/surface-forms.ts';
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
