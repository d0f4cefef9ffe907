import { fold } from '../../utils/script/fold.ts';
import type { Variant } from '../../utils/span.ts';
import { readPopup } from '../browser/popup.ts';
import { PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { awaitPainted, openRead, painted } from './on-page.ts';
import { chooseScript, openPopup } from './popup.ts';

const folded = (words: readonly string[]): readonly string[] => words.map((one) => fold(one, 'wording').text);

/** The same statement in each variant. */
const HOMEWORK: Readonly<Record<Variant, string>> = {
  'zh-Hans': '游客太多会吵到夜里写作业的孩子',
  'zh-Hant-TW': '遊客太多會吵到夜裡寫作業的孩子',
  'zh-Hant-HK': '遊客太多會吵到夜裏寫作業的孩子',
};

test('each variant and back, page and popup alike, every mark over the same words', async ({ session }) => {
  const tab = await openRead(session, PAGES.everythingHans.url);
  const original = await painted(tab, 'content');
  const popup = await openPopup(session, tab);
  const listed = await readPopup(popup);

  for (const variant of ['zh-Hant-TW', 'zh-Hant-HK'] as const) {
    await chooseScript(popup, variant);
    await awaitPainted(tab, 'content', HOMEWORK[variant]);
    const converted = await painted(tab, 'content');
    expect(folded(converted)).toEqual(folded(original));
    const { statements } = await readPopup(popup);
    expect(statements.map(({ content }) => content)).toContain(HOMEWORK[variant]);
    expect(folded(statements.map(({ content }) => content))).toEqual(
      folded(listed.statements.map(({ content }) => content)),
    );
    expect(statements.flatMap(({ chain }) => chain)).toContain('沈懷安');
  }

  // The page is Simplified already: asking for it changes nothing.
  await chooseScript(popup, 'zh-Hans');
  expect(await painted(tab, 'content')).toEqual(original);
  await chooseScript(popup, 'original');
  expect(await painted(tab, 'content')).toEqual(original);
  expect(await readPopup(popup)).toEqual(listed);
});

test('a page under the strictest policy is converted as well', async ({ session }) => {
  const tab = await openRead(session, PAGES.strictPolicy.url);
  const original = await painted(tab, 'content');
  const popup = await openPopup(session, tab);
  await chooseScript(popup, 'zh-Hans');
  await awaitPainted(tab, 'content', '渔民暂时避开试种区');
  expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
    '港口试种海草复育鱼群 研究人员：三年后见分晓',
  );
  expect(folded(await painted(tab, 'content'))).toEqual(folded(original));
  await chooseScript(popup, 'original');
  expect(await painted(tab, 'content')).toEqual(original);
});

test('what a page writes while it is converted arrives converted, and goes back too', async ({ session }) => {
  const tab = await session.open(PAGES.clientRendered.url);
  await awaitPainted(tab, 'content', '她想学会给孙女写一封不用语音的信');
  const popup = await openPopup(session, tab);
  await chooseScript(popup, 'zh-Hant-TW');
  await awaitPainted(tab, 'content', '她想學會給孫女寫一封不用語音的信');
  await popup.close();
  await tab.click('#next');
  await awaitPainted(tab, 'content', '第一天就收到六十三本書，其中一本逾期了十一年');
  const again = await openPopup(session, tab);
  await chooseScript(again, 'original');
  await awaitPainted(tab, 'content', '第一天就收到六十三本书，其中一本逾期了十一年');
});

test('an update while a page is shown converted: the next reader has the original', async ({ session }) => {
  const tab = await openRead(session, PAGES.everythingHans.url);
  const original = await painted(tab, 'content');
  const title = await tab.evaluate(() => document.title);
  const popup = await openPopup(session, tab);
  const listed = await readPopup(popup);
  await chooseScript(popup, 'zh-Hant-TW');
  await awaitPainted(tab, 'content', HOMEWORK['zh-Hant-TW']);
  await popup.close();

  await session.update();
  // In Firefox the next reader starts by itself, in Chromium with a click on the button.
  const again = await openPopup(session, tab);
  await awaitPainted(tab, 'content', HOMEWORK['zh-Hans']);
  expect(await readPopup(again)).toEqual(listed);
  expect(await painted(tab, 'content')).toEqual(original);
  expect(await tab.evaluate(() => [document.title, document.querySelectorAll('whence-original').length])).toEqual([
    title,
    0,
  ]);
  await chooseScript(again, 'zh-Hant-HK');
  await awaitPainted(tab, 'content', HOMEWORK['zh-Hant-HK']);
  await chooseScript(again, 'original');
  expect(await painted(tab, 'content')).toEqual(original);
});

test('no event that a page can guess switches the reader off', async ({ session }) => {
  const tab = await openRead(session, PAGES.everythingHans.url);
  const original = await painted(tab, 'content');
  const id = new URL(session.origin).host;
  await tab.evaluate((extension) => {
    const detail = { contentScriptName: 'reader', messageId: 'page' };
    for (const one of [extension, 'whence@whence.example']) {
      const type = `${one}:reader:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
    }
    window.dispatchEvent(new Event('whence:reader-started'));
  }, id);
  const popup = await openPopup(session, tab);
  await chooseScript(popup, 'zh-Hant-TW');
  await awaitPainted(tab, 'content', HOMEWORK['zh-Hant-TW']);
  await chooseScript(popup, 'original');
  expect(await painted(tab, 'content')).toEqual(original);
});

test('a page whose elements are called as its document’s members is read and converted', async ({ session }) => {
  const tab = await openRead(session, PAGES.hidingNames.url);
  const popup = await openPopup(session, tab);
  const { statements } = await readPopup(popup);
  expect(statements.length).toBeGreaterThan(0);
  const original = await painted(tab, 'content');
  await chooseScript(popup, 'zh-Hans');
  expect(folded(await painted(tab, 'content'))).toEqual(folded(original));
  expect(await painted(tab, 'content')).not.toEqual(original);
  await chooseScript(popup, 'original');
  expect(await painted(tab, 'content')).toEqual(original);
});

test('a variant that nobody knows is refused with a reason, and the page stays as it was', async ({ session }) => {
  const tab = await openRead(session, PAGES.everythingHans.url);
  const published = await tab.evaluate(() => document.body.innerHTML);
  const back = await backstage(session, tab);
  await expect(back.ask('page.show', 'zh-Foo' as 'zh-Hans')).rejects.toThrow('No variant is called "zh-Foo"');
  expect(await tab.evaluate(() => document.body.innerHTML)).toBe(published);
  expect((await back.state())?.shown).toBe('original');
});
