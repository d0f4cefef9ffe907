import { useState } from 'preact/hooks';
import { explain } from '../utils/attribution/explain.ts';
import type { NoteFields, PageState, ReportCorrection, Target } from '../utils/messages.ts';
import type { Colour } from '../utils/notes/types.ts';
import type { TextView } from '../utils/text-view.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { useLanguage } from './language.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { StatementRow } from './StatementRow.tsx';

/** What can be done with a statement of the page from beside it. */
export interface PageStatementActions {
  readonly jump: (target: Target) => void;
  /** Opens the editor on the page; used where `keepNote` is null. */
  readonly note: (target: Target) => void;
  /** Keeps a note written in place; null where there is no room for that. */
  readonly keepNote: ((index: number, fields: NoteFields) => Promise<void>) | null;
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
  const [writing, setWriting] = useState(false);
  const statement = state.report.statements[index];
  if (!statement) return null;
  const { keepNote } = actions;
  return (
    <StatementRow
      number={index + 1}
      statement={statement}
      view={view}
      noted={props.noted}
      corrected={state.corrected[index] != null}
      explain={() => explain(statement, state.article?.text ?? '', language)}
      onJump={() => actions.jump({ kind: 'statement', index })}
      onNote={() => (keepNote ? setWriting(true) : actions.note({ kind: 'statement', index }))}
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
        <NoteEditor
          initial={{ colour: props.colour, text: '', tags: [], verdict: 'unchecked', evidence: [] }}
          passage={statement.content.map(view.span).join(' … ')}
          chain={statement.chain.map(({ name }) => view.name(name)).join(' › ')}
          isNew
          onSave={async (fields) => {
            await keepNote(index, fields);
            setWriting(false);
          }}
          onCancel={() => setWriting(false)}
        />
      )}
    </StatementRow>
  );
};
