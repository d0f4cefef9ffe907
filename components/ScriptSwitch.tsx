import type { Shown } from '../utils/messages.ts';
import { useWords } from './language.tsx';

const CHOICES: readonly Shown[] = ['original', 'zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'];

/** The script switch: as published, or one of the three variants. A radio group, so that arrow keys move in it. */
export const ScriptSwitch = (props: {
  readonly shown: Shown;
  readonly busy: boolean;
  readonly onShow: (shown: Shown) => void;
}) => {
  const words = useWords();
  return (
    <fieldset class="script-switch" aria-busy={props.busy}>
      <legend class="visually-hidden">{words('script')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class={choice === props.shown ? 'on' : ''} {...(choice !== 'original' && { lang: choice })}>
          <input
            type="radio"
            name="script"
            value={choice}
            checked={choice === props.shown}
            onChange={() => props.onShow(choice)}
          />
          {words(`script.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
};
