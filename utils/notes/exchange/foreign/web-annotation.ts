import * as v from 'valibot';
import { NotesError } from '../../errors.ts';
import type { Note } from '../../types.ts';
import { describeIssues, NoteSchema } from '../../validate.ts';
import { OWN_RECORD } from '../json-ld.ts';
import { upgradedNote } from '../upgrade.ts';
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

/** What one annotation is to us; null where it points at no words (an image, a video, a place without a quote). Throws a NotesError for what is broken or hostile. */
export function noteOfAnnotation(annotation: Json, at: string): Note | null {
  if (OWN_RECORD in annotation) {
    const parsed = v.safeParse(NoteSchema, upgradedNote(annotation[OWN_RECORD]), { abortEarly: true });
    if (!parsed.success) throw new NotesError('invalid', `${at}.${OWN_RECORD}: ${describeIssues(parsed.issues)}`);
    return parsed.output as Note;
  }
  const foreign = foreignNote(annotation, at);
  return foreign && noteFrom(foreign);
}

function foreignNote(annotation: Json, at: string): ForeignNote | null {
  const found = placeIn(annotation);
  if (!found) return null;
  const { url, quote, position } = found;
  const exact = quote && textOf(quote.exact);
  if (quote && !exact) return null;
  if (!url) throw new NotesError('invalid', `${at}.target.source: no address`);
  const bodies = [
    ...listOf(annotation.body).filter(isObject),
    ...listOf(annotation.bodyValue).map((value) => ({ value }) as Json),
  ];
  const isTag = (body: Json): boolean => listOf(body.purpose).includes('tagging');
  const words = (list: readonly Json[]): readonly string[] =>
    list.map((body) => textOf(body.value)).filter((value) => value !== null);
  if (!exact && words(bodies).length === 0) return null;
  const place = {
    url,
    exact: exact ?? null,
    prefix: textOf(quote?.prefix) ?? '',
    suffix: textOf(quote?.suffix) ?? '',
    start: typeof position?.start === 'number' ? position.start : null,
  };
  return {
    at,
    identity: identityOf(textOf(annotation.id) ?? '', place, words(bodies)),
    ...place,
    title: '',
    text: words(bodies.filter((body) => !isTag(body))).join('\n\n'),
    tags: words(bodies.filter(isTag)),
    created: textOf(annotation.created),
    changed: textOf(annotation.modified),
  };
}

/** An id is an address; `#1` and the like are told apart by their file only, and what has none by where it stands and what it says. */
const identityOf = (
  id: string,
  { url, exact, prefix, suffix, start }: Pick<ForeignNote, 'url' | 'exact' | 'prefix' | 'suffix' | 'start'>,
  words: readonly string[],
): string => {
  if (URL.canParse(id)) return id;
  return (id === '' ? [url, exact, prefix, suffix, start, ...words] : [url, id]).join('\n');
};

interface Place {
  readonly url: string | null;
  /** None for a page as such. */
  readonly quote?: Json | undefined;
  readonly position?: Json | undefined;
}

/** The first target with a quote, else the first that is a page as such. */
function placeIn(annotation: Json): Place | undefined {
  const targets = listOf(annotation.target);
  const quoting = targets.filter(isObject).find((one) => selectorOf(one, 'TextQuoteSelector'));
  if (quoting) {
    return {
      url: isObject(quoting.source) ? textOf(quoting.source.id) : textOf(quoting.source),
      quote: selectorOf(quoting, 'TextQuoteSelector'),
      position: selectorOf(quoting, 'TextPositionSelector'),
    };
  }
  const page = targets.find((one) => typeof one === 'string' || (isObject(one) && isWhole(one)));
  const url = isObject(page) ? (textOf(page.id) ?? textOf(page.source)) : textOf(page);
  return url === null || NO_PAGE.test(url) ? undefined : { url };
}

/** Other media are no pages to us. */
const NO_PAGE = /\.(?:avif|gif|jpe?g|mp3|mp4|ogg|png|svg|wav|webm|webp)(?:[?#]|$)/i;
const WORDS: readonly unknown[] = ['Text', 'SpecificResource'];
const isWhole = (target: Json): boolean =>
  !('selector' in target) && listOf(target.type).every((type) => WORDS.includes(type));

/** The first selector of that type, also where it refines another. */
function selectorOf(target: Json, type: string): Json | undefined {
  for (let open = listOf(target.selector).filter(isObject); open.length > 0; ) {
    const found = open.find((selector) => selector.type === type);
    if (found) return found;
    open = open.flatMap((selector) => listOf(selector.refinedBy).filter(isObject));
  }
  return undefined;
}
