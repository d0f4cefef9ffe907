import { askBackground } from './messages.ts';
import type { Hints } from './script/detect-variant.ts';
import type { Mapped } from './script/types.ts';
import { received } from './sent-mapping.ts';
import type { Variant } from './span.ts';

/** The background's conversion as `PageScript` and the views want it. */
export const convertInBackground =
  (hints: Hints) =>
  async (blocks: readonly string[], variant: Variant): Promise<readonly Mapped[]> =>
    (await askBackground('convert', blocks, variant, hints)).map(received);
