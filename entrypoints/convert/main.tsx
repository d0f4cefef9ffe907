import { render } from 'preact';
import { ConvertText } from '../../components/ConvertText.tsx';
import { Mark } from '../../components/Icon.tsx';
import { LanguageContext } from '../../components/language.tsx';
import '../../components/theme.css';
import '../../components/sheet.css';
import '../../components/convert-text.css';
import { convertInBackground } from '../../utils/convert-in-background.ts';
import { translator } from '../../utils/i18n/index.ts';
import { followLanguage } from '../../utils/interface-language.ts';

const root = document.getElementById('app') as HTMLElement;
const convert = convertInBackground({});

followLanguage((language) => {
  const words = translator(language);
  document.documentElement.lang = language;
  document.title = words('convert.title');
  render(
    <LanguageContext.Provider value={language}>
      <main class="sheet">
        <h1>
          <Mark />
          {words('convert.title')}
        </h1>
        <p class="hint">{words('convert.lead')}</p>
        <ConvertText convert={convert} rows={10} />
      </main>
    </LanguageContext.Provider>,
    root,
  );
}, new AbortController().signal);
