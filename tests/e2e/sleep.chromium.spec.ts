import { PAGES } from '../fixtures/pages.ts';
import { askBackground } from './backstage.ts';
import { expect, test } from './harness.ts';
import { draftNumber, emptyNotebook } from './notebook.ts';
import { awaitPainted, awaitStatements, highlight, openRead } from './on-page.ts';
import { notesIn, showScript } from './popup.ts';

/** Chromium ends the background after half a minute without work; Firefox gives a test no way to do the same. */
test('a background that was put to sleep wakes for a note, for a conversion and for a page to be read', async ({
  session,
}) => {
  await (await emptyNotebook(session)).close();
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
  await sleep();
  await tab.reload();
  await awaitStatements(tab);
});

test('a background that is ended at any moment while notes are written loses none that it confirmed', async ({
  session,
}) => {
  test.slow();
  const view = await emptyNotebook(session);
  const browser = view.page.browser();
  const confirmed: string[] = [];
  let isOver = false;
  const writing = async (): Promise<void> => {
    for (let n = 0; !isOver; n++) {
      // What the background was asked when it ended is answered by nobody, as a reader would be told.
      await askBackground(view, 'notes.add', { ...draftNumber(1), text: `${n}` }).then(
        ({ id }) => confirmed.push(id),
        () => undefined,
      );
    }
  };
  const ending = async (): Promise<void> => {
    try {
      for (let times = 0; times < 8; times++) {
        const before = confirmed.length;
        await expect.poll(() => confirmed.length, { timeout: 20_000 }).toBeGreaterThan(before + 2);
        const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
        // One that ended meanwhile by itself has no session left to end.
        await (await target.worker())?.close().catch(() => undefined);
      }
    } finally {
      isOver = true;
    }
  };
  await Promise.all([writing(), writing(), ending()]);
  const { page } = draftNumber(1);
  const visit = { url: page.url, canonical: null, title: page.title, text: null };
  const { notes } = await askBackground(view, 'notes.of', visit);
  const ids = new Set(notes.map(({ note }) => note.id));
  expect(confirmed.length).toBeGreaterThan(15);
  expect(confirmed.filter((id) => !ids.has(id))).toEqual([]);
});
