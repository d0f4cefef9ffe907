import { tell, tellTabs } from './messages.ts';
import { type NotesStore, openNotes } from './notes/store.ts';

let opened: Promise<NotesStore> | null = null;

/** The notes of this extension page or background; every change made through it is told to all the others. */
export const sharedNotes = (): Promise<NotesStore> => {
  opened ??= openNotes().then((notes) => {
    notes.subscribe(({ ids }) => {
      tell('notes.changed', { ids });
      void tellTabs('notes.changed', { ids });
    });
    return notes;
  });
  return opened;
};
