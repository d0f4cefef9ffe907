// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { beside } from '../../entrypoints/reader.content/place.ts';

const HEIGHT = window.innerHeight;
const EDITOR = { width: 380, height: 340 };

it.each([
  ['at the top', 0],
  ['in the middle', HEIGHT / 2],
  ['low on the page', HEIGHT - 150],
  ['at the bottom', HEIGHT - 20],
  ['below what is in sight', HEIGHT + 400],
])('what grows beside a passage can be seen to its end: %s', (_, top) => {
  const place = beside({ left: 100, right: 300, top, bottom: top + 20 }, EDITOR);
  const edge = Number.parseFloat('top' in place ? place.top : place.bottom);
  expect(edge).toBeGreaterThanOrEqual(8);
  expect(edge + Number.parseFloat(place.maxHeight)).toBeLessThanOrEqual(HEIGHT - 8);
  expect(Number.parseFloat(place.maxHeight)).toBeGreaterThanOrEqual(EDITOR.height);
});

it('a window that is lower than what is shown in it is filled', () => {
  const place = beside({ left: 0, right: 10, top: HEIGHT - 30, bottom: HEIGHT - 10 }, { width: 380, height: 2000 });
  expect(place).toMatchObject({ bottom: '8px', maxHeight: `${HEIGHT - 16}px` });
});
