import { readFile, writeFile } from 'node:fs/promises';
import type { Session, Tab } from '../browser/session.ts';
import { ALL_PAGES, PAGES } from '../fixtures/pages.ts';
import { type Backstage, backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { emptyNotebook, filterBy, historyOfListed, listed, openNotebook } from './notebook.ts';
import {
  awaitEditor,
  awaitNoEditor,
  awaitPainted,
  awaitStatements,
  awaitSurfaceAt,
  awaitUnpainted,
  barOf,
  highlight,
  noteStatement,
  openEditor,
  openRead,
  painted,
  placeOf,
  select,
  typeAndSave,
} from './on-page.ts';
import { notesIn, openPopup, readNotes, showScript } from './popup.ts';

const { url } = PAGES.everythingHans;
const FARE = '船票不会比公共汽车更贵';
/** Words that belong to no statement. */
const PLAIN = '最近让台湾北部港口基隆的老居民重新走到码头上';

/** The page with none of the notes of earlier tests. */
async function open(session: Session): Promise<{ tab: Tab; back: Backstage }> {
  const tab = await openRead(session, url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await back.forgetNotes();
  await expect.poll(async () => (await back.state())?.notes).toEqual([]);
  return { tab, back };
}

test('a note on a statement: written, read, changed, deleted, brought back, found after a reload', async ({
  session,
}) => {
  const { tab } = await open(session);
  await noteStatement(tab, FARE, '去年也这么说过');
  await awaitPainted(tab, 'note-yellow', FARE);
  expect(await notesIn(session, tab, 1)).toEqual([{ match: 'exact', passage: FARE, text: '去年也这么说过' }]);

  await openEditor(tab, FARE);
  await typeAndSave(tab, '，待查');
  expect(await notesIn(session, tab, 1)).toMatchObject([{ text: '去年也这么说过，待查' }]);

  const popup = await openPopup(session, tab);
  await readNotes(popup, 1);
  await popup.click('[data-note] .note-actions button:last-child');
  await readNotes(popup, 0);
  await awaitUnpainted(tab, 'note-yellow');
  await popup.click('.toast button');
  expect(await readNotes(popup, 1)).toMatchObject([{ text: '去年也这么说过，待查' }]);
  await awaitPainted(tab, 'note-yellow', FARE);
  await popup.close();

  await tab.reload();
  await awaitPainted(tab, 'note-yellow', FARE);
  expect(await notesIn(session, tab, 1)).toEqual([{ match: 'exact', passage: FARE, text: '去年也这么说过，待查' }]);
});

test('the keyboard leaves the editor without saving', async ({ session }) => {
  const { tab, back } = await open(session);
  await openEditor(tab, FARE);
  await tab.page.keyboard.type('not this');
  await tab.page.keyboard.press('Escape');
  await awaitNoEditor(tab);
  expect((await back.state())?.notes).toEqual([]);
});

test('selected words are highlighted in the colour that is pressed', async ({ session }) => {
  const { tab } = await open(session);
  await highlight(tab, PLAIN);
  await awaitPainted(tab, 'note-yellow', PLAIN);
  await highlight(tab, '三分之一的龙骨', 2);
  await awaitPainted(tab, 'note-blue', '三分之一的龙骨');
  expect(await notesIn(session, tab, 2)).toEqual([
    { match: 'exact', passage: PLAIN, text: '' },
    { match: 'exact', passage: '三分之一的龙骨', text: '' },
  ]);
});

test('the commands highlight and note what is selected', async ({ session }) => {
  const { tab, back } = await open(session);
  await select(tab, PLAIN);
  expect(await back.ask('page.highlight')).toBe(true);
  await awaitPainted(tab, 'note-yellow', PLAIN);
  expect(await back.ask('page.highlight')).toBe(false);

  await select(tab, '三分之一的龙骨');
  expect(await back.ask('page.note', null)).toBe(true);
  await awaitEditor(tab);
  await typeAndSave(tab, 'a third');
  await awaitPainted(tab, 'note-yellow', '三分之一的龙骨');
  expect(await notesIn(session, tab, 2)).toMatchObject([{ text: '' }, { text: 'a third' }]);
});

test('two clicks on a marked passage select a word, and open no editor', async ({ session }) => {
  const { tab, back } = await open(session);
  const { x, y } = await placeOf(tab, FARE);
  await tab.page.mouse.click(x, y, { count: 2 });
  // The bar is only offered where no editor is open.
  await awaitSurfaceAt(tab, await barOf(tab));
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  expect((await back.state())?.notes).toEqual([]);
});

test('what is selected across paragraphs is kept and painted as a whole', async ({ session }) => {
  const { tab, back } = await open(session);
  await tab.evaluate(() => {
    const [, , first, second] = document.querySelectorAll('main p');
    if (!first?.firstChild || !second?.firstChild) throw new Error('Two paragraphs are missing');
    document.getSelection()?.setBaseAndExtent(first.firstChild, 1, second.firstChild, 6);
  });
  expect(await back.ask('page.highlight')).toBe(true);
  await awaitPainted(tab, 'note-yellow', '据中央社报道');
  expect(await painted(tab, 'note-yellow')).toEqual([
    '它会再响一次汽笛，”周秉文说，“哪怕只响一次，也值得。”',
    '据中央社报道',
  ]);
  await tab.reload();
  await awaitPainted(tab, 'note-yellow', '据中央社报道');
});

test('a note shows at once in another tab of the same article', async ({ session }) => {
  const { tab } = await open(session);
  const twin = await openRead(session, PAGES.everythingHant.url);
  await tab.page.bringToFront();
  await noteStatement(tab, FARE, 'seen there too');
  await awaitPainted(twin, 'note-yellow', '船票不會比公車更貴');
});

test('a page that the browser kept whole hears on return what was noted meanwhile', async ({ session, server }) => {
  const { tab } = await open(session);
  const kept = { 'cache-control': 'max-age=60' };
  server.serve([...ALL_PAGES, { ...PAGES.everythingHans, headers: kept }]);
  try {
    await tab.reload();
    await awaitStatements(tab);
    await tab.evaluate(() => {
      document.documentElement.dataset.kept = '';
    });
    await tab.goto(PAGES.frontPage.url);
    const twin = await openRead(session, PAGES.everythingHant.url);
    await noteStatement(twin, '船票不會比公車更貴', 'meanwhile');
    await twin.close();
    await tab.page.bringToFront();
    await tab.page.goBack();
    await awaitPainted(tab, 'note-yellow', FARE);
    // Firefox loads it anew while a driver is attached.
    if (session.name === 'chromium') expect(await tab.evaluate(() => document.documentElement.dataset.kept)).toBe('');
    await noteStatement(tab, '真正反对的是附近的快艇业者', 'after');
    expect((await notesIn(session, tab, 2)).map(({ text }) => text)).toEqual(['after', 'meanwhile']);
  } finally {
    server.serve(ALL_PAGES);
  }
});

test('a note whose passage left the page is kept, and says so', async ({ session, server }, info) => {
  const { tab } = await open(session);
  await noteStatement(tab, '其中一个零件后来在一辆旧出租车里找到', 'gone?');
  const file = info.outputPath('changed.html');
  const published = await readFile(PAGES.everythingHans.file, 'utf8');
  await writeFile(file, published.replace(/<div dir="ltr"><p>他还说，其中一个零件.*\n/, ''));
  server.serve([...ALL_PAGES, { url, file }]);
  try {
    await tab.reload();
    expect(await notesIn(session, tab, 1)).toEqual([
      { match: 'orphan', passage: '其中一个零件后来在一辆旧出租车里找到', text: 'gone?' },
    ]);
    expect(await painted(tab, 'note-yellow')).toEqual([]);
  } finally {
    server.serve(ALL_PAGES);
  }
  await tab.reload();
  await awaitPainted(tab, 'note-yellow', '其中一个零件后来在一辆旧出租车里找到');
});

test('a note whose passage left the page is shown by hand where it belongs now, keeps its words and its old quote, and that can be undone', async ({
  session,
  server,
}, info) => {
  const { tab, back } = await open(session);
  const quote = '其中一个零件后来在一辆旧出租车里找到';
  await noteStatement(tab, quote, 'which one?');
  const file = info.outputPath('changed.html');
  const published = await readFile(PAGES.everythingHans.file, 'utf8');
  await writeFile(file, published.replace(/<div dir="ltr"><p>他还说，其中一个零件.*\n/, ''));
  server.serve([...ALL_PAGES, { url, file }]);
  try {
    await tab.reload();
    const popup = await openPopup(session, tab);
    expect(await readNotes(popup, 1)).toMatchObject([{ match: 'orphan', passage: quote }]);
    await popup.click('[data-note] .note-actions button:first-child');
    await expect.poll(() => popup.evaluate(() => false).catch(() => true)).toBe(true);
    await select(tab, PLAIN);
    await awaitPainted(tab, 'note-yellow', PLAIN);
    expect(await notesIn(session, tab, 1)).toEqual([{ match: 'exact', passage: PLAIN, text: 'which one?' }]);

    const { note } = (await back.state())?.notes[0] ?? {};
    const [before] = await back.background('notes.history', note?.id ?? '');
    expect(before?.was.anchor?.quote.exact).toBe(quote);
    await back.background('notes.revert', note?.id ?? '', before?.revision ?? 0);
    await awaitUnpainted(tab, 'note-yellow');
    expect(await notesIn(session, tab, 1)).toMatchObject([{ match: 'orphan', passage: quote, text: 'which one?' }]);
  } finally {
    server.serve(ALL_PAGES);
  }
});

test('a note whose passage left the page is found in the notebook by that, until the page has it again', async ({
  session,
  server,
}, info) => {
  // Notes of earlier tests on other pages would be listed too.
  await (await emptyNotebook(session)).close();
  const { tab } = await open(session);
  // Tabs of earlier tests show the page without the passage, and would say so.
  const others = (await tab.page.browser().pages()).filter((page) => page !== tab.page && page.url().startsWith(url));
  await Promise.all(others.map((page) => page.close()));
  const quote = '其中一个零件后来在一辆旧出租车里找到';
  await noteStatement(tab, quote, 'gone?');
  await noteStatement(tab, FARE, 'stays');
  const file = info.outputPath('changed.html');
  const published = await readFile(PAGES.everythingHans.file, 'utf8');
  await writeFile(file, published.replace(/<div dir="ltr"><p>他还说，其中一个零件.*\n/, ''));
  const notebook = await openNotebook(session);
  server.serve([...ALL_PAGES, { url, file }]);
  try {
    await tab.reload();
    await notebook.page.bringToFront();
    await filterBy(notebook, 'lost');
    expect(await listed(notebook, 1)).toEqual(['gone?']);
    await notebook.waitFor(() => document.querySelector('[data-sighting="lost"]'));
    // That the page changed is no change of the note.
    expect(await historyOfListed(notebook)).toEqual([]);
  } finally {
    server.serve(ALL_PAGES);
  }
  // A page that is not seen is read at leisure.
  await tab.page.bringToFront();
  await tab.reload();
  await awaitPainted(tab, 'note-yellow', quote);
  await notebook.page.bringToFront();
  await notebook.waitFor(() => document.querySelector('main.notebook > .message'));
  await filterBy(notebook, 'found');
  expect([...(await listed(notebook, 2))].sort()).toEqual(['gone?', 'stays']);
});

test('ten notes one right after the other are all kept', async ({ session }) => {
  const { tab } = await open(session);
  const passages = [
    '哪怕只响一次，也值得',
    '比许多新船还结实',
    '它已经更换了三分之一的龙骨',
    '船厂的老师傅拒绝用胶水',
    '问题不是船能不能浮起来',
    '其中一个零件后来在一辆旧出租车里找到',
    '真正反对的是附近的快艇业者',
    '航线经过三次海图测量',
    '渡轮是城市里最慢也最公平的交通工具',
    '听见汽笛就该回家吃饭',
  ];
  for (const [index, passage] of passages.entries()) await noteStatement(tab, passage, `note ${index}`);
  await tab.reload();
  const notes = await notesIn(session, tab, passages.length);
  expect(notes.map(({ text }) => text)).toEqual(passages.map((_, index) => `note ${index}`));
  expect(notes.map(({ passage }) => passage)).toEqual(passages.map((passage) => expect.stringContaining(passage)));
});

test('notes are there on the Traditional copy of the page, over the same words', async ({ session }) => {
  const { tab } = await open(session);
  await noteStatement(tab, '其中一个零件后来在一辆旧出租车里找到', 'which one?');
  await highlight(tab, '何以宁在《纽约时报》撰文');
  await awaitPainted(tab, 'note-yellow', '何以宁在《纽约时报》撰文');
  const twin = await openRead(session, PAGES.everythingHant.url);
  await awaitPainted(twin, 'note-yellow', '其中一個零件後來在一輛舊計程車裡找到');
  await awaitPainted(twin, 'note-yellow', '何以寧在《紐約時報》撰文');
  const notes = await notesIn(session, twin, 2);
  expect(notes.map(({ match }) => match).sort()).toEqual(['script', 'wording']);
});

test('a note stays over its words while the page is shown in another script, and one made there is over them afterwards', async ({
  session,
}) => {
  const { tab, back } = await open(session);
  await highlight(tab, '船体的柚木');
  await awaitPainted(tab, 'note-yellow', '船体的柚木');

  await showScript(session, tab, 'zh-Hant-TW');
  await awaitPainted(tab, 'note-yellow', '船體的柚木');
  await highlight(tab, '那時候沒有錢', 1);
  await awaitPainted(tab, 'note-green', '那時候沒有錢');

  await showScript(session, tab, 'original');
  await awaitPainted(tab, 'note-yellow', '船体的柚木');
  await awaitPainted(tab, 'note-green', '那时候没有钱');
  expect(
    (await back.state())?.notes.map(({ note, located, now }) => [note.anchor?.quote.exact, located.how, now]),
  ).toEqual([
    ['船体的柚木', 'exact', '船体的柚木'],
    ['那时候没有钱', 'exact', '那时候没有钱'],
  ]);
  expect(await painted(tab, 'note-yellow')).toEqual(['船体的柚木']);
});

for (const how of ['close', 'kill'] as const)
  test(`notes are there when the browser starts again after it was ended: ${how}`, async ({ session }) => {
    const { tab } = await open(session);
    await highlight(tab, PLAIN);
    await awaitPainted(tab, 'note-yellow', PLAIN);
    await noteStatement(tab, FARE, 'kept');
    await session.restart(how);

    const again = await openRead(session, url);
    await awaitPainted(again, 'note-yellow', PLAIN);
    await awaitPainted(again, 'note-yellow', FARE);
    expect(await notesIn(session, again, 2)).toEqual([
      { match: 'exact', passage: PLAIN, text: '' },
      { match: 'exact', passage: FARE, text: 'kept' },
    ]);
  });
