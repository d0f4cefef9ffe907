import { useRef, useState } from 'preact/hooks';
import type { Key, Translate } from '../utils/i18n/index.ts';
import { loadPart } from '../utils/load-part.ts';
import { failureOf } from '../utils/messages.ts';
import type { NotebookConnection } from '../utils/notebook-connection.ts';
import type { ImportCounts } from '../utils/notes/exchange/import.ts';
import type { ReportWords } from '../utils/notes/exchange/markdown.ts';
import type { NotesFile } from '../utils/notes/exchange/read-file.ts';
import { LONGEST_FILE } from '../utils/notes/exchange/read-json.ts';
import type { Note } from '../utils/notes/types.ts';
import { beyondImport } from './beyond-import.ts';
import { download } from './download.ts';
import { errorWords } from './error-words.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.tsx';
import { archivePart } from './notebook-list.ts';
import type { ToastContent } from './Toast.tsx';

const reportWords = (words: Translate): ReportWords => ({
  title: words('notebook.title'),
  verdict: words('editor.verdict'),
  evidence: words('editor.evidence'),
  through: words('report.through'),
  untitled: words('report.untitled'),
  onPage: words('note.onPage'),
  onSource: words('report.onSource'),
  verdicts: {
    unchecked: words('verdict.unchecked'),
    holds: words('verdict.holds'),
    disputed: words('verdict.disputed'),
    false: words('verdict.false'),
    'cannot-tell': words('verdict.cannot-tell'),
  },
});

interface Format {
  readonly label: Key;
  readonly extension: string;
  readonly type: string;
  /** Whether import reads it. */
  readonly isReadAgain: boolean;
}
const FORMATS = {
  json: { label: 'notebook.exportJson', extension: 'json', type: 'application/json', isReadAgain: true },
  markdown: { label: 'notebook.exportMarkdown', extension: 'md', type: 'text/markdown', isReadAgain: false },
  csv: { label: 'notebook.exportCsv', extension: 'csv', type: 'text/csv', isReadAgain: false },
  jsonLd: { label: 'notebook.exportJsonLd', extension: 'jsonld', type: 'application/ld+json', isReadAgain: true },
} as const satisfies Record<string, Format>;

/** Export of everything (JSON), of the notes as listed or of those selected, and import with a preview. */
export const NotebookTools = (props: {
  readonly listed: readonly Note[];
  /** Where any are selected, exports hold these alone. */
  readonly selected: readonly Note[];
  /** Called once everything was exported to a file that can be imported, with the time it was read at. */
  readonly onExportedAll: (at: number) => void;
  readonly connection: NotebookConnection;
  readonly onTell: (toast: ToastContent) => void;
}) => {
  const { connection, selected } = props;
  const given = selected.length > 0 ? selected : props.listed;
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  const [waiting, setWaiting] = useState<{ name: string; file: NotesFile; counts: ImportCounts } | null>(null);

  const refuse = (error: unknown): void => {
    const why = errorWords(words, failureOf(error));
    props.onTell({ text: words('notebook.importRefused', { why }), error: true });
  };

  const exportArchive = async (): Promise<string> => {
    const archive = await connection.archive();
    const { archiveText } = await loadPart(() => import('../utils/notes/exchange/archive.ts'));
    return archiveText(selected.length > 0 ? archivePart(archive, new Set(selected.map(({ id }) => id))) : archive);
  };
  // What writes and reads files is loaded when it is wanted: the notes of the page do not wait for it.
  const write = async (format: keyof typeof FORMATS): Promise<string> => {
    switch (format) {
      case 'json':
        return exportArchive();
      case 'markdown':
        return (await loadPart(() => import('../utils/notes/exchange/markdown.ts'))).notesMarkdown(
          given,
          reportWords(words),
        );
      case 'csv':
        return (await loadPart(() => import('../utils/notes/exchange/csv.ts'))).notesCsv(given);
      case 'jsonLd':
        return (await loadPart(() => import('../utils/notes/exchange/json-ld.ts'))).notesJsonLd(given);
    }
  };
  const exportAs = (format: keyof typeof FORMATS): void => {
    menu.current?.removeAttribute('open');
    const at = Date.now();
    const { extension, type, isReadAgain } = FORMATS[format];
    write(format).then(
      (text) => {
        const beyond = beyondImport(download(text, extension, type));
        if (beyond && isReadAgain) props.onTell({ text: words('notebook.exportTooLarge', beyond), error: true });
        else if (format === 'json' && selected.length === 0) props.onExportedAll(at);
      },
      (error: unknown) => props.onTell({ text: errorWords(words, failureOf(error)), error: true }),
    );
  };

  const choose = async (chosen: File): Promise<void> => {
    if (chosen.size > LONGEST_FILE) {
      refuse(new Error(words('notebook.tooLarge', { mb: Math.round(LONGEST_FILE / 1e6) })));
      return;
    }
    try {
      const { readNotesFile, textOfFile } = await loadPart(() => import('../utils/notes/exchange/read-file.ts'));
      const file = readNotesFile(textOfFile(await chosen.arrayBuffer()));
      setWaiting({ name: chosen.name, file, counts: await connection.preview(file.archive) });
    } catch (error) {
      refuse(error);
    }
  };
  const confirm = async (file: NotesFile): Promise<void> => {
    try {
      const { added, updated, same, older } = await connection.import(file.archive);
      props.onTell({ text: words('notebook.imported', { added, updated, same: same + older }) });
    } catch (error) {
      refuse(error);
    }
    setWaiting(null);
  };

  return (
    <>
      <details class="menu" ref={menu}>
        <summary class="button">
          {words('notebook.export')}
          <Icon name="more" />
        </summary>
        <ul>
          {(Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((format) => (
            <li key={format}>
              <button type="button" class="button quiet" onClick={() => exportAs(format)}>
                {words(FORMATS[format].label)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {words('notebook.import')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen) void choose(chosen);
        }}
      />
      {waiting && (
        <div class="preview" role="alertdialog" aria-label={words('notebook.import')}>
          <p>
            {words('notebook.importPreview', {
              file: waiting.name,
              added: waiting.counts.added,
              updated: waiting.counts.updated,
              same: waiting.counts.same + waiting.counts.older,
              skipped: waiting.file.skipped,
            })}
          </p>
          <button type="button" class="button" onClick={() => setWaiting(null)}>
            {words('cancel')}
          </button>
          <button type="button" class="button primary" onClick={() => void confirm(waiting.file)}>
            {words('notebook.import')}
          </button>
        </div>
      )}
    </>
  );
};
