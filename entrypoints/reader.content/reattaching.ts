import type { Translate } from '../../utils/i18n/index.ts';
import { askBackground } from '../../utils/messages.ts';
import type { Note } from '../../utils/notes/types.ts';
import type { Span } from '../../utils/span.ts';
import type { attempting } from './attempting.ts';
import type { Overlay } from './overlay.tsx';
import { pageDocument } from './page-document.ts';
import { draftOn, type PassageText } from './page-notes.ts';
import type { PageSession } from './session.ts';

/** Showing a note whose passage is lost where it belongs: the next selection becomes its passage. The quote it had stays among its earlier versions. */
export const reattaching = (
  session: PageSession,
  overlay: Overlay,
  now: { readonly words: Translate },
  { attempt }: ReturnType<typeof attempting>,
) => {
  /** The note whose passage the reader is about to select. */
  let attaching: Note | null = null;

  const attach = (note: Note, anchor: Note['anchor']): Promise<boolean> =>
    attempt(async () => {
      await askBackground('notes.patch', note.id, { anchor });
      await session.readNotes();
    });

  return {
    get isAttaching() {
      return attaching !== null;
    },

    /** Asks for a selection. */
    reattach(note: Note): boolean {
      attaching = note;
      const cancel = (): void => {
        attaching = null;
        overlay.toast(null);
      };
      const action = { label: now.words('cancel'), run: cancel };
      overlay.toast({ text: now.words('orphan.select'), action }, 'lasting');
      return true;
    },

    cancelAttaching(): void {
      if (attaching) overlay.toast(null);
      attaching = null;
    },

    /** Makes what is selected the passage of the note that waits for one. */
    async attachTo(found: { readonly text: PassageText; readonly span: Span }): Promise<boolean> {
      const note = attaching;
      if (!note) return false;
      attaching = null;
      const { anchor } = draftOn(found.text, session.page, found.span, null);
      if (!(await attach(note, anchor))) return false;
      pageDocument.getSelection()?.removeAllRanges();
      overlay.toast({
        text: now.words('orphan.attached'),
        action: {
          label: now.words('undo'),
          run: () => {
            overlay.toast(null);
            void attach(note, note.anchor);
          },
        },
      });
      return true;
    },
  };
};
