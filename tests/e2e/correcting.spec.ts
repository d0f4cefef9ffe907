import { en } from '../../utils/i18n/en.ts';
import { readPopup } from '../browser/popup.ts';
import type { View } from '../browser/session.ts';
import { PAGES } from '../fixtures/pages.ts';
import { type Backstage, backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { openRead, painted } from './on-page.ts';
import { openPopup } from './popup.ts';

const { url } = PAGES.everythingHans;

const chainsIn = async (back: Backstage): Promise<readonly string[]> =>
  (await back.state())?.report.statements.map(({ chain }) => chain.map(({ name }) => name).join(' › ')) ?? [];

const withdrawAll = async (back: Backstage): Promise<void> => {
  for (const { id } of (await back.state())?.corrections ?? []) await back.background('notes.withdraw', id, true);
  await expect.poll(async () => (await back.state())?.corrections).toEqual([]);
};

const correct = async (popup: View, statement: number): Promise<void> => {
  await popup.click(`[data-statement="${statement}"] .statement-actions button:nth-child(4)`);
  await popup.waitFor(() => document.querySelector('[data-correction]'));
};

test('what is no statement goes at once, stays away on later visits, and comes back when that is taken back', async ({
  session,
}) => {
  const tab = await openRead(session, url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await withdrawAll(back);
  const before = await chainsIn(back);
  const marks = await painted(tab, 'content');

  let popup = await openPopup(session, tab);
  const shown = (await readPopup(popup)).statements;
  await correct(popup, 3);
  await popup.click('[data-correction] > button');
  await popup.waitFor((count) => document.querySelectorAll('[data-statement]').length === count, before.length - 1);
  expect((await readPopup(popup)).statements).toEqual(shown.toSpliced(2, 1));
  await expect.poll(async () => (await painted(tab, 'content')).length).toBeLessThan(marks.length);
  await popup.close();

  await tab.reload();
  await expect.poll(() => chainsIn(back)).toEqual(before.toSpliced(2, 1));
  popup = await openPopup(session, tab);
  await popup.click('.corrections summary');
  await popup.click('.corrections button');
  await popup.waitFor((count) => document.querySelectorAll('[data-statement]').length === count, before.length);
  expect(await chainsIn(back)).toEqual(before);
});

test('a corrected chain is shown at once, is said to be the reader’s, and holds on the other copy of the article', async ({
  session,
}) => {
  const tab = await openRead(session, url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await withdrawAll(back);
  const popup = await openPopup(session, tab);
  await correct(popup, 2);
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[data-correction] input');
    if (!field) throw new Error('No field for a name');
    field.value = '港务局';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await popup.click('[data-correction] fieldset:first-of-type .primary');
  const said = await popup.waitFor(() => document.querySelector('[data-statement="2"] .tag.corrected')?.textContent);
  expect(said).toBe(en['correct.byYou']);
  const [, { chain } = { chain: [] }] = (await readPopup(popup)).statements;
  expect(chain.at(-1)).toBe('港务局');
  await popup.close();

  const twin = await openRead(session, PAGES.everythingHant.url);
  const twinBack = await backstage(session, twin);
  await expect.poll(async () => (await chainsIn(twinBack))[1]?.endsWith('港务局')).toBe(true);
  await withdrawAll(twinBack);
  await expect.poll(async () => (await chainsIn(back))[1]?.endsWith('港务局')).toBe(false);
});

test('two names that are one source are one at once, and on every page', async ({ session }) => {
  const tab = await openRead(session, url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await withdrawAll(back);
  const sources = (await back.state())?.report.sources ?? [];
  const [one, other] = sources.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  if (!one || !other) throw new Error('The page has no two people');
  await back.ask('page.correct', { kind: 'same-source', names: [one, other] });
  await expect.poll(async () => (await back.state())?.report.sources.length).toBe(sources.length - 1);
  expect((await back.state())?.report.sources.find(({ name }) => name === one)?.aliases).toContain(other);

  // Named in Simplified, it holds on the copy that writes both names in Traditional.
  const twin = await openRead(session, PAGES.everythingHant.url);
  const twinBack = await backstage(session, twin);
  await expect.poll(async () => (await twinBack.state())?.corrections.length).toBe(1);
  const merged = (await twinBack.state())?.report.sources.length;
  await withdrawAll(twinBack);
  await expect.poll(async () => (await twinBack.state())?.report.sources.length).toBe((merged ?? 0) + 1);
});
