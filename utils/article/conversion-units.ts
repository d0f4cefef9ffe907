import { isJapaneseOrKorean } from '../script/detect-script.ts';
import type { Mapped } from '../script/types.ts';
import type { Variant } from '../span.ts';
import { SHOWN_ATTRIBUTES, type TextRun } from './convertible.ts';
import { hasHan } from './has-han.ts';
import type { LiveSet } from './live-set.ts';
import { attributeOf, parentElementOf } from './own-names.ts';
import { originalAttribute, showAttribute } from './shown-attributes.ts';
import { isConverted, originalText, rememberShown } from './shown-text.ts';
import { sliceMapped } from './slice-mapped.ts';

/** What is converted as one text: a line of a block, or an attribute. */
export type Unit =
  | { readonly kind: 'run'; readonly nodes: TextRun; readonly originals: readonly string[] }
  | { readonly kind: 'attribute'; readonly element: Element; readonly name: string; readonly original: string };

/** The published text of a unit. */
export const textOf = (unit: Unit): string => (unit.kind === 'run' ? unit.originals.join('') : unit.original);

/** Everything that was changed on the page and may have to be put back. */
export interface Touched {
  readonly texts: LiveSet<Text>;
  readonly elements: LiveSet<Element>;
}

/** Finds what of a page is to be converted to one variant, and writes it. What was found once and stands as it was left is not found again. */
export interface Units {
  ofRun(nodes: TextRun): Unit | null;
  ofElement(element: Element): readonly Unit[];
  /** Writes a conversion, except where the page has written since the unit was found. Throws a RangeError for a conversion of another text. */
  apply(unit: Unit, converted: Mapped): void;
}

const CHINESE_OR_UNSAID = /^(?:zh\b|cmn\b|$)/i;

const attributesOf = (element: Element): string =>
  SHOWN_ATTRIBUTES.map((name) => attributeOf(element, name) ?? '').join('\n');

/** What is said to be the language of `element`, by itself or by what is around it. */
const saidAround = (element: Element): string | null => {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    const language = attributeOf(at, 'lang');
    if (language !== null) return language;
  }
  return null;
};

export const createUnits = (variant: Variant, touched: Touched): Units => {
  const settledTexts = new WeakMap<Text, string>();
  const settledElements = new WeakMap<Element, string>();

  /**
   * The variant as `lang`, for the browser's fonts and for those who hear the page: on what holds converted text, where that is not said to be of
   * another language. Not on the page's root: that would style and lay out the whole page anew in one task.
   */
  const sayLanguage = (element: Element): void => {
    if (!CHINESE_OR_UNSAID.test(originalAttribute(element, 'lang') ?? '')) return;
    if (saidAround(element) === variant) return;
    showAttribute(element, 'lang', variant);
    touched.elements.add(element);
  };

  const applyRun = (nodes: TextRun, originals: readonly string[], converted: Mapped): void => {
    const slices = sliceMapped(
      converted,
      originals.map(({ length }) => length),
    );
    nodes.forEach((node, index) => {
      const original = originals[index] as string;
      const { text, map } = slices[index] as Mapped;
      if (originalText(node) !== original) return;
      if (text !== original || isConverted(node)) {
        rememberShown(node, original, text, map);
        touched.texts.add(node);
        if (node.parentElement) sayLanguage(node.parentElement);
        if (node.data !== text) {
          node.data = text;
        }
      }
      settledTexts.set(node, node.data);
    });
  };

  return {
    ofRun(nodes) {
      if (nodes.every((node) => settledTexts.get(node) === node.data)) return null;
      const originals = nodes.map(originalText);
      return isJapaneseOrKorean(originals.join('')) ? null : { kind: 'run', nodes: [...nodes], originals };
    },

    ofElement(element) {
      if (settledElements.get(element) === attributesOf(element)) return [];
      return SHOWN_ATTRIBUTES.flatMap((name): Unit[] => {
        const original = originalAttribute(element, name);
        if (original === null || !hasHan(original) || isJapaneseOrKorean(original)) return [];
        return [{ kind: 'attribute', element, name, original }];
      });
    },

    apply(unit, converted) {
      if (unit.kind === 'run') {
        applyRun(unit.nodes, unit.originals, converted);
        return;
      }
      const { element, name, original } = unit;
      if (originalAttribute(element, name) !== original) return;
      showAttribute(element, name, converted.text);
      touched.elements.add(element);
      settledElements.set(element, attributesOf(element));
    },
  };
};
