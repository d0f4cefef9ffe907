import type { PageNote } from '../utils/messages.ts';
import { Icon } from './Icon.tsx';
import { useLanguage, useWords } from './language.tsx';
import { Markdown } from './Markdown.tsx';

/** One note as it is read: the passage, what the reader wrote, and where it stands now. */
export const NoteCard = (props: {
  readonly entry: PageNote;
  readonly onJump?: (() => void) | undefined;
  readonly onEdit?: (() => void) | undefined;
  readonly onDelete?: (() => void) | undefined;
}) => {
  const { note, located, now, elsewhere } = props.entry;
  const words = useWords();
  const language = useLanguage();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const chain = note.statement?.chain.map(({ name }) => name).join(' › ');
  return (
    <li class={`note-card note-${note.colour}`} data-note={note.id} data-match={located.how}>
      {chain && <p class="note-chain">{chain}</p>}
      <blockquote
        class={located.how === 'orphan' ? 'orphan' : ''}
        {...(note.page.script && { lang: note.page.script })}
      >
        {props.onJump && located.span ? (
          <button type="button" class="passage" onClick={props.onJump} title={words('jump')}>
            {note.anchor.quote.exact}
          </button>
        ) : (
          note.anchor.quote.exact
        )}
      </blockquote>
      {located.how !== 'exact' && (
        <p class="note-match">
          {words(`match.${located.how}`)}
          {located.ambiguous && ` · ${words('match.ambiguous')}`}
        </p>
      )}
      {located.how === 'fuzzy' && now !== null && (
        <p class="note-now">
          <span>{words('match.now')}</span> {now}
        </p>
      )}
      {note.text && <Markdown source={note.text} />}
      <p class="note-meta">
        {note.verdict !== 'unchecked' && (
          <span class={`verdict verdict-${note.verdict}`}>{words(`verdict.${note.verdict}`)}</span>
        )}
        {note.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        {elsewhere && <span>{words('elsewhere')}</span>}
        <time dateTime={new Date(note.changed).toISOString()}>{time.format(note.changed)}</time>
      </p>
      {(props.onEdit || props.onDelete) && (
        <div class="note-actions">
          {props.onEdit && (
            <button type="button" class="button quiet small" onClick={props.onEdit}>
              <Icon name="edit" />
              {words('edit')}
            </button>
          )}
          {props.onDelete && (
            <button type="button" class="button quiet small" onClick={props.onDelete}>
              <Icon name="trash" />
              {words('delete')}
            </button>
          )}
        </div>
      )}
    </li>
  );
};
