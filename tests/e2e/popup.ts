import type { Shown } from '../../utils/messages.ts';
import type { Session, Tab, View } from '../browser/session.ts';

/** What a reader does in the popup. */

/** Clicks the toolbar button over `tab` and waits until the popup has read its page. */
export async function openPopup(session: Session, tab: Tab): Promise<View> {
  const popup = await session.clickToolbar(tab);
  await popup.waitFor(() => {
    const app = document.getElementById('app');
    return app !== null && app.childElementCount > 0 && !app.querySelector('[aria-busy="true"]');
  });
  return popup;
}

/** Chooses in the script switch, and waits until page and popup show it. */
export async function chooseScript(popup: View, shown: Shown): Promise<void> {
  await popup.click(`label:has(> input[value="${shown}"])`);
  await popup.waitFor(
    (wanted) =>
      document.querySelector(`label.on > input[value="${wanted}"]`) !== null &&
      document.querySelector('[aria-busy="true"]') === null,
    shown,
  );
}

/** Shows the page of `tab` in another script, through the popup. */
export async function showScript(session: Session, tab: Tab, shown: Shown): Promise<void> {
  const popup = await openPopup(session, tab);
  await chooseScript(popup, shown);
  await popup.close();
}

export interface ShownNote {
  readonly match: string;
  readonly passage: string;
  readonly text: string;
}

/** Turns to the notes and waits until as many as `count` are listed. */
export async function readNotes(popup: View, count: number): Promise<readonly ShownNote[]> {
  await popup.click('#tab-notes');
  await popup.waitFor((wanted) => document.querySelectorAll('[data-note]').length === wanted, count);
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-note]')].map((note) => ({
      match: note.dataset.match ?? '',
      passage: note.querySelector('blockquote')?.textContent ?? '',
      text: note.querySelector('.markdown')?.textContent?.trim() ?? '',
    })),
  );
}

/** The notes that the popup lists over `tab`, once there are as many as `count`. */
export async function notesIn(session: Session, tab: Tab, count: number): Promise<readonly ShownNote[]> {
  const popup = await openPopup(session, tab);
  const notes = await readNotes(popup, count);
  await popup.close();
  return notes;
}
