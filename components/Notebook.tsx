import type { ComponentChildren } from 'preact';
import { lazy, useDeferredValue } from 'preact/compat';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Drafts, draftKeys } from '../utils/draft-keys.ts';
import { loadPart } from '../utils/load-part.ts';
import type { NoteFields } from '../utils/messages.ts';
import { addressAtPassage } from '../utils/notes/address-at-passage.ts';
import { quoteOf } from '../utils/notes/subject.ts';
import type { Colour, Note, SourceRecord } from '../utils/notes/types.ts';
import { BulkBar } from './BulkBar.tsx';
import { errorWords } from './error-words.ts';
import { headingOf } from './heading-of.ts';
import { useWords } from './language.tsx';
import { Message } from './Message.tsx';
import { NotebookFilters } from './NotebookFilters.tsx';
import { NotebookRow } from './NotebookRow.tsx';
import { NoteCard } from './NoteCard.tsx';
import type { VersionsOf } from './NoteHistory.tsx';
import type { NotebookFilter } from './notebook-filter.ts';
import { toggled } from './notebook-list.ts';
import type { NotesSoFar } from './notebook-notes.ts';
import { keepPlace, keptPlace } from './notebook-place.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { useChoices } from './use-choices.ts';
import { loadFinding, toldByPage, useFinding } from './use-finding.ts';
import { useSearchReady } from './use-search-ready.ts';
import { VirtualList, type VirtualListHandle } from './VirtualList.tsx';

// What a list of notes does without is loaded when it is wanted: the first notes are there so much sooner.
const NoteEditor = lazy(async () => ({ default: (await loadPart(() => import('./NoteEditor.tsx'))).NoteEditor }));
const SourceSummary = lazy(async () => ({
  default: (await loadPart(() => import('./SourceSummary.tsx'))).SourceSummary,
}));

export interface NotebookActions {
  readonly save: (note: Note, fields: NoteFields) => Promise<void>;
  /** Keeps a note on a source; `beside` is one that concerns it, whose page the new one is said to be made on. */
  readonly noteSource: (source: SourceRecord, beside: Note, fields: NoteFields) => Promise<void>;
  readonly drafts: Drafts;
  readonly remove: (notes: readonly Note[]) => void;
  readonly tag: (notes: readonly Note[], tags: readonly string[]) => void;
  readonly open: (note: Note) => void;
  readonly cite: (note: Note) => void;
  readonly versions: (note: Note) => VersionsOf;
}

const CURRENT = { span: null, how: 'exact', score: 1, ambiguous: false } as const;

const keyOf = ({ id }: Note): string => id;
/** About 30 characters stand in a line of a passage, 45 in one of a text. */
const heightOf = (note: Note): number => {
  const { text, statement, evidence } = note;
  return (
    86 +
    24 * Math.ceil((quoteOf(note)?.length ?? 1) / 45) +
    21 * Math.ceil(text.length / 50) +
    (statement ? 24 : 0) +
    20 * evidence.length
  );
};

