import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { archiveOf, archiveText, parseArchive } from '../../../../utils/notes/exchange/archive.ts';
import { LONGEST_FILE } from '../../../../utils/notes/exchange/read-json.ts';
import { openNotes } from '../../../../utils/notes/store.ts';
import type { Note } from '../../../../utils/notes/types.ts';
import { anyNote, anyNotes, anyPages } from '../any-note.ts';
import { draftOf } from '../sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('law: nothing is lost', () => {
  test('an archive is what its file says', () => {
    fc.assert(
      fc.property(anyNotes, anyPages, (notes, pages) => {
        const archive = archiveOf(notes, pages);
        expect(parseArchive(archiveText(archive))).toEqual(archive);
      }),
    );
  });

  test('an empty store that takes an archive in gives the same archive out', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, anyPages, async (notes, pages) => {
        globalThis.indexedDB = new IDBFactory();
        const archive = archiveOf(notes, pages);
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

describe('an import', () => {
  const sample = fc.sample(anyNote, { numRuns: 1, seed: 4 })[0] as Note;
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

describe('a file is refused with the reason', () => {
  const note = { ...(fc.sample(anyNote, { numRuns: 1, seed: 2 })[0] as Note) };
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
    ['one note twice', JSON.stringify({ ...archiveOf([note, note], []) }), /one id/],
  ])('%s', (_, text, reason) => {
    expect(() => parseArchive(text)).toThrow(reason);
    expect(() => parseArchive(text)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  test('one that is too large, before it is read', () => {
    expect(() => parseArchive(' '.repeat(LONGEST_FILE + 1))).toThrow(/too large/);
  });

  test('one of a later version says so', () => {
    expect(() => parseArchive('{"format":"whence-notes","version":2}')).toThrow(
      expect.objectContaining({ code: 'outdated' }),
    );
  });
});
