import { describe } from '../../utils/anchor/describe.ts';
import { indexText, locating } from '../../utils/anchor/locate.ts';
import type { Located } from '../../utils/anchor/types.ts';
import type { ArticleData } from '../../utils/article/types.ts';
import type { Statement } from '../../utils/attribution/types.ts';
import type { PageNote } from '../../utils/messages.ts';
import type { NoteDraft, PageRecord, StatementRecord } from '../../utils/notes/types.ts';
import { type Span, slice } from '../../utils/span.ts';
import type { Steps } from '../../utils/steps.ts';

/** A statement in words, to be kept with a note. */
export const recordOf = (statement: Statement, text: string): StatementRecord => ({
  chain: statement.chain.map(({ source, name, kind }) => ({ mention: source && slice(text, source), name, kind })),
  cue: statement.cue && slice(text, statement.cue),
  content: statement.content.map((span) => slice(text, span)),
  type: statement.type,
  stance: statement.stance,
  rule: statement.rule,
});

/** A text of the page that a passage can be kept in. */
export type PassageText = Pick<ArticleData, 'text' | 'blocks'>;

/** A note to be, on a passage of the page. */
export const draftOn = (
  { text, blocks }: PassageText,
  page: PageRecord,
  span: Span,
  statement: Statement | null,
): NoteDraft => ({
  page,
  anchor: describe(
    text,
    span,
    blocks.map((block) => block.span),
  ),
  statement: statement && recordOf(statement, text),
});

const LOST: Located = { span: null, how: 'orphan', score: 0, ambiguous: false };

/** Of a note that needs no passage. */
const WHOLE: Located = { span: null, how: 'exact', score: 1, ambiguous: false };

/** Finds each note's passage: in the article, and where it is not there as it was, in the rest of the page if it stands better there. */
export function* locateNotes(
  article: string,
  wholePage: () => string,
  notes: readonly Pick<PageNote, 'note' | 'elsewhere'>[],
): Steps<readonly PageNote[]> {
  const found: PageNote[] = [];
  const inArticle = indexText(article);
  let inPage: ReturnType<typeof indexText> | null = null;
  for (const { note, elsewhere } of notes) {
    yield;
    const { anchor } = note;
    if (anchor === null) {
      found.push({ note, elsewhere, located: WHOLE, within: 'article', now: null });
      continue;
    }
    const first = yield* locating(inArticle, anchor);
    const isSettled = first.how === 'exact' && first.score === 1;
    if (!isSettled) inPage ??= indexText(wholePage());
    const second = isSettled || inPage === null ? LOST : yield* locating(inPage, anchor);
    const [located, within, text] =
      second.score > first.score ? ([second, 'page', wholePage()] as const) : ([first, 'article', article] as const);
    found.push({ note, elsewhere, located, within, now: located.span && slice(text, located.span) });
  }
  return found;
}