/** All notes over all pages: search, filter, sort, edit, delete, alone or many at once. */
export const Notebook = (props: {
  readonly found: NotesSoFar;
  readonly onRetry: () => void;
  readonly actions: NotebookActions;
  /** Of new notes. */
  readonly colour: Colour;
  /** Shown under the title, such as a reminder. */
  readonly notice: ComponentChildren;
  /** Export and import, beside the title; they are given the notes as listed, and those selected. */
  readonly tools: (listed: readonly Note[], selected: readonly Note[]) => ComponentChildren;
}) => {
  const { actions } = props;
  const { notes, isComplete, sightings, failure } = props.found;
  const words = useWords();
  const kept = useMemo(keptPlace, []);
  const [filter, setFilter] = useState(kept.filter);
  const [editing, setEditing] = useState(kept.editing);
  const [active, setActive] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(kept.selected));
  const [ticked, setTicked] = useState<string | null>(null);
  const list = useRef<VirtualListHandle>(null);
  const asked = useDeferredValue(filter);
  const change = useCallback((to: Partial<NotebookFilter>) => setFilter((now) => ({ ...now, ...to })), []);

  useEffect(() => keepPlace({ filter, selected: [...selected], editing }), [filter, selected, editing]);

  const { searching, finding } = useFinding(notes !== null);
  const choices = useChoices(notes, finding);
  const ready = useSearchReady(notes, searching);
  const searched = Math.min(ready.count, notes?.length ?? 0);
  const isSearching = asked.query.trim() !== '' && !(isComplete && ready.isThorough && searched === notes?.length);
  const listed = useMemo(() => {
    const all = notes ?? [];
    const some = isSearching ? all.slice(0, searched) : all;
    if (finding) return finding.filterNotes(some, asked, sightings);
    return searching ? searching.searchNotes(some, asked.query) : all;
  }, [notes, asked, searching, finding, sightings, isSearching && ready]);
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : (notes ?? []).filter(({ id }) => selected.has(id))),
    [notes, selected],
  );

  // Notes that are there stay; the notice says what is missing.
  if (failure && !(failure.code === 'part' && notes)) {
    return (
      <Message title={words('state.failed')} alert>
        <p>{errorWords(words, failure)}</p>
        <button type="button" class="button" onClick={props.onRetry}>
          {words('retry')}
        </button>
      </Message>
    );
  }

  const tick = (id: string, range: boolean): void => {
    setSelected((now) => toggled(now, listed, id, range ? ticked : null));
    setTicked(id);
  };
  const focus = (index: number): void => list.current?.focus(Math.max(0, Math.min(listed.length - 1, index)));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = listed.findIndex(({ id }) => id === active);
    const note = listed[at];
    const isRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    const does: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => focus(at + 1),
      j: () => focus(at + 1),
      ArrowUp: () => focus(at - 1),
      k: () => focus(at - 1),
      Home: () => focus(0),
      End: () => focus(listed.length - 1),
      ...(note &&
        isRow && {
          Enter: () => actions.open(note),
          e: () => setEditing(note.id),
          x: () => tick(note.id, event.shiftKey),
          X: () => tick(note.id, event.shiftKey),
          Delete: () => {
            actions.remove([note]);
            focus(at + 1 < listed.length ? at + 1 : at - 1);
          },
        }),
    };
    const run = does[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  const card = (note: Note) => (
    <NoteCard
      entry={{ note, located: CURRENT, within: 'article', now: null, elsewhere: false }}
      sighting={sightings.get(note.id)}
      link={{ href: addressAtPassage(note), onOpen: () => actions.open(note) }}
      onSource={(name) =>
        void loadFinding().then(({ sourceKey }) => change({ source: sourceKey(name), role: '' }), toldByPage)
      }
      onCite={() => actions.cite(note)}
      onEdit={() => setEditing(note.id)}
      onDelete={() => actions.remove([note])}
    />
  );
  const editor = (note: Note) => (
    <PartBoundary fallback={card(note)}>
      <NoteEditor
        initial={actions.drafts.get(draftKeys.note(note.id)) ?? note}
        passage={headingOf(note, words)}
        onDraft={(fields) => actions.drafts.keep(draftKeys.note(note.id), fields)}
        chain={note.statement?.chain.map(({ name }) => name).join(' › ') ?? null}
        isNew={false}
        versions={actions.versions(note)}
        onSave={async (fields) => {
          await actions.save(note, fields);
          setEditing(null);
        }}
        onCancel={() => {
          setEditing(null);
          focus(listed.findIndex(({ id }) => id === note.id));
        }}
      />
    </PartBoundary>
  );

  return (
    <main class="notebook">
      <header>
        <h1>{words('notebook.title')}</h1>
        <span class="total" role="status">
          {notes &&
            (isComplete ? words('notesCount', { n: notes.length }) : words('notebook.loading', { n: notes.length }))}
        </span>
        {props.tools(listed, chosen)}
      </header>
      {props.notice}
      {notes?.length !== 0 && <NotebookFilters filter={filter} choices={choices} finding={finding} onChange={change} />}
      {selected.size > 0 && (
        <BulkBar
          selected={chosen.length}
          listed={listed.length}
          onAll={() => setSelected(new Set(listed.map(keyOf)))}
          onNone={() => setSelected(new Set())}
          onTag={(tags) => actions.tag(chosen, tags)}
          onDelete={() => {
            actions.remove(chosen);
            setSelected(new Set());
          }}
        />
      )}
      {filter.source !== '' && (
        <PartBoundary fallback={null}>
          <SourceSummary
            notes={notes ?? []}
            source={filter.source}
            name={choices?.sources.find(({ key }) => key === filter.source)?.name ?? filter.source}
            role={filter.role}
            colour={props.colour}
            drafts={actions.drafts}
            onNote={actions.noteSource}
            onChange={change}
          />
        </PartBoundary>
      )}
      {notes && notes.length > 0 && (
        <p class="notebook-status" data-query={searching ? asked.query : ''}>
          <span role="status">
            {isSearching
              ? words('notebook.searching', { n: listed.length, searched })
              : words('notebook.found', { n: listed.length })}
          </span>
          <span class="hint">{words('notebook.keys')}</span>
        </p>
      )}
      {notes === null ? (
        <Message title={words('state.loading')} busy />
      ) : notes.length === 0 ? (
        <Message title={words('notebook.empty')}>
          <p>{words('notebook.empty.hint')}</p>
        </Message>
      ) : listed.length === 0 && !isSearching ? (
        <Message title={words('notebook.nothing')}>
          <p>{words('notebook.nothing.hint')}</p>
        </Message>
      ) : (
        <VirtualList
          rows={listed}
          label={words('notebook.list')}
          keyOf={keyOf}
          estimate={heightOf}
          active={active}
          onActive={setActive}
          onKeyDown={onKeyDown}
          handle={list}
          render={(note, index) => (
            <NotebookRow
              note={note}
              heading={listed[index - 1]?.page.key !== note.page.key}
              selected={selected.has(note.id)}
              onToggle={(range) => tick(note.id, range)}
            >
              {editing === note.id ? editor(note) : card(note)}
            </NotebookRow>
          )}
        />
      )}
    </main>
  );
};
