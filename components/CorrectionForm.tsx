import { useId, useState } from 'preact/hooks';
import type { Report, Statement } from '../utils/attribution/types.ts';
import type { ReportCorrection } from '../utils/messages.ts';
import { chainOfNames } from './chain-of-names.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.tsx';

/** What a reader corrects of one statement: that it is none, its chain, or that two of the page's sources are one. */
export const CorrectionForm = (props: {
  readonly report: Report;
  readonly statement: Statement;
  readonly index: number;
  readonly onCorrect: (correction: ReportCorrection) => void;
}) => {
  const { report, statement, index, onCorrect } = props;
  const words = useWords();
  const id = useId();
  const [names, setNames] = useState<readonly string[]>(statement.chain.map(({ name }) => name));
  const [typed, setTyped] = useState('');
  const [one, setOne] = useState(statement.chain.at(-1)?.name ?? '');
  const [other, setOther] = useState('');
  const known = [...new Set(report.sources.flatMap(({ name, aliases }) => [name, ...aliases]))];

  const swap = (at: number): void =>
    setNames(names.map((name, n) => (n === at ? (names[at - 1] ?? name) : n === at - 1 ? (names[at] ?? name) : name)));
  const withTyped = (): readonly string[] => (typed.trim() === '' ? names : [...names, typed.trim()]);
  const add = (): void => {
    setNames(withTyped());
    setTyped('');
  };
  const isChanged = withTyped().join('\n') !== statement.chain.map(({ name }) => name).join('\n');

  return (
    <div class="correction" data-correction>
      <button
        type="button"
        class="button small"
        onClick={() => onCorrect({ kind: 'not-a-statement', statement: index })}
      >
        {words('correct.notStatement')}
      </button>
      <fieldset>
        <legend>{words('correct.chain')}</legend>
        <p class="hint">{words('correct.order')}</p>
        <ol>
          {names.map((name, at) => (
            <li key={`${at} ${name}`}>
              <span>{name}</span>
              <button
                type="button"
                class="button quiet small"
                disabled={at === 0}
                aria-label={words('correct.up', { name })}
                onClick={() => swap(at)}
              >
                ↑
              </button>
              <button
                type="button"
                class="button quiet small"
                disabled={names.length === 1}
                aria-label={words('correct.remove', { name })}
                onClick={() => setNames(names.filter((_, n) => n !== at))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ol>
        <div class="correction-row">
          <input
            class="field"
            list={`${id}known`}
            aria-label={words('correct.name')}
            placeholder={words('correct.name')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && add()}
          />
          <button type="button" class="button small" disabled={typed.trim() === ''} onClick={add}>
            {words('correct.add')}
          </button>
          <button
            type="button"
            class="button small primary"
            disabled={!isChanged}
            onClick={() =>
              onCorrect({ kind: 'chain', statement: index, chain: chainOfNames(withTyped(), statement, report) })
            }
          >
            {words('save')}
          </button>
        </div>
      </fieldset>
      <fieldset>
        <legend>{words('correct.same')}</legend>
        <div class="correction-row">
          <select
            class="field"
            aria-label={words('correct.one')}
            value={one}
            onChange={(event) => setOne(event.currentTarget.value)}
          >
            {statement.chain.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <span aria-hidden="true">=</span>
          <input
            class="field"
            list={`${id}known`}
            aria-label={words('correct.other')}
            placeholder={words('correct.other')}
            value={other}
            onInput={(event) => setOther(event.currentTarget.value)}
          />
          <button
            type="button"
            class="button small primary"
            disabled={other.trim() === '' || other.trim() === one}
            onClick={() => onCorrect({ kind: 'same-source', names: [one, other.trim()] })}
          >
            {words('save')}
          </button>
        </div>
      </fieldset>
      <datalist id={`${id}known`}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
};
