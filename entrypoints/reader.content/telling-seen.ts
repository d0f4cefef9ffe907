import { askBackground, type PageNote } from '../../utils/messages.ts';
import type { Seen, Sight } from '../../utils/notes/types.ts';

/** So long after the page was last read it is told what is there, in milliseconds. */
const FOUND_MS = 1500;
/** And so long what is not there: the text of some pages comes late, and what is not there yet is not lost. */
const LOST_MS = 6000;

const sightOf = ({ located: { how } }: PageNote): Sight =>
  how === 'orphan' ? 'lost' : how === 'fuzzy' ? 'changed' : 'found';

/**
 * Tells the store how the page's notes stand on it, for whoever looks for those that are lost. Each is told again only when this page shows it otherwise than
 * before: two tabs that show one page differently do not go on contradicting each other. What another copy of the article shows says nothing of the page noted on.
 */
export const tellingSeen = (signal: AbortSignal): ((notes: readonly PageNote[]) => void) => {
  const told = new Map<string, string>();
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
  };
  signal.addEventListener('abort', stop);

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
    stop();
    const there = notes.filter((entry) => sightOf(entry) !== 'lost');
    const telling = [
      [FOUND_MS, there],
      [LOST_MS, notes],
    ] as const;
    // A store that fails has said so where the notes were read; the next reading tries again.
    timers = telling.map(([wait, some]) => setTimeout(() => void tell(some).catch(() => told.clear()), wait));
  };
};
