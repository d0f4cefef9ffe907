import { type Catalogue, en, type Key } from './en.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export type { Key } from './en.ts';

export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

/** The interface language for a BCP 47 tag such as a browser reports (`zh-HK`, `zh_TW`, `fr`); English where none fits. */
export const languageOf = (tag: string): Language => {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts[0] !== 'zh' && parts[0] !== 'yue') return 'en';
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
};

export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** The interface's words in `language`. A `{name}` without a value stays as it is, so that a mistake shows. */
export const translator = (language: Language): Translate => {
  const catalogue = CATALOGUES[language];
  return (key, values = {}) => {
    const one = `${key}.one`;
    const template = values.n === 1 && one in catalogue ? catalogue[one as Key] : catalogue[key];
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : String(value);
    });
  };
};
