import type { Tab } from '../browser/session.ts';
import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from './harness.ts';
import { awaitEditor, awaitNoEditor, hover, openRead, placeOf } from './on-page.ts';
import { chooseScript, openPopup, showScript } from './popup.ts';

interface Markup {
  readonly html: readonly string[];
  readonly head: string;
  readonly body: string;
}

const markupOf = (tab: Tab): Promise<Markup> =>
  tab.evaluate(() => ({
    html: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    head: document.head.outerHTML,
    body: document.body.outerHTML,
  }));

/** The page as its file has it, parsed by the same browser where no extension sees it. */
const publishedMarkup = (tab: Tab): Promise<Markup> =>
  tab.evaluate(async () => {
    const file = await (await fetch(location.href)).text();
    const { documentElement, head, body } = new DOMParser().parseFromString(file, 'text/html');
    return {
      html: [...documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
      head: head.outerHTML,
      body: body.outerHTML,
    };
  });

/** What a reader of the page meets besides its text. */
const shownAttributes = (tab: Tab): Promise<Readonly<Record<string, string | null | undefined>>> =>
  tab.evaluate(() => ({
    title: document.title,
    alt: document.querySelector('img')?.alt,
    placeholder: document.querySelector('input')?.placeholder,
    lang: document.querySelector('h1')?.getAttribute('lang'),
  }));

declare global {
  interface Window {
    changes: string[];
  }
}

test('reading, pointing, noting and the popup change nothing of the page', async ({ session }) => {
  const tab = await openRead(session, PAGES.everythingHans.url);
  const published = await publishedMarkup(tab);
  expect(await markupOf(tab)).toEqual(published);

  await tab.evaluate(() => {
    window.changes = [];
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records)
        if (target.nodeName !== 'WHENCE-OVERLAY')
          window.changes.push(
            `${type} of ${target.nodeName}: ${[...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName.toLowerCase())}`,
          );
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await hover(tab, '船票不会比公共汽车更贵');
  const { x, y } = await placeOf(tab, '船票不会比公共汽车更贵');
  await tab.page.mouse.click(x, y);
  await awaitEditor(tab);
  await tab.page.keyboard.type('draft');
  await tab.page.keyboard.press('Escape');
  await awaitNoEditor(tab);
  const popup = await openPopup(session, tab);
  await popup.click('[data-statement] .content');
  await tab.waitFor(() => CSS.highlights.has('whence-flash'));
  await popup.close();

  expect(await markupOf(tab)).toEqual(published);
  // The extension's own surface beside head and body is all that ever came.
  expect(await tab.evaluate(() => window.changes)).toEqual(['childList of HTML: whence-overlay']);
});

test('the script switch there and back leaves the page as published', async ({ session }) => {
  const tab = await openRead(session, PAGES.everythingHans.url);
  const published = await publishedMarkup(tab);
  const attributes = await shownAttributes(tab);

  await showScript(session, tab, 'zh-Hant-TW');
  expect(await shownAttributes(tab)).toEqual({
    title: '停擺六十年的渡輪要復航？基隆市長：“它會再響一次汽笛” - BBC News 中文',
    alt: '停在碼頭的木殼渡輪',
    placeholder: '查找新聞',
    lang: 'zh-Hant-TW',
  });
  expect((await markupOf(tab)).body).not.toBe(published.body);

  const popup = await openPopup(session, tab);
  await chooseScript(popup, 'zh-Hant-HK');
  await chooseScript(popup, 'original');
  await popup.close();
  expect(await shownAttributes(tab)).toEqual(attributes);
  expect(await markupOf(tab)).toEqual(published);
});
