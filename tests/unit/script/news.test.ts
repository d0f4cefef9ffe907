import { describe, expect, it } from 'vitest';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';
import { NEWS_VOCABULARY } from '../../../utils/script/news/index.ts';
import { PEOPLE } from '../../../utils/script/news/people.ts';
import { PLACES } from '../../../utils/script/news/places.ts';
import { entriesOf } from '../../../utils/script/news/table.ts';
import { TERMS } from '../../../utils/script/news/terms.ts';

const VARIANTS = ['hans', 'tw', 'hk'] as const;

describe('the news vocabulary', () => {
  it.each([
    ['people', PEOPLE],
    ['places', PLACES],
    ['terms', TERMS],
  ] as const)('%s are sorted by the mainland word', (_, entries) => {
    const words = entries.map(({ hans }) => hans);
    expect(words).toEqual(words.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it.each(NEWS_VOCABULARY.map((entry) => [entry.hans, entry] as const))(
    '%s differs between regions by more than its characters',
    (_, entry) => {
      expect(new Set(VARIANTS.map((variant) => foldCharacters(entry[variant]))).size).toBeGreaterThan(1);
    },
  );

  it.each(VARIANTS)('a word of %s means one thing', (variant) => {
    const words = NEWS_VOCABULARY.map((entry) => foldCharacters(entry[variant]));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('names only longer words to keep out of', () => {
    for (const { not = [], ...forms } of NEWS_VOCABULARY) {
      const words = VARIANTS.map((variant) => foldCharacters(forms[variant]));
      for (const longer of not) {
        const isLonger = words.some(
          (word) => foldCharacters(longer).length > word.length && foldCharacters(longer).includes(word),
        );
        expect([forms.hans, longer, isLonger]).toEqual([forms.hans, longer, true]);
      }
    }
  });

  it('a slip in a table is told', () => {
    expect(() => entriesOf('特朗普 川普')).toThrow('特朗普 川普');
  });
});
