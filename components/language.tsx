import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, type Translate, translator } from '../utils/i18n/index.ts';

/** The interface language of everything below it. */
export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The interface's words, in the language around the component; the same function as long as that is the same. */
export const useWords = (): Translate => {
  const language = useLanguage();
  return useMemo(() => translator(language), [language]);
};
