import { readFile } from 'node:fs/promises';
import { readHtml } from '../../utils/article/read-html.ts';
import { detect } from '../../utils/attribution/detect.ts';
import type { Statement } from '../../utils/attribution/types.ts';
import { type Span, slice } from '../../utils/span.ts';
import { readPopup } from '../browser/popup.ts';
import type { ServedPage } from '../browser/server.ts';
import type { Tab } from '../browser/session.ts';
import { MODEL, PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { awaitPainted, openRead, painted } from './on-page.ts';

type Parts = Readonly<Record<'content' | 'source' | 'cue', readonly string[]>>;

const PARTS: Readonly<Record<keyof Parts, (statement: Statement) => readonly (Span | null)[]>> = {
  content: ({ content }) => content,
  source: ({ chain }) => chain.map(({ source }) => source),
  cue: ({ cue }) => [cue],
};

/** The words of all statements that `detect` finds in the page, read without a browser. */
function detected(html: string, url: string): Parts {
  const article = readHtml(html, url);
  const { statements } = detect(article);
  const words = (part: keyof Parts): readonly string[] =>
    statements.flatMap((statement) =>
      PARTS[part](statement).flatMap((span) => (span ? [slice(article.text, span)] : [])),
    );
  return { content: words('content'), source: words('source'), cue: words('cue') };
}

const shown = async (tab: Tab): Promise<Parts> => ({
  content: await painted(tab, 'content'),
  source: await painted(tab, 'source'),
  cue: await painted(tab, 'cue'),
});

const detectedIn = async ({ file, url }: ServedPage): Promise<Parts> => detected(await readFile(file, 'utf8'), url);

for (const name of ['everythingHans', 'everythingHant', 'strictPolicy'] as const)
  test(`what is painted is what was detected: ${name}`, async ({ session }) => {
    const expected = await detectedIn(PAGES[name]);
    expect(expected.content.length).toBeGreaterThan(4);
    const tab = await openRead(session, PAGES[name].url);
    expect(await shown(tab)).toEqual(expected);
    const back = await backstage(session, tab);
    const state = await back.state();
    expect(await back.badge()).toBe(String(state?.report.statements.length));
  });

test('a page that writes its article after loading, and the next one without loading, are read as they come', async ({
  session,
}) => {
  const tab = await session.open(PAGES.clientRendered.url);
  await awaitPainted(tab, 'content', '她想学会给孙女写一封不用语音的信');
  const html = (): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);
  expect(await shown(tab)).toEqual(detected(await html(), PAGES.clientRendered.url));

  await tab.click('#next');
  await awaitPainted(tab, 'content', '第一天就收到六十三本书，其中一本逾期了十一年');
  expect(await tab.evaluate(() => location.href)).toBe(PAGES.clientRenderedNext.url);
  expect(await shown(tab)).toEqual(detected(await html(), PAGES.clientRenderedNext.url));
  const back = await backstage(session, tab);
  expect(await back.badge()).toBe(String((await back.state())?.report.statements.length));
});

/** A span that runs over several text nodes is painted as several ranges. */
const joined = (parts: Parts): Readonly<Record<keyof Parts, string>> => {
  const join = (words: readonly string[]): string => words.join('').replace(/\s/g, '');
  return { content: join(parts.content), source: join(parts.source), cue: join(parts.cue) };
};

for (const script of ['hans', 'hant'] as const)
  test(`the model article (${script}) is painted as detected and listed in full`, async ({ session }) => {
    test.skip(MODEL === null, 'The model article lies beside the repository only where the project is built.');
    if (!MODEL) return;
    const tab = await openRead(session, MODEL[script].url);
    expect(joined(await shown(tab))).toEqual(joined(await detectedIn(MODEL[script])));
    const { statements } = await readPopup(await session.clickToolbar(tab));
    expect(statements.length).toBeGreaterThanOrEqual(20);
    expect(statements.some(({ chain }) => chain.length >= 3)).toBe(true);
  });

test('nothing is painted on a page that is no article', async ({ session }) => {
  const tab = await session.open(PAGES.frontPage.url);
  const back = await backstage(session, tab);
  await expect.poll(async () => (await back.state())?.settled).toBe(true);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await back.badge()).toBe('');
});
