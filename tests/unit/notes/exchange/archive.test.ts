import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { archiveOf, archiveText, parseArchive } from '../../../../utils/notes/exchange/archive.ts';
import { LONGEST_FILE } from '../../../../utils/notes/exchange/read-json.ts';
import { openNotes } from '../../../../utils/notes/store.ts';
import type { Note } from '../../../../utils/notes/types.ts';
import { anyHistoryOf, anyNote, anyNotes, anyPages, anySightingsOf } from '../any-note.ts';
import { draftOf } from '../sample.ts';
import { ARCHIVE_V1 } from './archive-v1.ts';
import { ARCHIVE_V2 } from './archive-v2.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Notes, the pages they stand on, what they were before, and how they stood there. */
const anyWhole = anyNotes.chain((notes) =>
  fc
    .tuple(anyPages, anyHistoryOf(notes), anySightingsOf(notes))
    .map(([pages, history, sightings]) => archiveOf(notes, pages, [], history, sightings)),
);

describe('law: nothing is lost', () => {
  test('an archive is what its file says', () => {
    fc.assert(
      fc.property(anyWhole, (archive) => {
        expect(parseArchive(archiveText(archive))).toEqual(archive);
      }),
    );
  });

  test('an empty store that takes an archive in gives the same archive out', async () => {
    await fc.assert(
      fc.asyncProperty(anyWhole, async (archive) => {
        globalThis.indexedDB = new IDBFactory();
        const { notes } = archive;
        const store = await openNotes();
        expect(await store.import(parseArchive(archiveText(archive)))).toMatchObject({ added: notes.length });
        expect(await store.archive()).toEqual(archive);
        expect(await store.import(archive)).toEqual({
          added: 0,
          updated: 0,
          same: notes.length,
          older: 0,
          deleted: 0,
          corrections: 0,
        });
        expect(await store.archive()).toEqual(archive);
        store.close();
      }),
      { numRuns: 25 },
    );
  });
});

test('earlier versions travel, and can be brought back where they arrive', async () => {
  const store = await openNotes();
  const { id } = await store.add(draftOf({ text: '一' }));
  for (const text of ['二', '三', '四']) await store.patch(id, { text });
  await store.remove(id);
  const text = archiveText(await store.archive());
  // Only what changed is written: the passage stands in the file once.
  expect(text.split(draftOf().anchor.quote.exact)).toHaveLength(3);

  globalThis.indexedDB = new IDBFactory();
  const other = await openNotes();
  await other.import(parseArchive(text));
  expect((await other.history(id)).map(({ was }) => was.text)).toEqual(['四', '三', '二', '一']);
  await other.restore(id);
  expect((await other.revert(id, 1)).text).toBe('一');
});

test('of two copies that went apart, the older one is among the earlier versions of the newer', async () => {
  const here = await openNotes();
  const { id } = await here.add(draftOf({ text: '共同' }));
  const common = await here.archive();
  await here.patch(id, { text: '这里' });
  globalThis.indexedDB = new IDBFactory();
  const there = await openNotes({ name: 'there' });
  await there.import(common);
  for (const text of ['那里一', '那里二']) await there.patch(id, { text });
  await here.import(await there.archive());
  expect((await here.get(id))?.text).toBe('那里二');
  expect((await here.history(id)).map(({ revision, was }) => [revision, was.text])).toEqual([
    [2, '这里'],
    [1, '共同'],
  ]);
});

test('of two copies that went apart by as many changes, the one written last counts, and the other stays an earlier version', async () => {
  let clock = 1_700_000_000_000;
  const now = () => clock++;
  const here = await openNotes({ now });
  const { id } = await here.add(draftOf({ text: '共同' }));
  const common = await here.archive();
  await here.patch(id, { text: '这里' });
  const there = await openNotes({ name: 'there', now });
  await there.import(common);
  await there.patch(id, { text: '那里' });
  const theirs = await there.archive();
  await here.import(theirs);

  const backup = await here.archive();
  expect(parseArchive(archiveText(backup))).toEqual(backup);
  expect(await here.import(theirs)).toMatchObject({ added: 0, updated: 0 });
  expect(await here.archive()).toEqual(backup);
  await here.patch(id, { text: '再改' });
  expect((await here.history(id)).map(({ was }) => was.text)).toEqual(['那里', '这里', '共同']);
});

test('a file of version 1, written before notes on pages and sources, is read whole', async () => {
  const store = await openNotes();
  expect(await store.import(parseArchive(ARCHIVE_V1))).toMatchObject({ added: 2, deleted: 1, corrections: 1 });
  const [first, second] = JSON.parse(ARCHIVE_V1).notes;
  expect(await store.get(first.id)).toEqual({ ...first, source: null });
  expect(await store.get(second.id)).toEqual({ ...second, source: null });
  expect(await store.history(first.id)).toEqual([]);
});

