import { useState } from 'preact/hooks';
import type { Drafts } from '../utils/draft-keys.ts';
import type { NewNote, NoteFields } from '../utils/messages.ts';
import type { Colour } from '../utils/notes/types.ts';
import { Icon } from './Icon.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { useReturnedFocus } from './use-returned-focus.ts';

/** What a view does with a note that is to be. */
export interface NewNoteActions {
  /** Opens the editor on the page; used where `keepNote` is null. */
  readonly note: (on: NewNote) => void;
  /** Keeps a note written in place; null where there is no room for that. */
  readonly keepNote: ((on: NewNote, fields: NoteFields) => Promise<void>) | null;
  readonly drafts: Drafts;
}

/** A new note's editor with what was typed into it before. */
export const NewNoteEditor = (props: {
  readonly on: NewNote;
  readonly passage: string;
  readonly chain?: string;
  readonly colour: Colour;
  /** See `draftKeys`. */
  readonly draft: string;
  readonly keepNote: (on: NewNote, fields: NoteFields) => Promise<void>;
  readonly drafts: Drafts;
  readonly onDone: () => void;
}) => {
  const { on, draft, drafts, onDone } = props;
  const empty = { colour: props.colour, text: '', tags: [], verdict: 'unchecked', evidence: [] } as const;
  return (
    <NoteEditor
      initial={drafts.get(draft) ?? empty}
      passage={props.passage}
      chain={props.chain ?? null}
      isNew
      onDraft={(fields) => drafts.keep(draft, fields)}
      onSave={async (fields) => {
        await props.keepNote(on, fields);
        onDone();
      }}
      onCancel={onDone}
    />
  );
};

/** Offers a note on the page as such or on a source, and the editor for it where notes are written in place. */
export const NewNoteButton = (props: {
  readonly on: NewNote;
  readonly label: string;
  readonly passage: string;
  readonly colour: Colour;
  readonly draft: string;
  readonly actions: NewNoteActions;
}) => {
  const { on, draft, actions } = props;
  const { keepNote, drafts } = actions;
  const [writing, setWriting] = useState(() => keepNote !== null && drafts.get(draft) !== null);
  const opener = useReturnedFocus(writing);
  if (writing && keepNote) {
    return (
      <NewNoteEditor
        on={on}
        passage={props.passage}
        colour={props.colour}
        draft={draft}
        keepNote={keepNote}
        drafts={drafts}
        onDone={() => setWriting(false)}
      />
    );
  }
  return (
    <button
      ref={opener}
      type="button"
      class="button quiet small"
      data-new-note={on.kind}
      onClick={() => (keepNote ? setWriting(true) : actions.note(on))}
    >
      <Icon name="note" />
      {props.label}
    </button>
  );
};
