import { render } from 'preact';
import { LanguageContext } from '../../components/language.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import '../../components/theme.css';
import '../../components/sheet.css';
import { followLanguage } from '../../utils/interface-language.ts';
import { publishesInChinese } from '../../utils/outlets/match-patterns.ts';
import { OUTLETS } from '../../utils/outlets/outlets.ts';

const root = document.getElementById('app') as HTMLElement;

followLanguage((language) => {
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <Welcome outlets={OUTLETS.filter(publishesInChinese).length} />
    </LanguageContext.Provider>,
    root,
  );
}, new AbortController().signal);
