import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from './harness.ts';
import { awaitPainted, highlight, openRead } from './on-page.ts';
import { notesIn, showScript } from './popup.ts';

/** Chromium ends the background after half a minute without work; Firefox gives a test no way to do the same. */
test('a background that was put to sleep wakes for a note and for a conversion', async ({ session }) => {
  const tab = await openRead(session, PAGES.strictPolicy.url);
  const sleep = async (): Promise<void> => {
    const target = await tab.page.browser().waitForTarget((one) => one.type() === 'service_worker');
    await (await target.worker())?.close();
  };
  await sleep();
  await highlight(tab, '一處漁港');
  await awaitPainted(tab, 'note-yellow', '一處漁港');
  await sleep();
  await showScript(session, tab, 'zh-Hans');
  await awaitPainted(tab, 'note-yellow', '一处渔港');
  expect(await notesIn(session, tab, 1)).toMatchObject([{ match: 'exact' }]);
});
