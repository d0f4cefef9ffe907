import { closestOf, parentElementOf } from '../../utils/article/own-names.ts';
import type { Settings } from '../../utils/settings.ts';
import { slice } from '../../utils/span.ts';
import type { noteTaking } from './note-taking.ts';
import type { Overlay } from './overlay.tsx';
import { pageDocument } from './page-document.ts';
import { boxOf } from './place.ts';
import type { PageSession } from './session.ts';

/** How long the pointer rests on a passage before its chain is shown, in milliseconds: long enough not to flicker while reading along. */
const DWELL_MS = 180;

/** How long a click waits for a second one before it opens the editor, in milliseconds: two clicks select a word, three a paragraph. */
const SECOND_CLICK_MS = 250;

const INTERACTIVE =
  'a[href], button, input, textarea, select, label, summary, video, audio, [role="button"], [contenteditable]';

const hasSelection = (): boolean => pageDocument.getSelection()?.isCollapsed === false;

/** Hovering shows the chain, clicking opens the note editor, selecting offers highlight and note. */
export const followPointer = (
  session: PageSession,
  overlay: Overlay,
  taking: ReturnType<typeof noteTaking>,
  settings: () => Settings,
  signal: AbortSignal,
): void => {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let over = -1;

  const point = (x: number, y: number): void => {
    const index = session.painter.statementAt(x, y) ?? -1;
    if (index === over) return;
    over = index;
    clearTimeout(resting);
    session.painter.focus(index < 0 ? null : index);
    overlay.hover(null);
    const statement = session.report.statements[index];
    if (!statement) return;
    resting = setTimeout(() => {
      const { text } = session.article;
      overlay.hover({
        statement,
        box: { left: x, right: x, top: y - 12, bottom: y + 12 },
        mention: (hop) => {
          const source = statement.chain[hop]?.source;
          return source ? slice(text, source) : '';
        },
      });
    }, DWELL_MS);
  };

  const options = { passive: true, signal } as const;
  pageDocument.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || overlay.owns(event)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => point(event.clientX, event.clientY));
    },
    options,
  );
  const leave = (): void => {
    cancelAnimationFrame(frame);
    point(-1, -1);
  };
  pageDocument.addEventListener('pointerleave', leave, options);
  pageDocument.addEventListener(
    'scroll',
    () => {
      leave();
      overlay.bar(null);
    },
    { ...options, capture: true },
  );

  let opening: ReturnType<typeof setTimeout> | undefined;
  const isTaken = (): boolean => overlay.isEditing || taking.isAttaching || hasSelection();
  pageDocument.addEventListener(
    'click',
    (event) => {
      clearTimeout(opening);
      if (event.defaultPrevented || event.button !== 0 || event.detail > 1 || overlay.owns(event) || isTaken()) return;
      if (event.target instanceof Element && closestOf(event.target, INTERACTIVE)) return;
      const { clientX: x, clientY: y } = event;
      const noteId = session.painter.noteAt(x, y);
      const entry = session.notes.find(({ note }) => note.id === noteId);
      const index = session.painter.statementAt(x, y);
      if (!entry && index === null) return;
      opening = setTimeout(() => {
        if (signal.aborted || isTaken()) return;
        if (entry) taking.editNote(entry.note, boxOf(session.rangesOfNote(entry)));
        else if (index !== null && session.report.statements[index]) taking.noteOn({ kind: 'statement', index });
      }, SECOND_CLICK_MS);
    },
    { signal },
  );

  const offerBar = (): void => {
    const selection = pageDocument.getSelection();
    if (!selection || selection.isCollapsed || overlay.isEditing) {
      overlay.bar(null);
      return;
    }
    const range = selection.getRangeAt(0);
    const around = selection.anchorNode && parentElementOf(selection.anchorNode);
    const editable = around && closestOf(around, 'input, textarea, [contenteditable]');
    if (editable || !session.passage(range)) {
      overlay.bar(null);
      return;
    }
    if (taking.isAttaching) {
      void taking.attachSelection();
      return;
    }
    overlay.bar({ box: boxOf([range]), colour: settings().colour });
  };
  // After the click that ends a selection the browser may still collapse it; wait for that.
  const soon = (event: Event): void => {
    if (!overlay.owns(event)) setTimeout(offerBar, 10);
  };
  pageDocument.addEventListener('pointerup', soon, options);
  pageDocument.addEventListener('keydown', ({ key }) => key === 'Escape' && taking.cancelAttaching(), options);
  pageDocument.addEventListener(
    'keyup',
    (event) => {
      if (event.shiftKey || event.key === 'Shift') soon(event);
    },
    options,
  );
  pageDocument.addEventListener(
    'selectionchange',
    () => {
      if (!hasSelection()) overlay.bar(null);
    },
    options,
  );
  // What was selected while the page was still being read.
  if (hasSelection()) offerBar();
};
