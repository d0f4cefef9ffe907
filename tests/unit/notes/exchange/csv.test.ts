import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesCsv } from '../../../../utils/notes/exchange/csv.ts';
import { quoteOf, subjectOf } from '../../../../utils/notes/subject.ts';
import { anyNote, anyNotes } from '../any-note.ts';

/** A reader of RFC 4180, to read back what was written. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < csv.length; at++) {
    const unit = csv[at] as string;
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (csv[at + 1] === '"') cell += csv[at++];
      else quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === ',' || unit === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (unit === '\r') {
        at++;
        rows.push([]);
      }
    } else cell += unit;
  }
  return rows.slice(0, -1);
}

test('law: every note is one line with all its words', () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const csv = notesCsv(notes);
      expect(csv.startsWith('\ufeffid,')).toBe(true);
      const [head, ...rows] = cellsOf(csv);
      expect(rows).toHaveLength(notes.length);
      for (const [n, note] of notes.entries()) {
        const cells = Object.fromEntries((head ?? []).map((name, at) => [name, rows[n]?.[at] ?? '']));
        expect(rows[n]).toHaveLength(head?.length ?? 0);
        expect(cells.passage?.endsWith(quoteOf(note) ?? '')).toBe(true);
        expect(cells.on).toBe(subjectOf(note));
        expect(cells.source?.endsWith(note.source?.name ?? '')).toBe(true);
        expect(cells.note?.endsWith(note.text)).toBe(true);
        expect(cells.url).toBe(note.page.url);
      }
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', ' =1', '\r=1'])('%j is no formula', (text) => {
  const [note] = fc.sample(anyNote, { numRuns: 1, seed: 1 });
  const [, row] = cellsOf(notesCsv([{ ...(note as NonNullable<typeof note>), text }]));
  expect(row).toContain(`'${text}`);
});
