import { useCallback, useEffect, useState } from 'preact/hooks';
import { failureOf, type MessageFailure } from '../utils/messages.ts';
import type { NotebookConnection } from '../utils/notebook-connection.ts';
import type { Cursor } from '../utils/notes/query.ts';
import type { Note } from '../utils/notes/types.ts';
import { mergeNotes } from './notebook-list.ts';

/** Enough for the first screen, and for each step after it: a step is one transaction, which other windows wait for. */
const FIRST = 60;
const STEP = 2000;
/** What was read is drawn when it has grown by this factor: few redraws, however many notes there are. */
const GROWTH = 4;
/** More changes at once than this (an import) are read by going through everything again. */
const MOST_SINGLE = 500;

export interface NotebookNotes {
  /** By last change, newest first; null while the first are read. */
  readonly notes: readonly Note[] | null;
  /** False while the rest is still being read. */
  readonly isComplete: boolean;
  readonly failure: MessageFailure | null;
  readonly retry: () => void;
}

/** Reads the changed notes again, a few at a time. */
const readAgain = async (
  connection: NotebookConnection,
  ids: readonly string[],
): Promise<{ fresh: readonly Note[]; gone: ReadonlySet<string> }> => {
  const read = await Promise.all(ids.map(async (id) => [id, await connection.get(id)] as const));
  return {
    fresh: read.flatMap(([, note]) => (note && note.deleted === null ? [note] : [])),
    gone: new Set(read.filter(([, note]) => !note || note.deleted !== null).map(([id]) => id)),
  };
};

/** Every note, live: the first are there at once, the others follow in the background. */
export const useNotebookNotes = (connection: NotebookConnection): NotebookNotes => {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [isComplete, setComplete] = useState(false);
  const [failure, setFailure] = useState<MessageFailure | null>(null);
  const [round, setRound] = useState(0);
  const retry = useCallback(() => setRound((now) => now + 1), []);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const fail = (error: unknown): void => {
      if (!signal.aborted) setFailure(failureOf(error));
    };
    // What changed while the rest was still being read counts more than what was read before.
    let goneMeanwhile: ReadonlySet<string> = new Set();
    const readAll = async (): Promise<void> => {
      setComplete(false);
      goneMeanwhile = new Set();
      let waiting: Note[] = [];
      let shown = 0;
      let after: Cursor | null | undefined;
      while (after !== null) {
        const page = await connection.query({ limit: after ? STEP : FIRST, ...(after && { after }) });
        if (signal.aborted) return;
        after = page.next;
        waiting.push(...page.notes);
        if (after !== null && waiting.length < shown * (GROWTH - 1)) continue;
        const ready = waiting.filter(({ id }) => !goneMeanwhile.has(id));
        waiting = [];
        shown += ready.length;
        setNotes((now) => (now === null ? ready : mergeNotes(now, ready)));
        setFailure(null);
      }
      setComplete(true);
    };
    connection.follow((ids) => {
      if (ids.length > MOST_SINGLE) {
        setNotes(null);
        setRound((now) => now + 1);
        return;
      }
      readAgain(connection, ids).then(({ fresh, gone }) => {
        if (signal.aborted) return;
        goneMeanwhile = new Set([...goneMeanwhile, ...gone].filter((id) => !fresh.some((note) => note.id === id)));
        setNotes((now) => mergeNotes(now ?? [], fresh, gone));
      }, fail);
    }, signal);
    readAll().catch(fail);
    return () => ending.abort();
  }, [connection, round]);

  return { notes, isComplete, failure, retry };
};
