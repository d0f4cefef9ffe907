import { en } from '../../utils/i18n/en.ts';
import type { Session, Tab } from '../browser/session.ts';
import { PAGES } from '../fixtures/pages.ts';
import { type Backstage, backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import {
  awaitEditor,
  awaitPainted,
  highlight,
  hover,
  noteStatement,
  openRead,
  placeOf,
  select,
  typeAndSave,
} from './on-page.ts';
import { notesIn } from './popup.ts';

const { url } = PAGES.everythingHans;
/** Words that belong to no statement. */
const PLAIN = '最近让台湾北部港口基隆的老居民重新走到码头上';

async function open(session: Session): Promise<{ tab: Tab; back: Backstage }> {
  const tab = await openRead(session, url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await back.forgetNotes();
  await expect.poll(async () => (await back.state())?.notes).toEqual([]);
  return { tab, back };
}

test('the context menu highlights and notes what is selected', async ({ session }) => {
  const { tab } = await open(session);
  await select(tab, PLAIN);
  const inside = await placeOf(tab, PLAIN);
  await session.contextMenu(tab, { id: 'highlight', label: en['menu.highlight'] }, inside);
  await awaitPainted(tab, 'note-yellow', PLAIN);

  await select(tab, '三分之一的龙骨');
  await session.contextMenu(tab, { id: 'note', label: en['menu.note'] }, await placeOf(tab, '三分之一的龙骨'));
  await awaitEditor(tab);
  await typeAndSave(tab, 'by the menu');
  await awaitPainted(tab, 'note-yellow', '三分之一的龙骨');
  expect(await notesIn(session, tab, 2)).toMatchObject([{ text: '' }, { text: 'by the menu' }]);
});

test('a passage is selected and highlighted by the keyboard alone', async ({ session }) => {
  const { tab, back } = await open(session);
  // As caret browsing does it: the caret stands before the words, and Shift with an arrow goes over them.
  await tab.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = (node as Text).data.indexOf(words);
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      document.getSelection()?.setBaseAndExtent(node, start, node, start + 1);
      return;
    }
  }, PLAIN);
  const { keyboard } = tab.page;
  await keyboard.down('Shift');
  for (let n = 1; n < 6; n++) await keyboard.press('ArrowRight');
  await keyboard.up('Shift');
  await tab.waitFor((words) => document.getSelection()?.toString() === words, PLAIN.slice(0, 6));
  // The browser hands the key of a command to the background alone, which asks the page for this.
  expect(await back.ask('page.highlight')).toBe(true);
  await awaitPainted(tab, 'note-yellow', PLAIN.slice(0, 6));
});

test('what floats over a page comes up whatever the page’s elements are called', async ({ session }) => {
  const tab = await openRead(session, PAGES.hidingNames.url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await back.forgetNotes();
  await expect.poll(async () => (await back.state())?.notes).toEqual([]);

  const words = '海草床能讓幼魚躲過大浪';
  await hover(tab, words);
  await noteStatement(tab, words, 'by a click');
  await highlight(tab, '會員大多支持');
  await awaitPainted(tab, 'note-yellow', '會員大多支持');
  expect(await notesIn(session, tab, 2)).toMatchObject([{ text: 'by a click' }, { text: '' }]);
});
