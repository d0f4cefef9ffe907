import type { Translate } from '../utils/i18n/index.ts';
import { failureOf, type PageNote, type PageState, type ReportCorrection, type Target } from '../utils/messages.ts';
import { citation as noteCitation } from '../utils/notes/exchange/markdown.ts';
import type { PageConnection } from '../utils/page-connection.ts';
import { originalView, type TextView } from '../utils/text-view.ts';
import { citation } from './citation.ts';
import { conversionErrorWords, errorWords } from './error-words.ts';
import { noteInView } from './note-in-view.ts';
import type { PageActions } from './page-actions.ts';
import type { Reading } from './ReadingChoice.tsx';
import type { ToastContent } from './Toast.tsx';

/** Everything a reader can do from beside the page, every failure told. */
export const actionsOnPage = (options: {
  readonly connection: PageConnection;
  readonly page: PageState;
  readonly view: TextView;
  readonly copyAs: Reading['copyAs'];
  readonly words: Translate;
  readonly attempt: (work: Promise<void>, say?: typeof errorWords) => Promise<void>;
  readonly onToast: (toast: ToastContent | null) => void;
  readonly onBusy: (busy: boolean) => void;
}): PageActions => {
  const { connection, page, view, copyAs, words, attempt, onToast, onBusy } = options;
  const { openPanel } = connection;

  /** Runs `work` for an editor, which shows the message of what it throws. */
  const inWords = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw new Error(errorWords(words, failureOf(error)));
    });
  const undoable = (text: string, undo: () => Promise<void>): void => {
    const run = (): void => {
      onToast(null);
      void attempt(undo());
    };
    onToast({ text, action: { label: words('undo'), run } });
  };
  const jump = (target: Target): void => void attempt(connection.jump(target));
  const copy = (text: string): void =>
    void attempt(navigator.clipboard.writeText(text).then(() => onToast({ text: words('copied') })));
  const removeNote = async ({ note }: PageNote): Promise<void> => {
    await connection.removeNote(note.id);
    undoable(words('deleted'), () => connection.restoreNote(note.id));
  };
  const withdraw = async (id: string): Promise<void> => {
    await connection.withdraw(id, true);
    undoable(words('correct.withdrawn'), () => connection.withdraw(id, false));
  };
  const correct = async (correction: ReportCorrection): Promise<void> => {
    const id = await connection.correct(correction);
    undoable(words('correct.done'), () => connection.withdraw(id, true));
  };

  return {
    show: (shown) => {
      onBusy(true);
      void attempt(connection.show(shown), conversionErrorWords).then(() => onBusy(false));
    },
    jump,
    keepNote: connection.inPlace ? (on, fields) => inWords(connection.keepNote(on, fields)) : null,
    drafts: connection.drafts,
    correct: (correction) => void attempt(correct(correction)),
    withdraw: (id) => void attempt(withdraw(id)),
    notes: {
      drafts: connection.drafts,
      jump: ({ note }) => jump({ kind: 'note', id: note.id }),
      edit: ({ note }) => void attempt(connection.note({ kind: 'note', id: note.id })),
      save: connection.inPlace ? ({ note }, fields) => inWords(connection.saveNote(note.id, fields)) : null,
      versions: ({ note }) => ({
        read: () => inWords(connection.history(note.id)),
        revert: async (revision) => {
          await inWords(connection.revert(note.id, revision));
          onToast({ text: words('history.done') });
        },
      }),
      remove: (entry) => void attempt(removeNote(entry)),
      reattach: ({ note }) => void attempt(connection.reattach(note.id)),
      cite: (entry) => copy(noteCitation(copyAs === 'shown' ? noteInView(entry, view).note : entry.note)),
    },
    note: (on) => void attempt(connection.note(on)),
    copyStatement: (index) => {
      const { article } = page;
      const original = originalView(article?.text ?? '', article?.script ?? undefined);
      copy(citation(page, index, copyAs === 'shown' ? view : original, words));
    },
    paint: (on) => void attempt(connection.paint(on)),
    openNotebook: () => void attempt(connection.openNotebook()),
    openPanel: openPanel && (() => void attempt(openPanel())),
    openOptions: () => void attempt(connection.openOptions()),
    openConverter: () => void attempt(connection.openConverter()),
    read: (change) => void attempt(connection.read(change)),
  };
};
