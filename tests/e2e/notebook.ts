import type { NoteVersion } from '../../utils/notes/history.ts';
import type { NoteDraft, Sight } from '../../utils/notes/types.ts';
import type { Session, Tab, View } from '../browser/session.ts';
import { askBackground } from './backstage.ts';
import { downloaded } from './files.ts';

/** What a reader does in the notebook. */

/** The notebook in a tab, once it has read its notes. */
export async function openNotebook(session: Session): Promise<Tab> {
  const tab = await session.extensionPage('notebook.html');
  await tab.page.bringToFront();
  await tab.waitFor(() => document.querySelector('main.notebook') && !document.querySelector('[aria-busy="true"]'));
  return tab;
}

/** Takes the database away from under every window: each lets go of it, and goes on with an empty one. */
export const emptyNotes = (view: View): Promise<void> =>
  view.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('notes');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );

/** A notebook without any notes. */
export async function emptyNotebook(session: Session): Promise<Tab> {
  const notebook = await openNotebook(session);
  await emptyNotes(notebook);
  await notebook.reload();
  // With nothing to list there is nothing to narrow down.
  await notebook.waitFor(
    () => document.querySelector('main.notebook .message[aria-busy="false"]') && !document.querySelector('search'),
  );
  return notebook;
}

/** The texts of the notes that are listed, once there are as many as `count`. */
export async function listed(notebook: View, count: number): Promise<readonly string[]> {
  await notebook.waitFor(
    (wanted) =>
      !document.querySelector('[data-row] [aria-busy="true"]') &&
      (document.querySelectorAll('[data-row]').length === wanted ||
        document.querySelector('[data-row]')?.getAttribute('aria-setsize') === `${wanted}`),
    count,
  );
  return notebook.evaluate(() =>
    [...document.querySelectorAll('[data-row]')].map(
      (row) => row.querySelector('.markdown')?.textContent?.trim() ?? '',
    ),
  );
}

/** Lists only notes whose passages stood so on their pages when these were last read. */
export const filterBy = (notebook: View, how: Sight): Promise<true> =>
  notebook.waitFor((wanted) => {
    const select = [...document.querySelectorAll('select')].find((one) => one.querySelector('[value="lost"]'));
    if (!select) return null;
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true as const;
  }, how);

/** What the first listed note was before its changes. */
export async function historyOfListed(notebook: View): Promise<readonly NoteVersion[]> {
  const id = await notebook.waitFor(() => document.querySelector<HTMLElement>('[data-note]')?.dataset.note);
  return askBackground(notebook, 'notes.history', id);
}

const FORMATS = ['json', 'md', 'csv', 'jsonld'] as const;

/** Exports by the menu, and gives what the browser saved. */
export async function exported(
  notebook: View,
  folder: string,
  format: (typeof FORMATS)[number],
): Promise<Awaited<ReturnType<typeof downloaded>>> {
  return downloaded(folder, async () => {
    await notebook.click('details.menu summary');
    await notebook.click(`details.menu li:nth-child(${FORMATS.indexOf(format) + 1}) button`);
  });
}

/** Chooses a file to import; the notebook then shows a preview, or says why not. */
export async function choose(notebook: Tab, path: string): Promise<void> {
  const input = await notebook.page.$('input[type="file"]');
  if (!input) throw new Error('The notebook has no field for a file');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** Imports a file, and gives what the preview said. */
export async function imported(notebook: Tab, path: string): Promise<string> {
  await choose(notebook, path);
  const said = await notebook.waitFor(() => document.querySelector('[role="alertdialog"] p')?.textContent);
  await notebook.click('[role="alertdialog"] .primary');
  await notebook.waitFor(() => !document.querySelector('[role="alertdialog"]'));
  return said;
}

/** A note to be on a page of nobody's. */
export const draftNumber = (n: number): NoteDraft => ({
  page: {
    key: `harbour.example/news/${n}`,
    url: `https://harbour.example/news/${n}`,
    title: `港口新闻之${n}`,
    publisher: '海港日报',
    script: 'zh-Hans',
  },
  anchor: {
    quote: { exact: `第${n}艘渡轮将在周五启航`, prefix: '林慧敏表示，', suffix: '。' },
    position: { start: 40, end: 52 },
  },
  statement: null,
  text: `note ${n}`,
});

/** One note of every kind, with what can be done to it: changed, deleted, corrected. Gives how many live. */
export async function everyKind(view: View): Promise<number> {
  const { page, anchor } = draftNumber(1);
  const { id } = await askBackground(view, 'notes.add', {
    ...draftNumber(1),
    statement: {
      chain: [
        { mention: '海港日报', name: '海港日报', kind: 'media' },
        { mention: null, name: '林慧敏', kind: 'person' },
      ],
      cue: '表示',
      content: ['渡轮将在周五启航'],
      type: 'indirect',
      stance: 'says',
      rule: 'source-cue',
    },
  });
  for (const text of ['second thoughts', '**third** thoughts'])
    await askBackground(view, 'notes.patch', id, { text, tags: ['渡轮', 'to check'], verdict: 'disputed' });
  await askBackground(view, 'notes.patch', id, { evidence: ['https://harbour.example/timetable?a=1|2'] });
  await askBackground(view, 'notes.add', { page, anchor: null, statement: null, text: 'on the page' });
  await askBackground(view, 'notes.add', {
    ...{ page, anchor: null, statement: null, text: 'on the source' },
    source: { name: '海港日报', kind: 'media' },
  });
  const gone = await askBackground(view, 'notes.add', draftNumber(2));
  await askBackground(view, 'notes.remove', gone.id);
  await askBackground(view, 'notes.correct', { page, kind: 'same-source', names: ['海港日报', '海港报'] });
  if (anchor) await askBackground(view, 'notes.correct', { page, kind: 'not-a-statement', anchor });
  return 3;
}
