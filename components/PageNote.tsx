import { useState } from 'preact/hooks';
import { type Drafts, draftKeys } from '../utils/draft-keys.ts';
import type { NoteFields, PageNote } from '../utils/messages.ts';
import type { TextView } from '../utils/text-view.ts';
import { headingOf } from './heading-of.ts';
import { useWords } from './language.tsx';
import { NoteCard } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { VersionsOf } from './NoteHistory.tsx';
import { noteInView } from './note-in-view.ts';
import { useReturnedFocus } from './use-returned-focus.ts';

/** What can be done with a note of the page from beside it. */
export interface PageNoteActions {
  readonly jump: (entry: PageNote) => void;
  /** Opens the editor on the page; used where `save` is null. */
  readonly edit: (entry: PageNote) => void;
  /** Keeps what was edited in place; null where there is no room for that. */
  readonly save: ((entry: PageNote, fields: NoteFields) => Promise<void>) | null;
  /** What was typed and not saved yet. */
  readonly drafts: Drafts;
  readonly versions: (entry: PageNote) => VersionsOf;
  readonly remove: (entry: PageNote) => void;
  readonly reattach: (entry: PageNote) => void;
  readonly cite: (entry: PageNote) => void;
}

/** One note of the page in the popup or the side panel, edited in place in the latter. */
export const PageNoteItem = (props: {
  readonly entry: PageNote;
  readonly view: TextView;
  readonly actions: PageNoteActions;
}) => {
  const { entry, view, actions } = props;
  const { note } = entry;
  const { save } = actions;
  const { drafts } = actions;
  const key = draftKeys.note(note.id);
  const words = useWords();
  const [editing, setEditing] = useState(() => save !== null && drafts.get(key) !== null);
  const opener = useReturnedFocus(editing);
  if (editing && save) {
    return (
      <NoteEditor
        initial={drafts.get(key) ?? note}
        passage={headingOf(note, words)}
        onDraft={(fields) => drafts.keep(key, fields)}
        chain={note.statement?.chain.map(({ name }) => name).join(' › ') ?? null}
        isNew={false}
        versions={actions.versions(entry)}
        onSave={async (fields) => {
          await save(entry, fields);
          setEditing(false);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <NoteCard
      entry={noteInView(entry, view)}
      language={view.isConverted ? view.language : undefined}
      onJump={() => actions.jump(entry)}
      onReattach={() => actions.reattach(entry)}
      onCite={() => actions.cite(entry)}
      editButton={opener}
      onEdit={() => (save ? setEditing(true) : actions.edit(entry))}
      onDelete={() => actions.remove(entry)}
    />
  );
};
