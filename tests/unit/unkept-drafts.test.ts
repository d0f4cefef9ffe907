import { expect, test } from 'vitest';
import { type Drafts, draftKeys } from '../../utils/draft-keys.ts';
import type { NoteFields } from '../../utils/messages.ts';
import type { Note } from '../../utils/notes/types.ts';
import { draftsBeside } from '../../utils/unkept-drafts.ts';
import { someNote } from './components/some-note.ts';
import { draftOnPage, draftOnSource } from './notes/sample.ts';

const TYPED: NoteFields = {
  colour: 'blue',
  text: ' 先查工会的网站\n',
  tags: ['罢工'],
  verdict: 'disputed',
  evidence: ['https://harbour.example'],
};
const SAVED = { ...TYPED, text: '先查工会的网站', evidence: ['https://harbour.example/'] };

/** Drafts with one under `key`, beside `notes`; and what is left of them. */
const beside = (key: string, notes: readonly Note[]): { drafts: Drafts; left: Map<string, NoteFields> } => {
  const left = new Map([[key, TYPED]]);
  const drafts: Drafts = {
    get: (one) => left.get(one) ?? null,
    keep: (one, fields) => void (fields ? left.set(one, fields) : left.delete(one)),
  };
  return { drafts: draftsBeside(drafts, () => notes), left };
};

const onPassage = someNote('a', SAVED);
const { anchor: _, ...onPageDraft } = draftOnPage('');
const onPage = someNote('b', { ...onPageDraft, ...SAVED, anchor: null, statement: null });
const onSource = someNote('c', { ...draftOnSource('海港日报', ''), ...SAVED });

test.each([
  ['a new note on a passage', draftKeys.of(onPassage), onPassage],
  ['a new note on a page', draftKeys.of(onPage), onPage],
  ['a new note on a source', draftKeys.of(onSource), onSource],
  ['a change of a note', draftKeys.note('a'), onPassage],
])('what was saved just before the browser ended is not offered again: %s', (_, key, note) => {
  const { drafts, left } = beside(key, [someNote('z', {}), note]);
  expect(drafts.get(key)).toBeNull();
  expect(left.size).toBe(0);
});

test.each([
  ['other words', { text: '另查' }],
  ['another verdict', { verdict: 'holds' as const }],
  ['other tags', { tags: [] }],
  ['other evidence', { evidence: [] }],
  ['another colour', { colour: 'pink' as const }],
])('what no note holds is offered: the note has %s', (_, other) => {
  const { drafts, left } = beside(draftKeys.note('a'), [{ ...onPassage, ...other }]);
  expect(drafts.get(draftKeys.note('a'))).toEqual(TYPED);
  expect(left.size).toBe(1);
});

test('the same words on another passage are another note', () => {
  const key = draftKeys.passage(onPassage.page.key, '别处');
  expect(beside(key, [onPassage]).drafts.get(key)).toEqual(TYPED);
});
