import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layering, layerOf, originalSpan } from '../../../utils/anchor/layer.ts';
import { sameNumerals } from '../../../utils/anchor/numerals.ts';
import { fold } from '../../../utils/script/fold.ts';

describe('layerOf', () => {
  test('white space is left out, but for one space between words that need it', () => {
    expect(layerOf('　港口 工会\n投票 12 艘\tby Port  News ', 'characters').text).toBe('港口工会投票12艘by port news');
  });

  test('a span of it is a span of the original', () => {
    const text = '　　碼頭\n　　工人 罷工。';
    const layer = layerOf(text, 'characters');
    const at = layer.text.indexOf('码头工人');
    expect(text.slice(...originalSpan(layer, at, at + 4))).toBe('碼頭\n　　工人');
  });

  test('law: made in pieces it is what it is made at once', () => {
    const line = fc.constantFrom(
      '網路上的人工智慧…\n',
      '社群媒體，雪梨\n\n',
      '……\n',
      'the end \n',
      ' of it\n',
      '碼頭工會投票。',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const part = lines.join('');
        const text = part.repeat(Math.ceil(20_000 / part.length));
        const { text: folded, starts, ends } = layerOf(text, 'wording');
        const whole = fold(text, 'wording').text;
        expect(folded.replaceAll(' ', '')).toBe(whole.replace(/\s/g, ''));
        expect(starts.every((start, at) => start < (ends[at] as number))).toBe(true);
        expect(text.slice(ends.at(-1)).trim()).toBe('');
      }),
      { numRuns: 30 },
    );
    expect([...layering('碼頭\n'.repeat(10_000), 'wording')].length).toBeGreaterThan(2);
  });

  test('law: places never fall, never leave the text, and none is empty', () => {
    const unit = fc.constantFrom(...'港碼「」“。.…—- \n\u200b１a', '\ud842\udfb7', '\ud83d');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.constantFrom('characters' as const, 'wording' as const),
        (text, level) => {
          const { text: folded, starts, ends } = layerOf(text, level);
          expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
          let last = 0;
          for (const [at, start] of starts.entries()) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(ends[at]).toBeGreaterThan(start);
            expect(ends[at]).toBeLessThanOrEqual(text.length);
            last = start;
          }
        },
      ),
    );
  });
});

test.each([
  ['下降8.5%', '下降８．５％', true],
  ['下降8.5%', '下降85%', false],
  ['下降8.5%', '下降5.8%', false],
  ['10²平方', '102平方', false],
  ['1,200人', '1200人', false],
  ['没有数字', '没有', true],
  ['3人和5人', '3人', false],
])('%s and %s give the same figures: %s', (a, b, same) => {
  expect(sameNumerals(a, b)).toBe(same);
});
