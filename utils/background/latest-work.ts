import { inSlices } from '../in-slices.ts';
import { type Asker, MessageError } from '../messages.ts';
import type { Steps } from '../steps.ts';
import { nextTask } from './next-task.ts';

/** Long work for pages, given up where nobody waits for it any more. */
export interface LatestWork {
  /** Does `work` in slices, so that other messages are answered meanwhile. Rejects with `superseded` where the page has asked again by then, or its tab is gone. */
  of<Result>(asker: Asker, work: Steps<Result>): Promise<Result>;
  /** Gives up what is done for a tab. */
  forget(tabId: number): void;
}

/** `turn` gives what else waits its turn. */
export const latestWork = (turn: () => Promise<unknown> = nextTask): LatestWork => {
  const latest = new Map<number, Map<string, object>>();
  return {
    async of({ tabId, document = '' }, work) {
      const ofTab = (tabId !== undefined && latest.get(tabId)) || new Map<string, object>();
      if (tabId !== undefined) latest.set(tabId, ofTab);
      const mine = {};
      ofTab.set(document, mine);
      const isWanted = (): boolean => ofTab.get(document) === mine;
      const result = await inSlices(work, { turn, isWanted });
      if (result === null)
        throw new MessageError({ code: 'superseded', message: 'The page has asked again, or is gone.' });
      if (isWanted()) ofTab.delete(document);
      return result;
    },
    forget(tabId) {
      latest.get(tabId)?.clear();
      latest.delete(tabId);
    },
  };
};
