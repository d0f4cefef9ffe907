import { parentElementOf, scrollElementBy, scrollToElement } from './own-names.ts';

/** True for an element whose content is scrolled within it. */
const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

/** The nearest element around `inner` that scrolls, or the document's own. */
const scrollerOf = (document: Document, inner: Element): Element | null => {
  for (let at: Element | null = inner; at !== null && at !== document.body; at = parentElementOf(at)) {
    if (scrolls(at)) return at;
  }
  return document.scrollingElement;
};

/**
 * Brings a passage into sight: the middle of its element, and where that is higher than the window (an article whose lines are parted by `br` alone) the
 * passage itself.
 */
export const scrollToPassage = (
  document: Document,
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
): void => {
  const element = parentElementOf(startContainer);
  if (!element) return;
  scrollToElement(element, { block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const scroller = scrollerOf(document, element);
  if (scroller) scrollElementBy(scroller, { top: (top + bottom - window.innerHeight) / 2, behavior: 'instant' });
};
