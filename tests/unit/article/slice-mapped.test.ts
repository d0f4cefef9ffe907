import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceMapped } from '../../../utils/article/slice-mapped.ts';
import { toyConversion } from './toy-conversion.ts';

const texts = fc.array(
  fc
    .array(fc.constantFrom('打印', '打', '印', '机', '头', '发', '互联', '网', '信', '息', 'a', ' ', '𠮷'), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
  { minLength: 1, maxLength: 6 },
);

describe('cutting a conversion back into its texts', () => {
  it('keeps every character, in order, whatever phrases run across', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const whole = toyConversion(parts.join(''));
        const slices = sliceMapped(
          whole,
          parts.map(({ length }) => length),
        );
        expect(slices.map(({ text }) => text).join('')).toBe(whole.text);
        slices.forEach(({ text, map }, index) => {
          const { length } = parts[index] as string;
          expect([map.length, map[0]]).toEqual([text.length + 1, 0]);
          if (text !== '') expect(map[text.length]).toBe(length);
          for (let at = 1; at < map.length; at += 1)
            expect(map[at] as number).toBeGreaterThanOrEqual(map[at - 1] as number);
          expect(Math.max(...map)).toBeLessThanOrEqual(length);
        });
      }),
    );
  });

  it.each([
    [
      ['头', '发'],
      ['頭', '髮'],
    ],
    [
      ['打', '印'],
      ['列印出', ''],
    ],
    [
      ['互', '联', '网上'],
      ['網路', '', '上'],
    ],
    [
      ['', '说', ''],
      ['', '說', ''],
    ],
  ])('%j becomes %j', (parts, converted) => {
    const slices = sliceMapped(
      toyConversion(parts.join('')),
      parts.map(({ length }) => length),
    );
    expect(slices.map(({ text }) => text)).toEqual(converted);
  });

  it('refuses a conversion of another text', () => {
    expect(() => sliceMapped(toyConversion('头发'), [1])).toThrow(RangeError);
    expect(() => sliceMapped({ text: 'ab', map: Uint32Array.of(0, 1) }, [2])).toThrow(RangeError);
  });
});
