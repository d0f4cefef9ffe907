import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Statement } from '../utils/attribution/types.ts';
import { draftKeys } from '../utils/draft-keys.ts';
import type { PageNote, PageState } from '../utils/messages.ts';
import type { Colour } from '../utils/notes/types.ts';
import type { TextView } from '../utils/text-view.ts';
import { ChainFigure } from './ChainFigure.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { type Bar, barAgain } from './chain-layout.ts';
import { errorWords } from './error-words.ts';
import { useLanguage, useWords } from './language.tsx';
import { Message } from './Message.tsx';
import { NewNoteButton } from './NewNote.tsx';
import { NoStatements } from './NoStatements.tsx';
import { PageFigures } from './PageFigures.tsx';
import { PageHead } from './PageHead.tsx';
import { PageNoteItem } from './PageNote.tsx';
import { PageStatement } from './PageStatement.tsx';
import type { PageActions } from './page-actions.ts';
import { type Reading, ReadingChoice } from './ReadingChoice.tsx';
import { readingOrder } from './reading-order.ts';
import { useWidth } from './use-width.ts';

const TABS = ['together', 'statements', 'notes'] as const;
type Tab = (typeof TABS)[number];

/** The same for a statement whatever is left out before it, so that what is written under it stays there. */
const keyOf = (statement: Statement | undefined): string =>
  `statement ${[statement?.content[0], statement?.cue, statement?.chain[0]?.source].join(' ')}`;

/** Left and right of the figure, in pixels, as the style sheet has it. */
const PADDING = 16;

