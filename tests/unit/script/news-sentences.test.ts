import { describe, expect, it } from 'vitest';
import { toVariant } from '../../../utils/script/convert-blocks.ts';
import { DIFFERENT, type RegionalSentence, SAME_WORDS } from './news-sentences.ts';

const HANS = { variant: 'zh-Hans', key: 'hans', lang: 'zh-CN' } as const;
const TW = { variant: 'zh-Hant-TW', key: 'tw', lang: 'zh-TW' } as const;
const HK = { variant: 'zh-Hant-HK', key: 'hk', lang: 'zh-HK' } as const;
const DIRECTIONS = [
  [HANS, TW],
  [HANS, HK],
  [TW, HANS],
  [TW, HK],
  [HK, HANS],
  [HK, TW],
] as const;

describe.each(DIRECTIONS.map(([from, to]) => [from.variant, to.variant, from, to] as const))(
  'from %s to %s',
  (_, __, from, to) => {
    const converted = (sentence: RegionalSentence): string =>
      toVariant(sentence[from.key], to.variant, { hints: { lang: from.lang } }).text;

    it.each(DIFFERENT.map((sentence) => [sentence[from.key], sentence] as const))('%s', (_, sentence) => {
      expect(converted(sentence)).toBe(sentence[to.key]);
    });
    it.each(SAME_WORDS.map((sentence) => [sentence[from.key], sentence] as const))('%s', (_, sentence) => {
      expect(converted(sentence)).toBe(sentence[to.key]);
    });
  },
);
