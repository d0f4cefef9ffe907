import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { describe as anchorOf } from '../../../utils/anchor/describe.ts';
import { indexText } from '../../../utils/anchor/text-index.ts';
import type { Hop, Report, Statement } from '../../../utils/attribution/types.ts';
import { applyCorrections, correctionOfEach } from '../../../utils/notes/apply-corrections.ts';
import { articleSketch } from '../../../utils/notes/sketch.ts';
import { openNotes } from '../../../utils/notes/store.ts';
import type { Correction, CorrectionDraft } from '../../../utils/notes/types.ts';
import { HANS, HANT } from './article.ts';
import { draftOf, pageOf } from './sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const anchorAt = (words: string, text = HANS) =>
  anchorOf(text, [text.indexOf(words), text.indexOf(words) + words.length]);
const noStatement: CorrectionDraft = {
  page: pageOf(),
  kind: 'not-a-statement',
  anchor: anchorAt('谈判已经进行了三个月'),
};
const oneSource: CorrectionDraft = { page: pageOf(), kind: 'same-source', names: ['海港日报', '海港报'] };
const visit = (url: string, text: string | null = null) => ({ url, canonical: null, title: '', text });

describe('a correction', () => {
  test('holds on its page and on the other copy of the article; that two names are one source, everywhere', async () => {
    const store = await openNotes({ now: vi.fn(() => 5) });
    const passage = await store.correct(noStatement);
    const names = await store.correct(oneSource);
    await store.add(draftOf());
    await store.notesFor(visit('https://harbour.example/news/1', HANS));
    expect(await store.corrections(visit('https://harbour.example/news/1'))).toEqual([passage, names]);
    expect(await store.corrections(visit('https://harbour.example/hant/1', HANT))).toEqual([passage, names]);
    expect(await store.corrections(visit('https://other.example/'))).toEqual([names]);
  });

  test('can be taken back, and made to count again', async () => {
    const store = await openNotes();
    const { id } = await store.correct(noStatement);
    const heard = vi.fn();
    store.subscribe(heard);
    expect(await store.withdraw(id)).toMatchObject({ revision: 2 });
    expect(await store.corrections(visit('https://harbour.example/news/1'))).toEqual([]);
    expect(await store.withdraw(id, false)).toMatchObject({ deleted: null, revision: 3 });
    expect(await store.corrections(visit('https://harbour.example/news/1'))).toHaveLength(1);
    expect(heard).toHaveBeenCalledTimes(2);
    await expect(store.withdraw('018f0000-0000-7000-8000-0000000000aa')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('holds on another copy of the article, also when its page was left at once', async () => {
    const store = await openNotes();
    await store.correct({ ...noStatement, sketch: articleSketch(HANS) });
    const copy = { url: 'https://elsewhere.example/1', canonical: null, title: '', text: HANT };
    expect(await store.corrections(copy)).toHaveLength(1);
  });

  test('travels with the archive', async () => {
    const store = await openNotes();
    await store.correct(noStatement);
    await store.withdraw((await store.correct(oneSource)).id);
    const archive = await store.archive();
    globalThis.indexedDB = new IDBFactory();
    const other = await openNotes();
    expect(await other.import(archive)).toMatchObject({ added: 0, corrections: 2 });
    expect(await other.archive()).toEqual(archive);
    expect(await other.import(archive)).toMatchObject({ corrections: 0 });
  });

  test.each([
    ['of an unknown kind', { page: pageOf(), kind: 'wrong' }],
    ['with an empty chain', { page: pageOf(), kind: 'chain', anchor: noStatement.anchor, chain: [] }],
    ['that a name is itself', { ...oneSource, names: ['海港日报', '海港日报'] }],
    ['of no passage', { page: pageOf(), kind: 'not-a-statement' }],
  ])('%s is refused', async (_, wrong) => {
    await expect((await openNotes()).correct(wrong as never)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the report, corrected', () => {
  const hop = (name: string): Hop => ({
    source: [HANS.indexOf(name), HANS.indexOf(name) + name.length],
    name,
    kind: 'person',
    resolution: 'text',
  });
  const statement = (words: string, ...chain: Hop[]): Statement => ({
    content: [[HANS.indexOf(words), HANS.indexOf(words) + words.length]],
    cue: null,
    chain,
    type: 'indirect',
    stance: 'says',
    headline: false,
    rule: 'source-cue' as Statement['rule'],
  });
  const report: Report = {
    statements: [
      statement('码头工人将在本周五开始罢工', hop('海港日报'), hop('工会')),
      statement('谈判已经进行了三个月', hop('林慧敏')),
      statement('周三上午有十二艘货轮在外海等候', hop('海事局')),
    ],
    sources: [
      { id: 0, name: '海港日报', kind: 'media', aliases: [], hops: [[0, 0]] },
      { id: 1, name: '工会', kind: 'org', aliases: ['港口工会'], hops: [[0, 1]] },
      { id: 2, name: '林慧敏', kind: 'person', aliases: [], hops: [[1, 0]] },
      { id: 3, name: '海事局', kind: 'org', aliases: [], hops: [[2, 0]] },
    ],
  };
  const kept = (draft: CorrectionDraft): Correction => ({
    ...draft,
    id: '018f0000-0000-7000-8000-000000000001',
    created: 1,
    changed: 1,
    deleted: null,
    revision: 1,
  });
  const corrected = (...drafts: CorrectionDraft[]) => applyCorrections(report, indexText(HANS), drafts.map(kept));

  test('without corrections is the same', () => {
    expect(corrected()).toBe(report);
  });

  test('says of each statement that is left which correction its chain comes from', () => {
    const chain: CorrectionDraft = {
      page: pageOf(),
      kind: 'chain',
      anchor: anchorAt('周三上午有十二艘货轮在外海等候'),
      chain: [{ name: '林慧敏', kind: 'person' }],
    };
    const drafts = [kept(noStatement), { ...kept(chain), id: 'chain' }];
    const of = correctionOfEach(report, indexText(HANS), drafts);
    expect(of).toEqual([null, 'chain']);
    expect(of).toHaveLength(applyCorrections(report, indexText(HANS), drafts).statements.length);
  });

  test('leaves out what is no statement, and the source that said nothing else', () => {
    const { statements, sources } = corrected(noStatement);
    expect(statements).toEqual([report.statements[0], report.statements[2]]);
    expect(sources.map(({ name, hops }) => [name, hops])).toEqual([
      ['海港日报', [[0, 0]]],
      ['工会', [[0, 1]]],
      ['海事局', [[1, 0]]],
    ]);
  });

  test('takes the chain that the reader gave, with sources it knows and one it does not', () => {
    const chain = [
      { name: '港口工会', kind: 'org' as const },
      { name: '陈国栋', kind: 'person' as const },
    ];
    const { statements, sources } = corrected({
      page: pageOf(),
      kind: 'chain',
      anchor: anchorAt('谈判已经进行了三个月', HANS),
      chain,
    });
    expect(statements[1]?.chain).toEqual(chain.map((one) => ({ ...one, source: null, resolution: 'text' })));
    expect(sources.map(({ id, name, hops }) => [id, name, hops])).toEqual([
      [0, '海港日报', [[0, 0]]],
      [
        1,
        '工会',
        [
          [0, 1],
          [1, 0],
        ],
      ],
      [4, '陈国栋', [[1, 1]]],
      [3, '海事局', [[2, 0]]],
    ]);
  });

  test('makes two names one source', () => {
    const { statements, sources } = corrected({ page: pageOf(), kind: 'same-source', names: ['林慧敏', '港口工会'] });
    expect(statements).toEqual(report.statements);
    expect(sources).toContainEqual({
      id: 2,
      name: '林慧敏',
      kind: 'person',
      aliases: ['工会', '港口工会'],
      hops: [
        [0, 1],
        [1, 0],
      ],
    });
    expect(sources).toHaveLength(3);
  });

  test('makes two names one source, named in the other script', () => {
    const { sources } = corrected({ page: pageOf(), kind: 'same-source', names: ['林慧敏', '海事局'] });
    expect(sources).toHaveLength(3);
    expect(corrected({ page: pageOf(), kind: 'same-source', names: ['港口工會', '海港日報'] }).sources).toHaveLength(3);
  });

  test('is found from the other script, and passes over what is not there', () => {
    const fromHant: CorrectionDraft = { ...noStatement, anchor: anchorAt('談判已經進行了三個月', HANT) };
    expect(corrected(fromHant).statements).toHaveLength(2);
    expect(corrected({ ...noStatement, anchor: anchorAt('陈国栋没有回应') }).statements).toHaveLength(3);
    expect(corrected({ page: pageOf(), kind: 'same-source', names: ['林慧敏', '不在此处'] })).toEqual(report);
  });
});
