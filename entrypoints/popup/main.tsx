import { render } from 'preact';
import { PageApp } from '../../components/PageApp.tsx';
import '../../components/theme.css';
import '../../components/chain-figure.css';
import '../../components/note.css';
import '../../components/page-view.css';
import './popup.css';
import { followLanguage } from '../../utils/interface-language.ts';
import { pageConnection } from '../../utils/page-connection.ts';

const connection = pageConnection({ injects: true, panel: true, close: () => window.close() });
const root = document.getElementById('app') as HTMLElement;

followLanguage((language) => {
  document.documentElement.lang = language;
  render(<PageApp connection={connection} language={language} width={380} />, root);
}, new AbortController().signal);
