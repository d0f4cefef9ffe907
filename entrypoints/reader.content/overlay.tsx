import { createIsolatedElement } from '@webext-core/isolated-element';
import { render } from 'preact';
import { HoverCard } from '../../components/HoverCard.tsx';
import { LanguageContext } from '../../components/language.tsx';
import { NoteEditor } from '../../components/NoteEditor.tsx';
import type { VersionsOf } from '../../components/NoteHistory.tsx';
import noteCss from '../../components/note.css?inline';
import { SelectionBar } from '../../components/SelectionBar.tsx';
import { Toast, type ToastContent } from '../../components/Toast.tsx';
import themeCss from '../../components/theme.css?inline';
import type { Statement } from '../../utils/attribution/types.ts';
import type { Language } from '../../utils/i18n/index.ts';
import type { NoteFields } from '../../utils/messages.ts';
import type { Colour } from '../../utils/notes/types.ts';
import overlayCss from './overlay.css?inline';
import { pageDocument } from './page-document.ts';
import { type Box, beside } from './place.ts';

export interface EditorContent {
  readonly initial: NoteFields;
  readonly passage: string;
  readonly chain: string | null;
  readonly isNew: boolean;
  /** Keeps what is typed until it is saved; null when the editor is left. */
  readonly keep: (fields: NoteFields | null) => void;
  readonly save: (fields: NoteFields) => Promise<void>;
  readonly remove?: () => void;
  readonly versions?: VersionsOf;
}

/** What floats over the page: at most one hover card, one selection bar, one editor and one toast. */
interface Content {
  readonly hover: {
    readonly box: Box;
    readonly statement: Statement;
    readonly mention: (hop: number) => string;
  } | null;
  readonly bar: { readonly box: Box; readonly colour: Colour } | null;
  readonly editor: { readonly box: Box; readonly content: EditorContent; readonly id: number } | null;
  readonly toast: ToastContent | null;
}

export interface OverlayEvents {
  readonly onHighlight: (colour: Colour) => void;
  readonly onNote: () => void;
}

/** The extension's own surface on the page, in a closed shadow root: the page can neither read nor style it. */
export interface Overlay {
  setLanguage(language: Language): void;
  setPublisher(publisher: string): void;
  hover(hover: Content['hover']): void;
  bar(bar: Content['bar']): void;
  edit(box: Box, content: EditorContent): void;
  closeEditor(): void;
  readonly isEditing: boolean;
  /** True where the event happened on the overlay. */
  owns(event: Event): boolean;
  /** Shows a message for a while, or until the next one; null takes it away. */
  toast(toast: ToastContent | null, lasting?: 'lasting'): void;
  /** Tells a screen reader. */
  announce(text: string): void;
}

const SIZES = {
  hover: { width: 340, height: 190 },
  bar: { width: 232, height: 40 },
  editor: { width: 380, height: 340 },
};
const TOAST_MS = 8000;
/** How often an editor that the page has thrown out is put back; a page that goes on would never be done. */
const LONGEST_QUARREL = 10;

export const createOverlay = async (signal: AbortSignal, events: OverlayEvents): Promise<Overlay> => {
  let content: Content = { hover: null, bar: null, editor: null, toast: null };
  let language: Language = 'en';
  let publisher = '';
  let said = '';
  /** The same words in a new element are announced again. */
  let sayings = 0;
  let edits = 0;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;
  let returnFocus: HTMLElement | null = null;

  const { parentElement: host, isolatedElement } = await createIsolatedElement({
    name: 'whence-overlay',
    mode: 'closed',
    css: { textContent: `:host { all: initial !important; }\n${themeCss}\n${noteCss}\n${overlayCss}` },
    isolateEvents: ['keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut'],
  });
  const container = isolatedElement.querySelector('body') ?? isolatedElement;
  let returns = 0;
  const keeper = new MutationObserver(() => {
    if (content.editor === null || host.isConnected || returns >= LONGEST_QUARREL) return;
    returns += 1;
    draw();
    container.querySelector('textarea')?.focus({ preventScroll: true });
  });
  // What a reader is writing stays on the page when the extension goes (an update, say): saving says what to do then.
  signal.addEventListener('abort', () => {
    if (!content.editor) host.remove();
  });

  const change = (next: Partial<Content>): void => {
    content = { ...content, ...next };
    draw();
  };
  const closeEditor = (): void => {
    keeper.disconnect();
    change({ editor: null });
    if (signal.aborted) host.remove();
    returnFocus?.focus({ preventScroll: true });
    returnFocus = null;
  };

  const draw = (): void => {
    // The overlay is only put on the page once there is something to show on it, and again where the page has thrown it out.
    if (!host.isConnected) pageDocument.documentElement.append(host);
    const { hover, bar, editor, toast } = content;
    render(
      <LanguageContext.Provider value={language}>
        <div class="whence overlay" lang={language}>
          {hover && !editor && (
            <div class="float" style={beside(hover.box, SIZES.hover)}>
              <HoverCard statement={hover.statement} publisher={publisher} mention={(_, hop) => hover.mention(hop)} />
            </div>
          )}
          {bar && !editor && (
            <div class="float" style={beside(bar.box, SIZES.bar)}>
              <SelectionBar colour={bar.colour} onHighlight={events.onHighlight} onNote={events.onNote} />
            </div>
          )}
          {editor && (
            <div class="float card" role="dialog" key={editor.id} style={beside(editor.box, SIZES.editor)}>
              <NoteEditor
                initial={editor.content.initial}
                passage={editor.content.passage}
                chain={editor.content.chain}
                isNew={editor.content.isNew}
                onDraft={editor.content.keep}
                onSave={editor.content.save}
                onCancel={closeEditor}
                onDelete={editor.content.remove}
                versions={editor.content.versions}
              />
            </div>
          )}
          <Toast toast={toast} />
          <p class="visually-hidden" role="status">
            <span key={sayings}>{said}</span>
          </p>
        </div>
      </LanguageContext.Provider>,
      container,
    );
  };

  return {
    setLanguage(next) {
      language = next;
      if (host.isConnected) draw();
    },
    setPublisher(next) {
      publisher = next;
    },
    hover(next) {
      if (next !== null || content.hover !== null) change({ hover: next });
    },
    bar(next) {
      if (next !== null || content.bar !== null) change({ bar: next });
    },
    edit(box, editor) {
      returnFocus = pageDocument.activeElement instanceof HTMLElement ? pageDocument.activeElement : null;
      change({ hover: null, bar: null, editor: { box, content: editor, id: ++edits } });
      returns = 0;
      keeper.observe(pageDocument.documentElement, { childList: true });
    },
    closeEditor,
    get isEditing() {
      return content.editor !== null;
    },
    owns: (event) => event.composedPath().includes(host),
    toast(toast, lasting) {
      clearTimeout(toastTimer);
      change({ toast });
      if (toast && !lasting) toastTimer = setTimeout(() => change({ toast: null }), TOAST_MS);
    },
    announce(text) {
      said = text;
      sayings += 1;
      draw();
    },
  };
};
