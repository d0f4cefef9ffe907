import { archiveOf } from '../../../utils/notes/exchange/archive.ts';
import { prepareSearch, searchNotes } from '../../../utils/notes/search.ts';
import { openNotes } from '../../../utils/notes/store.ts';
import type { Note, NoteDraft } from '../../../utils/notes/types.ts';
import { uuid7 } from '../../../utils/notes/uuid7.ts';

const PLACES = ['码头', '机场', '粮仓', '车站', '医院', '学校', '水库', '电厂'];
const DOINGS = ['将在周五关闭', '的价格会上涨', '正在等候检查', '没有收到通知', '已经恢复运行', '拒绝回答提问'];
const PEOPLE = ['林慧敏', '陈国栋', '海事局', '工会主席', '一位官员', '发言人'];

const nth = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

/** A note-to-be that differs from its neighbours, about as long as real ones. */
export const draftNumber = (n: number): NoteDraft => {
  const exact = `${nth(PEOPLE, n * 7)}第${n}次表示，${nth(PLACES, n)}${nth(DOINGS, n * 5)}，${nth(PLACES, n * 3)}${nth(DOINGS, n * 11)}`;
  const url = `https://harbour.example/news/${n >> 3}`;
  return {
    page: {
      key: `harbour.example/news/${n >> 3}`,
      url,
      title: `${nth(PLACES, n >> 3)}${nth(DOINGS, n >> 3)}`,
      publisher: '海港日报',
      script: 'zh-Hans',
    },
    anchor: {
      quote: { exact, prefix: '海港日报讯，记者从港口了解到，', suffix: '。运输部长星期三在议会作了说明。' },
      position: { start: n, end: n + exact.length },
    },
    statement: {
      chain: [
        { mention: '海港日报', name: '海港日报', kind: 'media' },
        { mention: nth(PEOPLE, n * 7), name: nth(PEOPLE, n * 7), kind: 'person' },
      ],
      cue: '表示',
      content: [exact.slice(6)],
      type: 'indirect',
      stance: 'says',
      rule: 'source-cue',
    },
    text: n % 3 ? '' : `要和${nth(PLACES, n * 13)}的公告核对。`,
    tags: n % 4 ? [] : [nth(PLACES, n * 17)],
  };
};

/** The same, as the store keeps it. */
export const noteNumber = (n: number): Note => ({
  colour: 'yellow',
  text: '',
  tags: [],
  verdict: 'unchecked',
  evidence: [],
  source: null,
  ...draftNumber(n),
  id: uuid7(1_700_000_000_000 + n),
  created: 1_700_000_000_000 + n,
  changed: 1_700_000_000_000 + n,
  deleted: null,
  revision: 1,
});

/** Adds notes and calls `confirmed` with each id as soon as the store says it is safe; never ends. */
export async function addForEver(confirmed: (id: string) => void): Promise<never> {
  const store = await openNotes();
  for (let n = 0; ; n++) {
    const { id } = await store.add(draftNumber(n));
    await store.patch(id, { text: `第${n}条` });
    confirmed(id);
  }
}

/** Of these ids, those that the store lost or kept half written. */
export async function damaged(ids: readonly string[]): Promise<readonly string[]> {
  const notes = new Map((await (await openNotes()).all()).map((note) => [note.id, note]));
  return ids.filter((id) => notes.get(id)?.revision !== 2);
}

/** Adds `count` notes at once and says how many the store then holds in all. */
export async function addAtOnce(count: number): Promise<void> {
  const store = await openNotes();
  await Promise.all(Array.from({ length: count }, (_, n) => store.add(draftNumber(n))));
}

export const countNotes = async (): Promise<number> => (await (await openNotes()).all()).length;

/** Fills the store with `count` notes. */
export async function fill(count: number): Promise<void> {
  const store = await openNotes();
  for (let from = 0; from < count; from += 5000) {
    await store.import(
      archiveOf(
        Array.from({ length: Math.min(5000, count - from) }, (_, n) => noteNumber(from + n)),
        [],
      ),
    );
  }
}

const milliseconds = async <T>(work: () => Promise<T> | T): Promise<{ readonly took: number; readonly result: T }> => {
  const begin = performance.now();
  const result = await work();
  return { took: performance.now() - begin, result };
};

/** What a reader with many notes waits for, in milliseconds. */
export async function waits(): Promise<Readonly<Record<string, number>>> {
  const store = await openNotes();
  const opened = await milliseconds(() => store.get(''));
  const first = await milliseconds(() => store.query({ limit: 60 }));
  const page = await milliseconds(() =>
    store.notesFor({ url: 'https://harbour.example/news/77', canonical: null, title: '', text: null }),
  );
  const write = await milliseconds(() => store.add(draftNumber(1)));
  const all = await milliseconds(() => store.all());
  let longest = 0;
  const prepared = await milliseconds(() => {
    let last = performance.now();
    for (const _ of prepareSearch(all.result)) {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  });
  const searches = ['碼', '碼頭', '碼頭將', '林慧敏 上涨', '没有这样的词'];
  const took = [];
  for (const query of searches) took.push((await milliseconds(() => searchNotes(all.result, query))).took);
  return {
    'the store to open': opened.took,
    'the first 60 notes': first.took,
    'notes of one page': page.took,
    'one note written': write.took,
    'all notes read': all.took,
    'all notes folded for search, once': prepared.took,
    'the longest step of that': longest,
    'slowest of five searches': Math.max(...took),
  };
}
