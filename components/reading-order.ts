import type { Statement } from '../utils/attribution/types.ts';
import type { PageNote } from '../utils/messages.ts';
import { subjectOf } from '../utils/notes/subject.ts';

/** A statement, by its index, or a note. */
export type Item = { readonly statement: number } | { readonly note: PageNote };

const startOf = ({ content, cue, chain }: Statement): number =>
  Math.min(
    ...[...content, cue, ...chain.map(({ source }) => source)].map((span) => span?.[0] ?? Number.POSITIVE_INFINITY),
  );

const placeOnPage = ({ note, located, within }: PageNote): number => {
  if (subjectOf(note) === 'page') return Number.NEGATIVE_INFINITY;
  return located.span && within === 'article' ? located.span[0] : Number.POSITIVE_INFINITY;
};

/** Statements and notes of the article as they are read: first the notes on the page as such, and a note on a statement right after it. Notes on the rest of the page, on sources, and those that are lost come last. */
export const readingOrder = (statements: readonly Statement[], notes: readonly PageNote[]): readonly Item[] => {
  const placed = [
    ...statements.map((statement, index) => ({ at: startOf(statement), item: { statement: index } satisfies Item })),
    ...notes.map((note) => ({
      at: placeOnPage(note),
      item: { note } satisfies Item,
    })),
  ];
  // The sort is stable: where both begin at one place the statement stays first.
  return placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ item }) => item);
};
