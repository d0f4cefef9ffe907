import { describe, expect, it, test } from 'vitest';
import { isUnsettled, lostPassages } from '../../entrypoints/reader.content/lost-passages.ts';
import type { PageNote } from '../../utils/messages.ts';
import type { Note } from '../../utils/notes/types.ts';
import { draftOf } from './notes/sample.ts';

const entry = (exact: string, located: Partial<PageNote['located']>, within: PageNote['within'] = 'article') =>
  ({
    note: {
      ...draftOf(),
      anchor: { ...draftOf().anchor, quote: { exact, prefix: '', suffix: '' } },
    } as unknown as Note,
    located: { span: null, how: 'exact', score: 1, ambiguous: false, ...located },
    within,
    now: null,
    elsewhere: false,
  }) satisfies PageNote;

const LOST = entry('其中一个零件后来在一辆旧出租车里找到', { how: 'orphan', score: 0 });
const FOUND = entry('船票不会比公共汽车更贵', {});

describe('text that arrives', () => {
  const awaits = lostPassages([LOST, FOUND]);
  it.each([
    ['holds the passage', '他还说，其中一个零件后来在一辆旧出租车里找到。', true],
    ['holds it in the other script', '他還說，其中一個零件後來在一輛舊計程車裡找到。', true],
    ['holds one that was found already', '船票不会比公共汽车更贵', false],
    ['holds neither', '现在的时间是上午十点，海面上的风还是不大', false],
    ['is longer than an article', `${'风'.repeat(100_000)}其中一个零件后来`, false],
  ])('%s', (_, text, awaited) => {
    expect(awaits(text)).toBe(awaited);
  });
});

test('nothing is awaited where nothing is lost', () => {
  expect(lostPassages([FOUND])('船票不会比公共汽车更贵')).toBe(false);
});

test.each([
  ['lost', LOST, true],
  ['in other words', entry('x', { how: 'fuzzy', span: [0, 1] }), true],
  ['at one of several places', entry('x', { ambiguous: true, span: [0, 1] }), true],
  ['beside the article', entry('x', { span: [0, 1] }, 'page'), true],
  ['in the article as it was noted', entry('x', { span: [0, 1] }), false],
  ['in the other script', entry('x', { how: 'script', span: [0, 1] }), false],
])('a passage that is %s: other text on the page may change that (%#)', (_, one, expected) => {
  expect(isUnsettled(one)).toBe(expected);
});
