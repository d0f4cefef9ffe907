import { en } from '../../utils/i18n/en.ts';
import type { Tab } from '../browser/session.ts';
import { PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { openNotebook } from './notebook.ts';
import { awaitPainted, openRead } from './on-page.ts';
import { beside, front, press } from './side-panel.ts';

const FARE = '船票不会比公共汽车更贵';

const type = (panel: Tab, text: string): Promise<unknown> =>
  panel.waitFor((words) => {
    const box = document.querySelector<HTMLTextAreaElement>('.note-editor textarea');
    if (!box) return false;
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }, text);

const typed = (panel: Tab): Promise<readonly string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('.note-editor > textarea')].map(({ value }) => value),
  );

const awaitTyped = (panel: Tab, text: string): Promise<unknown> =>
  panel.waitFor(
    (words) => document.querySelector<HTMLTextAreaElement>('.note-editor > textarea')?.value === words,
    text,
  );

const save = async (panel: Tab): Promise<void> => {
  await press(panel, '.note-editor [type="submit"]');
  await panel.waitFor(() => !document.querySelector('.note-editor'));
};

/** Opens the editor on the statement that says `words`. */
const noteStatement = (panel: Tab, words: string): Promise<unknown> =>
  panel.waitFor((wanted) => {
    const row = [...document.querySelectorAll('[data-statement]')].find((one) =>
      one.querySelector('[data-content]')?.textContent?.includes(wanted),
    );
    row?.querySelector<HTMLElement>('.statement-actions button:nth-child(2)')?.click();
    return row !== undefined;
  }, words);

test('what is typed in the side panel outlives a change of tabs, of lists, and the panel itself', async ({
  session,
}) => {
  const tab = await openRead(session, PAGES.everythingHans.url);
  const other = await openRead(session, PAGES.strictPolicy.url);
  const back = await backstage(session, tab);
  await back.forgetNotes();
  let panel = await beside(session, tab);
  await noteStatement(panel, FARE);
  await type(panel, 'half a tho');

  await front(panel, other);
  expect(await typed(panel)).toEqual([]);
  await front(panel, tab);
  await awaitTyped(panel, 'half a tho');

  await press(panel, '#tab-notes');
  expect(await typed(panel)).toEqual([]);
  await press(panel, '#tab-statements');
  await awaitTyped(panel, 'half a tho');

  await type(panel, 'half a thought');
  await panel.close();
  panel = await beside(session, tab);
  await awaitTyped(panel, 'half a thought');
  await save(panel);
  await awaitPainted(tab, 'note-yellow', FARE);
  expect((await back.state())?.notes.map(({ note }) => note.text)).toEqual(['half a thought']);

  // A change of that note is a draft of its own.
  await press(panel, '#tab-notes');
  await press(panel, '[data-note] .note-actions button:nth-last-child(2)');
  await awaitTyped(panel, 'half a thought');
  await type(panel, 'a whole thought');
  await front(panel, other);
  await front(panel, tab);
  await press(panel, '#tab-notes');
  await awaitTyped(panel, 'a whole thought');
  await press(panel, '.note-editor .end button:not([type="submit"])');
  await panel.waitFor(() => !document.querySelector('.note-editor'));
  await panel.close();
  panel = await beside(session, tab);
  await press(panel, '#tab-notes');
  await panel.waitFor(() => document.querySelector('[data-note]'));
  expect(await typed(panel)).toEqual([]);
  await back.forgetNotes();
});

test('a note on the page as such and one on a source: written beside the page, there where they belong, kept in the notebook', async ({
  session,
}) => {
  const tab = await openRead(session, PAGES.everythingHans.url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await back.forgetNotes();
  const panel = await beside(session, tab);
  await press(panel, '[data-new-note="page"]');
  await type(panel, 'about all of it');
  await save(panel);
  const subject = await panel.waitFor(() => document.querySelector('[data-note] .note-subject')?.textContent);
  expect(subject).toBe(en['note.onPage']);

  await press(panel, 'g.bar.relay .hit');
  const label = await panel.waitFor(() => document.querySelector('[data-new-note="source"]')?.textContent?.trim());
  await press(panel, '[data-new-note="source"]');
  await type(panel, 'corrects itself often');
  await save(panel);
  const notes = async () => (await back.state())?.notes.map(({ note }) => note) ?? [];
  await expect
    .poll(async () => (await notes()).map(({ text }) => text).sort())
    .toEqual(['about all of it', 'corrects itself often']);
  const onSource = (await notes()).find(({ source }) => source !== null);
  expect(label).toBe(en['note.source'].replace('{name}', onSource?.source?.name ?? ''));

  // The other copy of the article has the same source, under its name in the other script.
  const twin = await openRead(session, PAGES.everythingHant.url);
  const twinBack = await backstage(session, twin);
  await expect
    .poll(async () => (await twinBack.state())?.notes.map(({ note }) => note.text).sort())
    .toEqual(['about all of it', 'corrects itself often']);

  const notebook = await openNotebook(session);
  await notebook.waitFor((words) => document.body.innerText.includes(words), 'corrects itself often');
  await notebook.evaluate(() => {
    const button = [...document.querySelectorAll<HTMLElement>('.note-subject button')].at(0);
    button?.click();
  });
  await notebook.waitFor(() => document.querySelector('.source-summary'));
  await notebook.click('.source-summary [data-new-note="source"]');
  await type(notebook, 'and from the notebook');
  await save(notebook);
  await notebook.waitFor((words) => document.body.innerText.includes(words), 'and from the notebook');
  await notebook.close();
  await tab.page.bringToFront();
  await expect
    .poll(async () => (await back.state())?.notes.map(({ note }) => note.text).sort())
    .toEqual(['about all of it', 'and from the notebook', 'corrects itself often']);
  await back.forgetNotes();
});
