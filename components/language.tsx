import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type Translate, translator } from '../utils/i18n/index.ts';

/** The interface language of everything below it. */
export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The interface's words, in the language around the component. */
export const useWords = (): Translate => translator(useLanguage());
