import { useLayoutEffect, useRef } from 'preact/hooks';
import { COLOURS, VERDICTS } from '../utils/notes/types.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.tsx';
import { type Choices, NO_CHOICES, NO_FILTER, type NotebookFilter } from './notebook-filter.ts';
import type { Finding } from './use-finding.ts';

/** The most names offered while a source is typed; the others are found by typing on. */
const OFFERED = 300;

/** The notebook's search, filters and order. */
export const NotebookFilters = (props: {
  readonly filter: NotebookFilter;
  /** Null while they are being counted. */
  readonly choices: Choices | null;
  /** Null while it is being loaded. */
  readonly finding: Finding | null;
  readonly onChange: (change: Partial<NotebookFilter>) => void;
}) => {
  const { filter, onChange } = props;
  const choices = props.choices ?? NO_CHOICES;
  // While they are being counted their fields keep their places, so that nothing moves under the reader's hand.
  const offers = (some: readonly unknown[]): boolean => props.choices === null || some.length > 0;
  const words = useWords();
  const select = (
    key: 'verdict' | 'colour' | 'tag' | 'on' | 'passage' | 'outlet' | 'sort',
    label: string,
    options: readonly (readonly [value: string, label: string])[],
  ) => (
    <select
      class="field"
      aria-label={label}
      value={filter[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    >
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
  const day = (key: 'from' | 'to') => (
    <input
      type="date"
      class="field"
      aria-label={words(`notebook.${key}`)}
      title={words(`notebook.${key}`)}
      value={filter[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const source = useRef<HTMLInputElement>(null);
  const keyOf = (typed: string): string | undefined => typed.trim() && props.finding?.sourceKey(typed.trim());
  const named = choices.sources.find(({ key }) => key === filter.source)?.name ?? '';
  // Only what was chosen elsewhere: what is being typed may be the beginning of a longer name.
  useLayoutEffect(() => {
    const field = source.current;
    if (field && keyOf(field.value) !== filter.source) field.value = named;
  }, [filter.source, named]);
  const { query: _, sort: __, ...narrowing } = filter;
  const isNarrowed = Object.values(narrowing).some((value) => value !== '');

  return (
    <search class="notebook-filters">
      <label class="search-field">
        <Icon name="search" />
        <input
          type="search"
          class="field"
          value={filter.query}
          aria-label={words('search')}
          placeholder={words('notebook.searchPlaceholder')}
          onInput={(event) => onChange({ query: event.currentTarget.value })}
        />
      </label>
      {select('sort', words('notebook.sort'), [
        ['changed', words('notebook.sort.changed')],
        ['created', words('notebook.sort.created')],
        ['page', words('notebook.sort.page')],
      ])}
      {offers(choices.sources) && (
        <>
          <input
            class="field"
            list="notebook-sources"
            aria-label={words('notebook.source')}
            placeholder={words('notebook.source')}
            ref={source}
            onInput={(event) => {
              const key = keyOf(event.currentTarget.value);
              if (key === undefined) return;
              if (key === '' || choices.sources.some((one) => one.key === key)) onChange({ source: key, role: '' });
            }}
          />
          <datalist id="notebook-sources">
            {choices.sources.slice(0, OFFERED).map(({ key, name, count }) => (
              <option key={key} value={name}>
                {count}
              </option>
            ))}
          </datalist>
        </>
      )}
      {offers(choices.outlets) &&
        select('outlet', words('notebook.outlet'), [
          ['', words('notebook.allOutlets')],
          ...choices.outlets.map(({ key, name, count }) => [key, `${name} (${count})`] as const),
        ])}
      {select('on', words('notebook.on'), [
        ['', words('notebook.on.all')],
        ['passage', words('notebook.on.passage')],
        ['page', words('notebook.on.page')],
        ['source', words('notebook.on.source')],
      ])}
      {select('passage', words('notebook.passage'), [
        ['', words('notebook.passage.all')],
        ['found', words('notebook.passage.found')],
        ['changed', words('notebook.passage.changed')],
        ['lost', words('notebook.passage.lost')],
      ])}
      {select('verdict', words('editor.verdict'), [
        ['', words('notebook.allVerdicts')],
        ...VERDICTS.map((one) => [one, words(`verdict.${one}`)] as const),
      ])}
      {select('colour', words('editor.colour'), [
        ['', words('notebook.allColours')],
        ...COLOURS.map((one) => [one, words(`colour.${one}`)] as const),
      ])}
      {offers(choices.tags) &&
        select('tag', words('editor.tags'), [
          ['', words('notebook.allTags')],
          ...choices.tags.map((one) => [one, one] as const),
        ])}
      <span class="days">
        {day('from')}
        <span aria-hidden="true">–</span>
        {day('to')}
      </span>
      {isNarrowed && (
        <button
          type="button"
          class="button quiet small"
          onClick={() => onChange({ ...NO_FILTER, query: filter.query, sort: filter.sort })}
        >
          {words('notebook.clear')}
        </button>
      )}
    </search>
  );
};
