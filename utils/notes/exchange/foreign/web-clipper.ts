import * as v from 'valibot';
import { NotesError } from '../../errors.ts';
import type { Note } from '../../types.ts';
import { noteFrom } from './note-from.ts';

/** Some of its versions write the words as `text`, others as `content`. */
const HighlightSchema = v.object({
  text: v.optional(v.string()),
  content: v.optional(v.string()),
  timestamp: v.optional(v.string()),
  notes: v.optional(v.array(v.string()), []),
});
const ExportSchema = v.array(
  v.object({ url: v.string(), title: v.optional(v.string(), ''), highlights: v.array(HighlightSchema) }),
);

export type ClipperPage = v.InferOutput<typeof ExportSchema>[number];

/** The pages of a file that Obsidian Web Clipper exported its highlights to; null for any other file. */
export const clipperPagesIn = (value: unknown): readonly ClipperPage[] | null => {
  const parsed = v.safeParse(ExportSchema, value);
  return parsed.success && parsed.output.length > 0 ? parsed.output : null;
};

/** The notes of one of its pages; a highlight without words (a picture) gives none. Throws a NotesError for a script. */
export const notesOfClipper = ({ url, title, highlights }: ClipperPage, at: string): readonly (Note | null)[] =>
  highlights.map(({ text, content, timestamp, notes }, n) => {
    const exact = wordsOf(text ?? content ?? '', `${at}.highlights.${n}.text`);
    if (exact === '') return null;
    return noteFrom({
      at: `${at}.highlights.${n}`,
      identity: `clipper:${url}\n${timestamp ?? ''}\n${exact}`,
      url,
      title,
      exact,
      prefix: '',
      suffix: '',
      start: null,
      text: notes.join('\n\n'),
      tags: [],
      created: timestamp ?? null,
      changed: null,
    });
  });

/** Only within a tag is a handler one, and a script's address: the words of a highlight may well be “one = 1”. */
const SCRIPT = /<\s*(script|iframe|object|embed|svg|style)\b|<[a-z][^<>]*?(?:[\s"'/]on\w+\s*=|javascript:)/i;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['#39', "'"],
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', ' '],
  ['quot', '"'],
]);

/** Highlights come as HTML: their words, without tags. Markup that would run is no highlight. */
function wordsOf(html: string, at: string): string {
  if (/<\w/.test(html) && SCRIPT.test(html)) throw new NotesError('invalid', `${at}: the file holds a script`);
  return html
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
    .trim();
}
