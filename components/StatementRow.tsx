import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Statement } from '../utils/attribution/types.ts';
import type { TextView } from '../utils/text-view.ts';
import { ChainLine } from './ChainLine.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './language.tsx';
import { useReturnedFocus } from './use-returned-focus.ts';

/** One statement of the list: its chain, what was said, and what can be done with it. */
export const StatementRow = (props: {
  readonly statement: Statement;
  readonly number: number;
  readonly view: TextView;
  readonly noted: boolean;
  readonly explain: () => string;
  readonly onJump: () => void;
  readonly onNote: () => void;
  readonly noteButton: RefObject<HTMLButtonElement | null>;
  readonly onCopy: () => void;
  /** True where the reader corrected its chain. */
  readonly corrected: boolean;
  /** The form in which it is corrected; `close` puts it away. */
  readonly correction: (close: () => void) => ComponentChildren;
  /** Shown below, such as a note that is being written. */
  readonly children?: ComponentChildren;
}) => {
  const { statement, view } = props;
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const corrector = useReturnedFocus(correcting);
  const content = statement.content.map(view.span).join(' … ');
  return (
    <li class="statement" data-statement={props.number}>
      <div class="statement-head">
        <ChainLine statement={statement} view={view} />
        <span class="tags">
          {statement.headline && <span class="tag">{words('headline')}</span>}
          {statement.stance !== 'says' && (
            <span class={`tag stance-${statement.stance}`}>{words(`stance.${statement.stance}`)}</span>
          )}
          {statement.type === 'direct' && <span class="tag">{words('type.direct')}</span>}
          {props.corrected && <span class="tag corrected">{words('correct.byYou')}</span>}
          {props.noted && <span class="tag noted">{words('note')}</span>}
        </span>
      </div>
      <button type="button" class="content" lang={view.language} onClick={props.onJump} title={words('jump')}>
        {content ? (
          <span data-content>{content}</span>
        ) : (
          <span data-content class="none">
            {statement.cue ? view.span(statement.cue) : words('noContent')}
          </span>
        )}
      </button>
      <div class="statement-actions">
        <button type="button" class="button quiet small" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="why" />
          {words('why')}
        </button>
        <button ref={props.noteButton} type="button" class="button quiet small" onClick={props.onNote}>
          <Icon name="note" />
          {words('note')}
        </button>
        <button type="button" class="button quiet small" onClick={props.onCopy}>
          <Icon name="copy" />
          {words('copy')}
        </button>
        <button
          ref={corrector}
          type="button"
          class="button quiet small"
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          <Icon name="edit" />
          {words('correct')}
        </button>
      </div>
      {open && (
        <p class="explanation" data-explanation>
          {props.explain()}
        </p>
      )}
      {correcting && props.correction(() => setCorrecting(false))}
      {props.children}
    </li>
  );
};
