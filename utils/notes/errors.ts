/** Stable names a program can act on. */
export type NotesFailure =
  /** The disk or the browser's quota is full; nothing was written. */
  | 'quota'
  /** Another tab or window holds an older version of the store open. */
  | 'blocked'
  /** The browser closed the store and it could not be opened again. */
  | 'closed'
  /** The store was written by a newer version of the extension. */
  | 'outdated'
  /** What was given is no note, or no change of one. */
  | 'invalid'
  /** There is no such note, or it was deleted. */
  | 'not-found'
  | 'unknown';

const WHAT_TO_DO: Readonly<Record<NotesFailure, string>> = {
  quota: 'The disk space for notes is full; nothing was changed. Free some space, then try again.',
  blocked:
    'Another window still uses an older version of the notes. Close the other windows of the extension, then try again.',
  closed:
    'The browser closed the notes and did not open them again; nothing was changed. Restart the browser, then try again.',
  outdated: 'The notes were written by a newer version of Whence. Update the extension, then try again.',
  invalid: 'This is not a note that can be kept.',
  'not-found': 'This note does not exist any more.',
  unknown: 'The notes could not be read or written; nothing was changed.',
};

/** What went wrong with the notes: `code` for programs, `message` says what happened and what to do. */
export class NotesError extends Error {
  readonly code: NotesFailure;
  constructor(code: NotesFailure, detail?: string, cause?: unknown) {
    super(detail ? `${WHAT_TO_DO[code]} (${detail})` : WHAT_TO_DO[code], { cause });
    this.name = 'NotesError';
    this.code = code;
  }
}

const CODE_OF_DOM_ERROR: Readonly<Record<string, NotesFailure>> = {
  QuotaExceededError: 'quota',
  VersionError: 'outdated',
  InvalidStateError: 'closed',
  AbortError: 'closed',
  DataCloneError: 'invalid',
};

/** `error` as a NotesError; one that is already such stays as it is. */
export function asNotesError(error: unknown): NotesError {
  if (error instanceof NotesError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const message = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  return new NotesError(CODE_OF_DOM_ERROR[name] ?? 'unknown', message, error);
}
