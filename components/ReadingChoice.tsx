import type { Settings } from '../utils/settings.ts';
import { VARIANTS } from '../utils/span.ts';
import { useWords } from './language.tsx';

/** What the list is read in, whatever the page shows, and what copying from it gives. */
export type Reading = Pick<Settings, 'listIn' | 'copyAs'>;

export const ReadingChoice = (props: {
  readonly reading: Reading;
  readonly onChange: (change: Partial<Reading>) => void;
}) => {
  const { reading, onChange } = props;
  const words = useWords();
  return (
    <div class="reading-choice">
      <label>
        {words('list.in')}
        <select
          data-list-in
          value={reading.listIn}
          onChange={({ currentTarget }) => onChange({ listIn: currentTarget.value as Reading['listIn'] })}
        >
          <option value="page">{words('list.in.page')}</option>
          {(['original', ...VARIANTS] as const).map((one) => (
            <option key={one} value={one} {...(one !== 'original' && { lang: one })}>
              {words(`script.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('copyAs')}
        <select
          data-copy-as
          value={reading.copyAs}
          onChange={({ currentTarget }) => onChange({ copyAs: currentTarget.value as Reading['copyAs'] })}
        >
          <option value="shown">{words('copyAs.shown')}</option>
          <option value="original">{words('copyAs.original')}</option>
        </select>
      </label>
    </div>
  );
};
