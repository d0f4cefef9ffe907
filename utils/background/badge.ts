import { browser } from 'wxt/browser';

const COLOUR = '#a4301e';

/** Shows this on the toolbar button over one tab; over a tab that is gone by then there is nothing to show it. */
export const showBadge = async (tabId: number, text: string): Promise<void> => {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch (failure) {
    const tabs = await browser.tabs.query({});
    if (tabs.some(({ id }) => id === tabId)) throw failure;
  }
};
