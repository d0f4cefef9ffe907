import type { Shown } from '../utils/messages.ts';
import type { NewNoteActions } from './NewNote.tsx';
import type { PageNoteActions } from './PageNote.tsx';
import type { PageStatementActions } from './PageStatement.tsx';
import type { Reading } from './ReadingChoice.tsx';

/** What a reader can do from the popup or the side panel. */
export interface PageActions extends PageStatementActions, NewNoteActions {
  readonly show: (shown: Shown) => void;
  readonly notes: PageNoteActions;
  /** Takes a correction back. */
  readonly withdraw: (id: string) => void;
  readonly paint: (on: boolean) => void;
  readonly openNotebook: () => void;
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
  readonly openConverter: () => void;
  readonly read: (change: Partial<Reading>) => void;
}
