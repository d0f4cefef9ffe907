import { browser } from 'wxt/browser';
import { eventsOf } from '../../utils/article/own-names.ts';

/**
 * Said on the page when a reader starts. Any page may guess and say it as well: all it does is to make a reader look whether its extension is
 * still there.
 */
const STARTED = 'whence:reader-started';

interface Life {
  isOver(): boolean;
  end(): void;
}

/** Chrome runs a script that is put into a page again in the same world, which the page cannot reach. */
const world = globalThis as { whenceReader?: Life };

/**
 * Begins the life of a reader on this page; null where one is alive already. It ends with the page, or when the extension has gone (disabled,
 * updated) and the next reader starts: in Chrome the script of an extension that has gone works on, cut off from it.
 */
export const beginLife = (): AbortSignal | null => {
  // An element called so would be found here as well, but not as the world's own.
  const before = Object.hasOwn(world, 'whenceReader') ? world.whenceReader : undefined;
  if (before && !before.isOver()) return null;
  before?.end();
  const events = eventsOf(window);
  events.dispatchEvent(new Event(STARTED));

  const life = new AbortController();
  const isOver = (): boolean => life.signal.aborted || browser.runtime?.id === undefined;
  const end = (): void => life.abort();
  world.whenceReader = { isOver, end };
  events.addEventListener(STARTED, () => isOver() && end(), { signal: life.signal });
  return life.signal;
};
