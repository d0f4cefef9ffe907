import { describe, expect, it } from 'vitest';
import { en, type Key } from '../../../utils/i18n/en.ts';
import { languageOf, translator } from '../../../utils/i18n/index.ts';
import { zhHans } from '../../../utils/i18n/zh-Hans.ts';
import { zhHant } from '../../../utils/i18n/zh-Hant.ts';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';

const marks = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
const keys = Object.keys(en) as Key[];

/** Names that stand in their own script whatever the interface's. */
const OWN_NAMES: readonly Key[] = ['script.zh-Hans', 'script.zh-Hant', 'script.zh-Hant-TW', 'script.zh-Hant-HK'];

describe('the catalogues', () => {
  it.each(keys)('%s has the same values in every language', (key) => {
    expect(marks(zhHans[key])).toEqual(marks(en[key]));
    expect(marks(zhHant[key])).toEqual(marks(en[key]));
  });

  it('Simplified holds no Traditional character', () => {
    const mixed = keys.filter((key) => !OWN_NAMES.includes(key) && foldCharacters(zhHans[key]) !== zhHans[key]);
    expect(mixed).toEqual([]);
  });
});

describe('translator', () => {
  it('fills in values and counts', () => {
    const words = translator('en');
    expect(words('statements', { n: 2 })).toBe('2 statements');
    expect(words('statements', { n: 1 })).toBe('1 statement');
  });

  it('leaves a value that is missing in sight', () => {
    expect(translator('en')('filteredBy')).toBe('Only {name}');
  });

  it('never lets a value be read as a mark', () => {
    expect(translator('en')('filteredBy', { name: '{name} $& $1' })).toBe('Only {name} $& $1');
  });
});

describe('languageOf', () => {
  it.each([
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['yue-Hant-HK', 'zh-Hant'],
    ['', 'en'],
  ] as const)('%s is read in %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
