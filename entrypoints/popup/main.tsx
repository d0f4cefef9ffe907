import { render } from 'preact';
import { PageApp } from '../../components/PageApp.tsx';
import '../../components/theme.css';
import '../../components/chain-figure.css';
import '../../components/note.css';
import '../../components/page-view.css';
import './popup.css';
import { interfaceLanguage } from '../../utils/interface-language.ts';
import { pageConnection } from '../../utils/page-connection.ts';
import { followSettings } from '../../utils/settings.ts';

const connection = pageConnection({ injects: true, panel: true, close: () => window.close() });
const root = document.getElementById('app') as HTMLElement;

followSettings((settings) => {
  const language = interfaceLanguage(settings);
  document.documentElement.lang = language;
  render(<PageApp connection={connection} language={language} reading={settings} width={380} />, root);
}, new AbortController().signal);
