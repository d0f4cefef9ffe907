import type { BackgroundMessages } from '../messages.ts';
import { convertBlocks } from '../script/convert-blocks.ts';
import { sent } from '../sent-mapping.ts';
import { followSettings, readSettings, type Settings } from '../settings.ts';
import { VARIANTS } from '../span.ts';

/** Answers conversions with the reader's own list and marks as they are set now. */
export const conversionAnswer = (): ((
  ...args: Parameters<BackgroundMessages['convert']>
) => Promise<ReturnType<BackgroundMessages['convert']>>) => {
  // Read when first needed, and kept: a page asks for some thirty batches.
  let settings: Promise<Settings> | null = null;
  followSettings((now) => {
    settings = Promise.resolve(now);
  }, new AbortController().signal);
  return async (blocks, variant, hints) => {
    if (!VARIANTS.includes(variant))
      throw new RangeError(`No variant is called "${variant}"; there are ${VARIANTS.join(', ')}.`);
    settings ??= readSettings();
    const { quotes, replacements } = await settings;
    return convertBlocks(blocks, variant, { hints, quotes, replacements }).map(sent);
  };
};
