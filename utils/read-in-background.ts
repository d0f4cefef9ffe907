import type { Judgement } from './article/judge/judge-page.ts';
import type { PageFacts } from './article/page-facts.ts';
import type { ArticleText, Report } from './attribution/types.ts';
import { askBackground, type CorrectedReport, failureOf } from './messages.ts';
import type { Correction } from './notes/types.ts';

/** A background that was stopped over a question starts again with the next one; these change nothing, so they may be asked twice. */
const twice = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (failureOf(error).code !== 'no-reader') throw error;
    return ask();
  }
};

/** Which of a page's lines are its article. Rejects with `MessageError`. */
export const judgeInBackground = (facts: PageFacts): Promise<Judgement> =>
  twice(() => askBackground('page.judge', facts));

/** The statements of an article. Rejects with `MessageError`; the one before is given up when a page asks again. */
export const detectInBackground = ({ text, titleLength, publisher, credits, url }: ArticleText): Promise<Report> =>
  twice(() => askBackground('page.detect', { text, titleLength, publisher, credits, url }));

/** A report of `text` as the reader corrected it. Rejects with `MessageError`. */
export const correctInBackground = (
  text: string,
  report: Report,
  corrections: readonly Correction[],
): Promise<CorrectedReport> =>
  corrections.length === 0
    ? Promise.resolve({ report, corrected: report.statements.map(() => null) })
    : twice(() => askBackground('page.corrected', text, report, corrections));
