import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NoteFields } from '../utils/messages.ts';
import { COLOURS, VERDICTS } from '../utils/notes/types.ts';
import { webAddress } from '../utils/web-address.ts';
import { useWords } from './language.tsx';
import { NoteHistory, type VersionsOf } from './NoteHistory.tsx';
import { splitTags } from './split-tags.ts';
import { linesOf, useTyped } from './use-typed.ts';

/** Edits one note. What was typed stays in the fields until it is saved; a failure is shown above the buttons. */
export const NoteEditor = (props: {
  readonly initial: NoteFields;
  readonly passage: string;
  readonly chain: string | null;
  readonly isNew: boolean;
  /** Told what the editor holds at each change, and null once that is saved or given up. */
  readonly onDraft?: ((fields: NoteFields | null) => void) | undefined;
  /** Rejects with an error whose message is for the person. */
  readonly onSave: (fields: NoteFields) => Promise<void>;
  readonly onCancel: () => void;
  readonly onDelete?: (() => void) | undefined;
  /** Its earlier versions, for a note that was there before. */
  readonly versions?: VersionsOf | undefined;
}) => {
  const words = useWords();
  const id = useId();
  const { initial } = props;
  const { colour, text, verdict, tags, evidence, change } = useTyped(initial, props.onDraft);
  const [more, setMore] = useState(
    initial.verdict !== 'unchecked' || initial.tags.length > 0 || initial.evidence.length > 0,
  );
  const [past, setPast] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => box.current?.focus({ preventScroll: true }), []);

  const giveUp = (): void => {
    props.onDraft?.(null);
    props.onCancel();
  };

  const save = async (): Promise<void> => {
    const lines = linesOf(evidence);
    const bad = lines.find((line) => !webAddress(line));
    if (bad) {
      setFailure(words('editor.badEvidence', { why: bad }));
      setMore(true);
      return;
    }
    setBusy(true);
    setFailure(null);
    try {
      await props.onSave({
        colour,
        text: text.trim(),
        verdict,
        tags: splitTags(tags),
        evidence: lines.map(webAddress).filter((line) => line !== null),
      });
      props.onDraft?.(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // The page must not react to what is typed here (many sites bind single letters).
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') giveUp();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };

  return (
    <form
      class="note-editor"
      // Firefox ends the script of an extension that goes; then only this keeps the button from sending the form, and with it the page, away.
      method="dialog"
      aria-label={words('editor.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKeyDown}
    >
      {props.chain && <p class="note-chain">{props.chain}</p>}
      <blockquote class={`note-${colour}`}>{props.passage}</blockquote>
      <label class="visually-hidden" for={`${id}text`}>
        {words('editor.text')}
      </label>
      <textarea
        id={`${id}text`}
        ref={box}
        class="field"
        rows={4}
        value={text}
        placeholder={words('editor.placeholder')}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <div class="editor-row">
        <fieldset class="colours">
          <legend class="visually-hidden">{words('editor.colour')}</legend>
          {COLOURS.map((one) => (
            <label key={one} class={`swatch note-${one}`} title={words(`colour.${one}`)}>
              <input
                type="radio"
                name={`${id}colour`}
                checked={one === colour}
                onChange={() => change({ colour: one })}
                aria-label={words(`colour.${one}`)}
              />
            </label>
          ))}
        </fieldset>
        <button type="button" class="button quiet small" aria-expanded={more} onClick={() => setMore(!more)}>
          {words('editor.verdict')} · {words('editor.tags')} · {words('editor.evidence')}
        </button>
        {props.versions && (
          <button type="button" class="button quiet small" aria-expanded={past} onClick={() => setPast(!past)}>
            {words('history.title')}
          </button>
        )}
      </div>
      {more && (
        <div class="editor-more">
          <label>
            <span>{words('editor.verdict')}</span>
            <select
              class="field"
              value={verdict}
              onChange={(event) =>
                change({ verdict: VERDICTS.find((one) => one === event.currentTarget.value) ?? verdict })
              }
            >
              {VERDICTS.map((one) => (
                <option key={one} value={one}>
                  {words(`verdict.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words('editor.tags')}</span>
            <input
              class="field"
              value={tags}
              placeholder={words('editor.tags.placeholder')}
              onInput={(event) => change({ tags: event.currentTarget.value })}
            />
          </label>
          <label>
            <span>{words('editor.evidence')}</span>
            <textarea
              class="field"
              rows={2}
              value={evidence}
              placeholder={words('editor.evidence.placeholder')}
              onInput={(event) => change({ evidence: event.currentTarget.value })}
            />
          </label>
        </div>
      )}
      {past && props.versions && (
        <NoteHistory passage={props.passage} versions={props.versions} onFailure={setFailure} onReverted={giveUp} />
      )}
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <div class="editor-row end">
        {props.onDelete && (
          <button type="button" class="button quiet" onClick={props.onDelete}>
            {words('delete')}
          </button>
        )}
        <span class="hint">{words('editor.hintKeys')}</span>
        <button type="button" class="button" onClick={giveUp}>
          {words('cancel')}
        </button>
        <button type="submit" class="button primary" disabled={busy}>
          {words('save')}
        </button>
      </div>
    </form>
  );
};
