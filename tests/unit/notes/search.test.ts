import { expect, test } from 'vitest';
import { prepareSearch, searchNotes } from '../../../utils/notes/search.ts';
import type { Note } from '../../../utils/notes/types.ts';
import { draftOf, pageOf } from './sample.ts';

const noteOf = (id: string, changes: Partial<Note>): Note => ({
  ...draftOf(),
  id,
  colour: 'yellow',
  text: '',
  tags: [],
  verdict: 'unchecked',
  evidence: [],
  created: 1,
  changed: 1,
  deleted: null,
  revision: 1,
  ...changes,
});

const NOTES = [
  noteOf('a', { text: '工会的网站上没有这句话。See Harbour Post.', tags: ['罢工', '待查'] }),
  noteOf('b', {
    anchor: { quote: { exact: '面粉的价格会上涨', prefix: '', suffix: '' }, position: { start: 1, end: 9 } },
    statement: null,
    page: { ...pageOf('grain.example/3'), title: '粮价', publisher: '谷物时报' },
  }),
  noteOf('c', { statement: null, page: pageOf('grain.example/4'), evidence: ['https://registry.example/12'] }),
];

// The first in this file: the tables are made once.
test('until the tables of words are made any script finds a note, and then the words of any region too', () => {
  const note = noteOf('taxi', { text: '出租车司机说' });
  expect(searchNotes([note], '出租車')).toEqual([note]);
  expect(searchNotes([note], '計程車')).toEqual([]);
  for (const _ of prepareSearch([]));
  expect(searchNotes([note], '計程車')).toEqual([note]);
  expect(searchNotes([note], '出租車')).toEqual([note]);
});

test.each([
  ['', 'abc'],
  ['  　', 'abc'],
  ['面粉', 'b'],
  ['麵粉', 'b'],
  ['粉的价', 'b'],
  ['罷工', 'ac'],
  ['林慧敏', 'a'],
  ['穀物時報', 'b'],
  ['harbour post', 'a'],
  ['ＨＡＲＢＯＵＲ　ｐｏｓｔ', 'a'],
  ['grain.example', 'bc'],
  ['registry', 'c'],
  ['待查 林慧敏', 'a'],
  ['待查 面粉', ''],
  ['罢工待查', ''],
  ['没有的词', ''],
])('“%s” finds %s', (query, ids) => {
  expect(
    searchNotes(NOTES, query)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});

test('a changed note is found by its new words', () => {
  const [note] = NOTES as [Note];
  expect(searchNotes([note], '撤稿')).toEqual([]);
  const changed = { ...note, text: '报社已经撤稿' };
  expect(searchNotes([changed], '撤稿')).toEqual([changed]);
});
