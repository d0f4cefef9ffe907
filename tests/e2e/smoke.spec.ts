import { readPopup } from '../browser/popup.ts';
import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from './harness.ts';

test('the toolbar button opens the popup with the statements of an outlet’s page', async ({ session }) => {
  const tab = await session.open(PAGES.everythingHans.url);
  const popup = await session.clickToolbar(tab);
  const shown = await readPopup(popup);
  expect(shown.publisher).toMatch(/BBC/);
  expect(shown.statements.length).toBeGreaterThan(20);
});

test('an outlet’s page is read and painted without a click', async ({ session }) => {
  const tab = await session.open(PAGES.everythingHans.url);
  expect(await tab.waitFor(() => CSS.highlights.size)).toBeGreaterThan(0);
});

test('any other page is left alone until the toolbar button is clicked', async ({ session }) => {
  const tab = await session.open(PAGES.sample.url);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  const shown = await readPopup(await session.clickToolbar(tab));
  expect(shown.statements.length).toBeGreaterThan(10);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});
