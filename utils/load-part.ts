import { failureOf, MessageError, type MessageFailure } from './messages.ts';

let failure: MessageFailure | null = null;
const listeners = new Set<() => void>();

/** What went wrong with the first part of this page that could not be loaded; null while none failed. Until the page is loaded again that does not change. */
export const partFailure = {
  now: (): MessageFailure | null => failure,
  /** Calls `changed` when a part fails, until the returned function is called. */
  subscribe(changed: () => void): () => void {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};

/**
 * Loads a part that the page began without. Where that fails (the extension was updated under an open page, a file is missing) it rejects with a MessageError
 * whose code is `part`, and the page says so by `partFailure`: whoever asked for the part need not.
 */
export const loadPart = async <Part>(load: () => Promise<Part>): Promise<Part> => {
  try {
    return await load();
  } catch (error) {
    failure ??= { code: 'part', message: failureOf(error).message };
    for (const listener of listeners) listener();
    throw new MessageError(failure);
  }
};
