import { render } from 'preact';
import { LanguageContext } from '../../components/language.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import '../../components/theme.css';
import '../../components/sheet.css';
import { followLanguage } from '../../utils/interface-language.ts';
import { readOutlets } from '../../utils/outlets/match-patterns.ts';

const root = document.getElementById('app') as HTMLElement;

followLanguage((language) => {
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <Welcome outlets={readOutlets().length} />
    </LanguageContext.Provider>,
    root,
  );
}, new AbortController().signal);
