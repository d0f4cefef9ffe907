// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '../../entrypoints/reader.content/page-reading.ts';
import type { PageSession } from '../../entrypoints/reader.content/session.ts';
import { describe as describePassage } from '../../utils/anchor/describe.ts';
import type { Article } from '../../utils/article/types.ts';
import type { Note } from '../../utils/notes/types.ts';
import type { Span } from '../../utils/span.ts';
import { someNote } from './components/some-note.ts';

const TITLE = '港口工会投票';
const STRIKE = '码头工人将在周五开始罢工，为期三天。';
const TALKS = '市长说，谈判还没有结束，双方周四再谈。';

/** jsdom has no highlights: a registry that keeps what is registered. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}
const registry = new Map<string, FakeHighlight>();

/** What the background answers; a test may hold an answer back or let it fail. */
let answers: Record<string, (...args: never[]) => unknown>;
const chrome = {
  runtime: {
    id: 'whence',
    sendMessage: async ({ to, name, args }: { to: string; name: string; args: never[] }) =>
      to === 'background' ? { ok: (await answers[name]?.(...args)) ?? null } : null,
  },
};

/** The page's paragraphs as they stand in the document now, read as an article. */
const readPage = (): PageReading => {
  const nodes = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
  const text = [TITLE, ...nodes.map(({ data }) => data)].join('\n');
  let end = TITLE.length;
  const blocks = nodes.map(({ data }) => {
    const start = end + 1;
    end = start + data.length;
    return { span: [start, end] as const, kind: 'paragraph' as const };
  });
  const article: Article = {
    ...{ text, blocks, title: TITLE, titleLength: TITLE.length, publisher: '海港日报', credits: [], author: null },
    ...{ published: null, url: location.href, script: 'zh-Hans', variant: null, language: 'zh' },
    ranges: ([start, to]: Span) =>
      blocks.flatMap(({ span: [from, until] }, at) => {
        const [startOffset, endOffset] = [Math.max(start, from) - from, Math.min(to, until) - from];
        const node = nodes[at] as Text;
        return startOffset < endOffset
          ? [new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset })]
          : [];
      }),
    span: () => null,
  };
  return { article, lines: [], written: { script: 'zh-Hans', variant: null }, failure: null };
};
const painted = (name: string): readonly string[] =>
  [...(registry.get(`whence-${name}`) ?? [])].map(
    ({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '',
  );
const noteOn = (article: Article, passage: string): Note => {
  const at = article.text.indexOf(passage);
  const blocks = article.blocks.map(({ span }) => span);
  return someNote('a', { anchor: describePassage(article.text, [at, at + passage.length], blocks) });
};

let ending: AbortController;
let session: PageSession;

beforeEach(async () => {
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  document.body.innerHTML = `<p>${STRIKE}</p><p>${TALKS}</p>`;
  answers = {
    'page.detect': () => ({ statements: [], sources: [] }),
    'notes.corrections': () => [],
    'notes.of': () => ({ key: 'harbour.example', notes: [] }),
  };
  ending = new AbortController();
  const { PageSession } = await import('../../entrypoints/reader.content/session.ts');
  session = new PageSession(ending.signal, { onScriptError: () => undefined });
});
afterEach(() => {
  ending.abort();
  registry.clear();
  vi.unstubAllGlobals();
});

it('a note stays over its words when the page puts a paragraph before them, also where the notes cannot be read again', async () => {
  const reading = readPage();
  const note = noteOn(reading.article, '周五开始罢工');
  answers['notes.of'] = () => ({ key: 'harbour.example', notes: [{ note, elsewhere: false }] });
  await session.takeUp(reading);
  expect(painted('note-yellow')).toEqual(['周五开始罢工']);

  document.querySelector('p')?.insertAdjacentHTML('beforebegin', '<p>快讯：港务局刚刚发布了新的通告，请留意。</p>');
  const found = Promise.withResolvers<never>();
  answers['notes.of'] = () => found.promise;
  const taken = session.takeUp(readPage());
  await vi.waitFor(() => expect(session.article.text).toContain('快讯'));
  expect(painted('note-yellow')).toEqual(['周五开始罢工']);
  found.reject(new Error('the notes were closed'));
  await taken;
  expect(session.state().notesError).not.toBeNull();
  expect(painted('note-yellow')).toEqual(['周五开始罢工']);
});

it('a note is over its words at once when the page puts the same paragraphs there again', async () => {
  const reading = readPage();
  const note = noteOn(reading.article, '周五开始罢工');
  answers['notes.of'] = () => ({ key: 'harbour.example', notes: [{ note, elsewhere: false }] });
  await session.takeUp(reading);

  document.body.innerHTML = `<p>${STRIKE}</p><p>${TALKS}</p>`;
  answers['notes.of'] = () => Promise.reject(new Error('the notes were closed'));
  await session.takeUp(readPage());
  const [range] = registry.get('whence-note-yellow') ?? [];
  expect(range?.startContainer).toBe(document.querySelector('p')?.firstChild);
});

/** Converts 开 alone. */
const converted = (blocks: readonly string[]) =>
  blocks.map((text) => ({ text: text.replaceAll('开', '開'), map: null }));

it('the page is said to show what was asked for last, whatever comes of what was asked before', async () => {
  answers.convert = converted;
  await session.show('zh-Hant-HK');
  for (const answer of [converted, () => Promise.reject(new Error('the dictionary is gone'))]) {
    const held = Promise.withResolvers<void>();
    answers.convert = (blocks: readonly string[]) => held.promise.then(() => answer(blocks));
    const overtaken = session.show('zh-Hant-TW');
    await session.show('original');
    held.resolve();
    await overtaken;
    expect(session.shown).toBe('original');
    expect(document.body.textContent).toContain('周五开始');
  }
});

it('a page that could not be converted again is said to be shown as published, as it is', async () => {
  answers.convert = converted;
  await session.show('zh-Hant-HK');
  expect(document.body.textContent).toContain('周五開始');
  answers.convert = () => Promise.reject(new Error('the dictionary is gone'));
  await expect(session.show('zh-Hant-TW')).rejects.toThrow('the dictionary is gone');
  expect(document.body.textContent).toContain('周五开始');
  expect(session.shown).toBe('original');
});
