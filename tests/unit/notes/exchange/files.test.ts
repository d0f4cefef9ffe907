import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { archiveOf, archiveText } from '../../../../utils/notes/exchange/archive.ts';
import { uuidFrom } from '../../../../utils/notes/exchange/foreign/note-from.ts';
import { notesJsonLd, webAnnotation } from '../../../../utils/notes/exchange/json-ld.ts';
import { readNotesFile, textOfFile } from '../../../../utils/notes/exchange/read-file.ts';
import { openNotes } from '../../../../utils/notes/store.ts';
import type { Note } from '../../../../utils/notes/types.ts';
import { anyNotes } from '../any-note.ts';
import { draftOf } from '../sample.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const note = {
  ...draftOf(),
  id: '018f0000-0000-7000-8000-000000000001',
  colour: 'blue',
  text: '网站上没有',
  tags: ['罢工'],
  verdict: 'disputed',
  evidence: ['https://harbour.example/票'],
  created: 1_710_000_000_000,
  changed: 1_710_000_500_000,
  deleted: null,
  revision: 3,
} satisfies Note;

describe('as a W3C Web Annotation', () => {
  test('a note keeps its quote, place, words, tags, verdict and evidence, and its chain under via', () => {
    expect(webAnnotation(note)).toMatchObject({
      id: 'urn:uuid:018f0000-0000-7000-8000-000000000001',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2024-03-09T16:00:00.000Z',
      modified: '2024-03-09T16:08:20.000Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: '网站上没有', format: 'text/markdown' },
        { type: 'TextualBody', purpose: 'tagging', value: '罢工' },
        { type: 'TextualBody', purpose: 'assessing', value: 'disputed' },
        { source: 'https://harbour.example/%E7%A5%A8', purpose: 'linking' },
      ],
      target: {
        source: 'https://harbour.example/news/1',
        via: [
          'urn:whence:hop:media:%E6%B5%B7%E6%B8%AF%E6%97%A5%E6%8A%A5',
          'urn:whence:hop:person:%E6%9E%97%E6%85%A7%E6%95%8F',
        ],
        selector: [
          { type: 'TextQuoteSelector', ...note.anchor.quote },
          { type: 'TextPositionSelector', ...note.anchor.position },
        ],
      },
    });
  });

  test('law: our own file gives the same notes back', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const read = readNotesFile(notesJsonLd(notes));
        expect(read).toMatchObject({ kind: 'web-annotation', skipped: 0 });
        expect(read.archive.notes).toEqual(archiveOf(notes, []).notes);
      }),
    );
  });
});

test('law: our archive is read as what it is', () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const archive = archiveOf(notes, []);
      expect(readNotesFile(archiveText(archive))).toEqual({ kind: 'whence', archive, skipped: 0 });
    }),
  );
});

const foreignAnnotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://marks.example/anno/1',
  type: 'Annotation',
  created: '2024-01-02T03:04:05Z',
  body: [
    { type: 'TextualBody', value: '要核对', purpose: 'commenting' },
    { type: 'TextualBody', value: '货轮', purpose: ['tagging'] },
  ],
  target: {
    source: { id: 'https://harbour.example/news/1?utm_source=x' },
    selector: {
      type: 'FragmentSelector',
      value: 'p2',
      refinedBy: [{ type: 'TextQuoteSelector', exact: '十二艘货轮', prefix: '有' }],
    },
  },
};

const hypothesisFile = {
  export_date: '2024-02-01T00:00:00.000Z',
  export_userid: 'acct:reader@marks.example',
  client_version: '1.2',
  annotations: [
    {
      id: 'abcdefghijklmnopqrstuv',
      uri: 'https://harbour.example/news/1',
      created: '2024-01-02T03:04:05.000+00:00',
      updated: '2024-01-03T03:04:05.000+00:00',
      text: '要核对',
      tags: ['货轮'],
      document: { title: ['港口工会投票'] },
      target: [
        {
          source: 'https://harbour.example/news/1',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[2]' },
            { type: 'TextPositionSelector', start: 30, end: 35 },
            { type: 'TextQuoteSelector', exact: '十二艘货轮', prefix: '有', suffix: '在' },
          ],
        },
      ],
    },
    {
      id: 'a-reply',
      uri: 'https://harbour.example/news/1',
      text: '同意',
      references: ['abcdefghijklmnopqrstuv'],
      target: [{ source: 'x' }],
    },
  ],
};

