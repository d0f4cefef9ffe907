import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../utils/script/align.ts';
import { chained, inputSpan, outputSpan, unchanged, withReplaced } from '../../../utils/script/mapped.ts';
import { convertOpenccMapped } from '../../../utils/script/opencc.ts';
import { anyText, expectMonotone } from './texts.ts';

describe('align', () => {
  it.each<[string, string, string, number[] | undefined]>([
    ['a kept character splits the word', '打印', '列印', undefined],
    ['no common character: one block', '激光', '雷射', [0, 0]],
    ['an insertion is glued to what stands before it', '警察', '警察局', [0, 1, 1]],
    ['at the start, to what stands after it', '鼠标', '滑鼠标', [0, 0, 1]],
    ['what is left out goes to what stands before it', '特朗普', '特普', [0, 2]],
    ['the parts around a common character', '特朗普', '川普', [0, 2]],
    ['surrogates keep whole', '𠀀国', '國', [0]],
  ])('%s: %s → %s', (_, word, replacement, offsets) => {
    const aligned = align(word, replacement);
    expect(aligned ? [...aligned] : undefined).toEqual(offsets);
  });
});

describe('spans through a map', () => {
  const converted = convertOpenccMapped('乘出租车去打印', 's2twp');

  it('leads both ways', () => {
    expect(converted.text).toBe('乘計程車去列印');
    expect(outputSpan(converted, [5, 7])).toEqual([5, 7]);
    expect(inputSpan(converted, [5, 7])).toEqual([5, 7]);
  });

  it('takes whole blocks', () => {
    expect(inputSpan(converted, [1, 2])).toEqual([1, 3]);
    expect(inputSpan(converted, [2, 3])).toEqual([1, 3]);
    expect(outputSpan(converted, [2, 3])).toEqual([1, 3]);
  });

  it('never loses a range there and back', () => {
    const range = fc.tuple(fc.string({ unit: fc.constantFrom(...'乘出租车去打印数据库优盘头发') }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(range, ([text, a, b]) => {
        const mapped = convertOpenccMapped(text, 's2twp');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const [from, to] = inputSpan(mapped, outputSpan(mapped, [start, end]));
        if (start < end) {
          expect(from).toBeLessThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });
});

describe('withReplaced', () => {
  it('replaces stretches of the input in a conversion', () => {
    const input = '美国总统特朗普发言';
    const base = convertOpenccMapped(input, 's2tw');
    const replaced = withReplaced(input, base, [{ start: 4, end: 7, to: '川普' }]);
    expect(replaced.text).toBe('美國總統川普發言');
    expect([...replaced.map]).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9]);
  });

  it('keeps a map monotone, and so does chaining', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.string({ minLength: 1 }), (text, a, b, to) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        fc.pre(start < end);
        const replaced = withReplaced(text, convertOpenccMapped(text, 's2twp'), [{ start, end, to }]);
        expectMonotone(text, replaced);
        expectMonotone(text, chained(replaced, convertOpenccMapped(replaced.text, 'tw2sp')));
        expect(chained(replaced, unchanged(replaced.text))).toEqual(replaced);
      }),
    );
  });
});
