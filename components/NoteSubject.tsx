import type { Note } from '../utils/notes/types.ts';
import { useWords } from './language.tsx';

/** What a note without a passage is on: its page as such, or a source, which can be followed. */
export const NoteSubject = (props: {
  readonly note: Note;
  readonly onSource?: ((name: string) => void) | undefined;
}) => {
  const { note, onSource } = props;
  const { source } = note;
  const words = useWords();
  const label = source ? words('note.onSource', { name: source.name }) : words('note.onPage');
  return (
    <p class="note-subject">
      {source && onSource ? (
        <button type="button" class="link" onClick={() => onSource(source.name)}>
          {label}
        </button>
      ) : (
        label
      )}
    </p>
  );
};