/** All that is known of a page: publisher, script, figures, the source chain, its statements and its notes. */
export const PageView = (props: {
  readonly state: PageState;
  readonly view: TextView;
  readonly reading: Reading;
  readonly busy: boolean;
  /** True while the list is on its way to another script. */
  readonly isPending: boolean;
  /** Until the width of the window is known. */
  readonly width: number;
  /** Whether statements and notes are also offered as one list in reading order. */
  readonly together: boolean;
  /** Of new notes. */
  readonly colour: Colour;
  readonly actions: PageActions;
  /** Site access, shown under the header where it applies. */
  readonly site?: ComponentChildren;
}) => {
  const { state, view, actions } = props;
  const { article, report, notes } = state;
  const words = useWords();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root, props.width + 2 * PADDING) - 2 * PADDING;
  const tabs = TABS.filter((one) => one !== 'together' || props.together);
  const [tab, setTab] = useState<Tab>(props.together ? 'together' : 'statements');
  const [choice, setChosen] = useState<Bar | null>(null);
  // A correction, or a page that has changed, gives other statements other numbers.
  const chosen = useMemo(() => choice && barAgain(report, choice), [report, choice]);
  const noted = useMemo(
    () => new Set(notes.flatMap(({ located }) => (located.span ? [located.span[0]] : []))),
    [notes],
  );
  const publisher = article?.publisher ? view.name(article.publisher) : words('unknownPublisher');
  const chosenSource = chosen?.kind && chosen.source !== null ? { name: chosen.name, kind: chosen.kind } : null;
  const rows = report.statements.map((statement, index) => ({ statement, index }));
  const listed = chosen ? rows.filter(({ index }) => chosen.statements.includes(index)) : rows;
  const statementAt = (index: number) => (
    <PageStatement
      key={keyOf(report.statements[index])}
      state={state}
      index={index}
      view={view}
      noted={noted.has(report.statements[index]?.content[0]?.[0] ?? -1)}
      colour={props.colour}
      actions={actions}
    />
  );
  const noteItem = (entry: PageNote) => (
    <li key={entry.note.id}>
      <PageNoteItem entry={entry} view={view} actions={actions.notes} />
    </li>
  );

  return (
    <div class="page-view" ref={root}>
      <PageHead state={state} view={view} busy={props.busy} actions={actions}>
        {props.site}
      </PageHead>

      {!state.settled ? (
        <Message title={words('state.loading')} busy />
      ) : (
        <>
          {article && report.statements.length > 0 && (
            <>
              <PageFigures report={report} />
              <ChainFigure
                report={report}
                publisher={publisher}
                name={view.name}
                chosen={chosen?.key ?? null}
                onChoose={(bar) => {
                  setChosen(bar);
                  setTab('statements');
                }}
                width={width}
              />
            </>
          )}
          <div class="tabs">
            <div class="tab-list" role="tablist">
              {tabs.map((one) => (
                <button
                  key={one}
                  type="button"
                  role="tab"
                  id={`tab-${one}`}
                  title={one === 'together' ? words('together.hint') : undefined}
                  aria-controls="panel"
                  aria-selected={tab === one}
                  tabIndex={tab === one ? 0 : -1}
                  onClick={() => setTab(one)}
                  onKeyDown={(event) => {
                    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
                    const step = event.key === 'ArrowRight' ? 1 : tabs.length - 1;
                    const other = tabs[(tabs.indexOf(one) + step) % tabs.length] ?? one;
                    setTab(other);
                    document.getElementById(`tab-${other}`)?.focus();
                  }}
                >
                  {words(one === 'together' ? 'together' : one === 'notes' ? 'notes' : 'statementsLabel')}
                  {one !== 'together' && (
                    <span class="count">{one === 'notes' ? notes.length : report.statements.length}</span>
                  )}
                </button>
              ))}
            </div>
            {state.paints && article && (
              <label class="paint">
                <input
                  type="checkbox"
                  checked={state.painting}
                  onChange={(event) => actions.paint(event.currentTarget.checked)}
                />
                {words('paint')}
              </label>
            )}
          </div>
          <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} aria-busy={props.isPending}>
            {(article?.script || notes.length > 0) && <ReadingChoice reading={props.reading} onChange={actions.read} />}
            {tab !== 'statements' && !state.notesError && (
              <NewNoteButton
                on={{ kind: 'page' }}
                label={words('note.page')}
                passage={`${words('note.onPage')}: ${article?.title || state.url}`}
                colour={props.colour}
                draft={draftKeys.page(state.key)}
                actions={actions}
              />
            )}
            {tab === 'statements' && (
              <>
                {article && state.readTo < article.text.length && (
                  <p class="notice">{words('state.partly', { n: state.readTo.toLocaleString(language) })}</p>
                )}
                {!state.paints && <p class="notice">{words('state.noPaint')}</p>}
                {chosen && (
                  <p class="filter" role="status">
                    {words('filteredBy', { name: view.name(chosen.name) })}
                    <button type="button" class="button quiet small" onClick={() => setChosen(null)}>
                      {words('showAll')}
                    </button>
                  </p>
                )}
                {chosenSource && (
                  <NewNoteButton
                    key={chosenSource.name}
                    on={{ kind: 'source', source: chosenSource }}
                    label={words('note.source', { name: view.name(chosenSource.name) })}
                    passage={words('note.onSource', { name: view.name(chosenSource.name) })}
                    colour={props.colour}
                    draft={draftKeys.source(state.key, chosenSource.name)}
                    actions={actions}
                  />
                )}
                {rows.length === 0 ? (
                  <NoStatements article={article} readingError={state.readingError} />
                ) : (
                  <ol class="statements">{listed.map(({ index }) => statementAt(index))}</ol>
                )}
              </>
            )}
            {tab === 'together' && state.notesError && (
              <p class="notice" role="alert">
                {errorWords(words, state.notesError)}
              </p>
            )}
            {tab === 'together' &&
              (rows.length + notes.length === 0 ? (
                <NoStatements article={article} readingError={state.readingError} />
              ) : (
                <ol class="statements">
                  {readingOrder(report.statements, notes).map((item) =>
                    'note' in item ? noteItem(item.note) : statementAt(item.statement),
                  )}
                </ol>
              ))}
            {tab !== 'notes' && state.corrections.length > 0 && (
              <CorrectionList corrections={state.corrections} view={view} onWithdraw={actions.withdraw} />
            )}
            {tab === 'notes' &&
              (state.notesError ? (
                <Message title={words('state.failed')} alert>
                  <p>{errorWords(words, state.notesError)}</p>
                </Message>
              ) : notes.length === 0 ? (
                <Message title={words('state.noNotes')}>
                  <p>{words('state.noNotes.hint')}</p>
                </Message>
              ) : (
                <ul class="notes">{notes.map(noteItem)}</ul>
              ))}
          </div>
        </>
      )}
    </div>
  );
};
