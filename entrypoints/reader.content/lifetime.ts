import { browser } from 'wxt/browser';

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
  const before = world.whenceReader;
  if (before && !before.isOver()) return null;
  before?.end();
  window.dispatchEvent(new Event(STARTED));

  const life = new AbortController();
  const isOver = (): boolean => life.signal.aborted || browser.runtime?.id === undefined;
  const end = (): void => life.abort();
  world.whenceReader = { isOver, end };
  window.addEventListener(STARTED, () => isOver() && end(), { signal: life.signal });
  return life.signal;
};
