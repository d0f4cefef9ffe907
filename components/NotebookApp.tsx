import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Language, translator } from '../utils/i18n/index.ts';
import { failureOf, type MessageFailure } from '../utils/messages.ts';
import type { NotebookConnection } from '../utils/notebook-connection.ts';
import type { Note } from '../utils/notes/types.ts';
import { errorWords } from './error-words.ts';
import { LanguageContext } from './language.tsx';
import { Notebook } from './Notebook.tsx';
import { NotebookTools } from './NotebookTools.tsx';
import { Toast } from './Toast.tsx';
import { useToast } from './use-toast.ts';

/** The notebook page: all notes, live. */
export const NotebookApp = (props: { readonly language: Language; readonly connection: NotebookConnection }) => {
  const { language, connection } = props;
  const words = translator(language);
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [failure, setFailure] = useState<MessageFailure | null>(null);
  const [toast, setToast] = useToast();

  const read = useCallback(() => {
    connection.all().then(
      (all) => {
        setFailure(null);
        setNotes(all);
      },
      (error: unknown) => setFailure(failureOf(error)),
    );
  }, [connection]);

  useEffect(() => {
    const ending = new AbortController();
    connection.follow(read, ending.signal);
    read();
    return () => ending.abort();
  }, [connection, read]);

  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => setToast({ text: errorWords(words, failureOf(error)), error: true }));

  const remove = async ({ id }: Note): Promise<void> => {
    await connection.remove(id);
    const undo = (): void => {
      setToast(null);
      void attempt(connection.restore(id));
    };
    setToast({ text: words('deleted'), action: { label: words('undo'), run: undo } });
  };

  return (
    <LanguageContext.Provider value={language}>
      <Notebook
        notes={notes}
        failure={failure}
        onRetry={read}
        tools={(listed) => <NotebookTools listed={listed} connection={connection} onTell={setToast} />}
        actions={{
          save: async (note, fields) => {
            await connection.patch(note.id, fields).catch((error: unknown) => {
              throw new Error(errorWords(words, failureOf(error)));
            });
          },
          remove: (note) => void attempt(remove(note)),
        }}
      />
      <Toast toast={toast} />
    </LanguageContext.Provider>
  );
};
