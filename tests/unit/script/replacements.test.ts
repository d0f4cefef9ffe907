import { describe, expect, it } from 'vitest';
import { parseReplacements } from '../../../utils/script/replacements.ts';

describe('parseReplacements', () => {
  it('takes a list', () => {
    const list = [
      { from: '甲', to: '乙' },
      { from: '丙', to: '丁', variant: 'zh-Hant-HK' },
    ];
    expect(parseReplacements(list)).toEqual(list);
    expect(parseReplacements([])).toEqual([]);
  });

  it.each([
    ['no list', { from: '甲', to: '乙' }, /must be a list/],
    ['no object', ['甲'], /^Replacement 1: must be an object/],
    [
      'nothing to look for',
      [
        { from: '甲', to: '乙' },
        { from: ' ', to: '乙' },
      ],
      /^Replacement 2: "from" must not be empty/,
    ],
    ['nothing to read', [{ from: '甲', to: '' }], /^Replacement 1: "to" must not be empty/],
    ['no text', [{ from: 1, to: '乙' }], /^Replacement 1: "from" must be text/],
    ['too much text', [{ from: '甲'.repeat(101), to: '乙' }], /not be longer than 100/],
    ['an unknown variant', [{ from: '甲', to: '乙', variant: 'zh' }], /^Replacement 1: "variant" must be zh-Hans/],
  ])('says what is wrong: %s', (_, list, message) => {
    expect(() => parseReplacements(list)).toThrow(message);
  });
});
