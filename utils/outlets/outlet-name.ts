import type { Outlet } from './types.ts';

/** The outlet's usual name in an interface language. Where it has no English name its Chinese one stands in. */
export function outletName(outlet: Outlet, language: 'zh-Hans' | 'zh-Hant' | 'en'): string {
  if (language === 'en') return outlet.en ?? outlet.hans;
  return language === 'zh-Hant' ? (outlet.hant ?? outlet.hans) : outlet.hans;
}