const hypothesisPageNote = {
  id: 'page-note',
  uri: 'https://harbour.example/news/1',
  text: '整页',
  target: [{ source: 'https://harbour.example/news/1' }],
};

const pageAnnotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://marks.example/anno/2',
  type: 'Annotation',
  bodyValue: '整页',
};

const clipperFile = [
  {
    url: 'https://harbour.example/news/1',
    highlights: [
      { text: '<p>十二艘<b>货轮</b>&amp;拖船</p>', timestamp: '2024-01-02T03:04:05.000Z', notes: ['要核对'] },
      { text: '<img src="x.png">', timestamp: '2024-01-02T03:04:06.000Z' },
    ],
  },
];

describe('the text of a file', () => {
  const archive = archiveText(archiveOf([note], []));
  const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));

  test('is UTF-8, with or without a byte order mark', () => {
    for (const text of [archive, `\ufeff${archive}`]) {
      expect(readNotesFile(textOfFile(new TextEncoder().encode(text))).archive.notes).toEqual([note]);
    }
  });

  test.each([
    ['UTF-16', utf16(archive)],
    ['GBK', Uint8Array.from([0x22, 0xc2, 0xeb, 0xcd, 0xb7, 0x22])],
    ['half a character', new TextEncoder().encode('"码"').slice(0, 3)],
    ['a surrogate written as three bytes', Uint8Array.from([0x22, 0xed, 0xa0, 0xbd, 0x22])],
  ])('is refused in %s', (_, bytes) => {
    expect(() => textOfFile(bytes)).toThrow(/not in UTF-8/);
  });
});

