import type { Touched } from './conversion-units.ts';
import { keepingSelection } from './keep-selection.ts';
import type { Budget } from './pace.ts';
import { restoreAttributes } from './shown-attributes.ts';
import { restoreText } from './shown-text.ts';

/**
 * Puts back all that was touched, in slices of the budget that each `next` is given; the first `next` only begins. What is left when it is ended
 * early is still in `touched`. A text goes back together with its element, so that the two are laid out at once.
 */
export function* restoring(
  document: Document,
  touched: Touched,
  onSlice: () => void,
): Generator<undefined, undefined, Budget> {
  const texts = touched.texts.takeAll();
  const elements = touched.elements.takeAll();
  const count = texts.length + elements.length;
  let index = 0;
  try {
    let budget = yield;
    while (index < count) {
      keepingSelection(document, () => {
        for (; index < count && !budget.isSpent; index += 1) {
          const text = texts[index];
          if (text !== undefined) restoreText(text);
          const element = text === undefined ? elements[index - texts.length] : text.parentElement;
          const isChanged = element ? restoreAttributes(element) : false;
          if (text !== undefined || isChanged) budget.spend(text?.length ?? 0);
        }
      });
      onSlice();
      if (index < count) budget = yield;
    }
  } finally {
    for (const text of texts.slice(index)) touched.texts.add(text);
    for (const element of elements.slice(Math.max(0, index - texts.length))) touched.elements.add(element);
  }
  return undefined;
}
