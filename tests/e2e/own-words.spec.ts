import { writeFile } from 'node:fs/promises';
import { en } from '../../utils/i18n/en.ts';
import type { Tab } from '../browser/session.ts';
import { PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { downloaded } from './files.ts';
import { expect, test } from './harness.ts';
import { choose } from './notebook.ts';
import { openRead, painted } from './on-page.ts';
import { showScript } from './popup.ts';
import { freshSettings, tick } from './settings.ts';
import { beside, pick } from './side-panel.ts';

/** Types into the field at `selector`, in place of what stands there. */
async function type(options: Tab, selector: string, words: string): Promise<void> {
  await options.click(selector);
  await options.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.select(), selector);
  await options.page.keyboard.type(words);
}

const REPLACE = { from: '.word-list form label:nth-child(1) input', to: '.word-list form label:nth-child(2) input' };

async function replace(options: Tab, from: string, to: string): Promise<void> {
  await type(options, REPLACE.from, from);
  await type(options, REPLACE.to, to);
  await options.page.keyboard.press('Enter');
  await options.waitFor((word) => document.querySelector(`[data-replacement="${word}"]`), from);
}

async function keep(options: Tab, word: string): Promise<void> {
  await type(options, '[data-keep]', word);
  await options.page.keyboard.press('Enter');
  await options.waitFor((wanted) => document.querySelector(`[data-kept="${wanted}"]`), word);
}

const text = (tab: Tab): Promise<string> => tab.evaluate(() => document.querySelector('main')?.textContent ?? '');

test('words of the reader’s own: read otherwise, never changed, on the page and in the list, every mark in its place', async ({
  session,
}) => {
  const options = await freshSettings(session);
  await replace(options, '木壳渡轮', '老船');
  await keep(options, '意大利');
  await keep(options, '木壳');
  // A word that is to stay is not touched by a longer one that would not.
  const tab = await openRead(session, PAGES.everythingHans.url);
  const marks = (await painted(tab, 'content')).length;
  await showScript(session, tab, 'zh-Hant-TW');
  await tab.waitFor(() => document.querySelector('h1')?.textContent?.includes('渡輪'));
  const converted = await text(tab);
  expect(converted).toContain('意大利船廠');
  expect(converted).not.toContain('義大利');
  expect(converted).toContain('木壳渡輪');
  expect((await painted(tab, 'content')).length).toBe(marks);

  await options.page.bringToFront();
  await options.click('[data-kept="木壳"] button');
  await options.waitFor(() => !document.querySelector('[data-kept="木壳"]'));
  await tab.page.bringToFront();
  await showScript(session, tab, 'zh-Hant-HK');
  await tab.waitFor(() => document.querySelector('main')?.textContent?.includes('老船'));
  const panel = await beside(session, tab);
  await pick(panel, '[data-list-in]', 'zh-Hant-TW');
  await panel.waitFor(() => document.querySelector('ol.statements')?.textContent?.includes('意大利船廠'));
  await showScript(session, tab, 'original');
  await freshSettings(session);
});

