import type { ComponentChildren } from 'preact';
import { COLOURS } from '../utils/notes/types.ts';
import type { Settings } from '../utils/settings.ts';
import { Choice } from './Choice.tsx';
import { Mark } from './Icon.tsx';
import { useWords } from './language.tsx';

const LANGUAGE_NAMES = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' } as const;

/** The settings page. */
export const Options = (props: {
  readonly settings: Settings;
  /** How many outlets are read without asking. */
  readonly outlets: number;
  /** Match patterns the reader has allowed. */
  readonly sites: readonly string[];
  readonly everySite: string;
  readonly shortcuts: Readonly<Record<'highlight' | 'note' | 'popup', string>>;
  /** What can be set about Chinese scripts. */
  readonly scripts: ComponentChildren;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onAllow: (pattern: string) => void;
  readonly onForget: (pattern: string) => void;
}) => {
  const { settings, onChange, sites, everySite } = props;
  const words = useWords();
  return (
    <main class="sheet">
      <h1>
        <Mark />
        {words('options.title')}
      </h1>
      <section>
        <h2 id="language">{words('options.language')}</h2>
        <select
          class="field"
          aria-labelledby="language"
          value={settings.language}
          onChange={(event) => onChange({ language: event.currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{words('options.language.auto')}</option>
          {Object.entries(LANGUAGE_NAMES).map(([value, name]) => (
            <option key={value} value={value} lang={value}>
              {name}
            </option>
          ))}
        </select>
      </section>
      <section>
        <Choice checked={settings.paint} label={words('options.paint')} onChange={(paint) => onChange({ paint })} />
        <p class="hint">{words('options.paint.hint')}</p>
      </section>
      <section>
        <h2 id="colour">{words('options.colour')}</h2>
        <select
          class="field"
          aria-labelledby="colour"
          value={settings.colour}
          onChange={(event) => onChange({ colour: event.currentTarget.value as Settings['colour'] })}
        >
          {COLOURS.map((colour) => (
            <option key={colour} value={colour}>
              {words(`colour.${colour}`)}
            </option>
          ))}
        </select>
      </section>
      {props.scripts}
      <section>
        <h2>{words('options.sites')}</h2>
        <p class="hint">{words('options.sites.hint', { n: props.outlets })}</p>
        {sites.length === 0 ? (
          <p>{words('options.sites.none')}</p>
        ) : (
          <ul class="sites">
            {sites.map((site) => (
              <li key={site}>
                <code>{site}</code>
                <button type="button" class="button small" onClick={() => props.onForget(site)}>
                  {words('options.remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <Choice
          checked={sites.includes(everySite)}
          label={words('options.allSites')}
          onChange={(all) => (all ? props.onAllow(everySite) : props.onForget(everySite))}
        />
      </section>
      <section>
        <h2>{words('options.shortcuts')}</h2>
        <p class="hint">{words('options.shortcuts.hint', props.shortcuts)}</p>
      </section>
      <section>
        <p class="hint">{words('options.privacy')}</p>
      </section>
    </main>
  );
};
