import { failureOf, type MessageFailure } from '../utils/messages.ts';
import type { NotebookConnection } from '../utils/notebook-connection.ts';
import type { Cursor, NotesPage } from '../utils/notes/query.ts';
import type { Note, Sighting } from '../utils/notes/types.ts';
import { mergeNotes, withOlder } from './notebook-list.ts';

/** Enough for the first screen, and for each step after it: a step is one transaction, which other windows wait for, and one task of this one. */
const FIRST = 60;
const STEP = 1000;
/** What was read is drawn when it has grown by this factor: few redraws, however many notes there are. */
const GROWTH = 4;
/** More changes at once than this (an import) are read by going through everything again. */
const MOST_SINGLE = 500;

export interface NotesSoFar {
  /** By last change, newest first; null while the first are read. */
  readonly notes: readonly Note[] | null;
  /** False while the rest is still being read. */
  readonly isComplete: boolean;
  /** By note: those whose passages were not on their pages as they were noted. */
  readonly sightings: ReadonlyMap<string, Sighting>;
  readonly failure: MessageFailure | null;
}

/** Every note, live: the first are there at once, the others follow in the background. */
export interface NotebookNotes {
  now(): NotesSoFar;
  /** Calls `changed` whenever `now` gives something else, until the returned function is called. */
  subscribe(changed: () => void): () => void;
  /** Reads everything again. */
  retry(): void;
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

/**
 * Begins to read at once, so that the notes are on their way while the page is still being set up; follows changes until `signal` aborts. `first`: what was read
 * ahead of everything, to be shown until all are read; null for nothing. `shown` resolves once that is drawn and the other notes may be read.
 */
export const notebookNotes = (
  connection: NotebookConnection,
  signal: AbortSignal,
  first: Promise<NotesPage | null> | null = null,
  shown: () => Promise<void> = async () => undefined,
): NotebookNotes => {
  const listeners = new Set<() => void>();
  let now: NotesSoFar = { notes: null, isComplete: false, sightings: new Map(), failure: null };
  let reading = new AbortController();
  // What changed while the rest was still being read is read by itself; what the reading of all brings of it may be older.
  const changedMeanwhile = new Set<string>();

  const set = (change: Partial<NotesSoFar>): void => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };

  const fail =
    (stopped: AbortSignal) =>
    (error: unknown): void => {
      if (!stopped.aborted) set({ failure: failureOf(error) });
    };

  const readSightings = async (): Promise<void> => {
    const sightings = await connection.sightings();
    if (!signal.aborted) set({ sightings: new Map(sightings.map((one) => [one.note, one])) });
  };

  const readAll = async (stopped: AbortSignal, isAnythingShown: boolean): Promise<void> => {
    let waiting: Note[] = [];
    let drawn = 0;
    let after: Cursor | null | undefined;
    while (after !== null) {
      const page = await connection.query({ limit: after || isAnythingShown ? STEP : FIRST, ...(after && { after }) });
      if (stopped.aborted) return;
      after = page.next;
      waiting.push(...page.notes);
      if (after !== null && waiting.length < drawn * (GROWTH - 1)) continue;
      const ready = waiting.filter(({ id }) => !changedMeanwhile.has(id));
      // What was read ahead is read again: nobody told of changes then.
      const before = (now.notes ?? []).filter(({ id }) => drawn > 0 || changedMeanwhile.has(id));
      waiting = [];
      drawn += ready.length;
      set({ notes: withOlder(before, ready), isComplete: after === null, failure: null });
    }
  };

  const readWhole = async (stopped: AbortSignal, ahead: NotesPage | null): Promise<void> => {
    if (stopped.aborted) return;
    if (ahead) {
      set({ notes: ahead.notes });
      await shown();
    }
    await Promise.all([readAll(stopped, ahead !== null), readSightings()]);
  };

  const start = (ahead: typeof first): void => {
    reading.abort();
    reading = new AbortController();
    const stopped = AbortSignal.any([signal, reading.signal]);
    changedMeanwhile.clear();
    set({ notes: null, isComplete: false });
    const all = ahead ? ahead.then((page) => readWhole(stopped, page)) : readWhole(stopped, null);
    all.catch(fail(stopped));
  };

  const retry = (): void => start(null);

  const takeOver = async (ids: readonly string[]): Promise<void> => {
    const { signal: stopped } = reading;
    for (const id of ids) changedMeanwhile.add(id);
    const { fresh, gone } = await readAgain(connection, ids);
    if (stopped.aborted) return;
    set({ notes: mergeNotes(now.notes ?? [], fresh, gone) });
    await readSightings();
  };

  connection.follow((ids) => {
    if (ids.length > MOST_SINGLE) retry();
    else takeOver(ids).catch(fail(signal));
  }, signal);
  connection.followSightings(() => void readSightings().catch(fail(signal)), signal);
  start(first);

  return {
    now: () => now,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    retry,
  };
};
