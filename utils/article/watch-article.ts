import { eventsOf, tagOf, textContentOf, typeOf } from './own-names.ts';
import { readArticle } from './read-article.ts';
import { isLeftAsWritten } from './shown-text.ts';
import type { Article } from './types.ts';

/** Milliseconds of quiet after which a changed page is worth reading again. */
const QUIET_MS = 600;
/** A page that never rests is read again after this long all the same. */
const LONGEST_WAIT_MS = 4000;
/** And one that goes on changing is read less and less often, down to once in this long. */
const SLOWEST_MS = 60_000;
/** Text that comes or goes in smaller amounts is a counter, a ticker or an advertisement's label. */
const LEAST_CHANGE = 20;

interface NavigationLike extends EventTarget {
  readonly currentEntry?: unknown;
}

const textLength = (nodes: NodeList): number => {
  let length = 0;
  for (const node of Array.from(nodes)) {
    if (typeOf(node) === 3) length += (node as Text).data.trim().length;
    else if (typeOf(node) === 1 && !/^(?:script|style|link|meta|noscript|iframe)$/.test(tagOf(node as Element))) {
      length += textContentOf(node)?.length ?? 0;
    }
    if (length >= LEAST_CHANGE) return length;
  }
  return length;
};

/** True for a record that may change what an article says. Our own conversions do not: the article is read from the originals. */
const matters = (record: MutationRecord): boolean => {
  if (record.type === 'characterData') return !isLeftAsWritten(record.target as Text);
  return textLength(record.addedNodes) + textLength(record.removedNodes) >= LEAST_CHANGE;
};

/** True where `after` says something else than `before`, or stands in nodes that `before` does not know. */
const differs = (before: Article, after: Article): boolean =>
  before.text !== after.text ||
  before.url !== after.url ||
  after.blocks.some(({ span }) => after.ranges(span).length > 0 && before.ranges(span).length === 0);

/**
 * Calls `onChange` with the article read anew when a page has another one than before: its text arrived or changed, was put there again in new
 * nodes, or a single-page site moved on. The page is read when it rests, each time later than the last while it keeps changing at the same
 * address; between readings this costs one look at each mutation record. `known` is the article as the caller has it. Ends with `signal`.
 */
export const watchArticle = (
  document: Document,
  signal: AbortSignal,
  onChange: (article: Article) => void,
  known: Article = readArticle(document),
): void => {
  const view = document.defaultView;
  if (signal.aborted || view === null) return;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let calls = 0;
  let lastCall = 0;
  let address = document.URL;

  const call = (): void => {
    quiet = undefined;
    waitingSince = 0;
    calls += 1;
    lastCall = Date.now();
    const article = readArticle(document);
    if (!differs(known, article)) return;
    known = article;
    onChange(article);
  };
  const plan = (): void => {
    const now = Date.now();
    if (waitingSince === 0) waitingSince = now;
    clearTimeout(quiet);
    const rest = Math.min(QUIET_MS, Math.max(0, waitingSince + LONGEST_WAIT_MS - now));
    const pause = Math.min(SLOWEST_MS, calls < 3 ? 0 : LONGEST_WAIT_MS * 2 ** (calls - 3));
    quiet = setTimeout(call, Math.max(rest, lastCall + pause - now));
  };
  const moved = (): void => {
    if (document.URL === address) return;
    address = document.URL;
    calls = 0;
    plan();
  };

  const observer = new view.MutationObserver((records) => {
    moved();
    if (records.some(matters)) plan();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const { navigation } = view as Window & { navigation?: NavigationLike };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  const events = eventsOf(view);
  events.addEventListener('popstate', moved, { signal });
  events.addEventListener('hashchange', moved, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(quiet);
    },
    { once: true },
  );
};
