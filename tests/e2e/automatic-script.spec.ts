import { en } from '../../utils/i18n/en.ts';
import type { Shown } from '../../utils/messages.ts';
import type { Session, Tab } from '../browser/session.ts';
import { PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { openRead } from './on-page.ts';
import { showScript } from './popup.ts';
import { freshSettings, remembered, tick } from './settings.ts';
import { pick } from './side-panel.ts';

const HANS = '停摆六十年的渡轮要复航';
const TAIWAN = '停擺六十年的渡輪要復航';

const heading = (tab: Tab): Promise<string> => tab.evaluate(() => document.querySelector('h1')?.textContent ?? '');

const awaitHeading = (tab: Tab, words: string): Promise<unknown> =>
  tab.waitFor((wanted) => document.querySelector('h1')?.textContent?.includes(wanted), words);

/** What a page came to be shown in, once it was read and had the time to change its mind. */
async function settledOn(session: Session, tab: Tab): Promise<Shown | undefined> {
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  const state = await back.state();
  return state?.shown;
}

test('pages open as published until their reader says “always read in”; then those of another script open converted', async ({
  session,
}) => {
  const options = await freshSettings(session);
  expect(await options.evaluate(() => document.querySelector<HTMLSelectElement>('#always')?.value)).toBe('');
  const before = await openRead(session, PAGES.everythingHans.url);
  expect(await settledOn(session, before)).toBe('original');
  expect(await heading(before)).toContain(HANS);
  await before.close();

  await pick(options, '#always', 'zh-Hant-TW');
  const tab = await openRead(session, PAGES.everythingHans.url);
  await awaitHeading(tab, TAIWAN);
  expect(await tab.evaluate(() => document.title)).toContain(TAIWAN);
  expect(await settledOn(session, tab)).toBe('zh-Hant-TW');

  // In that script already; and a list of headlines in the other one.
  const taiwan = await openRead(session, PAGES.strictPolicy.url);
  expect(await settledOn(session, taiwan)).toBe('original');
  expect(await taiwan.evaluate(() => document.querySelectorAll('[lang="zh-Hant-TW"]:not(html)').length)).toBe(0);
  const list = await session.open(PAGES.frontPage.url);
  expect(await settledOn(session, list)).toBe('zh-Hant-TW');

  // A choice made on the page comes first, for that page.
  await showScript(session, tab, 'original');
  expect(await heading(tab)).toContain(HANS);
  await tab.evaluate(() => document.querySelector('main')?.append(document.createElement('p')));
  expect(await settledOn(session, tab)).toBe('original');
  await tab.reload();
  await awaitHeading(tab, TAIWAN);

  await pick(options, '#always', '');
  await tab.reload();
  expect(await settledOn(session, tab)).toBe('original');
  expect(await heading(tab)).toContain(HANS);
  expect(await remembered(options)).toEqual([]);
});

test('the last choice on a site is remembered only where the reader wants it, and can be forgotten', async ({
  session,
}) => {
  const options = await freshSettings(session);
  const tab = await openRead(session, PAGES.everythingHans.url);
  await showScript(session, tab, 'zh-Hant-TW');
  await tab.reload();
  expect(await settledOn(session, tab)).toBe('original');
  expect(await remembered(options)).toEqual([]);

  await tick(options, en['options.rememberSites']);
  await tab.page.bringToFront();
  await showScript(session, tab, 'zh-Hant-TW');
  expect(await remembered(options)).toEqual(['www.bbc.com']);
  await tab.reload();
  await awaitHeading(tab, TAIWAN);
  // The same site in that script already, and another site.
  const twin = await openRead(session, PAGES.everythingHant.url);
  expect(await settledOn(session, twin)).toBe('original');
  const other = await session.open(PAGES.clientRendered.url);
  expect(await settledOn(session, other)).toBe('original');

  // As published is a choice, too: it stands against what is always wanted.
  await pick(options, '#always', 'zh-Hant-HK');
  await tab.reload();
  await awaitHeading(tab, TAIWAN);
  await tab.page.bringToFront();
  await showScript(session, tab, 'original');
  await tab.reload();
  expect(await settledOn(session, tab)).toBe('original');

  // Forgotten in the settings, the rule holds here again.
  await options.reload();
  await options.page.bringToFront();
  await options.waitFor(() => document.querySelector('[data-remembered="www.bbc.com"]'));
  await options.click('[data-remembered="www.bbc.com"] button');
  await options.waitFor(() => !document.querySelector('[data-remembered]'));
  expect(await remembered(options)).toEqual([]);
  await tab.reload();
  expect(await settledOn(session, tab)).toBe('zh-Hant-HK');

  await tab.page.bringToFront();
  await showScript(session, tab, 'zh-Hant-TW');
  expect(await remembered(options)).toEqual(['www.bbc.com']);
  await tick(options, en['options.rememberSites'], false);
  await expect.poll(() => remembered(options)).toEqual([]);
  await freshSettings(session);
});
