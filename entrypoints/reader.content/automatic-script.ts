import type { Shown } from '../../utils/messages.ts';
import { recallScript, rememberScript } from '../../utils/remembered-scripts.ts';
import { automaticVariant, type PageScriptFacts } from '../../utils/script/automatic-variant.ts';
import { readSettings } from '../../utils/settings.ts';
import type { PageSession } from './session.ts';

/** What a page is shown in without being asked, and what is remembered of being asked. */
export interface AutomaticScript {
  /** Shows the page as its reader always wants it, unless a choice was made on it by hand. Rejects, with the page as it was, where the conversion fails. */
  apply(written: PageScriptFacts): Promise<void>;
  /** Shows what was chosen by hand, which stands for this page from now on, and for its site where that is to be remembered. */
  choose(shown: Shown): Promise<void>;
}

export const automaticScript = (session: PageSession): AutomaticScript => {
  const { hostname } = location;
  let byHand = false;
  return {
    async apply(written) {
      const { always, rememberSites } = await readSettings();
      const onSite = rememberSites ? await recallScript(hostname) : null;
      if (byHand || session.shown !== 'original' || (always === null && onSite === null)) return;
      const variant = automaticVariant(written, { onSite, always });
      if (variant) await session.show(variant);
    },
    async choose(shown) {
      byHand = true;
      await session.show(shown);
      if ((await readSettings()).rememberSites) await rememberScript(hostname, shown);
    },
  };
};
