import { finish, type Steps } from '../steps.ts';
import { compact, inWhole } from './compact.ts';
import { settleContents } from './contents.ts';
import { nameHeadlines } from './headlines.ts';
import { withQuotedStatements } from './inside-quotes.ts';
import type { Frame, Language } from './language.ts';
import { chinese } from './languages/zh/index.ts';
import { readPage } from './page.ts';
import { unifySources } from './sources.ts';
import type { ArticleText, Hop, Report, Statement } from './types.ts';

/** How much of the text is looked through for the outlet's own name. */
const BYLINES = 20_000;

const startOf = (statement: Statement): number =>
  Math.min(
    statement.content[0]?.[0] ?? Number.POSITIVE_INFINITY,
    statement.cue?.[0] ?? Number.POSITIVE_INFINITY,
    statement.chain.at(-1)?.source?.[0] ?? Number.POSITIVE_INFINITY,
  );

/** 路透社报道说，甲告诉该社: the outlet told is the one that relates it, and is one hop. */
const eachOnce = (chain: readonly Hop[]): readonly Hop[] =>
  chain.filter(
    (hop, i) =>
      hop.kind !== 'media' || !chain.slice(0, i).some(({ kind, name }) => kind === 'media' && name === hop.name),
  );

function* reading(article: ArticleText, language: Language): Steps<Report> {
  yield* language.prepare();
  const folded = language.fold(article.text);
  const publisher = article.publisher ?? language.publisher(article.text.slice(0, BYLINES), folded.slice(0, BYLINES));
  yield;
  const page = yield* readPage({ ...article, publisher }, folded);
  const earlier: Frame[] = [];
  const framesBySentence: (readonly Frame[])[] = [];
  for (const sentence of page.sentences) {
    yield;
    const frames = language.frames(page, sentence, earlier);
    for (const frame of frames) earlier.push(frame);
    framesBySentence.push(frames);
  }
  const settled = yield* settleContents(language, page, framesBySentence);
  const drafts = yield* withQuotedStatements(language, page, settled);
  const chains = yield* language.resolve(page, drafts);
  const statements = drafts
    .map((draft, i): Statement => {
      const { content, cue, type, stance, headline, rule } = draft;
      return { content, cue, chain: eachOnce(chains[i] ?? []), type, stance, headline, rule };
    })
    .filter(({ chain }) => chain.length > 0)
    .sort((a, b) => startOf(a) - startOf(b));
  yield;
  const named = nameHeadlines(statements, page.text);
  return { statements: named, sources: unifySources(named, page.text, language.fold) };
}

/** Finds the attributed statements of an article and the chain of sources behind each. Linear in the length of the text; never throws. */
export function* detecting(article: ArticleText, language: Language = chinese): Steps<Report> {
  const { article: read, left } = compact(article);
  const report = yield* reading(read, language);
  return left.length === 0 ? report : inWhole(report, left);
}

/** `detecting` without a pause. */
export const detect = (article: ArticleText, language: Language = chinese): Report =>
  finish(detecting(article, language));
