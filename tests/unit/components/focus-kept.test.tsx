// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NewNoteButton } from '../../../components/NewNote.tsx';
import { PageNoteItem } from '../../../components/PageNote.tsx';
import { ScriptSwitch } from '../../../components/ScriptSwitch.tsx';
import type { PageNote, Shown } from '../../../utils/messages.ts';
import { originalView } from '../../../utils/text-view.ts';
import { someNote } from './some-note.ts';

let root: HTMLElement;
const press = (element: Element | null | undefined): Promise<void> =>
  act(async () => {
    (element as HTMLElement).focus();
    (element as HTMLElement).click();
  });
const button = (label: string): HTMLElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
const drafts = { get: () => null, keep: () => undefined };

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

it.each(['Save', 'Cancel'])('after a note edited beside the page the focus is where it was: %s', async (end) => {
  const entry: PageNote = {
    note: someNote('a'),
    located: { span: null, how: 'exact', score: 1, ambiguous: false },
    within: 'article',
    now: null,
    elsewhere: false,
  };
  const actions = {
    ...{ jump: () => undefined, edit: () => undefined, remove: () => undefined, reattach: () => undefined },
    ...{ cite: () => undefined, save: async () => undefined, drafts },
    versions: () => ({ read: async () => [], revert: async () => undefined }),
  };
  void act(() => render(<PageNoteItem entry={entry} view={originalView('')} actions={actions} />, root));
  await press(button('Edit'));
  expect(document.activeElement?.localName).toBe('textarea');
  await press(button(end));
  expect(document.activeElement).toBe(button('Edit'));
});

it.each(['Save', 'Cancel'])('after a new note beside the page the focus is on what opened it: %s', async (end) => {
  void act(() =>
    render(
      <NewNoteButton
        on={{ kind: 'page' }}
        label="Note on this page"
        passage=""
        colour="yellow"
        draft="page a"
        actions={{ note: () => undefined, keepNote: async () => undefined, drafts }}
      />,
      root,
    ),
  );
  await press(button('Note on this page'));
  await press(button(end));
  expect(document.activeElement).toBe(button('Note on this page'));
});

it('the script switch keeps the focus while the page is being converted', async () => {
  const Switch = () => {
    const [shown, setShown] = useState<Shown>('original');
    const [busy, setBusy] = useState(false);
    const show = async (next: Shown): Promise<void> => {
      setBusy(true);
      await new Promise((resolve) => setTimeout(resolve, 5));
      setShown(next);
      setBusy(false);
    };
    return <ScriptSwitch shown={shown} busy={busy} onShow={show} />;
  };
  void act(() => render(<Switch />, root));
  const chosen = root.querySelector<HTMLInputElement>('[value="zh-Hans"]');
  await press(chosen);
  expect(chosen?.disabled).toBe(false);
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(chosen?.checked).toBe(true);
  expect(document.activeElement).toBe(chosen);
});
