import type { Layer } from '../../utils/paint/highlight-names.ts';
import type { Tab } from '../browser/session.ts';
import { poll } from '../browser/view.ts';

/**
 * What a reader sees and does on a page. The extension's surface there is closed to scripts: it is met by coordinates and by the keyboard. The
 * document is asked through its interface, since elements of a page may hide what it calls so itself.
 */

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The words of each range that is painted in a layer, in the order of painting; empty where the layer is not there. */
export const painted = (tab: Tab, layer: Layer): Promise<readonly string[]> =>
  tab.evaluate((wanted) => {
    const highlight = CSS.highlights.get(`whence-${wanted}`) ?? CSS.highlights.get(`whence-dark-${wanted}`);
    return [...(highlight ?? [])].map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  }, layer);

/** Waits until one of a layer's ranges shows exactly `words`. */
export const awaitPainted = (tab: Tab, layer: Layer, words: string): Promise<boolean> =>
  tab.waitFor(
    (wanted, text) =>
      [...(CSS.highlights.get(`whence-${wanted}`) ?? [])].some((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString() === text;
      }),
    layer,
    words,
  );

/** Waits until nothing is painted in a layer. */
export const awaitUnpainted = (tab: Tab, layer: Layer): Promise<boolean> =>
  tab.waitFor((wanted) => !CSS.highlights.has(`whence-${wanted}`), layer);

/** Waits until the page's statements are painted. */
export const awaitStatements = (tab: Tab): Promise<boolean> =>
  tab.waitFor(() => CSS.highlights.has('whence-content') || CSS.highlights.has('whence-dark-content'));

/** A page of an outlet, opened and read. */
export async function openRead(session: { open(url: string): Promise<Tab> }, url: string): Promise<Tab> {
  const tab = await session.open(url);
  await awaitStatements(tab);
  return tab;
}

/** Scrolls to the first place where `words` stand inside one text node; gives their first and last characters' boxes, in the viewport. */
const boxesOf = async (tab: Tab, words: string): Promise<readonly { left: number; right: number; y: number }[]> => {
  const boxes = await tab.waitFor((wanted) => {
    const texts = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0 || !node.parentElement?.checkVisibility()) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [start, start + wanted.length - 1].map((at) => {
        const character = new Range();
        character.setStart(node, at);
        character.setEnd(node, at + 1);
        const box = character.getBoundingClientRect();
        return { left: box.left, right: box.right, y: box.top + box.height / 2 };
      });
    }
    return null;
  }, words);
  await scrolled(tab);
  return boxes;
};

/** The page hears of a scroll a frame later, and takes away what floats over it; whoever scrolls has seen that before doing the next thing. */
const scrolled = (tab: Tab): Promise<void> =>
  tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        // A page behind others draws no frames, and a busy browser draws them late.
        setTimeout(resolve, 1500);
      }),
  );

/** Where the first character of `words` stands. */
export async function placeOf(tab: Tab, words: string): Promise<Point> {
  const [first] = await boxesOf(tab, words);
  if (!first) throw new Error(`${words} is not on the page`);
  return { x: (first.left + first.right) / 2, y: first.y };
}

/** Whether something of the extension lies at a point of the viewport. */
const surfaceAt = (tab: Tab, { x, y }: Point): Promise<boolean> =>
  tab.evaluate(
    (left, top) => Document.prototype.elementFromPoint.call(document, left, top)?.localName === 'whence-overlay',
    x,
    y,
  );

export const awaitSurfaceAt = (tab: Tab, point: Point): Promise<boolean> =>
  poll('the surface of the extension', () => surfaceAt(tab, point));

/** Rests the pointer on `words` until their chain is shown below. */
export async function hover(tab: Tab, words: string): Promise<void> {
  const { x, y } = await placeOf(tab, words);
  let nudge = 0;
  await poll(`the chain below ${words}`, async () => {
    // A page that is still scrolling takes the card away, until the pointer moves again.
    await tab.page.mouse.move(x + (nudge++ % 2), y);
    return surfaceAt(tab, { x: x + 20, y: y + 40 });
  });
}

