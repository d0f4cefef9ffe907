import type { RememberedScript } from '../utils/remembered-scripts.ts';
import type { Settings } from '../utils/settings.ts';
import { VARIANTS, type Variant } from '../utils/span.ts';
import { Choice } from './Choice.tsx';
import { ConvertText } from './ConvertText.tsx';
import { useWords } from './language.tsx';
import { OwnWords } from './OwnWords.tsx';

/** What can be set about Chinese scripts: what opens by itself, what is remembered, marks, the reader's own words. */
export const ScriptOptions = (props: {
  readonly settings: Settings;
  readonly remembered: readonly RememberedScript[];
  readonly onChange: (change: Partial<Settings>) => void;
  /** Forgets one remembered site, or (null) all. */
  readonly onForget: (host: string | null) => void;
  readonly convert: Parameters<typeof ConvertText>[0]['convert'];
}) => {
  const { settings, remembered, onChange, onForget } = props;
  const words = useWords();
  return (
    <>
      <section>
        <h2>{words('options.scripts')}</h2>
        <label for="always">{words('options.always')}</label>
        <select
          id="always"
          class="field"
          value={settings.always ?? ''}
          onChange={({ currentTarget }) => onChange({ always: (currentTarget.value || null) as Variant | null })}
        >
          <option value="">{words('options.always.off')}</option>
          {VARIANTS.map((variant) => (
            <option key={variant} value={variant} lang={variant}>
              {words(`script.${variant}`)}
            </option>
          ))}
        </select>
        <p class="hint">{words('options.always.hint')}</p>
        <Choice
          checked={settings.rememberSites}
          label={words('options.rememberSites')}
          onChange={(rememberSites) => {
            onChange({ rememberSites });
            if (!rememberSites) onForget(null);
          }}
        />
        <p class="hint">{words('options.rememberSites.hint')}</p>
        {remembered.length > 0 && (
          <>
            <h3>{words('options.remembered')}</h3>
            <ul class="sites">
              {remembered.map(({ host, shown }) => (
                <li key={host} data-remembered={host}>
                  <span>
                    <code>{host}</code>{' '}
                    <span class="tag" {...(shown !== 'original' && { lang: shown })}>
                      {words(`script.${shown}`)}
                    </span>
                  </span>
                  <button
                    type="button"
                    class="button small"
                    aria-label={`${words('options.forget')} ${host}`}
                    onClick={() => onForget(host)}
                  >
                    {words('options.forget')}
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" class="button small" onClick={() => onForget(null)}>
              {words('options.forgetAll')}
            </button>
          </>
        )}
        <Choice checked={settings.quotes} label={words('options.quotes')} onChange={(quotes) => onChange({ quotes })} />
      </section>
      <section>
        <h2>{words('replacements.title')}</h2>
        <p class="hint">{words('replacements.hint')}</p>
        <OwnWords
          list={settings.replacements}
          keepNames={settings.keepNames}
          onChange={(list) => onChange({ replacements: [...list] })}
          onKeepNames={(keepNames) => onChange({ keepNames })}
        />
        <h3>{words('replacements.try')}</h3>
        <ConvertText convert={props.convert} rows={2} version={settings} />
      </section>
    </>
  );
};
