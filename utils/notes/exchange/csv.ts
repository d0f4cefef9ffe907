import { quoteOf, subjectOf } from '../subject.ts';
import type { Note } from '../types.ts';
import { chainLine } from './chain-line.ts';

const COLUMNS: readonly (readonly [name: string, of: (note: Note) => string])[] = [
  ['id', ({ id }) => id],
  ['created', ({ created }) => new Date(created).toISOString()],
  ['changed', ({ changed }) => new Date(changed).toISOString()],
  ['outlet', ({ page }) => page.publisher ?? ''],
  ['title', ({ page }) => page.title],
  ['url', ({ page }) => page.url],
  ['on', subjectOf],
  ['source', ({ source }) => source?.name ?? ''],
  ['passage', (note) => quoteOf(note) ?? ''],
  ['chain', ({ statement }) => (statement ? chainLine(statement) : '')],
  ['cue', ({ statement }) => statement?.cue ?? ''],
  ['stance', ({ statement }) => statement?.stance ?? ''],
  ['verdict', ({ verdict }) => verdict],
  ['evidence', ({ evidence }) => evidence.join(' ')],
  ['tags', ({ tags }) => tags.join(', ')],
  ['note', ({ text }) => text],
  ['colour', ({ colour }) => colour],
];

/** What a spreadsheet would run as a formula, also in its full-width forms. */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@\t\r＝＋－＠|%]/;

/** A cell as RFC 4180 wants it; what would be a formula is made text by an apostrophe. */
const cell = (value: string): string => {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The notes as a table, one a line, with a byte order mark so that spreadsheets read it as UTF-8. */
export const notesCsv = (notes: readonly Note[]): string =>
  `\ufeff${[COLUMNS.map(([name]) => name), ...notes.map((note) => COLUMNS.map(([, of]) => cell(of(note))))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('')}`;