test('a file of version 2, written before it was kept how passages stand, is read whole', async () => {
  const store = await openNotes();
  expect(await store.import(parseArchive(ARCHIVE_V2))).toMatchObject({ added: 1 });
  const { notes, pages, history } = JSON.parse(ARCHIVE_V2);
  const [packed] = history;
  expect(await store.archive()).toEqual(
    archiveOf(notes, pages, [], [{ ...packed, was: { ...(await store.history(notes[0].id))[0]?.was, text: '一' } }]),
  );
  expect(await store.sightings()).toEqual([]);
});

describe('an import', () => {
  const sample = { ...(fc.sample(anyNote, { numRuns: 1, seed: 4 })[0] as Note), revision: 1 };
  const archive = (...notes: Note[]) => archiveOf(notes, []);

  test('takes the newer state, keeps ours where it is newer, and counts before it acts', async () => {
    const store = await openNotes();
    const ours = { ...sample, deleted: null, revision: 5, changed: sample.created + 100, text: '我的' };
    await store.import(archive(ours));

    const older = { ...ours, revision: 4, text: '旧的' };
    const newer = { ...ours, revision: 6, text: '新的' };
    const fresh = { ...ours, id: '018f0000-0000-7000-8000-0000000000aa', deleted: 5 };
    expect(await store.preview(archive(older, fresh))).toEqual({
      added: 1,
      updated: 0,
      same: 0,
      older: 1,
      deleted: 1,
      corrections: 0,
    });
    expect(await store.all()).toEqual([ours]);
    expect(await store.import(archive(older))).toMatchObject({ older: 1 });
    expect((await store.get(ours.id))?.text).toBe('我的');
    expect(await store.import(archive(newer))).toMatchObject({ updated: 1 });
    expect((await store.get(ours.id))?.text).toBe('新的');
    expect(await store.history(ours.id)).toMatchObject([{ revision: 5, was: { text: '我的' } }]);
  });

  test('is told to listeners once, with every note that came', async () => {
    const store = await openNotes();
    const heard = vi.fn();
    store.subscribe(heard);
    await store.import(archive(sample));
    await store.import(archive(sample));
    expect(heard.mock.calls).toEqual([[{ ids: [sample.id], pages: [sample.page.key] }]]);
  });

  test('that fails half way changes nothing', async () => {
    const store = await openNotes();
    const kept = await store.add(draftOf());
    const before = await store.archive();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++puts === 2) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const two = archive(sample, { ...sample, id: '018f0000-0000-7000-8000-0000000000ab' });
    await expect(store.import(two)).rejects.toMatchObject({ code: 'quota' });
    spy.mockRestore();
    expect(await store.archive()).toEqual(before);
    expect(await store.all()).toEqual([kept]);
  });

  test('brings aliases and sketches of pages together', async () => {
    const store = await openNotes();
    const page = { key: 'a.example/1', url: 'https://a.example/1', title: '', publisher: null };
    await store.import(archiveOf([], [{ ...page, aliases: ['b'], sketch: [1, 2], seen: 5 }]));
    await store.import(archiveOf([], [{ ...page, aliases: ['c', 'b'], sketch: [], seen: 9 }]));
    expect(await store.pages()).toEqual([{ ...page, aliases: ['b', 'c'], sketch: [1, 2], seen: 9 }]);
  });
});

const PAGE = {
  key: 'a.example/1',
  aliases: [],
  url: 'https://a.example/1',
  title: '',
  publisher: null,
  sketch: [],
  seen: 1,
};

