import type { ChromeScope } from './firefox-chrome.ts';
import { poll } from './view.ts';

/** Chooses an entry of the context menu that is open in Firefox's own window. */
export async function chooseInMenu(chrome: ChromeScope, label: string): Promise<void> {
  await poll('the context menu to open', () => chrome.evaluate(menuIsOpen));
  await poll(`${label} in the context menu`, () => chrome.evaluate(choose, label));
}

// In the window.

interface MenuItem extends Element {
  doCommand(): void;
}

function menuIsOpen(): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as (Element & { state: string }) | null;
  return menu?.state === 'open';
}

function choose(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as (Element & { hidePopup(): void }) | null;
  const item = menu?.querySelector<MenuItem>(`menuitem[label="${CSS.escape(label)}"]`);
  item?.doCommand();
  if (item) menu?.hidePopup();
  return item !== null && item !== undefined;
}
