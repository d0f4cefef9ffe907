import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/language.tsx';
import { Options } from '../../components/Options.tsx';
import { ScriptOptions } from '../../components/ScriptOptions.tsx';
import '../../components/theme.css';
import '../../components/sheet.css';
import '../../components/convert-text.css';
import { convertInBackground } from '../../utils/convert-in-background.ts';
import { interfaceLanguage } from '../../utils/interface-language.ts';
import { publishesInChinese } from '../../utils/outlets/match-patterns.ts';
import { OUTLETS } from '../../utils/outlets/outlets.ts';
import { followRememberedScripts, forgetScripts, rememberedScripts } from '../../utils/remembered-scripts.ts';
import { DEFAULT_SETTINGS, followSettings, writeSettings } from '../../utils/settings.ts';
import { ALL_SITES, allowedSites } from '../../utils/site-access.ts';

const root = document.getElementById('app') as HTMLElement;
const convert = convertInBackground({});
let settings = DEFAULT_SETTINGS;

const shortcut = (commands: readonly { name?: string; shortcut?: string }[], name: string): string =>
  commands.find((command) => command.name === name)?.shortcut || '—';

const draw = async (): Promise<void> => {
  const [sites, commands, remembered] = await Promise.all([
    allowedSites(),
    browser.commands.getAll(),
    rememberedScripts(),
  ]);
  const language = interfaceLanguage(settings);
  document.documentElement.lang = language;
  render(
    <LanguageContext.Provider value={language}>
      <Options
        settings={settings}
        outlets={OUTLETS.filter(publishesInChinese).length}
        sites={sites}
        everySite={ALL_SITES}
        shortcuts={{
          highlight: shortcut(commands, 'highlight'),
          note: shortcut(commands, 'note'),
          popup: shortcut(commands, '_execute_action'),
        }}
        scripts={
          <ScriptOptions
            settings={settings}
            remembered={remembered}
            convert={convert}
            onChange={(change) => void writeSettings(change)}
            onForget={(host) => void forgetScripts(host)}
          />
        }
        onChange={(change) => void writeSettings(change)}
        onAllow={(pattern) => void browser.permissions.request({ origins: [pattern] }).then(draw)}
        onForget={(pattern) => void browser.permissions.remove({ origins: [pattern] }).then(draw)}
      />
    </LanguageContext.Provider>,
    root,
  );
};

const { signal } = new AbortController();
followSettings((next) => {
  settings = next;
  void draw();
}, signal);
followRememberedScripts(() => void draw(), signal);
