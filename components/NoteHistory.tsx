import { useEffect, useState } from 'preact/hooks';
import type { NoteVersion } from '../utils/notes/history.ts';
import { useLanguage, useWords } from './language.tsx';

/** The way to a note's earlier versions. Each rejects with an error whose message is for the person. */
export interface VersionsOf {
  readonly read: () => Promise<readonly NoteVersion[]>;
  /** Makes the note what it was; that can be taken back the same way. */
  readonly revert: (revision: number) => Promise<void>;
}

/** The earlier versions of a note, newest first, each of which can be brought back. */
export const NoteHistory = (props: {
  /** What the note is on now; a version that was on other words shows them. */
  readonly passage: string;
  readonly versions: VersionsOf;
  readonly onFailure: (why: string) => void;
  readonly onReverted: () => void;
}) => {
  const { versions, onFailure, onReverted } = props;
  const words = useWords();
  const language = useLanguage();
  const [found, setFound] = useState<readonly NoteVersion[] | null>(null);
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const fail = (error: unknown): void => onFailure(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    versions.read().then(setFound, fail);
  }, []);
  if (!found) return null;
  if (found.length === 0) return <p class="hint">{words('history.none')}</p>;
  return (
    <ol class="note-history" aria-label={words('history.title')}>
      {found.map(({ revision, changed, was }) => (
        <li key={revision}>
          <time dateTime={new Date(changed).toISOString()}>{time.format(changed)}</time>
          <span class={`dot note-${was.colour}`} title={words(`colour.${was.colour}`)} />
          <span class="was">
            {[
              was.anchor && was.anchor.quote.exact !== props.passage && `「${was.anchor.quote.exact}」`,
              was.text || words('history.bare'),
              was.verdict !== 'unchecked' && words(`verdict.${was.verdict}`),
              ...was.tags,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <button type="button" class="button small" onClick={() => versions.revert(revision).then(onReverted, fail)}>
            {words('history.back')}
          </button>
        </li>
      ))}
    </ol>
  );
};
