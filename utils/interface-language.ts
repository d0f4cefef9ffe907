import { browser } from 'wxt/browser';
import { type Language, languageOf } from './i18n/index.ts';
import { followSettings, type Settings } from './settings.ts';

/** The language of the interface: as set, else as the browser's. */
export const interfaceLanguage = ({ language }: Settings): Language =>
  language === 'auto' ? languageOf(browser.i18n.getUILanguage()) : language;

/** Calls `heard` with the interface language now and when it changes, until `signal` aborts. */
export const followLanguage = (heard: (language: Language) => void, signal: AbortSignal): void =>
  followSettings((settings) => heard(interfaceLanguage(settings)), signal);
