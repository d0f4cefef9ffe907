import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_REPLACEMENT_FILE,
  mergedReplacements,
  readReplacementFile,
  replacementLines,
} from '../../../utils/script/replacement-files.ts';
import { keepsWord, type Replacement } from '../../../utils/script/replacements.ts';

const word = fc.stringMatching(/^[^\t\r\n\s[{\ufeff][^\t\r\n]{0,8}$/);
const list: fc.Arbitrary<Replacement[]> = fc.array(
  fc.oneof(
    fc.record({ from: word, to: word }),
    fc.record({ from: word, to: word, variant: fc.constantFrom('zh-Hans' as const, 'zh-Hant-HK' as const) }),
  ),
  { minLength: 1, maxLength: 20 },
);

describe('a list in a file', () => {
  it('comes back as it was, as lines and as JSON', () => {
    fc.assert(
      fc.property(list, (entries) => {
        expect(readReplacementFile(replacementLines(entries))).toEqual(entries);
        expect(readReplacementFile(JSON.stringify(entries))).toEqual(entries);
      }),
    );
  });

  it('may have empty lines, other line ends and a byte order mark', () => {
    expect(readReplacementFile('\ufeff川普\t特朗普\r\n\r\n悉尼\t雪梨\tzh-Hant-HK\r\n')).toEqual([
      { from: '川普', to: '特朗普' },
      { from: '悉尼', to: '雪梨', variant: 'zh-Hant-HK' },
    ]);
  });

  it.each([
    ['', 'The file is empty'],
    [' \n\n', 'The file is empty'],
    ['川普', 'Line 1: two words separated by a tab are needed'],
    ['川普\t特朗普\n\n悉尼，雪梨', 'Line 3: two words separated by a tab are needed'],
    ['a\tb\tzh-Hans\td', 'Line 1: two words'],
    ['川普\t特朗普\n悉尼\t雪梨\tzh-TW', 'Line 2: "variant" must be zh-Hans, zh-Hant-TW or zh-Hant-HK'],
    ['\t特朗普', 'Line 1: "from" must not be empty'],
    ['[{"from":"川普"', 'The file is no valid JSON'],
    ['[{"from":"川普","to":"特朗普"},{"from":"悉尼"}]', 'Entry 2: '],
    ['[{"from":"川普","to":"特朗普"},{"from":"悉尼","to":7}]', 'Entry 2: "to" must be text'],
    ['{"川普":"特朗普"}', 'The words must be a list'],
    ['a\tb\n'.repeat(LONGEST_REPLACEMENT_FILE / 4 + 1), 'too long'],
    [Uint8Array.of(0xb4, 0xa8, 0xc6, 0xd5, 0x09, 0x61), 'no text in UTF-8'],
    [new Uint8Array(4 * LONGEST_REPLACEMENT_FILE + 1), 'too long'],
  ])('that is broken says where and why (%#)', (file, message) => {
    expect(() => readReplacementFile(file)).toThrow(message);
  });
});

describe('a word that never changes', () => {
  it('stands in a file on both sides, beside those that read otherwise', () => {
    const both = [
      { from: '川普', to: '川普' },
      { from: '悉尼', to: '雪梨' },
    ];
    expect(both.filter(keepsWord)).toEqual([both[0]]);
    expect(replacementLines(both)).toBe('川普\t川普\n悉尼\t雪梨\n');
    expect(readReplacementFile(replacementLines(both))).toEqual(both);
  });

  it('takes the place of what it was to read', () => {
    expect(mergedReplacements([{ from: '川普', to: '特朗普' }], [{ from: '川普', to: '川普' }])).toEqual([
      { from: '川普', to: '川普' },
    ]);
  });
});

describe('merging', () => {
  it('puts new entries last and takes the newer of two for the same word and variant', () => {
    expect(
      mergedReplacements(
        [
          { from: '川普', to: '特朗普' },
          { from: '悉尼', to: '雪梨', variant: 'zh-Hant-HK' },
        ],
        [
          { from: '普京', to: '普丁' },
          { from: '川普', to: '特朗普总统' },
          { from: '悉尼', to: '悉尼市' },
        ],
      ),
    ).toEqual([
      { from: '川普', to: '特朗普总统' },
      { from: '悉尼', to: '雪梨', variant: 'zh-Hant-HK' },
      { from: '普京', to: '普丁' },
      { from: '悉尼', to: '悉尼市' },
    ]);
  });

  it('refuses to grow beyond what a list may hold', () => {
    const many = Array.from({ length: 5001 }, (_, index) => ({ from: `w${index}`, to: 'x' }));
    expect(() => mergedReplacements([], many)).toThrow('at most 5000');
  });
});
