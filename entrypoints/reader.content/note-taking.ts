import { errorWords } from '../../components/error-words.ts';
import type { Statement } from '../../utils/attribution/types.ts';
import type { Translate } from '../../utils/i18n/index.ts';
import { askBackground, failureOf, type NoteFields } from '../../utils/messages.ts';
import type { Colour, Note, NoteDraft } from '../../utils/notes/types.ts';
import type { Span } from '../../utils/span.ts';
import type { Overlay } from './overlay.tsx';
import { pageDocument } from './page-document.ts';
import { draftOn, type PassageText, passageOf } from './page-notes.ts';
import { type Box, boxOf } from './place.ts';
import type { PageSession } from './session.ts';

const chainOf = (names: readonly string[], publisher: string | null): string =>
  [publisher, ...names].filter(Boolean).join(' › ');

/** Highlighting and writing notes on the page. Every failure is shown; what was typed stays in the editor. */
export const noteTaking = (session: PageSession, overlay: Overlay, now: { words: Translate; colour: Colour }) => {
  const selected = (): { text: PassageText; span: Span; box: Box } | 'nothing' | 'outside' => {
    const selection = pageDocument.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return 'nothing';
    const range = selection.getRangeAt(0);
    const passage = session.passage(range);
    return passage ? { ...passage, box: boxOf([range]) } : 'outside';
  };

  const refuse = (why: 'nothing' | 'outside'): false => {
    overlay.toast({ text: now.words(why === 'nothing' ? 'page.nothingSelected' : 'page.outside'), error: true });
    return false;
  };

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      overlay.toast({ text: errorWords(now.words, failureOf(error)), error: true });
      return false;
    }
  };

  /** Runs `work` for the editor, which shows the message of what it throws. */
  const inWords = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw new Error(errorWords(now.words, failureOf(error)));
    }
  };

  const remove = (note: Note): void => {
    void attempt(async () => {
      await askBackground('notes.remove', note.id);
      overlay.closeEditor();
      await session.readNotes();
      overlay.toast({
        text: now.words('deleted'),
        action: {
          label: now.words('undo'),
          run: () =>
            void attempt(async () => {
              await askBackground('notes.restore', note.id);
              await session.readNotes();
            }),
        },
      });
    });
  };

  const editNew = (text: PassageText, span: Span, statement: Statement | null, box: Box): void => {
    const draft: NoteDraft = draftOn(text, session.page, span, statement);
    overlay.edit(box, {
      initial: { colour: now.colour, text: '', tags: [], verdict: 'unchecked', evidence: [] },
      passage: draft.anchor.quote.exact,
      chain:
        statement &&
        chainOf(
          statement.chain.map(({ name }) => name),
          session.article.publisher,
        ),
      isNew: true,
      save: async (fields: NoteFields) => {
        await inWords(askBackground('notes.add', { ...draft, ...fields }));
        overlay.closeEditor();
        overlay.announce(now.words('page.noteSaved'));
        await session.readNotes();
      },
    });
  };

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

    /** The next selection becomes the note's passage. */
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
    async attachSelection(): Promise<boolean> {
      const found = selected();
      const note = attaching;
      if (!note || typeof found === 'string') return false;
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

    /** Highlights what is selected; says why where that cannot be. */
    async highlight(colour: Colour = now.colour): Promise<boolean> {
      const found = selected();
      if (typeof found === 'string') return refuse(found);
      return attempt(async () => {
        await askBackground('notes.add', { ...draftOn(found.text, session.page, found.span, null), colour });
        pageDocument.getSelection()?.removeAllRanges();
        overlay.bar(null);
        overlay.announce(now.words('page.highlighted'));
        await session.readNotes();
      });
    },

    /** Opens the editor on what is selected. */
    noteSelection(): boolean {
      const found = selected();
      if (typeof found === 'string') return refuse(found);
      editNew(found.text, found.span, null, found.box);
      return true;
    },

    noteStatement(statement: Statement): boolean {
      const span = passageOf(statement);
      if (!span) return false;
      editNew(session.article, span, statement, boxOf(session.article.ranges(span)));
      return true;
    },

    editNote(note: Note, box: Box): boolean {
      overlay.edit(box, {
        initial: note,
        passage: note.anchor.quote.exact,
        chain:
          note.statement &&
          chainOf(
            note.statement.chain.map(({ name }) => name),
            note.page.publisher,
          ),
        isNew: false,
        save: async (fields: NoteFields) => {
          await inWords(askBackground('notes.patch', note.id, fields));
          overlay.closeEditor();
          overlay.announce(now.words('page.noteSaved'));
          await session.readNotes();
        },
        remove: () => remove(note),
        versions: {
          read: () => inWords(askBackground('notes.history', note.id)),
          revert: async (revision) => {
            await inWords(askBackground('notes.revert', note.id, revision));
            overlay.announce(now.words('history.done'));
            await session.readNotes();
          },
        },
      });
      return true;
    },
  };
};
