import { isUndisplayed } from './lines.ts';
import { attributeOf, eventsOf, tagOf, textContentOf, typeOf } from './own-names.ts';
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
/** So often at one address awaited text is read without delay: a page that shows and hides it in turn does not get more. */
const MOST_HURRIED = 3;

/** Reads a page and tells what of it is its article. */
export interface Watcher<Reading extends { readonly article: Article }> {
  /** Reads the page as it is now; null where that was not to be had. It is never asked again before it has answered. */
  read(): Promise<Reading | null>;
  /** The first article, or null; then each that says something else than the one before, or stands in other nodes. */
  onArticle(reading: Reading): void;
  /** The page was read again and has the same article: the change is beside that. */
  onRest?(reading: Reading): void;
  /** True for text that was missed: where such arrives, the page is read as soon as it rests, however restless it was before. */
  isAwaited?(text: string): boolean;
}

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

/** True for a record that shows text which was there and hidden, behind a "Read more", say. A menu that opens is no text. */
const showsText = ({ target, attributeName, oldValue }: MutationRecord): boolean => {
  const element = target as Element;
  const [hidden, style] = [attributeOf(element, 'hidden'), attributeOf(element, 'style')];
  const wasHidden = attributeName === 'hidden' ? isUndisplayed(oldValue, style) : isUndisplayed(hidden, oldValue);
  if (!wasHidden || isUndisplayed(hidden, style)) return false;
  const text = textContentOf(element) ?? '';
  return text.length >= LEAST_CHANGE && /[，。]/.test(text);
};

/** True for a record that may change what an article says. Our own conversions do not: the article is read from the originals. */
const matters = (record: MutationRecord): boolean => {
  if (record.type === 'characterData') return !isLeftAsWritten(record.target as Text);
  if (record.type === 'attributes') return showsText(record);
  return textLength(record.addedNodes) + textLength(record.removedNodes) >= LEAST_CHANGE;
};

/** True where `after` says something else than `before`, or stands in nodes that `before` does not know. */
const differs = (before: Article, after: Article): boolean =>
  before.text !== after.text ||
  before.url !== after.url ||
  after.blocks.some(({ span }) => after.ranges(span).length > 0 && before.ranges(span).length === 0);

/** What a record brought to the page, a piece for each node. */
const arrivedIn = ({ type, target, addedNodes }: MutationRecord): readonly string[] =>
  type !== 'childList' ? [textContentOf(target) ?? ''] : Array.from(addedNodes, (node) => node.textContent ?? '');

/**
 * Reads a page now, and tells of it whenever it has another article than before (its text arrived, changed or came out of hiding, was put there again in new nodes, or a
 * single-page site moved on), or other text beside it. The page is read again when it rests, each time later than the last while it keeps changing at the
 * same address, also for what changed while it was being read; between readings this costs one look at each mutation record. Ends with `signal`.
 */
export const watchArticle = <Reading extends { readonly article: Article }>(
  document: Document,
  signal: AbortSignal,
  { read, onArticle, onRest, isAwaited = () => false }: Watcher<Reading>,
): void => {
  const view = document.defaultView;
  if (signal.aborted || view === null) return;
  let known: Article | null = null;
  let isReading = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let calls = 0;
  let lastCall = 0;
  let isHurried = false;
  let hurries = 0;
  let address = document.URL;

  const readNow = async (): Promise<void> => {
    isReading = true;
    let reading: Reading | null = null;
    try {
      reading = await read();
    } finally {
      isReading = false;
    }
    if (signal.aborted) return;
    // What was planned meanwhile and fell due had to wait.
    if (waitingSince > 0 && quiet === undefined) plan();
    if (reading === null) return;
    if (known !== null && !differs(known, reading.article)) {
      onRest?.(reading);
      return;
    }
    known = reading.article;
    onArticle(reading);
  };
  const call = (): void => {
    quiet = undefined;
    if (isReading) return;
    waitingSince = 0;
    calls += 1;
    lastCall = Date.now();
    isHurried = false;
    void readNow();
  };
  const plan = (): void => {
    const now = Date.now();
    if (waitingSince === 0) waitingSince = now;
    clearTimeout(quiet);
    const rest = Math.min(QUIET_MS, Math.max(0, waitingSince + LONGEST_WAIT_MS - now));
    const pause = isHurried || calls < 3 ? 0 : Math.min(SLOWEST_MS, LONGEST_WAIT_MS * 2 ** (calls - 3));
    quiet = setTimeout(call, Math.max(rest, lastCall + pause - now));
  };
  const moved = (): void => {
    if (document.URL === address) return;
    address = document.URL;
    calls = 0;
    hurries = 0;
    plan();
  };
  const hurryFor = (records: readonly MutationRecord[]): void => {
    if (isHurried || hurries >= MOST_HURRIED || !records.flatMap(arrivedIn).some(isAwaited)) return;
    isHurried = true;
    hurries += 1;
  };

  const observer = new view.MutationObserver((records) => {
    moved();
    const changes = records.filter(matters);
    if (changes.length === 0) return;
    hurryFor(changes);
    plan();
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden', 'style'],
    attributeOldValue: true,
  });
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
  void readNow();
};
