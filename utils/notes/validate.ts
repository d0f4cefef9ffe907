import * as v from 'valibot';
import { AnchorSchema } from '../anchor/schema.ts';
import { NotesError } from './errors.ts';
import { SKETCH_SIZE } from './sketch.ts';
import { COLOURS, type CorrectionDraft, type NoteDraft, type NotePatch, type Seen, VERDICTS } from './types.ts';

/** Bounds that no honest note reaches; they keep a broken or hostile sender from filling the disk. In UTF-16 code units, or items. */
export const LIMITS = {
  passage: 100_000,
  text: 200_000,
  title: 2_000,
  url: 8_192,
  tag: 100,
  tags: 100,
  evidence: 100,
  chain: 50,
  seen: 100_000,
};

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** The end of the year 9999, in milliseconds since 1970: beyond it no standard writes a date. */
export const LAST_TIME = 253_402_300_799_999;
const time = v.pipe(offset, v.maxValue(LAST_TIME));
/** No note is written so often; far beyond, counting on would not be exact. */
const MOST_REVISIONS = 1e9;
const short = v.pipe(v.string(), v.maxLength(LIMITS.title));
/** What a page says of itself may be of any length: its beginning is enough, and no note is refused for it. */
const shortened = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LIMITS.title)),
);
const long = v.pipe(v.string(), v.maxLength(LIMITS.passage));

/** Only what a click may open: never `javascript:` or `data:`. */
const webAddress = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url),
  v.check((address) => /^https?:$/.test(URL.parse(address)?.protocol ?? ''), 'not a web address (http or https)'),
);
/** Pages may also be local files. */
const pageAddress = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url),
  v.check((address) => /^(https?|file):$/.test(URL.parse(address)?.protocol ?? ''), 'not the address of a page'),
);

const KINDS = ['person', 'role', 'org', 'media', 'document', 'group', 'anonymous', 'agentless', 'self'] as const;
const STANCES = ['says', 'confirms', 'denies', 'alleges', 'doubts', 'opines', 'urges', 'declines'] as const;

const StatementSchema = v.strictObject({
  chain: v.pipe(
    v.array(v.strictObject({ mention: v.nullable(long), name: short, kind: v.picklist(KINDS) })),
    v.minLength(1),
    v.maxLength(LIMITS.chain),
  ),
  cue: v.nullable(short),
  content: v.pipe(v.array(long), v.maxLength(LIMITS.chain)),
  type: v.picklist(['direct', 'indirect', 'mixed', 'none']),
  stance: v.picklist(STANCES),
  rule: short,
});

const PageSchema = v.strictObject({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.url)),
  url: pageAddress,
  title: shortened,
  publisher: v.nullable(shortened),
  script: v.nullable(v.picklist(['zh-Hans', 'zh-Hant'])),
});

const written = {
  colour: v.picklist(COLOURS),
  text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.tag))),
    v.maxLength(LIMITS.tags),
  ),
  verdict: v.picklist(VERDICTS),
  evidence: v.pipe(v.array(webAddress), v.maxLength(LIMITS.evidence)),
};

/** Ascending 32-bit hashes, as `articleSketch` makes them. */
const sketch = v.pipe(v.array(v.pipe(offset, v.maxValue(0xffffffff))), v.maxLength(SKETCH_SIZE));

const source = v.strictObject({ name: v.pipe(short, v.minLength(1)), kind: v.picklist(KINDS) });

interface Subject {
  readonly anchor: unknown;
  readonly source?: unknown;
  readonly statement: unknown;
}
const hasOneSubject = ({ anchor, source = null, statement }: Subject): boolean =>
  source === null ? anchor !== null || statement === null : anchor === null && statement === null;
const ONE_SUBJECT = 'a note is on a passage, on its page or on a source';

const DraftSchema = v.pipe(
  v.strictObject({
    page: PageSchema,
    anchor: v.nullable(AnchorSchema),
    source: v.exactOptional(v.nullable(source)),
    statement: v.nullable(StatementSchema),
    sketch: v.exactOptional(sketch),
    ...v.partial(v.object(written)).entries,
  }),
  v.check((note) => hasOneSubject(note), ONE_SUBJECT),
);

