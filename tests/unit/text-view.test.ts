import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertedView, originalView } from '../../utils/text-view.ts';

describe('convertedView', () => {
  it('slices the converted text where a phrase changed its length', () => {
    // 打印机坏了 → 印表機壞了, the phrase of three as one block.
    const view = convertedView({ text: '印表機壞了', map: Uint32Array.from([0, 0, 0, 3, 4, 5]) }, new Map());
    expect(view.span([3, 5])).toBe('壞了');
    expect(view.span([0, 5])).toBe('印表機壞了');
  });

  it('names what was converted and leaves the rest', () => {
    const view = convertedView({ text: '', map: Uint32Array.from([0]) }, new Map([['美国之音', '美國之音']]));
    expect([view.name('美国之音'), view.name('OpenAI')]).toEqual(['美國之音', 'OpenAI']);
  });

  it('is the original view where nothing changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
        const span = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)] as const;
        const same = { text, map: Uint32Array.from({ length: text.length + 1 }, (_, i) => i) };
        const [start, end] = [Math.min(...span), Math.max(...span)];
        expect(convertedView(same, new Map()).span([start, end])).toBe(originalView(text).span([start, end]));
      }),
    );
  });
});
