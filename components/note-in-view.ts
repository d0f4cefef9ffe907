import type { PageNote } from '../utils/messages.ts';
import type { TextView } from '../utils/text-view.ts';

/** Everything of a note that is read: its passage then and now, what was written, its tags, its chain. */
export const wordsOfNote = ({ note, now }: PageNote): readonly string[] => [
  ...(note.anchor ? [note.anchor.quote.exact] : []),
  ...(note.source ? [note.source.name] : []),
  ...(note.page.publisher ? [note.page.publisher] : []),
  note.page.title,
  note.text,
  ...(now === null ? [] : [now]),
  ...note.tags,
  ...(note.statement?.chain.map(({ name }) => name) ?? []),
];

/** The note as `view` shows words; only for reading: what is stored stays in the script it was written in. */
export const noteInView = (entry: PageNote, view: TextView): PageNote => {
  const { note, now } = entry;
  const { anchor, source } = note;
  return {
    ...entry,
    now: now === null ? null : view.name(now),
    note: {
      ...note,
      page: {
        ...note.page,
        title: view.name(note.page.title),
        publisher: note.page.publisher && view.name(note.page.publisher),
      },
      text: view.name(note.text),
      tags: note.tags.map(view.name),
      anchor: anchor && { ...anchor, quote: { ...anchor.quote, exact: view.name(anchor.quote.exact) } },
      source: source && { ...source, name: view.name(source.name) },
      statement: note.statement && {
        ...note.statement,
        chain: note.statement.chain.map((hop) => ({ ...hop, name: view.name(hop.name) })),
      },
    },
  };
};
