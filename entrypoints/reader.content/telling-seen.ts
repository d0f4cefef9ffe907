import { askBackground, type PageNote } from '../../utils/messages.ts';
import type { Seen, Sight } from '../../utils/notes/types.ts';

/** So long after its last reading a page counts as whole, in milliseconds: much of some comes late, and what is not there yet is not lost. */
const QUIET_MS = 1500;

const sightOf = ({ located: { how } }: PageNote): Sight =>
  how === 'orphan' ? 'lost' : how === 'fuzzy' ? 'changed' : 'found';

/**
 * Tells the store how the page's notes stand on it, for whoever looks for those that are lost. Each is told again only when this page shows it otherwise than
 * before: two tabs that show one page differently do not go on contradicting each other. What another copy of the article shows says nothing of the page noted on.
 */
export const tellingSeen = (signal: AbortSignal): ((notes: readonly PageNote[]) => void) => {
  const told = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const tell = async (notes: readonly PageNote[]): Promise<void> => {
    const news = notes
      .filter(({ note, elsewhere }) => note.anchor && !elsewhere)
      .map((entry) => ({ id: entry.note.id, how: sightOf(entry), revision: entry.note.revision }))
      .filter(({ id, how, revision }) => told.get(id) !== `${how} ${revision}`);
    if (news.length === 0) return;
    for (const { id, how, revision } of news) told.set(id, `${how} ${revision}`);
    await askBackground(
      'notes.see',
      news.map(({ id, how }): Seen => ({ note: id, how })),
    );
  };

  return (notes) => {
    clearTimeout(timer);
    // A store that fails has said so where the notes were read; the next reading tries again.
    timer = setTimeout(() => void tell(notes).catch(() => told.clear()), QUIET_MS);
  };
};
