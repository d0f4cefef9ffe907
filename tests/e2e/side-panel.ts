import type { Session, Tab, View } from '../browser/session.ts';

/** What a reader does in the side panel. */

/** The side panel, as beside `tab`: opened in a tab of its own it follows the one in front. */
export async function beside(session: Session, tab: Tab): Promise<Tab> {
  const panel = await session.extensionPage('sidepanel.html');
  await front(panel, tab);
  return panel;
}

/** Brings `tab` to the front, and waits until the panel shows it. */
export async function front(panel: Tab, tab: Tab): Promise<void> {
  await tab.page.bringToFront();
  const title = await tab.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '');
  await panel.waitFor((wanted) => document.querySelector('.page-head h1')?.textContent?.trim() === wanted, title);
}

/** By script, as the panel's tab is behind the page's. */
export const press = (panel: Tab, selector: string): Promise<unknown> =>
  panel.waitFor((wanted) => {
    const button = document.querySelector<HTMLElement>(wanted);
    if (!button) return false;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return true;
  }, selector);

/** Picks an entry of a list to choose from. */
export const pick = (view: View, selector: string, value: string): Promise<unknown> =>
  view.waitFor(
    (wanted, chosen) => {
      const list = document.querySelector<HTMLSelectElement>(wanted);
      if (!list) return false;
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return list.value === chosen;
    },
    selector,
    value,
  );
