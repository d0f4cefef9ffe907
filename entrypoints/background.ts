import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../utils/background/badge.ts';
import { conversionAnswer } from '../utils/background/conversion.ts';
import { addMenus } from '../utils/background/menus.ts';
import { answerNotes } from '../utils/background/notes.ts';
import { answerReading } from '../utils/background/reading.ts';
import { answerBackground, listen } from '../utils/messages.ts';
import { registerAllowedSites } from '../utils/site-access.ts';

export default defineBackground(() => {
  answerBackground({
    ...answerNotes,
    ...answerReading(),
    convert: conversionAnswer(),
  });

  listen('page.changed', ({ statements }, tabId) => {
    if (tabId !== undefined) void showBadge(tabId, statements > 0 ? String(statements) : '');
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
