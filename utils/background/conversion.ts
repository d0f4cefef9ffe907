import type { BackgroundMessages } from '../messages.ts';
import { convertBlocks } from '../script/convert-blocks.ts';
import { sent } from '../sent-mapping.ts';
import { followSettings, readSettings, type Settings } from '../settings.ts';
import { VARIANTS } from '../span.ts';
import { keptNames } from './kept-names.ts';

const NONE: readonly string[] = [];

/** Answers conversions with the reader's own words, names and marks as they are set now. */
export const conversionAnswer = (): ((
  ...args: Parameters<BackgroundMessages['convert']>
) => Promise<ReturnType<BackgroundMessages['convert']>>) => {
  const namesOfNotes = keptNames();
  // Read when first needed, and kept: a page asks for some thirty batches.
  let settings: Promise<Settings> | null = null;
  followSettings((now) => {
    settings = Promise.resolve(now);
  }, new AbortController().signal);
  return async (blocks, variant, hints) => {
    if (!VARIANTS.includes(variant))
      throw new RangeError(`No variant is called "${variant}"; there are ${VARIANTS.join(', ')}.`);
    settings ??= readSettings();
    const { quotes, replacements, keepNames } = await settings;
    const keep = keepNames ? await namesOfNotes() : NONE;
    return convertBlocks(blocks, variant, { hints, quotes, replacements, keep }).map(sent);
  };
};
