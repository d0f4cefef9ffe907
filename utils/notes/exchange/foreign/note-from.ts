import * as v from 'valibot';
import { NotesError } from '../../errors.ts';
import { pageKey } from '../../page-key.ts';
import type { PageRow } from '../../rows.ts';
import type { Note } from '../../types.ts';
import { describeIssues, LAST_TIME, NoteSchema } from '../../validate.ts';

/** What another program's file says of one note; `at` is where in the file it stands, for messages. */
export interface ForeignNote {
  readonly at: string;
  /** Any text that is always the same for this note, so that importing twice finds it again. */
  readonly identity: string;
  readonly url: string;
  readonly title: string;
  /** Null for a note on the page as such. */
  readonly exact: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | null;
  readonly text: string;
  readonly tags: readonly string[];
  readonly created: string | null;
  readonly changed: string | null;
}

/** Makes it a note of ours, with an id made of its identity. Throws a NotesError `invalid` that says where, also for addresses that would run a script. */
export function noteFrom(foreign: ForeignNote): Note {
  const { url, title, exact, prefix, suffix, text } = foreign;
  const start = foreign.start ?? 0;
  const created = timeOf(foreign.created) ?? 0;
  const note = {
    id: uuidFrom(foreign.identity),
    page: { key: pageKey(url), url, title: title.slice(0, 2000), publisher: null, script: null },
    anchor:
      exact === null ? null : { quote: { exact, prefix, suffix }, position: { start, end: start + exact.length } },
    source: null,
    colour: 'yellow',
    text,
    tags: foreign.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
    verdict: 'unchecked',
    evidence: [],
    statement: null,
    created,
    changed: Math.max(created, timeOf(foreign.changed) ?? created),
    deleted: null,
    revision: 1,
  };
  const parsed = v.safeParse(NoteSchema, note, { abortEarly: true });
  if (!parsed.success) throw new NotesError('invalid', `${foreign.at}: ${describeIssues(parsed.issues)}`);
  return parsed.output as Note;
}

/** The pages that notes from elsewhere stand on. */
export const pagesOf = (notes: readonly Note[]): readonly PageRow[] => [
  ...new Map(
    notes.map(({ page: { key, url, title, publisher }, changed }): [string, PageRow] => [
      key,
      { key, aliases: [], url, title, publisher, sketch: [], seen: changed },
    ]),
  ).values(),
];

const timeOf = (date: string | null): number | null => {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) || time < 0 || time > LAST_TIME ? null : time;
};

/** A UUID version 8 (RFC 9562: made our own way) that is always the same for the same text: four 32-bit hashes of it. */
export function uuidFrom(text: string): string {
  const words = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((seed) => {
    let hash = seed;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      hash ^= hash >>> 13;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
    return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
  });
  const hex = words.join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
