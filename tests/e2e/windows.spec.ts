import { en } from '../../utils/i18n/en.ts';
import type { Session, Tab } from '../browser/session.ts';
import { poll } from '../browser/view.ts';
import { askBackground } from './backstage.ts';
import { expect, test } from './harness.ts';
import { draftNumber, emptyNotebook, emptyNotes, listed } from './notebook.ts';

interface WindowsApi {
  readonly windows: { create(options: { url: string }): Promise<unknown> };
}
declare const browser: WindowsApi | undefined;
declare const chrome: WindowsApi;

/** The notebook in a window of its own. */
async function secondWindow(session: Session, first: Tab): Promise<Tab> {
  const before = (await session.tabs()).length;
  await first.evaluate(async () => {
    await (typeof browser === 'undefined' ? chrome : browser).windows.create({
      url: `${location.origin}/notebook.html`,
    });
  });
  const tab = await poll('the second window', async () => (await session.tabs())[before]);
  await tab.waitFor(() => document.querySelector('main.notebook'));
  return tab;
}

const edit = async (notebook: Tab, text: string): Promise<void> => {
  await notebook.click('[data-note] .note-actions button:nth-last-child(2)');
  await notebook.waitFor(() => document.querySelector('.note-editor textarea'));
  await type(notebook, text);
};

/** Types by script: a window behind another has no keyboard. */
const type = (notebook: Tab, text: string): Promise<void> =>
  notebook.evaluate((words) => {
    const box = document.querySelector<HTMLTextAreaElement>('.note-editor textarea');
    if (!box) throw new Error('No editor is open');
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const press = (notebook: Tab, selector: string): Promise<void> =>
  notebook.evaluate((wanted) => {
    const button = document.querySelector<HTMLElement>(wanted);
    if (!button) throw new Error(`No ${wanted}`);
    button.click();
  }, selector);

const save = (notebook: Tab): Promise<void> => press(notebook, '.note-editor [type="submit"]');

test('two windows at once: each shows what the other does, and neither loses what is being written', async ({
  session,
}) => {
  const one = await emptyNotebook(session);
  await askBackground(one, 'notes.add', draftNumber(1));
  await askBackground(one, 'notes.add', draftNumber(2));
  await listed(one, 2);
  const two = await secondWindow(session, one);
  await listed(two, 2);

  await edit(one, 'written in the first window');
  // While that is being written, the other window changes the other note and then this one's tags.
  const ids = await two.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row ?? ''),
  );
  const [edited = '', other = ''] = ids;
  await askBackground(two, 'notes.patch', other, { text: 'from the second window' });
  await one.waitFor(() => document.body.innerText.includes('from the second window'));
  expect(await one.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note-editor textarea')?.value)).toBe(
    'written in the first window',
  );
  await save(one);
  await two.waitFor(() => document.body.innerText.includes('written in the first window'));

  await press(two, `[data-row="${edited}"] .note-actions button:last-child`);
  expect(await listed(one, 1)).toEqual(['from the second window']);
  await press(two, '.toast button');
  expect([...(await listed(one, 2))].sort()).toEqual(['from the second window', 'written in the first window']);
});

test('a note that was deleted in another window says so when it is saved, and what was typed stays', async ({
  session,
}) => {
  const notebook = await emptyNotebook(session);
  const { id } = await askBackground(notebook, 'notes.add', draftNumber(1));
  const second = await secondWindow(session, notebook);
  await listed(notebook, 1);
  await edit(notebook, 'too late');
  // What this window has not been told yet: as if the message were still on its way.
  await second.evaluate(async (gone) => {
    const opening = indexedDB.open('notes');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = db.transaction('notes', 'readwrite').objectStore('notes');
    const reading = store.get(gone);
    await new Promise<void>((resolve) => {
      reading.onsuccess = () => {
        store.put({ ...reading.result, deleted: 1, alive: 0 }).onsuccess = () => resolve();
      };
    });
    db.close();
  }, id);
  await save(notebook);
  await notebook.waitFor((words) => document.querySelector('.failure')?.textContent === words, en['error.not-found']);
  expect(
    await notebook.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note-editor textarea')?.value),
  ).toBe('too late');
});

test('a full disk is said, what was typed stays, and it is saved once there is room', async ({ session }) => {
  const notebook = await emptyNotebook(session);
  await askBackground(notebook, 'notes.add', draftNumber(1));
  await listed(notebook, 1);
  await edit(notebook, 'needs room');
  await notebook.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await save(notebook);
  await notebook.waitFor((words) => document.querySelector('.failure')?.textContent === words, en['error.quota']);
  await save(notebook);
  await notebook.waitFor(() => !document.querySelector('.note-editor'));
  expect(await listed(notebook, 1)).toEqual(['needs room']);
});

test('a database that is taken away from under every window is opened again by each', async ({ session }) => {
  const notebook = await emptyNotebook(session);
  const second = await secondWindow(session, notebook);
  await askBackground(notebook, 'notes.add', draftNumber(1));
  await listed(notebook, 1);
  // Neither window nor the background holds this up.
  await emptyNotes(second);
  await askBackground(notebook, 'notes.add', draftNumber(2));
  await notebook.reload();
  expect(await listed(notebook, 1)).toEqual(['note 2']);
});
