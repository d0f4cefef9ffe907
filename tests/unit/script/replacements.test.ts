import { describe, expect, it } from 'vitest';
import { parseReplacements } from '../../../utils/script/replacements.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

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
    ['no object', ['甲'], /^Entry 1: must be an object/],
    [
      'nothing to look for',
      [
        { from: '甲', to: '乙' },
        { from: ' ', to: '乙' },
      ],
      /^Entry 2: "from" must not be empty/,
    ],
    ['nothing to read', [{ from: '甲', to: '' }], /^Entry 1: "to" must not be empty/],
    ['no text', [{ from: 1, to: '乙' }], /^Entry 1: "from" must be text/],
    ['too much text', [{ from: '甲'.repeat(101), to: '乙' }], /not be longer than 100/],
    ['an unknown variant', [{ from: '甲', to: '乙', variant: 'zh' }], /^Entry 1: "variant" must be zh-Hans/],
  ])('says what is wrong: %s', (_, list, message) => {
    expect(() => parseReplacements(list)).toThrow(message);
  });

  it('tells a program what is wrong, and where', () => {
    const broken = [
      { from: '甲', to: '乙' },
      { from: '丙', to: ' ' },
    ];
    const problem = { code: 'empty', field: 'to' };
    expect(thrownBy(() => parseReplacements(broken))).toMatchObject({ ...problem, place: { entry: 2 } });
    const inLine7 = () => parseReplacements(broken, () => ({ line: 7 }));
    expect(thrownBy(inLine7)).toMatchObject({ ...problem, place: { line: 7 } });
    expect(thrownBy(() => parseReplacements('甲'))).toMatchObject({ code: 'no-list', field: null, place: null });
  });
});
