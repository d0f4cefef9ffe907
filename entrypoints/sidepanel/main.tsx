import { render } from 'preact';
import { PageApp } from '../../components/PageApp.tsx';
import '../../components/theme.css';
import '../../components/chain-figure.css';
import '../../components/note.css';
import '../../components/page-view.css';
import './sidepanel.css';
import { interfaceLanguage } from '../../utils/interface-language.ts';
import { pageConnection } from '../../utils/page-connection.ts';
import { followSettings } from '../../utils/settings.ts';

const connection = pageConnection({ injects: false, panel: false });
const root = document.getElementById('app') as HTMLElement;

followSettings((settings) => {
  const language = interfaceLanguage(settings);
  document.documentElement.lang = language;
  render(
    <PageApp
      connection={connection}
      language={language}
      reading={settings}
      width={Math.max(260, window.innerWidth - 32)}
    />,
    root,
  );
}, new AbortController().signal);
