import type { Variant } from '../span.ts';
import type { Script } from './types.ts';

export const scriptOfText = (_text: string, language: string | null): Script => {
  if (/^zh-(?:hans|cn|sg)/i.test(language ?? '')) return 'zh-Hans';
  return /^zh-(?:hant|tw|hk|mo)/i.test(language ?? '') ? 'zh-Hant' : null;
};

export const variantOfText = (
  _text: string,
  _url: string | null,
  _language: string | null,
  script: Script,
): Variant | null => (script === 'zh-Hans' ? 'zh-Hans' : null);
