import { expect, test, vi } from 'vitest';
import { notebookNotes } from '../../../components/notebook-notes.ts';
import type { NotebookConnection } from '../../../utils/notebook-connection.ts';
import type { NotesPage } from '../../../utils/notes/query.ts';
import type { Note, Sighting } from '../../../utils/notes/types.ts';
import { someNote } from './some-note.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id, n) => someNote(id, { changed: 100 - n })) as [Note, Note, Note];

/** A store whose pages are given out one by one, by hand. */
const handFed = () => {
  const pages: ((page: NotesPage) => void)[] = [];
  const sightings: Sighting[] = [];
  let see: () => void = () => undefined;
  let tell: (ids: readonly string[]) => void = () => undefined;
  const kept = new Map<string, Note>();
  const connection = {
    query: () => new Promise<NotesPage>((resolve) => pages.push(resolve)),
    get: async (id: string) => kept.get(id) ?? null,
    sightings: async () => sightings,
    followSightings: (changed: typeof see) => {
      see = changed;
    },
    follow: (changed: typeof tell) => {
      tell = changed;
    },
  } as unknown as NotebookConnection;
  return { connection, kept, pages, sightings, see: () => see(), tell: (...ids: string[]) => tell(ids) };
};
const more = { time: 0, id: '' };

test('begins to read before anybody asks, and shows the first while the rest is on its way', async () => {
  const { connection, pages } = handFed();
  const notes = notebookNotes(connection, new AbortController().signal);
  expect(notes.now()).toMatchObject({ notes: null, isComplete: false });
  pages[0]?.({ notes: [a], next: more });
  await vi.waitFor(() => expect(notes.now()).toMatchObject({ notes: [a], isComplete: false }));
  pages[1]?.({ notes: [b, c], next: null });
  await vi.waitFor(() => expect(notes.now()).toMatchObject({ notes: [a, b, c], isComplete: true }));
});

test('a note that changed while it was on its way stands there once, as it is now', async () => {
  const { connection, pages, kept, tell } = handFed();
  const notes = notebookNotes(connection, new AbortController().signal);
  const newer = { ...b, changed: 500, revision: 2 };
  kept.set('b', newer);
  tell('b', 'c');
  await vi.waitFor(() => expect(notes.now().notes).toEqual([newer]));
  await vi.waitFor(() => expect(pages).toHaveLength(1));
  pages[0]?.({ notes: [a, b, c], next: null });
  await vi.waitFor(() => expect(notes.now()).toMatchObject({ notes: [newer, a], isComplete: true }));
});

test('what was read ahead is shown at once, and read again: it may have changed before anybody told', async () => {
  const { connection, pages, kept, tell } = handFed();
  const first = Promise.resolve({ notes: [a, b], next: more });
  const notes = notebookNotes(connection, new AbortController().signal, first);
  await vi.waitFor(() => expect(notes.now()).toMatchObject({ notes: [a, b], isComplete: false }));
  const newer = { ...c, changed: 500, revision: 2 };
  kept.set('c', newer);
  tell('c');
  await vi.waitFor(() => expect(notes.now().notes).toEqual([newer, a, b]));
  await vi.waitFor(() => expect(pages).toHaveLength(1));
  pages[0]?.({ notes: [a, c], next: null });
  await vi.waitFor(() => expect(notes.now()).toMatchObject({ notes: [newer, a], isComplete: true }));
});

test('reading again begins anew, and forgets what the reading before still brings', async () => {
  const { connection, pages } = handFed();
  const notes = notebookNotes(connection, new AbortController().signal);
  notes.retry();
  pages[0]?.({ notes: [a, b], next: null });
  pages[1]?.({ notes: [c], next: null });
  await vi.waitFor(() => expect(notes.now()).toMatchObject({ notes: [c], isComplete: true }));
});

test('how the passages stand is read with the notes, and again when a page was read', async () => {
  const { connection, sightings, see } = handFed();
  const lost: Sighting = { note: 'a', how: 'lost', at: 7 };
  sightings.push(lost);
  const notes = notebookNotes(connection, new AbortController().signal);
  await vi.waitFor(() => expect(notes.now().sightings.size).toBe(1));
  expect(notes.now().sightings).toEqual(new Map([['a', lost]]));
  sightings.pop();
  see();
  await vi.waitFor(() => expect(notes.now().sightings.size).toBe(0));
});