/** Selects `words` by dragging over them. */
export async function select(tab: Tab, words: string): Promise<void> {
  const [first, last] = await boxesOf(tab, words);
  if (!first || !last) throw new Error(`${words} is not on the page`);
  const { mouse } = tab.page;
  await poll(`${words} to be selected`, async () => {
    // Firefox takes a press for itself while a popup is still closing; whoever selects presses again.
    await mouse.move(first.left + 1, first.y);
    await mouse.down();
    await mouse.move(last.right - 1, last.y, { steps: 3 });
    await mouse.up();
    const selected = (): Promise<boolean> => tab.evaluate((wanted) => getSelection()?.toString() === wanted, words);
    return poll('the selection', selected, 1000).catch(() => false);
  });
}

/** From the left edge of the bar to the middles of its swatches, and from its selection down to them, as `overlay.css` draws it. */
const SWATCHES = { first: 22, second: 52, step: 28, y: 26 };

/** Where the bar beside the selection has the swatch at `place`; 0 is the reader's own colour. */
export async function barOf(tab: Tab, place = 0): Promise<Point> {
  const selection = await tab.evaluate(() => {
    const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
    return { left: Math.min(...rects.map(({ left }) => left)), bottom: Math.max(...rects.map(({ bottom }) => bottom)) };
  });
  const x = place === 0 ? SWATCHES.first : SWATCHES.second + (place - 1) * SWATCHES.step;
  return { x: selection.left + x, y: selection.bottom + SWATCHES.y };
}

/** In the page: what the next click meets. */
declare const pressed: Promise<string>;

/** Highlights `words` by selecting them and pressing a swatch of the bar that then shows. */
export async function highlight(tab: Tab, words: string, place = 0): Promise<void> {
  const press = async (): Promise<boolean> => {
    await select(tab, words);
    const swatch = await barOf(tab, place);
    await awaitSurfaceAt(tab, swatch);
    await tab.evaluate(() => {
      const meets = new Promise<string>((resolve) => {
        addEventListener('click', ({ target }) => resolve((target as Element).localName), {
          capture: true,
          once: true,
        });
        setTimeout(resolve, 3000, 'nothing');
      });
      Object.assign(globalThis, { pressed: meets });
    });
    await tab.page.mouse.click(swatch.x, swatch.y);
    return (await tab.evaluate(() => pressed)) === 'whence-overlay';
  };
  // What scrolls or closes late takes the bar away just before the click, which then meets the page; whoever highlights presses again.
  await poll(`the bar beside ${words} to be pressed`, press, 30_000);
  await tab.waitFor(() => getSelection()?.isCollapsed !== false);
}

/** Waits until the note editor is open, with the text box under the keyboard. */
export const awaitEditor = (tab: Tab): Promise<boolean> =>
  tab.waitFor(() => Document.prototype.querySelector.call(document, 'whence-overlay:focus') !== null);

export const awaitNoEditor = (tab: Tab): Promise<boolean> =>
  tab.waitFor(() => Document.prototype.querySelector.call(document, 'whence-overlay:focus') === null);

/** Opens the editor on the marked passage at `words` by a click. */
export async function openEditor(tab: Tab, words: string): Promise<void> {
  const { x, y } = await placeOf(tab, words);
  await tab.page.mouse.click(x, y);
  await awaitEditor(tab);
}

/** Types into the open editor, saves by the keyboard, and waits for the editor to close, which confirms it. */
export async function typeAndSave(tab: Tab, text: string): Promise<void> {
  const { keyboard } = tab.page;
  await keyboard.type(text);
  await keyboard.down('Control');
  await keyboard.press('Enter');
  await keyboard.up('Control');
  await awaitNoEditor(tab);
}

/** Writes a note on the statement painted at `words`. */
export async function noteStatement(tab: Tab, words: string, text: string): Promise<void> {
  await openEditor(tab, words);
  await typeAndSave(tab, text);
}
