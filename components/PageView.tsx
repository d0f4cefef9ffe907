import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { explain } from '../utils/attribution/explain.ts';
import type { Report } from '../utils/attribution/types.ts';
import type { PageNote, PageState, Shown, Target } from '../utils/messages.ts';
import type { TextView } from '../utils/text-view.ts';
import { ChainFigure } from './ChainFigure.tsx';
import type { Bar } from './chain-layout.ts';
import { Icon } from './Icon.tsx';
import { useLanguage, useWords } from './language.tsx';
import { Message } from './Message.tsx';
import { NoteCard } from './NoteCard.tsx';
import { noteInView } from './note-in-view.ts';
import { type Reading, ReadingChoice } from './ReadingChoice.tsx';
import { ScriptSwitch } from './ScriptSwitch.tsx';
import { StatementRow } from './StatementRow.tsx';

/** What a reader can do from the popup or the side panel. */
export interface PageActions {
  readonly show: (shown: Shown) => void;
  readonly jump: (target: Target) => void;
  readonly note: (target: Target) => void;
  readonly copyStatement: (index: number) => void;
  readonly removeNote: (entry: PageNote) => void;
  readonly paint: (on: boolean) => void;
  readonly openNotebook: () => void;
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
  readonly openConverter: () => void;
  readonly read: (change: Partial<Reading>) => void;
}

/** The four figures at the top of the page's view. */
export const countReport = (
  report: Report,
): { statements: number; origins: number; relayed: number; unnamed: number } => ({
  statements: report.statements.length,
  origins: report.sources.filter((source) =>
    source.hops.some(([statement, hop]) => hop === (report.statements[statement]?.chain.length ?? 0) - 1),
  ).length,
  relayed: report.statements.filter(({ chain }) => chain.length > 1).length,
  unnamed: report.statements.filter(({ chain }) => {
    const origin = chain.at(-1);
    return origin?.kind === 'anonymous' || origin?.kind === 'agentless';
  }).length,
});

const Figure = (props: { readonly n: number; readonly name: string; readonly hint?: string }) => (
  <div title={props.hint}>
    <dd>{props.n}</dd>
    <dt>{props.name}</dt>
  </div>
);

