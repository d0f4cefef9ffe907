import { useId, useRef, useState } from 'preact/hooks';
import { mergedReplacements } from '../utils/script/replacement-files.ts';
import { keepsWord, parseReplacements, type Replacement } from '../utils/script/replacements.ts';
import { Choice } from './Choice.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './language.tsx';
import type { ChangeList } from './OwnWords.tsx';

/** Words that never change, one by one, and whether the names in notes are such words, too. */
export const KeptWords = (props: {
  readonly list: readonly Replacement[];
  readonly keepNames: boolean;
  readonly onChange: ChangeList;
  readonly onKeepNames: (keep: boolean) => void;
}) => {
  const { onChange } = props;
  const words = useWords();
  const id = useId();
  const [word, setWord] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = props.list.filter(keepsWord);

  const add = (event: Event): void => {
    event.preventDefault();
    const kept = word.trim();
    const isAdded = onChange((all) =>
      mergedReplacements(
        all,
        parseReplacements([{ from: kept, to: kept }], () => null),
      ),
    );
    if (isAdded) setWord('');
    field.current?.focus();
  };
  const remove = (removed: Replacement): void => {
    onChange((all) => all.filter((one) => one !== removed));
    field.current?.focus();
  };

  return (
    <section class="word-list" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words('kept.title')}</h3>
      <p class="hint">{words('kept.hint')}</p>
      <form onSubmit={add}>
        <label>
          {words('kept.word')}
          <input
            ref={field}
            class="field"
            value={word}
            onInput={({ currentTarget }) => setWord(currentTarget.value)}
            data-keep
          />
        </label>
        <button type="submit" class="button primary">
          {words('replacements.add')}
        </button>
      </form>
      {list.length > 0 && (
        <ul class="kept-words">
          {list.map((one) => (
            <li key={`${one.from}\t${one.variant}`} data-kept={one.from}>
              <b>{one.from}</b>
              {one.variant && (
                <span class="tag" lang={one.variant}>
                  {words(`script.${one.variant}`)}
                </span>
              )}
              <button
                type="button"
                class="button quiet small"
                aria-label={`${words('options.remove')} ${one.from}`}
                onClick={() => remove(one)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Choice checked={props.keepNames} label={words('kept.names')} hint={`${id}-names`} onChange={props.onKeepNames} />
      <p class="hint" id={`${id}-names`}>
        {words('kept.names.hint')}
      </p>
    </section>
  );
};
