import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BackupRecord } from '../utils/backup-record.ts';
import type { Drafts } from '../utils/draft-keys.ts';
import { type Language, translator } from '../utils/i18n/index.ts';
import { loadPart } from '../utils/load-part.ts';
import { failureOf } from '../utils/messages.ts';
import type { NotebookConnection } from '../utils/notebook-connection.ts';
import type { Colour, Note } from '../utils/notes/types.ts';
import { draftsBeside } from '../utils/unkept-drafts.ts';
import { BackupReminder } from './BackupReminder.tsx';
import { backupDue } from './backup-due.ts';
import { beyondImport } from './beyond-import.ts';
import { download } from './download.ts';
import { errorWords } from './error-words.ts';
import { LanguageContext } from './language.tsx';
import { Notebook } from './Notebook.tsx';
import { NotebookTools } from './NotebookTools.tsx';
import { taggingOf } from './notebook-list.ts';
import type { NotebookNotes } from './notebook-notes.ts';
import { PartFailure } from './PartFailure.tsx';
import { Toast } from './Toast.tsx';
import { useToast } from './use-toast.ts';

/** The notebook page: all notes, live. */
export const NotebookApp = (props: {
  readonly language: Language;
  readonly connection: NotebookConnection;
  readonly notes: NotebookNotes;
  readonly drafts: Drafts;
  /** Of new notes. */
  readonly colour: Colour;
}) => {
  const { language, connection } = props;
  const words = useMemo(() => translator(language), [language]);
  const found = useSyncExternalStore(props.notes.subscribe, props.notes.now);
  const drafts = useMemo(
    () => draftsBeside(props.drafts, () => props.notes.now().notes ?? []),
    [props.drafts, props.notes],
  );
  const [record, setRecord] = useState<BackupRecord | null>(null);
  const [toast, setToast] = useToast();

  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => setToast({ text: errorWords(words, failureOf(error)), error: true }));
  const inWords = <T,>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw new Error(errorWords(words, failureOf(error)));
    });

  useEffect(() => {
    connection.readBackup().then(setRecord, () => setRecord({ exported: null, putOff: null }));
  }, [connection]);
  const due = useMemo(
    () => (record && found.isComplete ? backupDue(found.notes ?? [], record, Date.now()) : 0),
    [record, found.isComplete, found.notes],
  );
  const keep = (change: Partial<BackupRecord>): Promise<void> => {
    const next = { exported: record?.exported ?? null, putOff: record?.putOff ?? null, ...change };
    setRecord(next);
    return connection.keepBackup(next);
  };
  const backUp = async (): Promise<void> => {
    const at = Date.now();
    const { archiveText } = await loadPart(() => import('../utils/notes/exchange/archive.ts'));
    const beyond = beyondImport(
      download(archiveText(await connection.archive()), 'json', 'application/json', 'backup'),
    );
    if (beyond) {
      setToast({ text: words('notebook.exportTooLarge', beyond), error: true });
      return;
    }
    await keep({ exported: at, putOff: null });
    setToast({ text: words('backup.done') });
  };

  const undoable = (text: string, undo: () => Promise<void>): void => {
    const run = (): void => {
      setToast(null);
      void attempt(undo());
    };
    setToast({ text, action: { label: words('undo'), run } });
  };
  const remove = async (notes: readonly Note[]): Promise<void> => {
    const ids = notes.map(({ id }) => id);
    await connection.removeAll(ids);
    const text = ids.length === 1 ? words('deleted') : words('bulk.deleted', { n: ids.length });
    undoable(text, () => connection.restoreAll(ids));
  };
  const tag = async (notes: readonly Note[], tags: readonly string[]): Promise<void> => {
    const changes = taggingOf(notes, tags);
    await connection.patchAll(changes);
    const before = new Map(notes.map((note) => [note.id, note.tags]));
    undoable(words('bulk.tagged', { n: changes.length }), () =>
      connection.patchAll(changes.map(({ id }) => ({ id, patch: { tags: before.get(id) ?? [] } }))),
    );
  };
  const cite = async (note: Note): Promise<void> => {
    const { citation } = await loadPart(() => import('../utils/notes/exchange/markdown.ts'));
    await navigator.clipboard.writeText(citation(note));
    setToast({ text: words('copied') });
  };

  return (
    <LanguageContext.Provider value={language}>
      <Notebook
        found={found}
        onRetry={props.notes.retry}
        colour={props.colour}
        notice={
          <>
            <PartFailure />
            {due > 0 && (
              <BackupReminder
                fresh={due}
                onBackup={() => void attempt(backUp())}
                onLater={() => void attempt(keep({ putOff: Date.now() }))}
              />
            )}
          </>
        }
        tools={(listed, selected) => (
          <NotebookTools
            listed={listed}
            selected={selected}
            connection={connection}
            onTell={setToast}
            onExportedAll={(at) => void attempt(keep({ exported: at, putOff: null }))}
          />
        )}
        actions={{
          save: (note, fields) => inWords(connection.patch(note.id, fields)),
          noteSource: (source, { page }, fields) =>
            inWords(connection.add({ page, anchor: null, statement: null, source, ...fields })),
          drafts,
          remove: (notes) => void attempt(remove(notes)),
          tag: (notes, tags) => void attempt(tag(notes, tags)),
          open: (note) => void attempt(connection.open(note)),
          cite: (note) => void attempt(cite(note)),
          versions: ({ id }) => ({
            read: () => inWords(connection.history(id)),
            revert: async (revision) => {
              await inWords(connection.revert(id, revision));
              setToast({ text: words('history.done') });
            },
          }),
        }}
      />
      <Toast toast={toast} />
    </LanguageContext.Provider>
  );
};
