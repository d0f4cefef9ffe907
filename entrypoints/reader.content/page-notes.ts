import { describe } from '../../utils/anchor/describe.ts';
import { indexText, locate } from '../../utils/anchor/locate.ts';
import type { ArticleData } from '../../utils/article/types.ts';
import type { Statement } from '../../utils/attribution/types.ts';
import { askBackground, type PageNote } from '../../utils/messages.ts';
import type { PageNotes } from '../../utils/notes/pages.ts';
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

/** A note to be, on a passage of the article. */
export const draftOn = (
  article: ArticleData,
  page: Pick<PageRecord, 'key' | 'url'>,
  span: Span,
  statement: Statement | null,
): NoteDraft => ({
  page: { ...page, title: article.title, publisher: article.publisher, script: article.script },
  anchor: describe(
    article.text,
    span,
    article.blocks.map((block) => block.span),
  ),
  statement: statement && recordOf(statement, article.text),
});

/** The notes of the page, each with where it stands in the article now. */
export const notesOfPage = async (
  article: ArticleData,
  url: string,
  canonical: string | null,
): Promise<{ readonly key: string; readonly notes: readonly PageNote[] }> => {
  const found: PageNotes = await askBackground('notes.of', {
    url,
    canonical,
    title: article.title,
    text: article.blocks.length > 0 ? article.text : null,
  });
  return { key: found.key, notes: locateNotes(article.text, found.notes) };
};

/** Finds each note's passage in the text. */
export const locateNotes = (
  text: string,
  notes: readonly Pick<PageNote, 'note' | 'elsewhere'>[],
): readonly PageNote[] => {
  const index = indexText(text);
  return notes.map(({ note, elsewhere }) => {
    const located = locate(index, note.anchor);
    return { note, elsewhere, located, now: located.span && slice(text, located.span) };
  });
};