describe('files of other programs', () => {
  test.each([
    ['one annotation', foreignAnnotation, 'web-annotation', 0, '十二艘货轮'],
    ['a list of annotations', [foreignAnnotation], 'web-annotation', 0, '十二艘货轮'],
    [
      'a page of annotations',
      { type: 'AnnotationPage', items: [foreignAnnotation] },
      'web-annotation',
      0,
      '十二艘货轮',
    ],
    ['Hypothesis', hypothesisFile, 'hypothesis', 1, '十二艘货轮'],
    [
      'a later Web Clipper',
      [
        {
          url: 'https://harbour.example/news/1',
          highlights: [{ content: '十二艘货轮', timestamp: '2024-01-02T03:04:05Z', notes: ['要核对'] }],
        },
      ],
      'web-clipper',
      0,
      '十二艘货轮',
    ],
    ['Web Clipper', clipperFile, 'web-clipper', 1, '十二艘货轮&拖船'],
  ])('%s', async (_, file, kind, skipped, exact) => {
    const read = readNotesFile(JSON.stringify(file));
    expect(read).toMatchObject({ kind, skipped });
    expect(read.archive.notes).toMatchObject([
      {
        page: { key: 'harbour.example/news/1' },
        anchor: { quote: { exact } },
        text: '要核对',
        created: Date.UTC(2024, 0, 2, 3, 4, 5),
      },
    ]);
    const store = await openNotes();
    expect(await store.import(read.archive)).toMatchObject({ added: 1 });
    expect(await store.import(readNotesFile(JSON.stringify(file)).archive)).toMatchObject({ added: 0, same: 1 });
    expect(await store.ofPage('harbour.example/news/1')).toHaveLength(1);
  });

  test.each([
    ['Hypothesis', { ...hypothesisFile, annotations: [hypothesisPageNote] }],
    ['an annotation of an address', { ...pageAnnotation, target: 'https://harbour.example/news/1' }],
    ['an annotation of a text', { ...pageAnnotation, target: { id: 'https://harbour.example/news/1', type: 'Text' } }],
  ])('a note on a page as such: %s', async (_, file) => {
    const { archive, skipped } = readNotesFile(JSON.stringify(file));
    expect(skipped).toBe(0);
    expect(archive.notes).toMatchObject([{ anchor: null, source: null, text: '整页' }]);
    const store = await openNotes();
    await store.import(archive);
    expect(await store.ofPage('harbour.example/news/1')).toHaveLength(1);
  });

  test('a note that was changed where it comes from is taken each time, and a backup of it can be read', async () => {
    const store = await openNotes();
    const [one] = hypothesisFile.annotations;
    for (const [day, text] of ['一', '二', '三'].entries()) {
      const updated = `2024-01-0${day + 3}T03:04:05.000+00:00`;
      const file = { ...hypothesisFile, annotations: [{ ...one, updated, text }] };
      await store.import(readNotesFile(JSON.stringify(file)).archive);
      expect(await store.all()).toMatchObject([{ text }]);
    }
    const backup = await store.archive();
    expect(readNotesFile(archiveText(backup)).archive).toEqual(backup);
  });

  test('an annotation of an image points at no passage', () => {
    const image = { ...foreignAnnotation, target: 'https://harbour.example/a.png' };
    expect(readNotesFile(JSON.stringify([image]))).toMatchObject({ skipped: 1, archive: { notes: [] } });
  });

  test.each([
    ['nothing of the kind', { hello: 1 }, /no notes of a kind/],
    [
      'an annotation of a script',
      { ...foreignAnnotation, target: { ...foreignAnnotation.target, source: 'javascript:alert(1)' } },
      /annotation 1: page\.url/,
    ],
    [
      'our record, broken',
      { ...foreignAnnotation, whenceNote: { ...note, colour: 'red' } },
      /annotation 1\.whenceNote: colour/,
    ],
    [
      'an annotation of a page that is a script',
      { ...pageAnnotation, target: 'javascript:alert(1)' },
      /annotation 1: page\.url/,
    ],
    [
      'a Hypothesis page note on data',
      { ...hypothesisFile, annotations: [{ ...hypothesisPageNote, uri: 'data:text/html,<script>x()</script>' }] },
      /annotations\.0: page\.url/,
    ],
    [
      'a highlight of a script’s page',
      [{ url: 'javascript:alert(1)', highlights: [{ text: '十二艘货轮' }] }],
      /0\.highlights\.0: page\.url/,
    ],
    [
      'a quote that is a number',
      {
        ...hypothesisFile,
        annotations: [{ ...hypothesisPageNote, target: [{ selector: [{ type: 'TextQuoteSelector', exact: 3 }] }] }],
      },
      /annotations\.0: target\.0\.selector\.0\.exact/,
    ],
    [
      'a passage longer than any',
      [{ url: 'https://a.example', highlights: [{ text: '长'.repeat(100_001) }] }],
      /quote\.exact/,
    ],
    [
      'a thousand tags',
      {
        ...pageAnnotation,
        target: 'https://a.example/1',
        body: Array.from({ length: 1000 }, (_, n) => ({ value: `${n}`, purpose: 'tagging' })),
      },
      /annotation 1: tags/,
    ],
    [
      'a Hypothesis annotation without a target',
      { ...hypothesisFile, annotations: [{ id: 'x', uri: 'y' }] },
      /annotations\.0: target/,
    ],
    [
      'a script among highlights',
      [{ url: 'https://a.example', highlights: [{ text: 'a<script>alert(1)</script>' }] }],
      /0\.highlights\.0\.text: the file holds a script/,
    ],
    [
      'a handler among highlights',
      [{ url: 'https://a.example', highlights: [{ text: '<b onclick="x()">a</b>' }] }],
      /holds a script/,
    ],
    [
      'an address among highlights that is a script',
      [{ url: 'https://a.example', highlights: [{ text: '<a class="x"href=" javascript:x()">a</a>' }] }],
      /holds a script/,
    ],
  ])('%s is refused', (_, file, reason) => {
    expect(() => readNotesFile(JSON.stringify(file))).toThrow(reason);
  });
});

