import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { describe as anchorOf } from '../../../utils/anchor/describe.ts';
import { openNotes } from '../../../utils/notes/store.ts';
import { HANS } from './article.ts';
import { draftOf, draftOnPage, draftOnSource, pageOf } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const page = pageOf();
const anchor = anchorOf(HANS, [0, 8]);

describe('the names that a reader fixed', () => {
  test('are those of sources with a note, of corrected chains, and of two that are one', async () => {
    const store = await openNotes();
    expect(await store.fixedNames()).toEqual([]);
    await store.add(draftOnSource('海港日报', 'often right'));
    await store.correct({ page, kind: 'same-source', names: ['海港日报', '海港报'] });
    await store.correct({
      ...{ page, anchor, kind: 'chain' },
      chain: [
        { name: '澤倫斯基', kind: 'person' },
        { name: '外交部', kind: 'org' },
      ],
    });
    expect([...(await store.fixedNames())].sort()).toEqual(['外交部', '海港报', '海港日报', '澤倫斯基'].sort());
  });

  test('are not what was only detected under a note, nor what a note says', async () => {
    const store = await openNotes();
    await store.add(draftOf());
    await store.add(draftOnPage('林慧敏'));
    await store.correct({ page, kind: 'not-a-statement', anchor });
    expect(await store.fixedNames()).toEqual([]);
  });

  test('are no common words: an office, a group, somebody unnamed, a single character', async () => {
    const store = await openNotes();
    await store.correct({
      ...{ page, anchor, kind: 'chain' },
      chain: [
        { name: '发言人', kind: 'role' },
        { name: '多名专家', kind: 'group' },
        { name: '知情人士', kind: 'anonymous' },
        { name: '他', kind: 'person' },
        { name: ' 林慧敏 ', kind: 'person' },
      ],
    });
    expect(await store.fixedNames()).toEqual(['林慧敏']);
  });

  test('are fixed no longer where the note was deleted or the correction taken back', async () => {
    const store = await openNotes();
    const { id } = await store.add(draftOnSource('海港日报', 'often right'));
    const correction = await store.correct({ page, kind: 'same-source', names: ['新华社', '新華社'] });
    await store.remove(id);
    await store.withdraw(correction.id);
    expect(await store.fixedNames()).toEqual([]);
    await store.restore(id);
    expect(await store.fixedNames()).toEqual(['海港日报']);
  });
});
