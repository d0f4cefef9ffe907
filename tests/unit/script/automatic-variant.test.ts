import { describe, expect, it } from 'vitest';
import { automaticVariant } from '../../../utils/script/automatic-variant.ts';

const HANS = { script: 'zh-Hans', variant: 'zh-Hans' } as const;
const TAIWAN = { script: 'zh-Hant', variant: 'zh-Hant-TW' } as const;
const TRADITIONAL = { script: 'zh-Hant', variant: null } as const;
const UNDECIDED = { script: null, variant: 'zh-Hant-TW' } as const;

describe('what a page is shown in by itself', () => {
  it.each([
    ['nothing is wanted', HANS, null, null, null],
    ['another script is always wanted', HANS, null, 'zh-Hant-TW', 'zh-Hant-TW'],
    ['another script is always wanted', TAIWAN, null, 'zh-Hans', 'zh-Hans'],
    ['it is in that variant', TAIWAN, null, 'zh-Hant-TW', null],
    ['it is in that script', HANS, null, 'zh-Hans', null],
    ['the other region is wanted', TAIWAN, null, 'zh-Hant-HK', 'zh-Hant-HK'],
    ['its region cannot be told', TRADITIONAL, null, 'zh-Hant-HK', null],
    ['its region cannot be told, but its script', TRADITIONAL, null, 'zh-Hans', 'zh-Hans'],
    ['its script cannot be told', UNDECIDED, null, 'zh-Hans', null],
    ['its script cannot be told', UNDECIDED, 'zh-Hans', 'zh-Hans', null],
    ['the site was last read otherwise', HANS, 'zh-Hant-HK', 'zh-Hant-TW', 'zh-Hant-HK'],
    ['the site was last read as published', HANS, 'original', 'zh-Hant-TW', null],
    ['only the site has a choice', HANS, 'zh-Hant-TW', null, 'zh-Hant-TW'],
  ] as const)('%s', (_, page, onSite, always, shown) => {
    expect(automaticVariant(page, { onSite, always })).toBe(shown);
  });
});
