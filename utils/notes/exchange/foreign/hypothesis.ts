import * as v from 'valibot';
import { NotesError } from '../../errors.ts';
import type { Note } from '../../types.ts';
import { describeIssues } from '../../validate.ts';
import { noteFrom } from './note-from.ts';

const SelectorSchema = v.object({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  start: v.optional(v.number()),
});

const AnnotationSchema = v.object({
  id: v.string(),
  uri: v.string(),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  document: v.optional(v.nullable(v.object({ title: v.optional(v.union([v.array(v.string()), v.string()])) }))),
  references: v.optional(v.array(v.string()), []),
  target: v.array(v.object({ selector: v.optional(v.array(SelectorSchema)) })),
});

const ExportSchema = v.object({
  export_date: v.string(),
  client_version: v.string(),
  annotations: v.array(v.unknown()),
});

/** The annotations of a file that Hypothesis exported as JSON; null for any other file. */
export const hypothesisAnnotationsIn = (value: unknown): readonly unknown[] | null => {
  const parsed = v.safeParse(ExportSchema, value);
  return parsed.success ? parsed.output.annotations : null;
};

/** What one of them is to us: a note on a passage or on a page; null for a reply, and for what points at no words. Throws a NotesError for what is broken or hostile. */
export function noteOfHypothesis(annotation: unknown, at: string): Note | null {
  const parsed = v.safeParse(AnnotationSchema, annotation, { abortEarly: true });
  if (!parsed.success) throw new NotesError('invalid', `${at}: ${describeIssues(parsed.issues)}`);
  const { id, uri, created, updated, text, tags, document, references, target } = parsed.output;
  const selectors = target[0]?.selector ?? [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const isOnPage = selectors.length === 0 && (text !== '' || tags.length > 0);
  if (references.length > 0 || !(quote?.exact || isOnPage)) return null;
  return noteFrom({
    at,
    identity: `hypothesis:${id}`,
    url: uri,
    title: [document?.title ?? ''].flat()[0] ?? '',
    exact: quote?.exact ?? null,
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
    start: selectors.find(({ type }) => type === 'TextPositionSelector')?.start ?? null,
    text,
    tags,
    created: created ?? null,
    changed: updated ?? null,
  });
}
