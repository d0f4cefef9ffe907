import { useMemo } from 'preact/hooks';
import { type Drafts, draftKeys } from '../utils/draft-keys.ts';
import type { NoteFields } from '../utils/messages.ts';
import { sourceKey } from '../utils/notes/source-key.ts';
import type { Colour, Note, SourceRecord } from '../utils/notes/types.ts';
import { unkeptDrafts } from '../utils/unkept-drafts.ts';
import { useWords } from './language.tsx';
import { NewNoteButton } from './NewNote.tsx';
import type { NotebookFilter } from './notebook-filter.ts';
import { sourceSummary } from './notebook-finding.ts';

/** So many of those who passed it on are named. */
const NAMED = 8;

/** How the newest note that concerns a source calls it, and that note. */
const newestOf = (notes: readonly Note[], key: string): { source: SourceRecord; beside: Note } | null => {
  for (const beside of notes) {
    const named = [...(beside.source ? [beside.source] : []), ...(beside.statement?.chain ?? [])];
    const found = named.find(({ name }) => sourceKey(name) === key);
    if (found) return { source: { name: found.name, kind: found.kind }, beside };
  }
  return null;
};

/** What is noted of one source: what it said, what it passed on, and through whom its words came. */
export const SourceSummary = (props: {
  readonly notes: readonly Note[];
  readonly source: string;
  readonly name: string;
  readonly role: NotebookFilter['role'];
  readonly colour: Colour;
  readonly drafts: Drafts;
  readonly onNote: (source: SourceRecord, beside: Note, fields: NoteFields) => Promise<void>;
  readonly onChange: (change: Partial<NotebookFilter>) => void;
}) => {
  const { notes, source, name, role, onChange } = props;
  const words = useWords();
  const { said, relayed, through } = useMemo(() => sourceSummary(notes, source), [notes, source]);
  const newest = useMemo(() => newestOf(notes, source), [notes, source]);
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
      {newest && (
        <NewNoteButton
          key={source}
          on={{ kind: 'source', source: newest.source }}
          label={words('note.source', { name })}
          passage={words('note.onSource', { name })}
          colour={props.colour}
          draft={draftKeys.source('notebook', source)}
          actions={{
            note: () => undefined,
            keepNote: (_, fields) => props.onNote(newest.source, newest.beside, fields),
            drafts: unkeptDrafts(props.drafts, () =>
              notes.filter((note) => note.source && sourceKey(note.source.name) === source),
            ),
          }}
        />
      )}
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
