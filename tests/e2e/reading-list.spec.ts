import type { Tab } from '../browser/session.ts';
import { PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { openRead, painted } from './on-page.ts';
import { freshSettings } from './settings.ts';
import { beside, pick, press } from './side-panel.ts';

/** The same words in the list as published and in each variant. */
const WORDS = {
  title: { original: '停摆六十年的渡轮', 'zh-Hant-TW': '停擺六十年的渡輪', 'zh-Hant-HK': '停擺六十年的渡輪' },
  content: { original: '夜里写作业的孩子', 'zh-Hant-TW': '夜裡寫作業的孩子', 'zh-Hant-HK': '夜裏寫作業的孩子' },
  hop: { original: '沈怀安', 'zh-Hant-TW': '沈懷安', 'zh-Hant-HK': '沈懷安' },
  shipyard: { original: '意大利船厂', 'zh-Hant-TW': '義大利船廠', 'zh-Hant-HK': '意大利船廠' },
} as const;
type In = keyof (typeof WORDS)['content'];

const NOTE = '意大利船厂的后院' as const;
const NOTE_IN: Readonly<Record<In, string>> = {
  original: NOTE,
  'zh-Hant-TW': '義大利船廠的後院',
  'zh-Hant-HK': '意大利船廠的後院',
};

const awaitList = (panel: Tab, shown: In): Promise<unknown> =>
  panel.waitFor(
    (content, hop, title, shipyard) => {
      const text = (selector: string): string =>
        [...document.querySelectorAll(selector)].map((one) => one.textContent).join('\n');
      return (
        text('[data-content]').includes(content) &&
        text('[data-chain]').includes(hop) &&
        text('[data-chain]').includes(shipyard) &&
        text('.chain-figure title').includes(hop) &&
        text('.page-head h1').includes(title)
      );
    },
    WORDS.content[shown],
    WORDS.hop[shown],
    WORDS.title[shown],
    WORDS.shipyard[shown],
  );

const awaitNote = (panel: Tab, words: string): Promise<unknown> =>
  panel.waitFor((wanted) => document.querySelector('[data-note] .markdown')?.textContent?.includes(wanted), words);

/** What copying gives from now on, instead of the clipboard, which a browser gives to nobody unasked. */
const listenToCopies = (panel: Tab): Promise<void> =>
  panel.evaluate(() => {
    navigator.clipboard.writeText = async (text: string) => {
      document.documentElement.dataset.copied = text;
    };
  });

async function copiedBy(panel: Tab, selector: string): Promise<string> {
  await panel.evaluate(() => delete document.documentElement.dataset.copied);
  await press(panel, selector);
  return panel.waitFor(() => document.documentElement.dataset.copied);
}

test('the list is read in any variant whatever the page shows: statements, chains, names, notes', async ({
  session,
}) => {
  await freshSettings(session);
  const tab = await openRead(session, PAGES.everythingHans.url);
  const published = await painted(tab, 'content');
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await back.forgetNotes();
  await back.ask('page.keepNote', { kind: 'statement', index: 0 }, {
    ...{ colour: 'green', text: NOTE, tags: ['船厂'], verdict: 'unchecked', evidence: [] },
  } as const);

  let panel = await beside(session, tab);
  await awaitList(panel, 'original');
  for (const variant of ['zh-Hant-TW', 'zh-Hant-HK'] as const) {
    await press(panel, '#tab-statements');
    await pick(panel, '[data-list-in]', variant);
    await awaitList(panel, variant);
    expect(await panel.evaluate(() => document.querySelector('.statement .content')?.getAttribute('lang'))).toBe(
      variant,
    );
    await press(panel, '#tab-notes');
    await awaitNote(panel, NOTE_IN[variant]);
    expect(await panel.evaluate(() => document.querySelector('[data-note] blockquote')?.getAttribute('lang'))).toBe(
      variant,
    );
  }
  expect(await painted(tab, 'content')).toEqual(published);
  expect((await back.state())?.shown).toBe('original');
  // What is stored stays as it was written.
  expect((await back.state())?.notes.map(({ note }) => note.text)).toEqual([NOTE]);

  // It stays so where the panel is opened again, and when the page turns to another script.
  await panel.close();
  panel = await session.extensionPage('sidepanel.html');
  await tab.page.bringToFront();
  await awaitList(panel, 'zh-Hant-HK');
  await back.ask('page.show', 'zh-Hant-TW');
  await awaitList(panel, 'zh-Hant-HK');
  await pick(panel, '[data-list-in]', 'original');
  await awaitList(panel, 'original');
  expect((await back.state())?.shown).toBe('zh-Hant-TW');
  await pick(panel, '[data-list-in]', 'page');
  await awaitList(panel, 'zh-Hant-TW');
  await back.ask('page.show', 'original');
  await awaitList(panel, 'original');
  await back.forgetNotes();
});

test('copying gives the words as the list shows them, or as published, as picked', async ({ session }) => {
  await freshSettings(session);
  const tab = await openRead(session, PAGES.everythingHans.url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  await back.forgetNotes();
  await back.ask('page.keepNote', { kind: 'page' }, {
    ...{ colour: 'green', text: NOTE, tags: [], verdict: 'unchecked', evidence: [] },
  } as const);
  const panel = await beside(session, tab);
  await listenToCopies(panel);
  await press(panel, '#tab-statements');
  await pick(panel, '[data-list-in]', 'zh-Hant-TW');
  await awaitList(panel, 'zh-Hant-TW');
  const copy = '[data-statement="1"] .statement-actions button:nth-child(3)';
  const cite = '[data-note] .note-actions button';

  const shown = await copiedBy(panel, copy);
  expect(shown).toContain(WORDS.title['zh-Hant-TW']);
  expect(shown).toContain(PAGES.everythingHans.url);
  await pick(panel, '[data-copy-as]', 'original');
  await panel.waitFor(() => document.querySelector<HTMLSelectElement>('[data-copy-as]')?.value === 'original');
  // The choice holds once it is kept, which the list does not show.
  await expect.poll(() => copiedBy(panel, copy)).toContain(WORDS.title.original);
  expect((await copiedBy(panel, copy)).length).toBe(shown.length);

  await press(panel, '#tab-notes');
  await awaitNote(panel, NOTE_IN['zh-Hant-TW']);
  const labelOf = await panel.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim()),
    cite,
  );
  const place = labelOf.findIndex((label) => /copy/i.test(label ?? '')) + 1;
  expect(place, `${labelOf}`).toBeGreaterThan(0);
  expect(await copiedBy(panel, `${cite}:nth-child(${place})`)).toContain(NOTE);
  await pick(panel, '[data-copy-as]', 'shown');
  await expect.poll(() => copiedBy(panel, `${cite}:nth-child(${place})`)).toContain(NOTE_IN['zh-Hant-TW']);
  await back.forgetNotes();
  await freshSettings(session);
});
