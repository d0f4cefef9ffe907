import type { ComponentChildren } from 'preact';
import { useDeferredValue } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MessageFailure } from '../utils/messages.ts';
import { searchNotes } from '../utils/notes/search.ts';
import { COLOURS, type Note, VERDICTS } from '../utils/notes/types.ts';
import { errorWords } from './error-words.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.tsx';
import { Message } from './Message.tsx';
import { NoteCard } from './NoteCard.tsx';
import { NoteEditor, type NoteFields } from './NoteEditor.tsx';

export interface NotebookActions {
  readonly save: (note: Note, fields: NoteFields) => Promise<void>;
  readonly remove: (note: Note) => void;
}

type Sort = 'changed' | 'created' | 'page';

/** How many notes are drawn at first, and how many more each time the end comes into view. */
const CHUNK = 60;

const CURRENT = { span: null, how: 'exact', score: 1, ambiguous: false } as const;

const byTime = (key: 'changed' | 'created') => (a: Note, b: Note) => b[key] - a[key];
const byPage = (a: Note, b: Note): number =>
  a.page.key === b.page.key ? a.anchor.position.start - b.anchor.position.start : a.page.key < b.page.key ? -1 : 1;

/** Runs of notes of one page, in the order given. */
const groupByPage = (notes: readonly Note[]): readonly (readonly Note[])[] => {
  const groups: Note[][] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last?.[0]?.page.key === note.page.key) last.push(note);
    else groups.push([note]);
  }
  return groups;
};

/** All notes over all pages: search, filter, sort, edit, delete. */
export const Notebook = (props: {
  /** Null while they are read. */
  readonly notes: readonly Note[] | null;
  readonly failure: MessageFailure | null;
  readonly actions: NotebookActions;
  readonly onRetry: () => void;
  /** Export and import, beside the title; they are given the notes as listed. */
  readonly tools: (listed: readonly Note[]) => ComponentChildren;
}) => {
  const { notes, failure, actions } = props;
  const words = useWords();
  const [query, setQuery] = useState('');
  const [verdict, setVerdict] = useState('');
  const [colour, setColour] = useState('');
  const [tag, setTag] = useState('');
  const [sort, setSort] = useState<Sort>('changed');
  const [editing, setEditing] = useState<string | null>(null);
  const [limit, setLimit] = useState(CHUNK);
  const end = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(query);

  const tags = useMemo(() => [...new Set(notes?.flatMap((note) => note.tags))].sort(), [notes]);
  const found = useMemo(() => {
    const kept = searchNotes(notes ?? [], asked).filter(
      (note) =>
        (verdict === '' || note.verdict === verdict) &&
        (colour === '' || note.colour === colour) &&
        (tag === '' || note.tags.includes(tag)),
    );
    return kept.toSorted(sort === 'page' ? byPage : byTime(sort));
  }, [notes, asked, verdict, colour, tag, sort]);

  useEffect(() => setLimit(CHUNK), [found]);
  useEffect(() => {
    if (!end.current) return;
    const watching = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setLimit((now) => now + CHUNK);
      },
      { rootMargin: '600px' },
    );
    watching.observe(end.current);
    return () => watching.disconnect();
  }, [found, limit]);

  if (failure) {
    return (
      <Message title={words('state.failed')} alert>
        <p>{errorWords(words, failure)}</p>
        <button type="button" class="button" onClick={props.onRetry}>
          {words('retry')}
        </button>
      </Message>
    );
  }
  const select = (
    label: string,
    value: string,
    set: (value: string) => void,
    options: readonly (readonly [value: string, label: string])[],
  ) => (
    <select class="field" aria-label={label} value={value} onChange={(event) => set(event.currentTarget.value)}>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );

  return (
    <main class="notebook">
      <header>
        <h1>{words('notebook.title')}</h1>
        <span class="total">{notes && words('notesCount', { n: notes.length })}</span>
        {props.tools(found)}
      </header>
      <search class="notebook-filters">
        <label class="search-field">
          <Icon name="search" />
          <input
            type="search"
            class="field"
            value={query}
            aria-label={words('search')}
            placeholder={words('notebook.searchPlaceholder')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {select(words('editor.verdict'), verdict, setVerdict, [
          ['', words('notebook.allVerdicts')],
          ...VERDICTS.map((one) => [one, words(`verdict.${one}`)] as const),
        ])}
        {select(words('editor.colour'), colour, setColour, [
          ['', words('notebook.allColours')],
          ...COLOURS.map((one) => [one, words(`colour.${one}`)] as const),
        ])}
        {tags.length > 0 &&
          select(words('editor.tags'), tag, setTag, [
            ['', words('notebook.allTags')],
            ...tags.map((one) => [one, one] as const),
          ])}
        {select(words('notebook.sort'), sort, (value) => setSort(value as Sort), [
          ['changed', words('notebook.sort.changed')],
          ['created', words('notebook.sort.created')],
          ['page', words('notebook.sort.page')],
        ])}
      </search>
      {notes === null ? (
        <Message title={words('state.loading')} busy />
      ) : notes.length === 0 ? (
        <Message title={words('notebook.empty')}>
          <p>{words('notebook.empty.hint')}</p>
        </Message>
      ) : found.length === 0 ? (
        <Message title={words('notebook.nothing')}>
          <p>{words('notebook.nothing.hint')}</p>
        </Message>
      ) : (
        groupByPage(found.slice(0, limit)).map((group) => {
          const [first] = group as readonly [Note];
          return (
            <section key={first.id} class="notebook-page">
              <h2>
                <a href={first.page.url} target="_blank" rel="noreferrer noopener" title={words('notebook.open')}>
                  {first.page.title || first.page.url}
                </a>
                <span>{first.page.publisher}</span>
              </h2>
              <ul>
                {group.map((note) =>
                  editing === note.id ? (
                    <li key={note.id} class="editing">
                      <NoteEditor
                        initial={note}
                        passage={note.anchor.quote.exact}
                        chain={note.statement?.chain.map(({ name }) => name).join(' › ') ?? null}
                        isNew={false}
                        onSave={async (fields) => {
                          await actions.save(note, fields);
                          setEditing(null);
                        }}
                        onCancel={() => setEditing(null)}
                      />
                    </li>
                  ) : (
                    <NoteCard
                      key={note.id}
                      entry={{ note, located: CURRENT, within: 'article', now: null, elsewhere: false }}
                      onEdit={() => setEditing(note.id)}
                      onDelete={() => actions.remove(note)}
                    />
                  ),
                )}
              </ul>
            </section>
          );
        })
      )}
      {found.length > limit && <div ref={end} class="end" />}
    </main>
  );
};
