import * as v from 'valibot';
import { NotesError } from '../../errors.ts';
import type { Note } from '../../types.ts';
import { describeIssues, NoteSchema } from '../../validate.ts';
import { OWN_RECORD } from '../json-ld.ts';
import { type ForeignNote, noteFrom } from './note-from.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The annotations in a file that may hold one, a list, a page or a collection of them; null where it holds none. */
export function annotationsIn(value: unknown): readonly Json[] | null {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject);
    return objects.length > 0 && objects.length === value.length && objects.every(isAnnotation) ? objects : null;
  }
  if (!isObject(value)) return null;
  if (isAnnotation(value)) return [value];
  if (value.type === 'AnnotationCollection') return annotationsIn(value.first) ?? (value.total === 0 ? [] : null);
  if (value.type === 'AnnotationPage') return listOf(value.items).filter(isObject);
  return null;
}

const isAnnotation = (value: Json): boolean => listOf(value.type).includes('Annotation');

/** What one annotation is to us; null where it points at no passage (a page note, an image, a video). Throws a NotesError for what is broken or hostile. */
export function noteOfAnnotation(annotation: Json, at: string): Note | null {
  if (OWN_RECORD in annotation) {
    const parsed = v.safeParse(NoteSchema, annotation[OWN_RECORD], { abortEarly: true });
    if (!parsed.success) throw new NotesError('invalid', `${at}.${OWN_RECORD}: ${describeIssues(parsed.issues)}`);
    return parsed.output as Note;
  }
  const foreign = foreignNote(annotation, at);
  return foreign && noteFrom(foreign);
}

function foreignNote(annotation: Json, at: string): ForeignNote | null {
  const target = listOf(annotation.target)
    .filter(isObject)
    .find((one) => selectorOf(one, 'TextQuoteSelector'));
  const quote = target && selectorOf(target, 'TextQuoteSelector');
  const exact = quote && textOf(quote.exact);
  if (!target || !quote || !exact) return null;
  const url = isObject(target.source) ? textOf(target.source.id) : textOf(target.source);
  if (!url) throw new NotesError('invalid', `${at}.target.source: no address`);
  const position = selectorOf(target, 'TextPositionSelector');
  const bodies = [
    ...listOf(annotation.body).filter(isObject),
    ...listOf(annotation.bodyValue).map((value) => ({ value }) as Json),
  ];
  const isTag = (body: Json): boolean => listOf(body.purpose).includes('tagging');
  const words = (list: readonly Json[]): readonly string[] =>
    list.map((body) => textOf(body.value)).filter((value) => value !== null);
  return {
    at,
    identity: textOf(annotation.id) ?? `${url}\n${exact}\n${words(bodies).join('\n')}`,
    url,
    title: '',
    exact,
    prefix: textOf(quote.prefix) ?? '',
    suffix: textOf(quote.suffix) ?? '',
    start: typeof position?.start === 'number' ? position.start : null,
    text: words(bodies.filter((body) => !isTag(body))).join('\n\n'),
    tags: words(bodies.filter(isTag)),
    created: textOf(annotation.created),
    changed: textOf(annotation.modified),
  };
}

/** The first selector of that type, also where it refines another. */
function selectorOf(target: Json, type: string): Json | undefined {
  for (let open = listOf(target.selector).filter(isObject); open.length > 0; ) {
    const found = open.find((selector) => selector.type === type);
    if (found) return found;
    open = open.flatMap((selector) => listOf(selector.refinedBy).filter(isObject));
  }
  return undefined;
}
