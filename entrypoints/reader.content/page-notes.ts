import { describe } from '../../utils/anchor/describe.ts';
import { indexText, locate } from '../../utils/anchor/locate.ts';
import type { Located } from '../../utils/anchor/types.ts';
import type { ArticleData } from '../../utils/article/types.ts';
import type { Statement } from '../../utils/attribution/types.ts';
import type { PageNote } from '../../utils/messages.ts';
import type { NoteDraft, PageRecord, StatementRecord } from '../../utils/notes/types.ts';
import { type Span, slice } from '../../utils/span.ts';

/** The passage that stands for a statement: its content, or the words of a refusal with who refuses. */
export const passageOf = ({ content, cue, chain }: Statement): Span | null => {
  const spans = content.length > 0 ? content : [cue, chain.at(-1)?.source ?? null].filter((span) => span !== null);
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
};

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

/** Finds each note's passage: in the article, and where it is not there as it was, in the rest of the page if it stands better there. */
export const locateNotes = (
  article: string,
  wholePage: () => string,
  notes: readonly Pick<PageNote, 'note' | 'elsewhere'>[],
): readonly PageNote[] => {
  const inArticle = indexText(article);
  let inPage: ReturnType<typeof indexText> | null = null;
  return notes.map(({ note, elsewhere }) => {
    const first = locate(inArticle, note.anchor);
    const isSettled = first.how === 'exact' && first.score === 1;
    if (!isSettled) inPage ??= indexText(wholePage());
    const second = isSettled || inPage === null ? LOST : locate(inPage, note.anchor);
    const [located, within, text] =
      second.score > first.score ? ([second, 'page', wholePage()] as const) : ([first, 'article', article] as const);
    return { note, elsewhere, located, within, now: located.span && slice(text, located.span) };
  });
};
