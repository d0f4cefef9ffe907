import { pageDocument } from './page-document.ts';

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MARGIN = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

/** Where something beside a box stands, and how high it may grow there before it has to be scrolled. */
type Place = { readonly left: string; readonly maxHeight: string } & (
  | { readonly top: string }
  | { readonly bottom: string }
);

/** Where to put something of this size beside `box`: below it where there is room, else above, always inside the viewport, also when it grows. */
export const beside = (box: Box, size: { readonly width: number; readonly height: number }): Place => {
  const left = `${clamp(box.left, MARGIN, window.innerWidth - size.width - MARGIN)}px`;
  const below = window.innerHeight - box.bottom;
  const isBelow = below >= size.height + MARGIN || below >= box.top;
  const wished = (isBelow ? box.bottom : window.innerHeight - box.top) + MARGIN;
  const edge = clamp(wished, MARGIN, window.innerHeight - size.height - MARGIN);
  const maxHeight = `${window.innerHeight - edge - MARGIN}px`;
  return isBelow ? { left, maxHeight, top: `${edge}px` } : { left, maxHeight, bottom: `${edge}px` };
};

/** The box around all of `ranges` that can be seen, or the middle of the viewport where none can. */
export const boxOf = (ranges: readonly AbstractRange[]): Box => {
  const rects = ranges.flatMap((range) => {
    const live = pageDocument.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  });
  if (rects.length === 0) {
    const [x, y] = [window.innerWidth / 2, window.innerHeight / 3];
    return { left: x, top: y, right: x, bottom: y };
  }
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
};
