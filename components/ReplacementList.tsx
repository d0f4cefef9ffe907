import { useId, useRef, useState } from 'preact/hooks';
import { mergedReplacements } from '../utils/script/replacement-files.ts';
import { keepsWord, parseReplacements, type Replacement } from '../utils/script/replacements.ts';
import { VARIANTS, type Variant } from '../utils/span.ts';
import { useWords } from './language.tsx';
import type { ChangeList } from './OwnWords.tsx';

const EMPTY = { from: '', to: '', variant: '' as Variant | '' };

/** Settings that are read anew are other objects. */
const isSame = (one: Replacement, other: Replacement): boolean =>
  one.from === other.from && one.variant === other.variant;

/** Words that read otherwise: add, edit, remove. */
export const ReplacementList = (props: { readonly list: readonly Replacement[]; readonly onChange: ChangeList }) => {
  const { onChange } = props;
  const words = useWords();
  const id = useId();
  const [entry, setEntry] = useState(EMPTY);
  const [editing, setEditing] = useState<Replacement | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const list = props.list.filter((one) => !keepsWord(one));

  const leave = (): void => {
    setEntry(EMPTY);
    setEditing(null);
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const isSaved = onChange((all) => {
      const { variant } = entry;
      const added = parseReplacements(
        [{ from: entry.from.trim(), to: entry.to.trim(), ...(variant && { variant }) }],
        () => null,
      );
      const kept = all.map((one) => (editing && isSame(one, editing) ? (added[0] ?? one) : one));
      return mergedReplacements(kept, added);
    });
    if (isSaved) leave();
    first.current?.focus();
  };
  const edit = (one: Replacement): void => {
    const { from, to, variant = '' } = one;
    setEntry({ from, to, variant });
    setEditing(one);
    first.current?.focus();
  };
  const remove = (removed: Replacement): void => {
    leave();
    onChange((all) => all.filter((one) => one !== removed));
  };

  return (
    <section class="word-list" aria-labelledby={id}>
      <h3 id={id}>{words('replacements.others')}</h3>
      <form onSubmit={save}>
        <label>
          {words('replacements.from')}
          <input
            ref={first}
            class="field"
            value={entry.from}
            onInput={({ currentTarget }) => setEntry({ ...entry, from: currentTarget.value })}
          />
        </label>
        <label>
          {words('replacements.to')}
          <input
            class="field"
            value={entry.to}
            onInput={({ currentTarget }) => setEntry({ ...entry, to: currentTarget.value })}
          />
        </label>
        <label>
          {words('replacements.in')}
          <select
            class="field"
            value={entry.variant}
            onChange={({ currentTarget }) => setEntry({ ...entry, variant: currentTarget.value as Variant | '' })}
          >
            <option value="">{words('replacements.everywhere')}</option>
            {VARIANTS.map((variant) => (
              <option key={variant} value={variant} lang={variant}>
                {words(`script.${variant}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button primary">
          {words(editing ? 'save' : 'replacements.add')}
        </button>
        {editing && (
          <button type="button" class="button" onClick={leave}>
            {words('cancel')}
          </button>
        )}
      </form>
      {list.length === 0 ? (
        <p class="hint">{words('replacements.none')}</p>
      ) : (
        <ul>
          {list.map((one) => (
            <li key={`${one.from}\t${one.variant}`} data-replacement={one.from}>
              <span>
                <b>{one.from}</b> → <b>{one.to}</b>
                {one.variant && (
                  <span class="tag" lang={one.variant}>
                    {words(`script.${one.variant}`)}
                  </span>
                )}
              </span>
              <button
                type="button"
                class="button quiet small"
                aria-label={`${words('edit')} ${one.from}`}
                onClick={() => edit(one)}
              >
                {words('edit')}
              </button>
              <button
                type="button"
                class="button quiet small"
                aria-label={`${words('options.remove')} ${one.from}`}
                onClick={() => remove(one)}
              >
                {words('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
