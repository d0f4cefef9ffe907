import type { Variant } from '../span.ts';
import type { Script } from './detect-script.ts';

/** What is known of a page; null where it cannot be told for certain. */
export interface PageScriptFacts {
  readonly script: Script | null;
  readonly variant: Variant | null;
}

/**
 * The variant that a page is to be shown in without being asked: what was last chosen on its site, else what is always wanted; null where
 * the page stays as published. A page is only converted where its own script is certain and another one: Traditional text of no known
 * region is left alone where Traditional is wanted.
 */
export function automaticVariant(
  page: PageScriptFacts,
  wanted: { readonly onSite: Variant | 'original' | null; readonly always: Variant | null },
): Variant | null {
  const choice = wanted.onSite ?? wanted.always;
  if (choice === null || choice === 'original' || page.script === null) return null;
  if (choice === 'zh-Hans') return page.script === 'zh-Hant' ? choice : null;
  if (page.script === 'zh-Hans') return choice;
  return page.variant !== null && page.variant !== 'zh-Hans' && page.variant !== choice ? choice : null;
}
