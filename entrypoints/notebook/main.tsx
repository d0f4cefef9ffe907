import { render } from 'preact';
import { NotebookApp } from '../../components/NotebookApp.tsx';
import '../../components/theme.css';
import '../../components/note.css';
import '../../components/notebook.css';
import { followLanguage } from '../../utils/interface-language.ts';
import { notebookConnection } from '../../utils/notebook-connection.ts';

const root = document.getElementById('app') as HTMLElement;
const connection = notebookConnection();

followLanguage((language) => {
  document.documentElement.lang = language;
  render(<NotebookApp language={language} connection={connection} />, root);
}, new AbortController().signal);
