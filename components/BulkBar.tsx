import { useState } from 'preact/hooks';
import { useWords } from './language.tsx';
import { splitTags } from './split-tags.ts';

/** What can be done with many notes at once. */
export const BulkBar = (props: {
  readonly selected: number;
  readonly listed: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onTag: (tags: readonly string[]) => void;
  readonly onDelete: () => void;
}) => {
  const words = useWords();
  const [tags, setTags] = useState('');
  return (
    <div class="bulk" role="toolbar" aria-label={words('bulk.selected', { n: props.selected })}>
      <strong role="status">{words('bulk.selected', { n: props.selected })}</strong>
      <button type="button" class="button small" onClick={props.onAll}>
        {words('bulk.selectAll', { n: props.listed })}
      </button>
      <button type="button" class="button quiet small" onClick={props.onNone}>
        {words('bulk.none')}
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const given = splitTags(tags);
          if (given.length === 0) return;
          props.onTag(given);
          setTags('');
        }}
      >
        <input
          class="field"
          aria-label={words('bulk.tag')}
          placeholder={words('editor.tags.placeholder')}
          value={tags}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
        <button type="submit" class="button small">
          {words('bulk.tag')}
        </button>
      </form>
      <button type="button" class="button small" onClick={props.onDelete}>
        {words('delete')}
      </button>
      <span class="hint">{words('bulk.exportHint')}</span>
    </div>
  );
};
