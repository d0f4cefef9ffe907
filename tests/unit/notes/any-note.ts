import fc from 'fast-check';
import type { PageRow } from '../../../utils/notes/rows.ts';
import { COLOURS, type Note, VERDICTS } from '../../../utils/notes/types.ts';

const words = fc.string({
  unit: fc.constantFrom(...'港口工會说"“,，\n\r;\'<>&*_`#|=+-@ a\\', '\ud842\udfb7', '\ud83d', '\u0000'),
  maxLength: 20,
});
const filled = words.map((text) => `码${text}`);
const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
const key = fc.webUrl({ withQueryParameters: true }).map((url) => url.replace(/^https?:\/\//, ''));

const page = fc.record({
  key,
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  title: words,
  publisher: fc.option(words),
  script: fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, null),
});

const statement = fc.record({
  chain: fc.array(
    fc.record({
      mention: fc.option(words),
      name: words,
      kind: fc.constantFrom('person' as const, 'media' as const, 'anonymous' as const),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  cue: fc.option(words),
  content: fc.array(words, { maxLength: 2 }),
  type: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const, 'none' as const),
  stance: fc.constantFrom('says' as const, 'denies' as const),
  rule: words,
});

/** Any note that the store could hold. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    page,
    quote: fc.record({ exact: filled, prefix: words, suffix: words }),
    start: fc.nat(100_000),
    block: fc.option(fc.record({ index: fc.nat(50), count: fc.nat(50) })),
    colour: fc.constantFrom(...COLOURS),
    text: words,
    tags: fc.array(
      words.map((tag) => `甲${tag}乙`),
      { maxLength: 3 },
    ),
    verdict: fc.constantFrom(...VERDICTS),
    evidence: fc.array(fc.webUrl(), { maxLength: 2 }),
    statement: fc.option(statement),
    created: time,
    later: fc.nat(1e9),
    deleted: fc.option(time),
    revision: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ quote, start, block, later, created, ...rest }) => ({
    ...rest,
    anchor: { quote, position: { start, end: start + quote.exact.length }, ...(block ? { block } : {}) },
    created,
    changed: created + later,
  }));

export const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 6 });

export const anyPages: fc.Arbitrary<PageRow[]> = fc.uniqueArray(
  fc.record({
    key,
    aliases: fc.uniqueArray(key, { maxLength: 2 }),
    url: fc.webUrl(),
    title: words,
    publisher: fc.option(words),
    sketch: fc.array(fc.nat(0xffffffff), { maxLength: 5 }),
    seen: time,
  }),
  { selector: (row) => row.key, maxLength: 3 },
);
