import { expect, test } from 'vitest';
import { citation, notesMarkdown } from '../../../../utils/notes/exchange/markdown.ts';
import type { Note } from '../../../../utils/notes/types.ts';
import { draftOf, draftOnPage, draftOnSource, pageOf } from '../sample.ts';

const note = {
  ...draftOf(),
  id: '018f0000-0000-7000-8000-000000000001',
  colour: 'blue',
  text: '工会网站上**没有**这句话。',
  tags: ['罢工', 'to check'],
  verdict: 'disputed',
  evidence: ['https://harbour.example/vote'],
  created: 1,
  changed: 1,
  deleted: null,
  revision: 1,
} satisfies Note;

test('a page is a section, a note its passage, chain, verdict, evidence, tags and text', () => {
  const bare: Note = { ...note, statement: null, text: '', tags: [], verdict: 'unchecked', evidence: [] };
  expect(notesMarkdown([note, { ...bare, page: pageOf('grain.example/2') }, bare])).toBe(`# Notes

## [港口工会投票](<https://harbour.example/news/1>)

海港日报

> 码头工人将在周五开始罢工

- Through: 海港日报 → 林慧敏 (表示)
- Verdict: disputed
- Evidence: <https://harbour.example/vote>
- #罢工 #to-check

工会网站上**没有**这句话。

> 码头工人将在周五开始罢工

## [港口工会投票](<https://grain.example/2>)

海港日报

> 码头工人将在周五开始罢工
`);
});

test('marks of the page are words, not layout', () => {
  const anchor = { ...note.anchor, quote: { ...note.anchor.quote, exact: '# <b>重</b>\n- [a](javascript:1) *b*' } };
  const page = { ...note.page, title: '](x) <img src=x>\n# y', publisher: null, url: 'https://harbour.example/a>b c' };
  expect(
    notesMarkdown([{ ...note, anchor, page, statement: null, verdict: 'unchecked', evidence: [], tags: [], text: '' }]),
  ).toBe(`# Notes

## [\\](x) \\<img src=x\\> \\# y](<https://harbour.example/a%3Eb%20c>)

> \\# \\<b\\>重\\</b\\>
> \\- \\[a\\](javascript:1) \\*b\\*
`);
});

test.each([
  ['1. 码头\n2) 货轮', '> 1\\. 码头\n> 2\\) 货轮'],
  ['码头\n---\n货轮\n==', '> 码头\n> \\---\n> 货轮\n> \\=='],
  ['-5度，1.5吨', '> -5度，1.5吨'],
])('a passage keeps its numbers and lines: %j', (exact, quoted) => {
  const report = notesMarkdown([{ ...note, anchor: { ...note.anchor, quote: { ...note.anchor.quote, exact } } }]);
  expect(report).toContain(`\n\n${quoted}\n\n`);
});

test('one note as a citation', () => {
  expect(citation(note)).toBe(
    '「码头工人将在周五开始罢工」 — 海港日报 → 林慧敏\n海港日报, 港口工会投票, https://harbour.example/news/1',
  );
});

test('a note on a page or on a source says so', () => {
  const facts = { id: note.id, colour: 'blue', tags: [], verdict: 'unchecked', evidence: [] } as const;
  const kept = { ...facts, created: 1, changed: 1, deleted: null, revision: 1 };
  const onPage: Note = { ...kept, source: null, text: '', ...draftOnPage('标题夸大') };
  const onSource: Note = { ...kept, source: null, text: '', ...draftOnSource('海港日报', '常更正') };
  expect(notesMarkdown([onPage, onSource])).toBe(`# Notes

## [港口工会投票](<https://harbour.example/news/1>)

海港日报

**On this page**

标题夸大

**On the source: 海港日报**

常更正
`);
  expect(citation(onPage)).toBe('标题夸大\n海港日报, 港口工会投票, https://harbour.example/news/1');
  expect(citation(onSource)).toBe('海港日报：常更正\n海港日报, 港口工会投票, https://harbour.example/news/1');
});

test('a passage of nothing but spaces takes no longer than another', () => {
  const spaces = { ...note.anchor, quote: { ...note.anchor.quote, exact: `a${' '.repeat(99_990)}b` } };
  const begin = performance.now();
  citation({ ...note, anchor: spaces });
  notesMarkdown([{ ...note, anchor: spaces, page: { ...note.page, title: ' '.repeat(2000) } }]);
  expect(performance.now() - begin).toBeLessThan(500);
});