/** All that is known of a page: publisher, script, figures, the source chain, its statements and its notes. */
export const PageView = (props: {
  readonly state: PageState;
  readonly view: TextView;
  readonly reading: Reading;
  readonly busy: boolean;
  readonly width: number;
  readonly actions: PageActions;
  /** Site access, shown under the header where it applies. */
  readonly site?: ComponentChildren;
}) => {
  const { state, view, actions } = props;
  const { article, report, notes } = state;
  const words = useWords();
  const language = useLanguage();
  const [tab, setTab] = useState<'statements' | 'notes'>('statements');
  const [chosen, setChosen] = useState<Bar | null>(null);
  const counts = useMemo(() => countReport(report), [report]);
  const noted = useMemo(
    () => new Set(notes.flatMap(({ located }) => (located.span ? [located.span[0]] : []))),
    [notes],
  );
  const publisher = article?.publisher ?? words('unknownPublisher');
  const rows = report.statements.map((statement, index) => ({ statement, index }));
  const listed = chosen ? rows.filter(({ index }) => chosen.statements.includes(index)) : rows;
  const scriptName = article?.variant ?? article?.script;

  return (
    <div class="page-view">
      <header class="page-head">
        <div class="page-title">
          <p class="publisher" data-publisher>
            {publisher}
            {scriptName && <span class="tag">{words(`script.${scriptName}`)}</span>}
          </p>
          <nav>
            {actions.openPanel && (
              <button type="button" class="button quiet small" onClick={actions.openPanel} title={words('openPanel')}>
                <Icon name="panel" />
                <span class="visually-hidden">{words('openPanel')}</span>
              </button>
            )}
            <button
              type="button"
              class="button quiet small"
              onClick={actions.openNotebook}
              title={words('openNotebook')}
            >
              <Icon name="book" />
              <span class="visually-hidden">{words('openNotebook')}</span>
            </button>
            <button
              type="button"
              class="button quiet small"
              onClick={actions.openConverter}
              title={words('convert.title')}
            >
              <Icon name="convert" />
              <span class="visually-hidden">{words('convert.title')}</span>
            </button>
            <button type="button" class="button quiet small" onClick={actions.openOptions} title={words('openOptions')}>
              <Icon name="settings" />
              <span class="visually-hidden">{words('openOptions')}</span>
            </button>
          </nav>
        </div>
        {article?.title && <h1 lang={view.language}>{view.span([0, article.titleLength])}</h1>}
        {article?.script && <ScriptSwitch shown={state.shown} busy={props.busy} onShow={actions.show} />}
        {props.site}
      </header>

      {!state.settled ? (
        <Message title={words('state.loading')} busy />
      ) : (
        <>
          {article && report.statements.length > 0 && (
            <>
              <dl class="figures">
                <Figure n={counts.statements} name={words('statementsLabel')} />
                <Figure n={counts.origins} name={words('origins')} hint={words('origins.hint')} />
                <Figure n={counts.relayed} name={words('relayed')} hint={words('relayed.hint')} />
                <Figure n={counts.unnamed} name={words('unnamed')} hint={words('unnamed.hint')} />
              </dl>
              <ChainFigure
                report={report}
                publisher={publisher}
                name={view.name}
                chosen={chosen?.key ?? null}
                onChoose={(bar) => {
                  setChosen(bar);
                  setTab('statements');
                }}
                width={props.width}
              />
            </>
          )}
          <div class="tabs">
            <div class="tab-list" role="tablist">
              {(['statements', 'notes'] as const).map((one) => (
                <button
                  key={one}
                  type="button"
                  role="tab"
                  id={`tab-${one}`}
                  aria-controls="panel"
                  aria-selected={tab === one}
                  tabIndex={tab === one ? 0 : -1}
                  onClick={() => setTab(one)}
                  onKeyDown={(event) => {
                    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
                    const other = one === 'notes' ? 'statements' : 'notes';
                    setTab(other);
                    document.getElementById(`tab-${other}`)?.focus();
                  }}
                >
                  {words(one === 'notes' ? 'notes' : 'statementsLabel')}
                  <span class="count">{one === 'notes' ? notes.length : report.statements.length}</span>
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
          <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            {(article?.script || notes.length > 0) && <ReadingChoice reading={props.reading} onChange={actions.read} />}
            {tab === 'statements' && (
              <>
                {!state.paints && <p class="notice">{words('state.noPaint')}</p>}
                {chosen && (
                  <p class="filter" role="status">
                    {words('filteredBy', { name: view.name(chosen.name) })}
                    <button type="button" class="button quiet small" onClick={() => setChosen(null)}>
                      {words('showAll')}
                    </button>
                  </p>
                )}
                {rows.length === 0 ? (
                  <Message title={words(article ? 'state.noStatements' : 'state.noArticle')}>
                    <p>{words(article ? 'state.noStatements.hint' : 'state.noArticle.hint')}</p>
                  </Message>
                ) : (
                  <ol class="statements">
                    {listed.map(({ statement, index }) => (
                      <StatementRow
                        key={index}
                        number={index + 1}
                        statement={statement}
                        view={view}
                        noted={statement.content[0] !== undefined && noted.has(statement.content[0][0])}
                        explain={() => explain(statement, article?.text ?? '', language)}
                        onJump={() => actions.jump({ kind: 'statement', index })}
                        onNote={() => actions.note({ kind: 'statement', index })}
                        onCopy={() => actions.copyStatement(index)}
                      />
                    ))}
                  </ol>
                )}
              </>
            )}
            {tab === 'notes' &&
              (state.notesError ? (
                <Message title={words('state.failed')} alert>
                  <p>{state.notesError.message}</p>
                </Message>
              ) : notes.length === 0 ? (
                <Message title={words('state.noNotes')}>
                  <p>{words('state.noNotes.hint')}</p>
                </Message>
              ) : (
                <ul class="notes">
                  {notes.map((entry) => (
                    <li key={entry.note.id}>
                      <NoteCard
                        entry={noteInView(entry, view)}
                        onJump={() => actions.jump({ kind: 'note', id: entry.note.id })}
                        onEdit={() => actions.note({ kind: 'note', id: entry.note.id })}
                        onDelete={() => actions.removeNote(entry)}
                      />
                    </li>
                  ))}
                </ul>
              ))}
          </div>
        </>
      )}
    </div>
  );
};
