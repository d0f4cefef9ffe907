import { describe } from '../../utils/anchor/describe.ts';
import type { Anchor } from '../../utils/anchor/types.ts';
import { askBackground, MessageError, type ReportCorrection } from '../../utils/messages.ts';
import { correctedPassage } from '../../utils/notes/statement-passage.ts';
import type { Correction, CorrectionDraft } from '../../utils/notes/types.ts';
import type { PageSession } from './session.ts';

/** Keeps what the reader corrects of the report, and shows it at once. Rejects with a MessageError. */
export const correctReport = async (session: PageSession, correction: ReportCorrection): Promise<Correction> => {
  const kept = await askBackground('notes.correct', draftOf(session, correction), session.articleText);
  await session.readNotes();
  return kept;
};

const draftOf = (session: PageSession, correction: ReportCorrection): CorrectionDraft => {
  const { page } = session;
  switch (correction.kind) {
    case 'same-source':
      return { page, kind: correction.kind, names: correction.names };
    case 'chain':
      return { page, kind: correction.kind, anchor: anchorOf(session, correction.statement), chain: correction.chain };
    case 'not-a-statement':
      return { page, kind: correction.kind, anchor: anchorOf(session, correction.statement) };
  }
};

const anchorOf = ({ article, report }: PageSession, at: number): Anchor => {
  const statement = report.statements[at];
  const span = statement && correctedPassage(statement);
  if (!span) throw new MessageError({ code: 'not-found', message: `The page has no statement ${at + 1} any more.` });
  return describe(
    article.text,
    span,
    article.blocks.map((block) => block.span),
  );
};
