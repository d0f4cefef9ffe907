import { useRef, useState } from 'preact/hooks';
import {
  LONGEST_REPLACEMENT_FILE,
  mergedReplacements,
  readReplacementFile,
  replacementLines,
} from '../utils/script/replacement-files.ts';
import { parseReplacements, type Replacement } from '../utils/script/replacements.ts';
import { VARIANTS, type Variant } from '../utils/span.ts';
import { download } from './download.ts';
import { useWords } from './language.tsx';

const EMPTY = { from: '', to: '', variant: '' as Variant | '' };
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^Replacement 1: /, '');

/** The reader's own words: add, edit, remove, import and export. What is refused leaves the list as it was and says why. */
export const ReplacementList = (props: {
  readonly list: readonly Replacement[];
  readonly onChange: (list: readonly Replacement[]) => void;
}) => {
  const { list, onChange } = props;
  const words = useWords();
  const [entry, setEntry] = useState(EMPTY);
  const [editing, setEditing] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const [told, setTold] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLInputElement>(null);

  const attempt = (work: () => void): void => {
    setTold('');
    setProblem('');
    try {
      work();
    } catch (error) {
      setProblem(words('replacements.refused', { why: reasonOf(error) }));
    }
  };
  const leave = (): void => {
    setEntry(EMPTY);
    setEditing(null);
  };
  const save = (event: Event): void => {
    event.preventDefault();
    attempt(() => {
      const from = entry.from.trim();
      const to = entry.to.trim();
      const { variant } = entry;
      if (!from || !to) throw new TypeError(words('replacements.both'));
      const added = parseReplacements([{ from, to, ...(variant && { variant }) }]);
      const kept = editing === null ? list : list.map((one, index) => (index === editing ? (added[0] ?? one) : one));
      onChange(mergedReplacements(kept, added));
      leave();
      first.current?.focus();
    });
  };
  const edit = (index: number): void => {
    const { from = '', to = '', variant = '' } = list[index] ?? {};
    setEntry({ from, to, variant });
    setEditing(index);
    first.current?.focus();
  };
  const remove = (index: number): void => {
    leave();
    onChange(list.filter((_, at) => at !== index));
  };
  const choose = async (chosen: File): Promise<void> => {
    const content = chosen.size > 4 * LONGEST_REPLACEMENT_FILE ? null : new Uint8Array(await chosen.arrayBuffer());
    attempt(() => {
      if (!content) throw new TypeError(`${chosen.name}: ${Math.round(chosen.size / 1e6)} MB`);
      const added = readReplacementFile(new TextDecoder('utf-8', { fatal: true }).decode(content));
      onChange(mergedReplacements(list, added));
      leave();
      setTold(words('replacements.imported', { file: chosen.name, n: added.length }));
    });
  };

  return (
    <div class="replacements">
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
          {words(editing === null ? 'replacements.add' : 'save')}
        </button>
        {editing !== null && (
          <button type="button" class="button" onClick={leave}>
            {words('cancel')}
          </button>
        )}
      </form>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p role="status">{told}</p>
      {list.length === 0 ? (
        <p>{words('replacements.none')}</p>
      ) : (
        <ul>
          {list.map(({ from, to, variant }, index) => (
            <li key={`${from}\t${variant}`} data-replacement={from}>
              <span>
                <b>{from}</b> → <b>{to}</b>
                {variant && <span class="tag">{words(`script.${variant}`)}</span>}
              </span>
              <button
                type="button"
                class="button quiet small"
                aria-label={`${words('edit')} ${from}`}
                onClick={() => edit(index)}
              >
                {words('edit')}
              </button>
              <button
                type="button"
                class="button quiet small"
                aria-label={`${words('options.remove')} ${from}`}
                onClick={() => remove(index)}
              >
                {words('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {words('replacements.import')}
        </button>
        <button
          type="button"
          class="button"
          disabled={list.length === 0}
          onClick={() => download(replacementLines(list), 'tsv', 'text/tab-separated-values', 'words')}
        >
          {words('replacements.export')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".tsv,.txt,.json,text/plain,text/tab-separated-values,application/json"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void choose(chosen);
          }}
        />
      </div>
      <p class="hint">{words('replacements.format')}</p>
    </div>
  );
};
