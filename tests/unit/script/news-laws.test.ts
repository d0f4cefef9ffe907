import { describe, expect, it } from 'vitest';
import { toVariant } from '../../../utils/script/convert-blocks.ts';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';
import { NEWS_VOCABULARY } from '../../../utils/script/news/index.ts';
import type { Variant } from '../../../utils/span.ts';

/** A sentence that says its script and nothing of what stands in it. */
const VARIANTS = [
  {
    key: 'hans',
    variant: 'zh-Hans',
    lang: 'zh-CN',
    sentence: (word: string) => `记者这样写：${word}，这件事还没有结论。`,
  },
  {
    key: 'tw',
    variant: 'zh-Hant-TW',
    lang: 'zh-TW',
    sentence: (word: string) => `記者這樣寫：${word}，這件事還沒有結論。`,
  },
  {
    key: 'hk',
    variant: 'zh-Hant-HK',
    lang: 'zh-HK',
    sentence: (word: string) => `記者這樣寫：${word}，這件事還沒有結論。`,
  },
] as const;

const DIRECTIONS = VARIANTS.flatMap((from) =>
  VARIANTS.filter((to) => to !== from).map((to) => [from.variant, to.variant, from, to] as const),
);

/** Longer words that are entries themselves: those convert as such. */
const WORDS = new Set(NEWS_VOCABULARY.flatMap(({ hans, tw, hk }) => [hans, tw, hk].map(foldCharacters)));
const LONGER = NEWS_VOCABULARY.flatMap(({ not = [] }) => not).filter((longer) => !WORDS.has(foldCharacters(longer)));

const converted = (text: string, to: Variant, lang: string): string => toVariant(text, to, { hints: { lang } }).text;

describe.each(DIRECTIONS)('every entry of the news vocabulary, from %s to %s', (_, __, from, to) => {
  it('is converted in a sentence', () => {
    const wrong = NEWS_VOCABULARY.flatMap((entry) => {
      const result = foldCharacters(converted(from.sentence(entry[from.key]), to.variant, from.lang));
      const wanted = foldCharacters(to.sentence(entry[to.key]));
      return result === wanted ? [] : [`${entry[from.key]}: ${result}, not ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is left alone in the longer words it is not', () => {
    const wrong = LONGER.flatMap((longer) => {
      const written = from.key === 'hans' ? longer : converted(longer, 'zh-Hant-TW', 'zh-CN');
      const result = foldCharacters(converted(from.sentence(written), to.variant, from.lang));
      return result === foldCharacters(from.sentence(longer)) ? [] : [`${longer}: ${result}`];
    });
    expect(wrong).toEqual([]);
  });
});
