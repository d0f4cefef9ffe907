import { readPopup } from '../browser/popup.ts';
import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from './harness.ts';
import { awaitStatements } from './on-page.ts';

test('a page of no known outlet is left alone until the toolbar button is clicked', async ({ session }) => {
  const tab = await session.open(PAGES.sample.url);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  const shown = await readPopup(await session.clickToolbar(tab));
  expect(shown.statements.length).toBeGreaterThan(10);
  await awaitStatements(tab);
});
