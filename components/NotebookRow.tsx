import type { ComponentChildren } from 'preact';
import type { Note } from '../utils/notes/types.ts';
import { useWords } from './language.tsx';

/** One row of the notebook: the page's heading where it is another than the row before, a box to select, and the note. */
export const NotebookRow = (props: {
  readonly note: Note;
  readonly heading: boolean;
  readonly selected: boolean;
  readonly onToggle: (range: boolean) => void;
  readonly children: ComponentChildren;
}) => {
  const { page } = props.note;
  const words = useWords();
  return (
    <>
      {props.heading && (
        <h2>
          <a href={page.url} target="_blank" rel="noreferrer noopener" title={words('notebook.open')} tabIndex={-1}>
            {page.title || page.url}
          </a>
          <span>{page.publisher}</span>
        </h2>
      )}
      <div class={`row-body${props.selected ? ' selected' : ''}`}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words('bulk.select')}
          checked={props.selected}
          onClick={(event) => props.onToggle(event.shiftKey)}
        />
        {props.children}
      </div>
    </>
  );
};
