import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { conversionAnswer } from '../utils/background/conversion.ts';
import { addMenus } from '../utils/background/menus.ts';
import { answerNotes } from '../utils/background/notes.ts';
import { answerBackground, listen } from '../utils/messages.ts';
import { registerAllowedSites } from '../utils/site-access.ts';

const BADGE = '#a4301e';

export default defineBackground(() => {
  answerBackground({
    ...answerNotes,
    convert: conversionAnswer(),
  });

  listen('page.changed', ({ statements }, tabId) => {
    if (tabId === undefined) return;
    const text = statements > 0 ? String(statements) : '';
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE });
    browser.action.setBadgeText({ tabId, text });
  });

  addMenus();

  browser.permissions.onAdded.addListener(() => registerAllowedSites());
  browser.permissions.onRemoved.addListener(() => registerAllowedSites());
  browser.runtime.onStartup.addListener(() => registerAllowedSites());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    registerAllowedSites();
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
