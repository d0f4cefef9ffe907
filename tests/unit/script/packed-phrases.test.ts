import fc from 'fast-check';
import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import regional from 'opencc-js/dict/TWPhrases';
import { describe, expect, it } from 'vitest';
import { packPhrases, unpackPhrases } from '../../../utils/script/packed-phrases.ts';

const sorted = (dictionary: string): readonly string[] => dictionary.split('|').toSorted();

describe('a packed dictionary', () => {
  it('comes back whole, and takes less than half the characters', () => {
    const packed = packPhrases(phrases, characters);
    expect(sorted(unpackPhrases(packed, characters))).toEqual(sorted(phrases));
    expect(packed.length).toBeLessThan(phrases.length / 2);
  });

  it('comes back with readings of another length, and characters beyond the basic plane', () => {
    const dictionary = '士 計程車|士兵 士兵|发𠀀发 𠀁發發|发𠀀 髮𠀀';
    expect(sorted(unpackPhrases(packPhrases(dictionary, characters), characters))).toEqual(sorted(dictionary));
    const han = regional
      .split('|')
      .filter((entry) => !/[!-~]/.test(entry))
      .join('|');
    expect(sorted(unpackPhrases(packPhrases(han, characters), characters))).toEqual(sorted(han));
  });

  it('comes back on any words', () => {
    const word = fc.stringMatching(/^[发干后里面台著说𠀀]{1,6}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, word), { minLength: 1, selector: ([from]) => from }), (entries) => {
        const dictionary = entries.map((entry) => entry.join(' ')).join('|');
        expect(sorted(unpackPhrases(packPhrases(dictionary, characters), characters))).toEqual(sorted(dictionary));
      }),
    );
  });

  it.each(['A股 A股', '一 …a', `${'长'.repeat(26)} 長`])('refuses what its marks cannot carry: %s', (dictionary) => {
    expect(() => packPhrases(dictionary, characters)).toThrow('cannot be packed');
  });
});