const PatchSchema = v.partial(v.strictObject({ page: PageSchema, anchor: AnchorSchema, ...written }));

const corrected = {
  'not-a-statement': { page: PageSchema, kind: v.literal('not-a-statement'), anchor: AnchorSchema },
  chain: {
    page: PageSchema,
    kind: v.literal('chain'),
    anchor: AnchorSchema,
    chain: v.pipe(v.array(source), v.minLength(1), v.maxLength(LIMITS.chain)),
  },
  'same-source': {
    page: PageSchema,
    kind: v.literal('same-source'),
    names: v.pipe(
      v.strictTuple([v.pipe(short, v.minLength(1)), v.pipe(short, v.minLength(1))]),
      v.check(([one, other]) => one !== other, 'both names are the same'),
    ),
  },
};

const CorrectionDraftSchema = v.variant('kind', [
  v.strictObject({ ...corrected['not-a-statement'], sketch: v.exactOptional(sketch) }),
  v.strictObject({ ...corrected.chain, sketch: v.exactOptional(sketch) }),
  v.strictObject({ ...corrected['same-source'], sketch: v.exactOptional(sketch) }),
]);

const kept = {
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not a UUID')),
  created: time,
  changed: time,
  deleted: v.nullable(time),
  revision: v.pipe(offset, v.minValue(1), v.maxValue(MOST_REVISIONS)),
};

/** A note as it stands in the store or in an exported file. */
export const NoteSchema = v.pipe(
  v.strictObject({
    ...kept,
    page: PageSchema,
    anchor: v.nullable(AnchorSchema),
    source: v.nullable(source),
    statement: v.nullable(StatementSchema),
    ...written,
  }),
  v.check((note) => hasOneSubject(note), ONE_SUBJECT),
);

/** What a note was before a change, as it stands in the store. */
export const HistoryRowSchema = v.strictObject({
  note: kept.id,
  revision: kept.revision,
  changed: time,
  was: v.strictObject({ anchor: v.nullable(AnchorSchema), ...written, page: PageSchema }),
});

/** A correction as it stands in the store or in an exported file. */
export const CorrectionSchema = v.variant('kind', [
  v.strictObject({ ...corrected['not-a-statement'], ...kept }),
  v.strictObject({ ...corrected.chain, ...kept }),
  v.strictObject({ ...corrected['same-source'], ...kept }),
]);

/** How a note stands on its page, as it stands in the store or in an exported file. */
export const SightingSchema = v.strictObject({ note: kept.id, how: v.picklist(['changed', 'lost']), at: time });

const SeenSchema = v.pipe(
  v.array(v.strictObject({ note: kept.id, how: v.picklist(['found', 'changed', 'lost']) })),
  v.maxLength(LIMITS.seen),
);

/** A page as it stands in the store or in an exported file. */
export const PageRowSchema = v.strictObject({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.url)),
  aliases: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.url))),
  url: pageAddress,
  title: shortened,
  publisher: v.nullable(shortened),
  sketch,
  seen: time,
});

/** What is wrong, and where, in one line. */
export const describeIssues = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'note'}: ${issue.message}`).join('; ');

function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown): T {
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true });
  if (!parsed.success) throw new NotesError('invalid', describeIssues(parsed.issues));
  return parsed.output;
}

/** `input` as a draft. Throws a NotesError `invalid` that says which field is wrong. */
export const parseDraft = (input: unknown): NoteDraft => parse(DraftSchema, input) as NoteDraft;

/** `input` as what a reading of a page says of its notes. Throws a NotesError `invalid` that says which field is wrong. */
export const parseSeen = (input: unknown): readonly Seen[] => parse(SeenSchema, input);

/** `input` as a patch. Throws a NotesError `invalid` that says which field is wrong. */
export const parsePatch = (input: unknown): NotePatch => parse(PatchSchema, input) as NotePatch;

/** `input` as a correction-to-be. Throws a NotesError `invalid` that says which field is wrong. */
export const parseCorrectionDraft = (input: unknown): CorrectionDraft =>
  parse(CorrectionDraftSchema, input) as CorrectionDraft;
