import { chromeScope } from '../browser/firefox-chrome.ts';
import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from './harness.ts';
import { awaitStatements } from './on-page.ts';
import { openPopup } from './popup.ts';

declare const Services: { readonly prefs: { setBoolPref(name: string, value: boolean): void } };

/** The browser's question whether to allow a site cannot be answered by a test; Firefox has a preference that answers it. */
test('a site that is allowed is read by itself, also when the browser starts again, until it is forgotten', async ({
  session,
}) => {
  const tab = await session.open(PAGES.sample.url);
  const chrome = await chromeScope(tab.page.browser());
  await chrome.evaluate(() => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false));
  const popup = await openPopup(session, tab);
  expect(await popup.evaluate(() => document.querySelector('.site')?.textContent)).toContain('news.example.org');
  await popup.click('.site input');
  await popup.waitFor(() => document.querySelector<HTMLInputElement>('.site input')?.checked);
  await popup.close();
  await tab.reload();
  await awaitStatements(tab);

  await session.restart();
  const again = await session.open(PAGES.sample.url);
  await awaitStatements(again);
  const options = await session.extensionPage('options.html');
  expect(await options.waitFor(() => document.querySelector('.sites code')?.textContent)).toBe(
    '*://news.example.org/*',
  );
  await options.click('.sites button');
  await options.waitFor(() => document.querySelector('.sites') === null);
  await again.page.bringToFront();
  await again.reload();
  const shown = await openPopup(session, again);
  expect(await shown.evaluate(() => document.querySelector<HTMLInputElement>('.site input')?.checked)).toBe(false);
});
