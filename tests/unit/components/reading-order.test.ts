import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../../components/reading-order.ts';
import type { Statement } from '../../../utils/attribution/types.ts';
import type { PageNote } from '../../../utils/messages.ts';
import type { Span } from '../../../utils/span.ts';
import { someNote } from './some-note.ts';

const statementAt = (content: readonly Span[], cue: Span | null = null): Statement => ({
  content,
  cue,
  chain: [{ source: null, name: '外交部', kind: 'org', resolution: 'text' }],
  type: content.length > 0 ? 'indirect' : 'none',
  stance: 'says',
  headline: false,
  rule: 'source-cue',
});
const noteAt = (id: string, span: Span | null, within: PageNote['within'] = 'article'): PageNote => ({
  note: someNote(id),
  located: { span, how: span ? 'exact' : 'orphan', score: 1, ambiguous: false },
  within,
  now: null,
  elsewhere: false,
});
const onPage = (id: string): PageNote => ({
  ...noteAt(id, null),
  note: someNote(id, { anchor: null, statement: null }),
});
const named = (statements: readonly Statement[], notes: readonly PageNote[]) =>
  readingOrder(statements, notes).map((item) => ('note' in item ? item.note.note.id : item.statement));

describe('readingOrder', () => {
  it('mixes statements and notes by where they begin, the statement first', () => {
    const statements = [statementAt([[10, 20]]), statementAt([[40, 60]], [35, 37]), statementAt([], [80, 82])];
    const notes = [noteAt('late', [70, 75]), noteAt('same', [10, 20]), noteAt('early', [2, 5])];
    expect(named(statements, notes)).toEqual(['early', 0, 'same', 1, 'late', 2]);
  });

  it('begins with what is noted on the page as such', () => {
    expect(named([statementAt([[0, 20]])], [noteAt('in', [5, 9]), onPage('whole')])).toEqual(['whole', 0, 'in']);
  });

  it('puts last what is lost or stands outside the article', () => {
    const notes = [noteAt('lost', null), noteAt('outside', [0, 4], 'page'), noteAt('in', [50, 55])];
    expect(named([statementAt([[10, 20]])], notes)).toEqual([0, 'in', 'lost', 'outside']);
  });
});