describe('what is odd but honest is taken', () => {
  const read = (file: unknown) => readNotesFile(JSON.stringify(file)).archive.notes;
  const taken = { ...pageAnnotation, target: 'https://a.example/1' };

  test.each([
    ['no date', undefined],
    ['words for a date', 'yesterday'],
    ['a date before 1970', '1066-10-14T00:00:00Z'],
    ['a date beyond the year 9999', '+020000-01-01T00:00:00Z'],
    ['a number for a date', 5],
  ])('%s counts as unknown', (_, created) => {
    expect(read({ ...taken, created })).toMatchObject([{ created: 0 }]);
  });

  test('the same annotation twice is taken as it was last', () => {
    const modified = (day: number, bodyValue: string) => ({
      ...taken,
      bodyValue,
      modified: `2024-01-0${day}T00:00:00Z`,
    });
    expect(read([modified(3, '新'), modified(2, '旧')])).toMatchObject([{ text: '新' }]);
  });

  test('the same words at two places are two passages, also where the annotations have no ids', () => {
    const at = (start: number, prefix: string) => ({
      type: 'Annotation',
      target: {
        source: 'https://a.example/1',
        selector: [
          { type: 'TextQuoteSelector', exact: '码头工会', prefix },
          { type: 'TextPositionSelector', start, end: start + 4 },
        ],
      },
    });
    const both = [at(40, '昨天，'), at(90, '今天，')];
    expect(read(both)).toHaveLength(2);
    expect(read([...both, ...both])).toHaveLength(2);
    expect(read(both.map((one) => ({ ...one, id: '' })))).toHaveLength(2);
  });

  test('ids that are counted anew in each file do not put a note in the place of another', async () => {
    const store = await openNotes();
    const first = (target: string, created: string) => [{ ...taken, id: '#1', target, created }];
    const files = [
      first('https://a.example/1', '2024-01-02T03:04:05Z'),
      first('https://a.example/2', '2024-02-02T03:04:05Z'),
    ];
    for (const file of files) await store.import(readNotesFile(JSON.stringify(file)).archive);
    expect((await store.all()).map(({ page }) => page.url)).toEqual(['https://a.example/1', 'https://a.example/2']);
    const [one] = files;
    expect(await store.import(readNotesFile(JSON.stringify(one)).archive)).toMatchObject({ same: 1 });
  });

  test('annotations that refer to each other, and a page that is its own collection, end', () => {
    const circle = [
      { ...taken, id: 'urn:a', target: 'urn:b' },
      {
        ...taken,
        id: 'urn:b',
        target: { source: 'https://a.example/1', selector: { id: 'urn:s', refinedBy: 'urn:s' } },
      },
    ];
    expect(() => read(circle)).toThrow(/annotation 1: page\.url/);
    expect(read(circle.slice(1))).toEqual([]);
    expect(read({ type: 'AnnotationPage', id: 'urn:p', partOf: 'urn:p', items: [] })).toEqual([]);
  });

  test('tags in text are text: an archive may speak of scripts', () => {
    const text = '<script>alert(1)</script> [x](javascript:alert(1))';
    expect(readNotesFile(archiveText(archiveOf([{ ...note, text }], []))).archive.notes).toMatchObject([{ text }]);
  });

  test('words of a highlight that look like a handler or a script are words', () => {
    const text = '<p>当 one = 1 时，<b>地址</b>以 javascript: 开头</p>';
    expect(read([{ url: 'https://a.example', highlights: [{ text }] }])).toMatchObject([
      { anchor: { quote: { exact: '当 one = 1 时，地址以 javascript: 开头' } } },
    ]);
  });

  test('half a million broken tags are read in no time', () => {
    const html = `${'<a'.repeat(400_000)}`;
    const begin = performance.now();
    for (const text of [html, `<a${' on'.repeat(400_000)}`, `<a ${'on'.repeat(400_000)}`])
      expect(() => readNotesFile(JSON.stringify([{ url: 'https://a.example', highlights: [{ text }] }]))).toThrow();
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

test('an id made of an identity is a UUID, the same each time, another for another', () => {
  const identities = Array.from({ length: 3000 }, (_, n) => `clipper:${n % 7}\n${n}`);
  const ids = identities.map(uuidFrom);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(identities.length);
  expect(identities.map(uuidFrom)).toEqual(ids);
});
