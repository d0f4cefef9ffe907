import fc from 'fast-check';
import { HISTORY_LENGTH } from '../../../utils/notes/history.ts';
import type { HistoryRow, PageRow } from '../../../utils/notes/rows.ts';
import { COLOURS, type Note, type Sighting, VERDICTS } from '../../../utils/notes/types.ts';

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
    on: fc.constantFrom('passage' as const, 'passage' as const, 'page' as const, 'source' as const),
    name: filled,
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
  .map(({ on, name, quote, start, block, later, created, statement, ...rest }) => ({
    ...rest,
    anchor:
      on === 'passage'
        ? { quote, position: { start, end: start + quote.exact.length }, ...(block ? { block } : {}) }
        : null,
    source: on === 'source' ? { name, kind: 'media' as const } : null,
    statement: on === 'passage' ? statement : null,
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

/** What a store could have kept of these notes before their last changes: each as some other note of them was, or hardly changed. */
export const anyHistoryOf = (notes: readonly Note[]): fc.Arbitrary<HistoryRow[]> =>
  fc
    .array(fc.record({ of: fc.nat(), as: fc.nat(), back: fc.integer({ min: 1, max: HISTORY_LENGTH }), text: words }))
    .map((versions) => {
      const rows = versions.flatMap(({ of, as, back, text }): HistoryRow[] => {
        const [note, other] = [notes[of % notes.length], notes[as % notes.length]];
        if (!note || !other || back >= note.revision) return [];
        const { page, anchor, colour, tags, verdict, evidence } = as % 2 ? other : note;
        const was = { page, anchor, colour, text, tags, verdict, evidence };
        return [{ note: note.id, revision: note.revision - back, changed: note.changed, was }];
      });
      return [...new Map(rows.map((row) => [`${row.note} ${row.revision}`, row])).values()];
    });

/** How some of these notes could have stood on their pages. */
export const anySightingsOf = (notes: readonly Note[]): fc.Arbitrary<Sighting[]> =>
  fc
    .subarray(notes.map(({ id }) => id))
    .chain((ids) =>
      fc.tuple(
        ...ids.map((note) =>
          fc.record({ note: fc.constant(note), how: fc.constantFrom('changed' as const, 'lost' as const), at: time }),
        ),
      ),
    );
