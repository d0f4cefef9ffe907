import { render } from 'preact';
import { NotebookApp } from '../../components/NotebookApp.tsx';
import { notebookNotes } from '../../components/notebook-notes.ts';
import { loadSearching } from '../../components/use-finding.ts';
import '../../components/theme.css';
import '../../components/note.css';
import '../../components/notebook.css';
import { openDrafts } from '../../utils/drafts.ts';
import { interfaceLanguage } from '../../utils/interface-language.ts';
import { notebookConnection } from '../../utils/notebook-connection.ts';
import { followSettings } from '../../utils/settings.ts';

/** So long an empty page waits for its first notes, in milliseconds; after that it says that they are being read. */
const PATIENCE_MS = 300;

/** The other notes are read once search has its dictionaries: who types at once is answered from the notes that are there, and does not wait behind those that are not. */
const searchReady = async (): Promise<void> => {
  const searching = await loadSearching().catch(() => null);
  // Without search the notes are listed all the same, and the page says so.
  if (searching === null) return;
  for (const _ of searching.prepareSearch([])) await new Promise((resolve) => setTimeout(resolve));
};

const root = document.getElementById('app') as HTMLElement;
const connection = notebookConnection();
const { signal } = new AbortController();
const first = globalThis.firstNotes ?? null;
const notes = notebookNotes(connection, signal, first, searchReady);
const begun = Promise.race([first, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

// In this order: what the first drawing waits for is asked for first.
followSettings(
  async (settings) => {
    await begun;
    const language = interfaceLanguage(settings);
    document.documentElement.lang = language;
    render(
      <NotebookApp
        language={language}
        connection={connection}
        notes={notes}
        drafts={drafts}
        colour={settings.colour}
      />,
      root,
    );
  },
  signal,
  globalThis.firstSettings,
);

const drafts = openDrafts(signal);
