import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absoluteUri } from '../../../../utils/notes/exchange/absolute-uri.ts';
import { notesJsonLd, webAnnotation } from '../../../../utils/notes/exchange/json-ld.ts';
import type { Note, StatementRecord } from '../../../../utils/notes/types.ts';
import { anyNote, anyNotes } from '../any-note.ts';
import { draftOf, draftOnPage, draftOnSource } from '../sample.ts';
import { ANNOTATION, COLLECTION } from './annotation-schema.ts';

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const validAnnotation = ajv.compile(ANNOTATION);
const validCollection = ajv.compile(COLLECTION);

/** What the model finds wrong with a value as a file holds it. */
const wrongIn = (valid: typeof validAnnotation, value: unknown): unknown => {
  valid(JSON.parse(JSON.stringify(value)));
  return valid.errors ?? null;
};

const STATEMENT = draftOf().statement as StatementRecord;
const noteWith = (changes: Partial<Note>): Note => ({
  ...draftOf(),
  id: '018f0000-0000-7000-8000-000000000001',
  colour: 'blue',
  text: '网站上没有',
  tags: ['罢工'],
  verdict: 'disputed',
  evidence: [],
  created: 1_710_000_000_000,
  changed: 1_710_000_500_000,
  deleted: null,
  revision: 3,
  ...changes,
});

describe('the rules of the model', () => {
  test('law: hold for any note', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(wrongIn(validAnnotation, webAnnotation(note))).toBeNull();
      }),
    );
  });

  test('law: hold for any collection of them', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(wrongIn(validCollection, JSON.parse(notesJsonLd(notes)))).toBeNull();
      }),
    );
  });

  test.each([
    ['a note on a statement', noteWith({})],
    ['a bare highlight', noteWith({ statement: null, text: '', tags: [], verdict: 'unchecked' })],
    ['a note on a page', noteWith(draftOnPage('整页'))],
    ['a note on a source', noteWith(draftOnSource('海港日报', '常更正'))],
    [
      'a page whose address browsers take and the standard does not',
      noteWith({
        page: { ...draftOf().page, url: 'https://harbour.example/a|b?q=[1]^%zz#x#{y}' },
      }),
    ],
    ['a local file', noteWith({ page: { ...draftOf().page, url: 'file:///home/读者/a b.html' } })],
    ['the last moment of the year 9999', noteWith({ created: 253_402_300_799_999, changed: 253_402_300_799_999 })],
  ])('%s', (_, note) => {
    expect(wrongIn(validAnnotation, webAnnotation(note))).toBeNull();
  });

  // What refuses nothing proves nothing.
  const good = webAnnotation(noteWith({}));
  const target = good.target as object;
  test.each([
    ['no context', { '@context': undefined }],
    ['an id that is no address', { id: '018f0000' }],
    ['a date without its time', { created: '2024-03-09' }],
    ['no target', { target: undefined }],
    ['a chain of bare names', { target: { ...target, via: ['海港日报'] } }],
    ['an empty chain', { target: { ...target, via: [] } }],
    ['a quote without words', { target: { ...target, selector: [{ type: 'TextQuoteSelector' }] } }],
    ['a purpose of our own', { body: [{ type: 'TextualBody', value: 'x', purpose: 'doubting' }] }],
    [
      'a body that is text and link at once',
      { body: [{ type: 'TextualBody', value: 'x', source: 'https://a.example' }] },
    ],
    ['no body at all in the list', { body: [] }],
  ])('refuse %s', (_, change) => {
    expect(wrongIn(validAnnotation, { ...good, ...change })).not.toBeNull();
  });
});

test('the chain stands under via, outermost first, also for names that are no letters of an address', () => {
  const { target } = webAnnotation(
    noteWith({
      statement: {
        ...STATEMENT,
        chain: [
          { mention: null, name: 'A/B? 报', kind: 'media' },
          { mention: '一位\ud83d官员', name: '', kind: 'anonymous' },
        ],
      },
    }),
  );
  expect(target).toMatchObject({
    via: [
      'urn:whence:hop:media:A%2FB%3F%20%E6%8A%A5',
      'urn:whence:hop:anonymous:%E4%B8%80%E4%BD%8D%EF%BF%BD%E5%AE%98%E5%91%98',
    ],
  });
});

test('a note on a source has the source for its target', () => {
  expect(webAnnotation(noteWith(draftOnSource('海港日报', '常更正'))).target).toEqual({
    id: 'urn:whence:source:media:%E6%B5%B7%E6%B8%AF%E6%97%A5%E6%8A%A5',
  });
});

test.each([
  ['https://a.example/票?x=1#y', 'https://a.example/%E7%A5%A8?x=1#y'],
  ['https://[::1]:8080/a[b]', 'https://[::1]:8080/a%5Bb%5D'],
  ['https://a.example/?q=a|b&c=%zz', 'https://a.example/?q=a%7Cb&c=%25zz'],
  ['https://a.example/#a#b', 'https://a.example/#a%23b'],
  ['no address', null],
])('%s as every reader of URIs takes it', (address, uri) => {
  expect(absoluteUri(address)).toBe(uri);
});
