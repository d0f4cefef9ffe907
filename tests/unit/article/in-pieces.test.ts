import { describe, expect, it } from 'vitest';
import { convertInPieces } from '../../../utils/article/in-pieces.ts';
import { toyConversion } from './toy-conversion.ts';

const converter = () => {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    to: {
      variant: 'zh-Hant-TW' as const,
      convert: async (blocks: readonly string[]) => {
        asked.push(blocks);
        return blocks.map(toyConversion);
      },
    },
  };
};
const always = (): boolean => true;

describe('a text far longer than a paragraph', () => {
  const sentence = '他的头发很长，互联网的信息在这里打印。';
  const huge = sentence.repeat(3000);

  it('is asked for piece by piece, and is one conversion again', async () => {
    const { asked, to } = converter();
    const [first, second, third] = await convertInPieces(['发布', huge, '国'], to, always);
    expect(second).toEqual(toyConversion(huge));
    expect([first?.text, third?.text]).toEqual(['發佈', '國']);
    expect(Math.max(...asked.map((blocks) => blocks.join('').length))).toBeLessThanOrEqual(8000);
  });

  it('is cut where sentences end', async () => {
    const { asked, to } = converter();
    await convertInPieces([huge], to, always);
    expect(asked.flat().every((piece) => piece.endsWith('。'))).toBe(true);
  });

  it.each([
    ['no sentence ends', '国'.repeat(20_001)],
    ['characters are pairs of units', `国${'𠀀'.repeat(9001)}`],
  ])('is cut where %s', async (_, text) => {
    const { asked, to } = converter();
    const [converted] = await convertInPieces([text], to, always);
    expect(converted).toEqual(toyConversion(text));
    expect(asked.flat().every((piece) => piece.isWellFormed())).toBe(true);
  });

  it('is not asked for to the end when nobody wants it any more', async () => {
    const { asked, to } = converter();
    await convertInPieces([huge], to, () => asked.length < 2);
    expect(asked).toHaveLength(2);
  });
});
