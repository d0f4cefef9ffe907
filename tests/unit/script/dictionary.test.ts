import phrases from 'opencc-js/dict/STPhrases';
import { describe, expect, it } from 'vitest';
import { DictionaryError, dictionaryText, packedDictionary } from '../../../utils/script/dictionary.ts';

const sorted = (dictionary: string): readonly string[] => dictionary.split('|').toSorted();

describe('a dictionary', () => {
  const packed = packedDictionary(phrases);

  it('comes back from the bundle whole, and one that was never packed stays as it is', () => {
    expect(sorted(dictionaryText(packed))).toEqual(sorted(phrases));
    expect(dictionaryText(packed)).toBe(dictionaryText(packed));
    expect(dictionaryText('干 幹|后 後')).toBe('干 幹|后 後');
  });

  it.each([
    ['cut off', packed.slice(0, -100)],
    ['empty', packed.slice(0, packed.indexOf(' ', 7) + 1)],
    ['with one character changed', `${packed.slice(0, 5000)}口${packed.slice(5001)}`],
    ['with a wrong sum', packed.replace(/\d(?= )/, (digit) => `${(Number(digit) + 1) % 10}`)],
  ])('%s is refused, not used', (_, damaged) => {
    expect(damaged).not.toBe(packed);
    expect(() => dictionaryText(damaged)).toThrow(DictionaryError);
  });
});