describe('a file is refused with the reason', () => {
  const note: Note = {
    ...(fc.sample(anyNote, { numRuns: 1, seed: 2 })[0] as Note),
    ...{ anchor: draftOf().anchor, source: null, statement: null, revision: 4 },
  };
  const version = { note: note.id, revision: 3, changed: 5, was: {} };
  const fileOf = (changes: object): string => JSON.stringify({ ...archiveOf([note], []), ...changes });
  const fileWith = (changes: object): string =>
    JSON.stringify({ ...archiveOf([], []), notes: [{ ...note, ...changes }] });

  test.each([
    ['no JSON', 'notes', /not JSON/],
    ['an empty file', '', /not JSON/],
    ['something else', '{"hello": 1}', /format/],
    ['a list', '[]', /invalid|Object|received/i],
    ['a wrong type', fileWith({ revision: '3' }), /notes\.0\.revision/],
    ['a missing field', fileWith({ tags: undefined }), /notes\.0\.tags/],
    ['an unknown field', fileWith({ onload: 'x' }), /notes\.0\.onload/],
    [
      'a script for an address',
      fileWith({ evidence: ['javascript:alert(1)'] }),
      /notes\.0\.evidence\.0: not a web address/,
    ],
    ['a script for a page', fileWith({ page: { ...note.page, url: 'JaVaScript:alert(1)' } }), /notes\.0\.page\.url/],
    ['an id that is none', fileWith({ id: '../x' }), /notes\.0\.id/],
    ['a time beyond all calendars', fileWith({ created: 9e15 }), /notes\.0\.created/],
    ['a prototype key', fileWith({}).replace('"notes"', '"__proto__":{"x":1},"notes"'), /forbidden key "__proto__"/],
    [
      'a hidden prototype key',
      fileWith({}).replace('"quote":{', '"quote":{"constructor":{"prototype":{}},'),
      /forbidden key/,
    ],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /levels deep|not JSON/],
    ['a time before all times', fileWith({ changed: -1 }), /notes\.0\.changed/],
    ['a time that is no number', fileWith({}).replace(/"changed":\d+/, '"changed":1e999'), /notes\.0\.changed/],
    ['a write count beyond counting', fileWith({ revision: Number.MAX_SAFE_INTEGER }), /notes\.0\.revision/],
    [
      'a note on two things',
      fileWith({ source: { name: '海事局', kind: 'org' } }),
      /on a passage, on its page or on a source/,
    ],
    [
      'a statement under no passage',
      fileWith({ anchor: null, statement: draftOf().statement }),
      /on a passage, on its page/,
    ],
    ['a page that is a script', fileOf({ pages: [{ ...PAGE, url: 'data:text/html,x' }] }), /pages\.0\.url/],
    ['a correction of an unknown kind', fileOf({ corrections: [{ kind: 'evil' }] }), /corrections\.0/],
    [
      'a version of another note',
      fileOf({ history: [{ ...version, note: note.id.replace(/.$/, 'x') }] }),
      /history\.0\.note/,
    ],
    ['a version of a note that is not there', fileOf({ notes: [], history: [version] }), /not in the file/],
    ['a version newer than its note', fileOf({ history: [{ ...version, revision: 4 }] }), /twice/],
    ['one version twice', fileOf({ history: [version, version] }), /twice/],
    [
      'a version that is a script',
      fileOf({ history: [{ ...version, was: { evidence: ['javascript:1'] } }] }),
      /history\.0\.was/,
    ],
    ['a list for a note', fileOf({ notes: [[]] }), /notes\.0/],
    ['a text as long as a book', fileWith({ text: '长'.repeat(200_001) }), /notes\.0\.text/],
    ['one note twice', JSON.stringify({ ...archiveOf([note, note], []) }), /one id/],
  ])('%s', (_, text, reason) => {
    expect(() => parseArchive(text)).toThrow(reason);
    expect(() => parseArchive(text)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  test('one that is too large, before it is read', () => {
    expect(() => parseArchive(' '.repeat(LONGEST_FILE + 1))).toThrow(/too large/);
  });

  test('one of a later version says so', () => {
    expect(() => parseArchive('{"format":"whence-notes","version":4}')).toThrow(
      expect.objectContaining({ code: 'outdated' }),
    );
  });
});

describe('what is odd but honest is taken', () => {
  test('lone surrogates, marks of direction and null characters stay as they are', async () => {
    const store = await openNotes();
    const text = '\ud83d 左\u202e右 \u0000\ufeff';
    const { id } = await store.add(draftOf({ text, tags: ['\udc00甲'] }));
    const archive = await store.archive();
    globalThis.indexedDB = new IDBFactory();
    const other = await openNotes();
    await other.import(parseArchive(archiveText(archive)));
    expect(await other.get(id)).toMatchObject({ text, tags: ['\udc00甲'] });
  });

  test('pages that are each other’s alias lead nowhere twice', async () => {
    const store = await openNotes();
    const other = { ...PAGE, key: 'b.example/2', url: 'https://b.example/2', aliases: [PAGE.key] };
    await store.import(archiveOf([], [{ ...PAGE, aliases: [other.key] }, other]));
    const note = await store.add(draftOf({ page: { ...draftOf().page, key: other.key, url: other.url } }));
    const visit = { url: PAGE.url, canonical: null, title: '', text: null };
    expect((await store.notesFor(visit)).notes).toEqual([{ note, elsewhere: false }]);
  });
});
