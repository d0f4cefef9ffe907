import { en } from '../../utils/i18n/en.ts';
import { slice } from '../../utils/span.ts';
import { readPopup } from '../browser/popup.ts';
import type { View } from '../browser/session.ts';
import { PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import {
  awaitEditor,
  awaitPainted,
  awaitStatements,
  awaitUnpainted,
  openRead,
  painted,
  typeAndSave,
} from './on-page.ts';
import { openPopup } from './popup.ts';

const { url } = PAGES.everythingHans;

const figures = (popup: View): Promise<readonly number[]> =>
  popup.evaluate(() => [...document.querySelectorAll('.figures dd')].map((figure) => Number(figure.textContent)));

test('the popup names the publisher, counts, and lists every statement with its chain', async ({ session }) => {
  const tab = await openRead(session, url);
  const state = await (await backstage(session, tab)).state();
  if (!state?.article) throw new Error('No article was read');
  const { article, report } = state;
  const popup = await openPopup(session, tab);

  const shown = await readPopup(popup);
  expect(shown.publisher).toMatch(/BBC/);
  expect(shown.statements.length).toBeGreaterThan(20);
  expect(shown.statements).toEqual(
    report.statements.map(({ content, cue, chain }) => ({
      chain: chain.map(({ name }) => name),
      content:
        content.length > 0
          ? content.map((span) => slice(article.text, span)).join(' … ')
          : cue && slice(article.text, cue),
    })),
  );
  const origins = new Set(
    report.statements.map(({ chain }, index) =>
      report.sources.find(({ hops }) => hops.some(([of, hop]) => of === index && hop === chain.length - 1)),
    ),
  );
  const unnamed = report.statements.filter(({ chain }) => /anonymous|agentless/.test(chain.at(-1)?.kind ?? ''));
  expect(await figures(popup)).toEqual([
    shown.statements.length,
    origins.size,
    shown.statements.filter(({ chain }) => chain.length > 1).length,
    unnamed.length,
  ]);
});

test('a bar of the source chain filters the list, and a second click shows all again', async ({ session }) => {
  const popup = await openPopup(session, await openRead(session, url));
  const all = (await readPopup(popup)).statements;
  const label = await popup.evaluate(() => document.querySelector('g.bar.relay title')?.textContent);
  await popup.click('g.bar.relay .hit');
  await popup.waitFor(() => document.querySelector('.filter') !== null);
  const some = (await readPopup(popup)).statements;
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  for (const { chain } of some) expect(chain).toContain(label?.split(', ')[0]);
  await popup.click('g.bar.relay .hit');
  await popup.waitFor(() => document.querySelector('.filter') === null);
  expect((await readPopup(popup)).statements).toEqual(all);
});

test('a statement says why it was found, and is shown on the page', async ({ session }) => {
  const tab = await openRead(session, url);
  const popup = await openPopup(session, tab);
  await popup.click('[data-statement="2"] button[aria-expanded]');
  const why = await popup.waitFor(() => document.querySelector('[data-statement="2"] [data-explanation]')?.textContent);
  expect(why).toContain('表示');

  const last = (await readPopup(popup)).statements.at(-1)?.content ?? '';
  await popup.click('[data-statement]:last-child .content');
  await awaitPainted(tab, 'flash', last);
  const visible = await tab.evaluate((words) => {
    const [passage] = [...document.querySelectorAll('p')].filter(({ textContent }) => textContent.includes(words));
    const box = passage?.getBoundingClientRect();
    return scrollY > 0 && box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, last);
  expect(visible).toBe(true);
  await awaitUnpainted(tab, 'flash');
});

test('a note is begun from the popup and written on the page', async ({ session }) => {
  const tab = await openRead(session, url);
  const back = await backstage(session, tab);
  await back.forgetNotes();
  const popup = await openPopup(session, tab);
  await popup.click('[data-statement="3"] .statement-actions button:nth-child(2)');
  await awaitEditor(tab);
  await typeAndSave(tab, 'begun in the popup');
  await expect
    .poll(async () => (await back.state())?.notes.map(({ note }) => note.text))
    .toEqual(['begun in the popup']);
  await back.forgetNotes();
});

test('marks are taken off the page and put back, and the list stays', async ({ session }) => {
  const tab = await openRead(session, url);
  const before = await painted(tab, 'content');
  const popup = await openPopup(session, tab);
  const { statements } = await readPopup(popup);
  await popup.click('.paint input');
  await awaitUnpainted(tab, 'content');
  expect((await readPopup(popup)).statements).toEqual(statements);
  await popup.click('.paint input');
  await awaitStatements(tab);
  expect(await painted(tab, 'content')).toEqual(before);
});

test('the notebook opens in a tab of its own', async ({ session }) => {
  const tab = await openRead(session, url);
  const back = await backstage(session, tab);
  const popup = await openPopup(session, tab);
  await popup.click(`.page-title button[title="${en.openNotebook}"]`);
  await expect.poll(() => back.ownPages()).toContain(`${session.origin}/notebook.html`);
});

for (const { what, name, title } of [
  { what: 'a page that is no article', name: 'frontPage', title: en['state.noArticle'] },
  { what: 'a page in a language not read yet', name: 'english', title: en['state.noStatements'] },
] as const)
  test(`the popup says so over ${what}`, async ({ session }) => {
    const popup = await openPopup(session, await session.open(PAGES[name].url));
    const { statements, message } = await readPopup(popup);
    expect(statements).toEqual([]);
    expect(message).toContain(title);
  });

test('the popup says so over a page that the browser keeps to itself', async ({ session }) => {
  const tab = await session.open(session.name === 'firefox' ? 'about:config' : 'chrome://version');
  const popup = await openPopup(session, tab);
  const { message } = await readPopup(popup);
  expect(message).toContain(en['state.forbidden']);
});
