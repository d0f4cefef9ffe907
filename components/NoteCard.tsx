import type { RefObject } from 'preact';
import type { Language } from '../utils/i18n/index.ts';
import type { PageNote } from '../utils/messages.ts';
import { quoteOf } from '../utils/notes/subject.ts';
import type { Sighting } from '../utils/notes/types.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useLanguage, useWords } from './language.tsx';
import { NoteSubject } from './NoteSubject.tsx';
import { NoteText } from './NoteText.tsx';

const formats = new Map<Language, Intl.DateTimeFormat>();
/** Kept, as making one takes longer than drawing the rest of a card. */
const timeIn = (language: Language): Intl.DateTimeFormat => {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(language, format);
  return format;
};

/** One note as it is read: the passage, what the reader wrote, and where it stands now. */
export const NoteCard = (props: {
  readonly entry: PageNote;
  /** How its passage was last seen, where the page itself is not at hand. */
  readonly sighting?: Sighting | undefined;
  /** Of the passage, where it is shown converted; else it is in the script of its page. */
  readonly language?: string | undefined;
  readonly onJump?: (() => void) | undefined;
  /** The page's address at the passage, and what goes there. */
  readonly link?: { readonly href: string; readonly onOpen: () => void } | undefined;
  readonly onSource?: ((name: string) => void) | undefined;
  readonly onCite?: (() => void) | undefined;
  /** Lets the reader show where the note belongs; offered where its passage is lost. */
  readonly onReattach?: (() => void) | undefined;
  readonly onEdit?: (() => void) | undefined;
  readonly editButton?: RefObject<HTMLButtonElement | null> | undefined;
  readonly onDelete?: (() => void) | undefined;
}) => {
  const { note, located, now, elsewhere } = props.entry;
  const { onSource, link, sighting } = props;
  const words = useWords();
  const language = useLanguage();
  const chain = note.statement?.chain ?? [];
  const quote = quoteOf(note);
  const passageIn = props.language ?? note.page.script ?? undefined;
  const isOrphan = located.how === 'orphan';
  const button = (
    label: string,
    icon: IconName,
    onClick: (() => void) | undefined,
    ref?: RefObject<HTMLButtonElement | null>,
  ) =>
    onClick && (
      <button ref={ref ?? null} type="button" class="button quiet small" onClick={onClick}>
        <Icon name={icon} />
        {label}
      </button>
    );
  return (
    <article class={`note-card note-${note.colour}`} data-note={note.id} data-match={located.how}>
      {chain.length > 0 && (
        <p class="note-chain">
          {chain.map(({ name }, index) => (
            <span key={index}>
              {index > 0 && ' › '}
              {onSource ? (
                <button type="button" class="link" onClick={() => onSource(name)}>
                  {name}
                </button>
              ) : (
                name
              )}
            </span>
          ))}
        </p>
      )}
      {quote === null ? (
        <NoteSubject note={note} onSource={onSource} />
      ) : (
        <blockquote class={isOrphan || sighting?.how === 'lost' ? 'orphan' : ''} lang={passageIn}>
          {located.how === 'fuzzy' && <span class="then">{words('match.then')} </span>}
          {props.onJump && located.span ? (
            <button type="button" class="passage" onClick={props.onJump} title={words('jump')}>
              {quote}
            </button>
          ) : (
            quote
          )}
        </blockquote>
      )}
      {located.how === 'fuzzy' && now !== null && (
        <p class="note-now">
          <span>{words('match.now')}</span> {now}
        </p>
      )}
      {located.how !== 'exact' && (
        <p class="note-match">
          {words(`match.${located.how}`)}
          {located.ambiguous && ` · ${words('match.ambiguous')}`}
          {isOrphan && ` · ${words('orphan.kept')}`}
        </p>
      )}
      {sighting && (
        <p class="note-match" data-sighting={sighting.how}>
          {words(`sighting.${sighting.how}`, { when: timeIn(language).format(sighting.at) })}
        </p>
      )}
      {note.text && <NoteText source={note.text} />}
      {note.evidence.length > 0 && (
        <ul class="evidence" aria-label={words('editor.evidence')}>
          {note.evidence.map((url) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer noopener">
                {url}
              </a>
            </li>
          ))}
        </ul>
      )}
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
        <time dateTime={new Date(note.changed).toISOString()}>{timeIn(language).format(note.changed)}</time>
      </p>
      <div class="note-actions">
        {isOrphan && button(words('orphan.attach'), 'jump', props.onReattach)}
        {link && (
          <a
            class="button quiet small"
            href={link.href}
            onClick={(event) => {
              event.preventDefault();
              link.onOpen();
            }}
          >
            <Icon name="open" />
            {words('notebook.open')}
          </a>
        )}
        {button(words('cite'), 'copy', props.onCite)}
        {button(words('edit'), 'edit', props.onEdit, props.editButton)}
        {button(words('delete'), 'trash', props.onDelete)}
      </div>
    </article>
  );
};
