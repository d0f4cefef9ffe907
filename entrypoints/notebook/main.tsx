import { render } from 'preact';
import { NotebookApp } from '../../components/NotebookApp.tsx';
import { notebookNotes } from '../../components/notebook-notes.ts';
import '../../components/theme.css';
import '../../components/note.css';
import '../../components/notebook.css';
import { openDrafts } from '../../utils/drafts.ts';
import { interfaceLanguage } from '../../utils/interface-language.ts';
import { notebookConnection } from '../../utils/notebook-connection.ts';
import { followSettings } from '../../utils/settings.ts';

const root = document.getElementById('app') as HTMLElement;
const connection = notebookConnection();
const { signal } = new AbortController();
const notes = notebookNotes(connection, signal);
const drafts = openDrafts(signal);

followSettings((settings) => {
  const language = interfaceLanguage(settings);
  document.documentElement.lang = language;
  render(
    <NotebookApp language={language} connection={connection} notes={notes} drafts={drafts} colour={settings.colour} />,
    root,
  );
}, signal);
