import { browser } from 'wxt/browser';
import { type Key, languageOf, translator } from '../i18n/index.ts';
import { askReader } from '../page-connection.ts';
import { showBadge } from './badge.ts';

const MENUS = { highlight: 'menu.highlight', note: 'menu.note' } as const satisfies Record<string, Key>;

/** Does to the selection in a tab what a menu entry or a key asks for; the click or key press allows the reader into the page. */
const act = async (name: string, tabId: number | undefined): Promise<void> => {
  if (tabId === undefined) return;
  if (name === 'highlight') await askReader(tabId, 'page.highlight');
  if (name === 'note') await askReader(tabId, 'page.note', null);
};

/** A page that extensions may not touch has no reader to tell; the badge says so, there being no other place to. */
const refused = (tabId: number | undefined) => (): void => {
  if (tabId !== undefined) void showBadge(tabId, '×');
};

/** The entries of the context menu on a selection, and the keyboard commands of the same names. */
export const addMenus = (): void => {
  browser.runtime.onInstalled.addListener(async () => {
    const words = translator(languageOf(browser.i18n.getUILanguage()));
    await browser.contextMenus.removeAll();
    for (const [id, key] of Object.entries(MENUS)) {
      browser.contextMenus.create({ id, title: words(key), contexts: ['selection'] });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    act(String(menuItemId), tab?.id).catch(refused(tab?.id));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    act(command, tab?.id).catch(refused(tab?.id));
  });
};
