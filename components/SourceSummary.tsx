import { useMemo } from 'preact/hooks';
import type { Note } from '../utils/notes/types.ts';
import { useWords } from './language.tsx';
import { type NotebookFilter, sourceSummary } from './notebook-filter.ts';

/** So many of those who passed it on are named. */
const NAMED = 8;

/** What is noted of one source: what it said, what it passed on, and through whom its words came. */
export const SourceSummary = (props: {
  readonly notes: readonly Note[];
  readonly source: string;
  readonly name: string;
  readonly role: NotebookFilter['role'];
  readonly onChange: (change: Partial<NotebookFilter>) => void;
}) => {
  const { notes, source, name, role, onChange } = props;
  const words = useWords();
  const { said, relayed, through } = useMemo(() => sourceSummary(notes, source), [notes, source]);
  const roles = [
    ['', words('source.all')],
    ['said', words('source.said', { n: said })],
    ['relayed', words('source.relayed', { n: relayed })],
  ] as const;
  return (
    <section class="source-summary" aria-label={name}>
      <h2>{name}</h2>
      {roles.map(([one, label]) => (
        <button
          key={one}
          type="button"
          class="button small"
          aria-pressed={role === one}
          onClick={() => onChange({ role: one })}
        >
          {label}
        </button>
      ))}
      <button type="button" class="button quiet small" onClick={() => onChange({ source: '', role: '' })}>
        {words('source.leave')}
      </button>
      {through.length > 0 && (
        <p>
          {words('source.through')}{' '}
          {through.slice(0, NAMED).map((relay) => (
            <button
              key={relay.key}
              type="button"
              class="button quiet small"
              onClick={() => onChange({ source: relay.key, role: '' })}
            >
              {relay.name} {relay.count}
            </button>
          ))}
          {through.length > NAMED && ` + ${through.length - NAMED}`}
        </p>
      )}
    </section>
  );
};