test('names that the reader fixed in notes and corrections stay as written, where the reader asks for that', async ({
  session,
}) => {
  const options = await freshSettings(session);
  const tab = await openRead(session, PAGES.everythingHans.url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await back.forgetNotes();
  await back.ask('page.keepNote', { kind: 'source', source: { name: '沈怀安', kind: 'person' } }, {
    ...{ colour: 'green', text: 'careful', tags: [], verdict: 'unchecked', evidence: [] },
  } as const);
  const { id } = await back.ask('page.correct', { kind: 'same-source', names: ['意大利船厂', '船厂'] });

  // To note a source is not to ask for its spelling.
  await showScript(session, tab, 'zh-Hant-TW');
  await tab.waitFor(() => document.querySelector('main')?.textContent?.includes('沈懷安'));
  expect(await text(tab)).toContain('義大利船廠');

  await tick(options, en['kept.names']);
  await tab.page.bringToFront();
  await showScript(session, tab, 'zh-Hant-HK');
  await tab.waitFor(() => document.querySelector('main')?.textContent?.includes('研究員沈怀安'));
  expect(await text(tab)).toContain('負責檢修的意大利船厂');
  expect(await text(tab)).not.toContain('沈懷安');
  const panel = await beside(session, tab);
  await pick(panel, '[data-list-in]', 'zh-Hant-TW');
  const names = () =>
    panel.evaluate(() => [...document.querySelectorAll('[data-chain]')].map(({ textContent }) => textContent).join());
  await panel.waitFor(() => document.querySelector('.statement .content')?.getAttribute('lang') === 'zh-Hant-TW');
  expect(await names()).toContain('沈怀安');
  expect(await names()).not.toContain('沈懷安');

  // Taken back and deleted, they are words like any other.
  await back.background('notes.withdraw', id, true);
  await back.forgetNotes();
  await showScript(session, tab, 'zh-Hant-TW');
  await tab.waitFor(() => document.querySelector('main')?.textContent?.includes('研究員沈懷安'));
  expect(await text(tab)).toContain('義大利船廠');
  await showScript(session, tab, 'original');
  await freshSettings(session);
});

test('both lists travel in one file; a broken one changes nothing and says where and why', async ({
  session,
  downloads,
}, info) => {
  const options = await freshSettings(session);
  await replace(options, '土豆', '马铃薯');
  await keep(options, '川普');
  await type(options, REPLACE.from, '只有一边');
  await options.page.keyboard.press('Enter');
  const said = () => options.waitFor(() => document.querySelector('.own-words .problem')?.textContent);
  expect(await said()).toContain(en['ownWords.problem.empty']);
  await type(options, '[data-keep]', '长'.repeat(101));
  await options.page.keyboard.press('Enter');
  await expect.poll(said).toContain('100');

  await options.page.bringToFront();
  const saved = await downloaded(downloads, () => options.click('.own-words .row button:nth-child(2)'));
  expect(saved.name).toMatch(/^whence-words-.*\.tsv$/);
  expect(saved.text).toBe('土豆\t马铃薯\n川普\t川普\n');

  for (const [name, content, reasons] of [
    ['columns.tsv', '土豆\t洋芋\n悉尼，雪梨\n', ['Line 2: ', en['ownWords.problem.columns']]],
    ['variant.tsv', '悉尼\t雪梨\tzh-TW\n', ['Line 1: ', en['ownWords.problem.variant']]],
    ['empty.txt', ' \n', [en['ownWords.problem.file-empty']]],
    ['broken.json', '[{"from":', [en['ownWords.problem.file-json']]],
    ['half.json', '[{"from":"土豆","to":"洋芋"},{"from":"a"}]', ['Entry 2: ', en['ownWords.problem.no-entry']]],
    ['gbk.tsv', Buffer.from([0xcd, 0xc1, 0xb6, 0xb9, 0x09, 0x61, 0x0a]), [en['ownWords.problem.file-text']]],
    ['many.tsv', Array.from({ length: 5001 }, (_, n) => `w${n}\tx\n`).join(''), ['5000']],
    ['huge.tsv', Buffer.alloc(8_000_001, 0x61), [en['ownWords.problem.file-long']]],
  ] as const) {
    const path = info.outputPath(name);
    await writeFile(path, content);
    await choose(options, path);
    for (const reason of reasons) await expect.poll(said, name).toContain(reason);
    expect(await options.evaluate(() => document.querySelectorAll('[data-replacement], [data-kept]').length)).toBe(2);
    await options.reload();
    await options.waitFor(() => document.querySelector('[data-kept="川普"]'));
  }

  const again = await freshSettings(session);
  expect(await again.evaluate(() => document.querySelectorAll('[data-replacement], [data-kept]').length)).toBe(0);
  await choose(again, saved.path);
  await again.waitFor(
    () => document.querySelector('[data-replacement="土豆"]') && document.querySelector('[data-kept="川普"]'),
  );
  await freshSettings(session);
});
