import { useWords } from './language.tsx';

/** Says that there is no copy of the notes, and makes one. */
export const BackupReminder = (props: {
  readonly fresh: number;
  readonly onBackup: () => void;
  readonly onLater: () => void;
}) => {
  const words = useWords();
  return (
    <aside class="preview" role="note" data-backup>
      <p>{words('backup.due', { n: props.fresh })}</p>
      <button type="button" class="button quiet" onClick={props.onLater}>
        {words('backup.later')}
      </button>
      <button type="button" class="button primary" onClick={props.onBackup}>
        {words('backup.now')}
      </button>
    </aside>
  );
};
