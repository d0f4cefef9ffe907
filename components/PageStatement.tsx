import { useState } from 'preact/hooks';
import { explain } from '../utils/attribution/explain.ts';
import { draftKeys } from '../utils/draft-keys.ts';
import type { PageState, ReportCorrection, Target } from '../utils/messages.ts';
import { statementPassage } from '../utils/notes/statement-passage.ts';
import type { Colour } from '../utils/notes/types.ts';
import { slice } from '../utils/span.ts';
import type { TextView } from '../utils/text-view.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { useLanguage } from './language.tsx';
import { type NewNoteActions, NewNoteEditor } from './NewNote.tsx';
import { StatementRow } from './StatementRow.tsx';
import { useReturnedFocus } from './use-returned-focus.ts';

/** What can be done with a statement of the page from beside it. */
export interface PageStatementActions extends NewNoteActions {
  readonly jump: (target: Target) => void;
  readonly copyStatement: (index: number) => void;
  readonly correct: (correction: ReportCorrection) => void;
}

/** One statement of the page in the popup or the side panel, noted in place in the latter. */
export const PageStatement = (props: {
  readonly state: PageState;
  readonly index: number;
  readonly view: TextView;
  readonly noted: boolean;
  readonly colour: Colour;
  readonly actions: PageStatementActions;
}) => {
  const { state, index, view, actions } = props;
  const language = useLanguage();
  const { keepNote, drafts } = actions;
  const statement = state.report.statements[index];
  const passage = statement && statementPassage(statement);
  const draft = draftKeys.passage(state.key, passage ? slice(state.article?.text ?? '', passage) : '');
  const [writing, setWriting] = useState(() => keepNote !== null && drafts.get(draft) !== null);
  const opener = useReturnedFocus(writing);
  if (!statement) return null;
  const on = { kind: 'statement', index } as const;
  return (
    <StatementRow
      number={index + 1}
      statement={statement}
      view={view}
      noted={props.noted}
      corrected={state.corrected[index] != null}
      explain={() => explain(statement, state.article?.text ?? '', language)}
      onJump={() => actions.jump(on)}
      noteButton={opener}
      onNote={() => (keepNote ? setWriting(true) : actions.note(on))}
      onCopy={() => actions.copyStatement(index)}
      correction={(close) => (
        <CorrectionForm
          report={state.report}
          statement={statement}
          index={index}
          onCorrect={(correction) => {
            close();
            actions.correct(correction);
          }}
        />
      )}
    >
      {writing && keepNote && (
        <NewNoteEditor
          on={on}
          colour={props.colour}
          draft={draft}
          keepNote={keepNote}
          drafts={drafts}
          passage={statement.content.map(view.span).join(' … ')}
          chain={statement.chain.map(({ name }) => view.name(name)).join(' › ')}
          onDone={() => setWriting(false)}
        />
      )}
    </StatementRow>
  );
};
