// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scrollToPassage } from '../../../utils/article/scroll-to-passage.ts';

/** jsdom lays nothing out: each line is as high as this, in one column. */
const LINE = 30;
let scrolled: Map<Element, number>;
let box: Element;

const lineOf = (node: Node): number =>
  [...document.querySelectorAll('br')].filter((br) => br.compareDocumentPosition(node) & 4).length;
/** How far below the window's upper edge a line stands now. */
const topOf = (line: number): number => line * LINE - [...scrolled.values()].reduce((sum, by) => sum + by, 0);
const scroll = (element: Element, by: number): void => void scrolled.set(element, (scrolled.get(element) ?? 0) + by);
const passage = (words: string): StaticRange => {
  const node = [...(document.querySelector('article') as Element).childNodes].find((one) =>
    one.textContent?.includes(words),
  ) as Text;
  const startOffset = node.data.indexOf(words);
  return new StaticRange({
    startContainer: node,
    startOffset,
    endContainer: node,
    endOffset: startOffset + words.length,
  });
};

/** So many lines in one element, as some sites write a whole article. */
const write = (lines: number): void => {
  const text = Array.from({ length: lines }, (_, at) => `第${at}行，潮水又涨了一寸。`).join('<br>');
  document.body.innerHTML = `<div><article>${text}</article></div>`;
};

beforeEach(() => {
  scrolled = new Map();
  box = document.documentElement;
  Object.assign(Element.prototype, {
    scrollIntoView(this: Element) {
      const lines = this.querySelectorAll('br').length + 1;
      scroll(box, topOf(0) + (lines * LINE) / 2 - innerHeight / 2);
    },
    scrollBy(this: Element, { top }: ScrollToOptions) {
      scroll(this, top ?? 0);
    },
  });
  Range.prototype.getBoundingClientRect = function () {
    return new DOMRect(0, topOf(lineOf(this.startContainer)), 100, LINE);
  };
  Object.defineProperty(document, 'scrollingElement', { value: document.documentElement, configurable: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const name of ['scrollIntoView', 'scrollBy']) Reflect.deleteProperty(Element.prototype, name);
  Reflect.deleteProperty(document, 'scrollingElement');
  Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect');
});

it.each([3, 60, 196])('brings line %i of a long element to the middle of the window', (line) => {
  write(200);
  scrollToPassage(document, passage(`第${line}行`));
  expect(topOf(line)).toBeCloseTo((innerHeight - LINE) / 2, 0);
});

it('scrolls the part of the page that the passage stands in', () => {
  write(200);
  box = document.querySelector('div') as Element;
  box.setAttribute('style', 'overflow-y: auto');
  vi.spyOn(box, 'scrollHeight', 'get').mockReturnValue(200 * LINE);
  vi.spyOn(box, 'clientHeight', 'get').mockReturnValue(600);
  scrollToPassage(document, passage('第3行'));
  expect(topOf(3)).toBeCloseTo((innerHeight - LINE) / 2, 0);
  expect([...scrolled.keys()]).toEqual([box]);
});

it('leaves a paragraph that is all in sight in the middle, wherever the passage stands in it', () => {
  write(5);
  scrollToPassage(document, passage('第4行'));
  expect(topOf(2) + LINE / 2).toBe(innerHeight / 2);
});
