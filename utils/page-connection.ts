import { browser } from 'wxt/browser';
import { askPage, MessageError, type PageState } from './messages.ts';

const READER = { script: '/content-scripts/reader.js', style: '/content-scripts/reader.css' } as const;

/** Puts the reader into a tab that the reader of the page has just allowed (`activeTab`). Rejects with code `forbidden` where the browser forbids it. */
const injectReader = async (tabId: number): Promise<void> => {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [READER.style] });
    await browser.scripting.executeScript({ target: { tabId }, files: [READER.script] });
  } catch (error) {
    throw new MessageError({ code: 'forbidden', message: error instanceof Error ? error.message : String(error) });
  }
};

/** What the reader knows of the page in a tab; the reader is put there first where it does not run yet. */
export const readTab = async (tabId: number): Promise<PageState> => {
  try {
    return await askPage(tabId, 'page.state');
  } catch (error) {
    if (!(error instanceof MessageError) || error.code !== 'no-reader') throw error;
  }
  await injectReader(tabId);
  return await askPage(tabId, 'page.state');
};

/** The tab that a window shows. */
export const activeTab = async (windowId?: number): Promise<{ id: number; url: string | null } | null> => {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { currentWindow: true } : { windowId }),
  });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
};
