import type { Translate } from '../../utils/i18n/index.ts';
import { pageDocument } from './page-document.ts';

/** Firefox shows an extension the closed shadow roots of a page; Chrome has no such property. */
interface Host extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Looks for overlays of a reader that was here before. Firefox ends a content script at once with its extension (an update, say) and starts the
 * next one on the same page: what the first had drawn stays, and nothing of it works. Such an overlay is taken away, but an editor stays with what
 * was typed; the function that is returned says in it, in these words, what to do. Call this before the page gets an overlay of its own.
 */
export const leftEditors = (): ((words: Translate) => void) => {
  const tellings = Array.from(pageDocument.querySelectorAll<Host>('whence-overlay')).flatMap((host) => {
    // In Chrome the script before goes on until it has closed its editor.
    if (!host.openOrClosedShadowRoot) return [];
    const buttons = host.openOrClosedShadowRoot.querySelector('.note-editor > .end');
    if (!buttons) {
      host.remove();
      return [];
    }
    const message = pageDocument.createElement('p');
    message.className = 'failure';
    message.setAttribute('role', 'alert');
    const cancel = pageDocument.createElement('button');
    cancel.type = 'button';
    cancel.className = 'button';
    cancel.addEventListener('click', () => host.remove());
    buttons.replaceChildren(cancel);
    buttons.before(message);
    return (words: Translate): void => {
      message.textContent = words('error.no-reader');
      cancel.textContent = words('cancel');
    };
  });
  return (words) => {
    for (const tell of tellings) tell(words);
  };
};
