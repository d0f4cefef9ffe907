import { headingOf } from '../../components/heading-of.ts';
import { type Drafts, draftKeys } from '../../utils/draft-keys.ts';
import type { Translate } from '../../utils/i18n/index.ts';
import { askBackground, MessageError, type NewNote, type NoteFields } from '../../utils/messages.ts';
import { statementPassage } from '../../utils/notes/statement-passage.ts';
import type { Colour, Note, NoteDraft } from '../../utils/notes/types.ts';
import type { Span } from '../../utils/span.ts';
import { attempting } from './attempting.ts';
import type { Overlay } from './overlay.tsx';
import { pageDocument } from './page-document.ts';
import { draftOn, type PassageText } from './page-notes.ts';
import { type Box, boxOf } from './place.ts';
import { reattaching } from './reattaching.ts';
import type { PageSession } from './session.ts';

const chainOf = ({ statement, page }: Pick<Note, 'statement' | 'page'>): string | null =>
  statement && [page.publisher, ...statement.chain.map(({ name }) => name)].filter(Boolean).join(' › ');

/** Highlighting and writing notes on the page. Every failure is shown; what was typed stays in the editor, and is there again after the page was left. */
export const noteTaking = (
  session: PageSession,
  overlay: Overlay,
  now: { words: Translate; colour: Colour },
  drafts: Drafts,
) => {
  const trying = attempting(overlay, now);
  const { attempt, inWords } = trying;
  const attaching = reattaching(session, overlay, now, trying);

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

  const add = (draft: NoteDraft): Promise<Note> => askBackground('notes.add', draft, session.articleText);

  const saved = async (): Promise<void> => {
    overlay.closeEditor();
    overlay.announce(now.words('page.noteSaved'));
    await session.readNotes();
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

  const editNew = (draft: NoteDraft, box: Box): true => {
    const key = draftKeys.of(draft);
    const initial = drafts.get(key) ?? { colour: now.colour, text: '', tags: [], verdict: 'unchecked', evidence: [] };
    overlay.edit(box, {
      initial,
      passage: headingOf(draft, now.words),
      chain: chainOf(draft),
      isNew: true,
      keep: (fields) => drafts.keep(key, fields),
      save: async (fields: NoteFields) => {
        await inWords(add({ ...draft, ...fields }));
        await saved();
      },
    });
    return true;
  };

  /** A note to be, and where on the page it belongs. Throws a MessageError where the page has no such statement. */
  const draftFor = (on: NewNote): { readonly draft: NoteDraft; readonly ranges: readonly AbstractRange[] } => {
    const { page } = session;
    if (on.kind === 'page') return { draft: { page, anchor: null, statement: null }, ranges: [] };
    if (on.kind === 'source') {
      return { draft: { page, anchor: null, statement: null, source: on.source }, ranges: [] };
    }
    const statement = session.report.statements[on.index];
    const span = statement && statementPassage(statement);
    if (!span) {
      throw new MessageError({ code: 'not-found', message: `The page has no statement ${on.index + 1} any more.` });
    }
    return { draft: draftOn(session.article, page, span, statement), ranges: session.article.ranges(span) };
  };

  return {
    ...attaching,
    get isAttaching() {
      return attaching.isAttaching;
    },

    async attachSelection(): Promise<boolean> {
      const found = selected();
      return typeof found === 'string' ? false : attaching.attachTo(found);
    },

    /** Highlights what is selected; says why where that cannot be. */
    async highlight(colour: Colour = now.colour): Promise<boolean> {
      const found = selected();
      if (typeof found === 'string') return refuse(found);
      return attempt(async () => {
        await add({ ...draftOn(found.text, session.page, found.span, null), colour });
        pageDocument.getSelection()?.removeAllRanges();
        overlay.bar(null);
        overlay.announce(now.words('page.highlighted'));
        await session.readNotes();
      });
    },

    /** Opens the editor on what is selected. */
    noteSelection(): boolean {
      const found = selected();
      return typeof found === 'string'
        ? refuse(found)
        : editNew(draftOn(found.text, session.page, found.span, null), found.box);
    },

    /** Opens the editor for a new note. */
    noteOn(on: NewNote): boolean {
      const { draft, ranges } = draftFor(on);
      return editNew(draft, boxOf(ranges));
    },

    /** Keeps a note that was written elsewhere. */
    keepNote: (on: NewNote, fields: NoteFields): Promise<Note> => add({ ...draftFor(on).draft, ...fields }),

    editNote(note: Note, box: Box): boolean {
      const key = draftKeys.note(note.id);
      overlay.edit(box, {
        initial: drafts.get(key) ?? note,
        passage: headingOf(note, now.words),
        chain: chainOf(note),
        isNew: false,
        keep: (fields) => drafts.keep(key, fields),
        save: async (fields: NoteFields) => {
          await inWords(askBackground('notes.patch', note.id, fields));
          await saved();
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
