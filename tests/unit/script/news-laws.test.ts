import { describe, expect, it } from 'vitest';
import { toVariant } from '../../../utils/script/convert-blocks.ts';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';
import { NEWS_VOCABULARY } from '../../../utils/script/news/index.ts';
import type { NewsEntry } from '../../../utils/script/types.ts';
import type { Variant } from '../../../utils/span.ts';

/** Sentences that say their script and nothing of what stands in them, in marks and in running text. */
const VARIANTS = [
  {
    key: 'hans',
    variant: 'zh-Hans',
    lang: 'zh-CN',
    sentence: (word: string) => `记者这样写：${word}，这件事还没有结论，据说与${word}的说法有关。`,
  },
  {
    key: 'tw',
    variant: 'zh-Hant-TW',
    lang: 'zh-TW',
    sentence: (word: string) => `記者這樣寫：${word}，這件事還沒有結論，據說與${word}的說法有關。`,
  },
  {
    key: 'hk',
    variant: 'zh-Hant-HK',
    lang: 'zh-HK',
    sentence: (word: string) => `記者這樣寫：${word}，這件事還沒有結論，據說與${word}的說法有關。`,
  },
] as const;

const DIRECTIONS = VARIANTS.flatMap((from) =>
  VARIANTS.filter((to) => to !== from).map((to) => [from.variant, to.variant, from, to] as const),
);

const formsOf = ({ hans, tw, hk }: NewsEntry): readonly string[] => [hans, tw, hk].map(foldCharacters);

/** The longer words in which an entry must not fire, but for those in which another one does. */
const LONGER = NEWS_VOCABULARY.flatMap((entry) =>
  (entry.not ?? []).filter((longer) =>
    NEWS_VOCABULARY.every(
      (other) => other === entry || formsOf(other).every((form) => !foldCharacters(longer).includes(form)),
    ),
  ),
);

const converted = (text: string, to: Variant, lang: string): string => toVariant(text, to, { hints: { lang } }).text;

describe.each(DIRECTIONS)('every entry of the news vocabulary, from %s to %s', (_, __, from, to) => {
  it('is converted in a sentence, but for the forms that are only written', () => {
    const wrong = NEWS_VOCABULARY.flatMap((entry) => {
      const result = foldCharacters(converted(from.sentence(entry[from.key]), to.variant, from.lang));
      const isSilent = entry.silent?.includes(from.key) ?? false;
      const wanted = foldCharacters(to.sentence(isSilent ? entry[from.key] : entry[to.key]));
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
