import { firstIndex } from '../first-index.ts';
import type { Span } from '../span.ts';
import type { Steps } from '../steps.ts';
import { settleContents } from './contents.ts';
import { type Draft, extent, SHORTEST_INSIDE } from './drafts.ts';
import type { Language } from './language.ts';
import { maskedSkeleton, type Page, type Sentence, sentencesIn } from './page.ts';
import type { Quote } from './quotes.ts';

/** Shortest quote, with its marks, that can hold a source, a cue and words that are worth a statement of their own. */
const SHORTEST_QUOTE = 10;
/** Whose words each quote is: the statement that has it in its content, the innermost where there are several. */
const ownersOf = (quotes: readonly Quote[], drafts: readonly Draft[]): ReadonlyMap<Quote, Draft> => {
  const owners = new Map<Quote, Draft>();
  for (const draft of drafts) {
    if (draft.headline) continue;
    for (const [start, end] of draft.content) {
      const from = firstIndex(quotes.length, (i) => (quotes[i] as Quote).span[0] >= start);
      for (let i = from; i < quotes.length; i++) {
        const quote = quotes[i] as Quote;
        if (quote.span[0] >= end) break;
        const owner = owners.get(quote);
        if (!owner || extent(draft) < extent(owner)) owners.set(quote, draft);
      }
    }
  }
  return owners;
};

/** The page as it reads inside its quotes: what stands in the quotes inside them is blank. The sentences are those of the quotes that somebody speaks, each with whose words it is. */
function* insideOf(
  page: Page,
  drafts: readonly Draft[],
): Steps<{ readonly inside: Page; readonly speakers: ReadonlyMap<Sentence, Draft> }> {
  const outermost = page.quotes.filter(({ depth, span }) => depth === 0 && span[1] - span[0] >= SHORTEST_QUOTE);
  const owners = ownersOf(outermost, drafts);
  const speakers = new Map<Sentence, Draft>();
  if (owners.size === 0) return { inside: { ...page, sentences: [] }, speakers };
  const quotes = page.quotes.filter(({ depth }) => depth > 0).map((quote) => ({ ...quote, depth: quote.depth - 1 }));
  const skeleton = maskedSkeleton(page.working, quotes, page.paragraphs);
  let paragraph = 0;
  for (const [{ span, open }, speaker] of [...owners].sort(([a], [b]) => a.span[0] - b.span[0])) {
    yield;
    while ((page.paragraphs[paragraph] as Span)[1] <= span[0]) paragraph++;
    const words: Span = [span[0] + 1, open ? span[1] : span[1] - 1];
    for (const sentence of sentencesIn(skeleton, page.working, words))
      speakers.set({ span: sentence, paragraph, headline: false, quoted: true }, speaker);
  }
  return { inside: { ...page, skeleton, quotes, sentences: [...speakers.keys()] }, speakers };
}

/**
 * The statements of a page with what others say inside the quoted words of a statement's source: 他说：「专家组认为X」. Each of these stands behind the one it is a
 * part of, whose chain it goes on. One level deep: what stands in quotes inside the quotes is not searched. O(n).
 */
export function* withQuotedStatements(
  language: Language,
  page: Page,
  drafts: readonly Draft[],
): Steps<readonly Draft[]> {
  const { inside, speakers } = yield* insideOf(page, drafts);
  const framesBySentence = [];
  for (const sentence of inside.sentences) {
    yield;
    framesBySentence.push(language.frames(inside, sentence, []));
  }
  const found = new Map<Draft, Draft[]>();
  for (const draft of yield* settleContents(language, inside, framesBySentence)) {
    const speaker = speakers.get(draft.frame.sentence);
    if (!speaker || (draft.content.length > 0 && extent(draft) < SHORTEST_INSIDE)) continue;
    const quoted = found.get(speaker) ?? [];
    found.set(speaker, quoted);
    quoted.push({ ...draft, mentions: [...speaker.mentions, ...draft.mentions] });
  }
  return drafts.flatMap((draft) => [draft, ...(found.get(draft) ?? [])]);
}
