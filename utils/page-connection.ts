import { browser } from 'wxt/browser';
import type { Drafts } from './draft-keys.ts';
import { openDrafts } from './drafts.ts';
import {
  askBackground,
  askPage,
  failureOf,
  listen,
  MessageError,
  type MessageFailure,
  type NewNote,
  type NoteFields,
  type PageState,
  type ReportCorrection,
  type Shown,
  type Target,
} from './messages.ts';
import type { NoteVersion } from './notes/history.ts';
import { matchPatterns } from './outlets/match-patterns.ts';
import { type Settings, writeSettings } from './settings.ts';
import { ALL_SITES, allowedSites, sitePattern } from './site-access.ts';
import { draftsBeside } from './unkept-drafts.ts';

const READER = { script: '/content-scripts/reader.js', style: '/content-scripts/reader.css' } as const;

/** Whether the reader runs by itself on the page's site. */
export interface SiteAccess {
  readonly host: string;
  readonly allowed: boolean;
}

/** What the popup or the side panel shows. */
export type Snapshot =
  | { readonly kind: 'loading' }
  /** The tab's page, as the reader in it reports it. */
  | { readonly kind: 'page'; readonly state: PageState; readonly site: SiteAccess | null }
  /** The browser forbids reading it, or (in the side panel) nobody has asked to. */
  | { readonly kind: 'forbidden' | 'unread' }
  | { readonly kind: 'failed'; readonly failure: MessageFailure };

/** A live connection to the page in the active tab. */
export interface PageConnection {
  /** Calls `heard` with what is known now and whenever that changes, until `signal` aborts. */
  follow(heard: (snapshot: Snapshot) => void, signal: AbortSignal): void;
  refresh(): Promise<void>;
  /** Each rejects with `MessageError`. */
  show(shown: Shown): Promise<void>;
  jump(target: Target): Promise<void>;
  note(target: Target | NewNote): Promise<void>;
  /** Whether statements are painted, here and on every page. */
  paint(on: boolean): Promise<void>;
  removeNote(id: string): Promise<void>;
  restoreNote(id: string): Promise<void>;
  /** Whether notes are edited here rather than on the page. */
  readonly inPlace: boolean;
  /** Keeps what was edited here. */
  saveNote(id: string, fields: NoteFields): Promise<void>;
  /** Keeps a new note. */
  keepNote(on: NewNote, fields: NoteFields): Promise<void>;
  /** What was typed here and not saved yet; read before the first page is shown. */
  readonly drafts: Drafts;
  history(id: string): Promise<readonly NoteVersion[]>;
  revert(id: string, revision: number): Promise<void>;
  /** Lets the reader select on the page where a note belongs. */
  reattach(id: string): Promise<void>;
  /** Keeps a correction; returns its id. */
  correct(correction: ReportCorrection): Promise<string>;
  /** Takes a correction back; `false` makes it count again. */
  withdraw(id: string, withdrawn: boolean): Promise<void>;
  allowSite(on: boolean): Promise<void>;
  openNotebook(): Promise<void>;
  openOptions(): Promise<void>;
  openConverter(): Promise<void>;
  /** What the list is read in, here and on every page. */
  read(change: Partial<Pick<Settings, 'listIn' | 'copyAs'>>): Promise<void>;
  /** Null where there is no side panel to open, or this is it. */
  readonly openPanel: (() => Promise<void>) | null;
}

/** Puts the reader into a tab that its user has just allowed (`activeTab`). Rejects with code `forbidden` where the browser forbids it. */
export const injectReader = async (tabId: number): Promise<void> => {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [READER.style] });
    const frames: readonly unknown[] = await browser.scripting.executeScript({
      target: { tabId },
      files: [READER.script],
    });
    // On its own pages Firefox does not refuse: it runs the script in no frame, and lists null for it.
    if (!frames.some(Boolean)) throw new Error('No script may run on this page.');
  } catch (error) {
    throw new MessageError({ code: 'forbidden', message: failureOf(error).message });
  }
};

/** Asks the reader in a tab; it is put there first where it does not run yet. Rejects with code `forbidden` where it cannot. */
export const askReader: typeof askPage = async (tabId, name, ...args) => {
  try {
    return await askPage(tabId, name, ...args);
  } catch (error) {
    if (!(error instanceof MessageError) || error.code !== 'no-reader') throw error;
  }
  await injectReader(tabId);
  try {
    return await askPage(tabId, name, ...args);
  } catch (error) {
    // The reader was put there and did not stay: the tab shows no page of HTML.
    if (!(error instanceof MessageError) || error.code !== 'no-reader') throw error;
    throw new MessageError({ code: 'forbidden', message: error.message });
  }
};

interface OutletSite {
  readonly host: string;
  readonly path: string;
}

/** The parts of this host that are read without asking. */
const outletSites = (hostname: string): readonly OutletSite[] =>
  matchPatterns().flatMap((pattern) => {
    const [, host = '', path = ''] = /^\*:\/\/(?:\*\.)?([^/]+)(\/.*?)\*?$/.exec(pattern) ?? [];
    return hostname === host || hostname.endsWith(`.${host}`) ? [{ host, path }] : [];
  });

const siteAccess = async (url: string): Promise<SiteAccess | null> => {
  const pattern = sitePattern(url);
  if (!pattern) return null;
  const { hostname, pathname } = new URL(url);
  const parts = outletSites(hostname);
  if (parts.some(({ path }) => pathname.startsWith(path))) return null;
  const granted = await browser.permissions.contains({ origins: [pattern] });
  const sites = granted && parts.length > 0 ? await allowedSites() : [pattern];
  // Firefox grants the whole host for a part of it: there is nothing left to allow, and nothing that the reader has allowed.
  if (!sites.includes(pattern) && !sites.includes(ALL_SITES)) return null;
  return { host: hostname, allowed: granted };
};

interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Connects to the active tab of this window. `injects`: whether the reader may be put into the page (a click on the toolbar button allows that,
 * an open side panel does not). `close` is called once the page has taken over, as when the note editor opens on it.
 */
export const pageConnection = (options: {
  readonly injects: boolean;
  readonly panel: boolean;
  readonly close?: () => void;
}): PageConnection => {
  const heard = new Set<(snapshot: Snapshot) => void>();
  let snapshot: Snapshot = { kind: 'loading' };
  let tabId: number | null = null;
  let windowId: number | null = null;
  let round = 0;
  const drafts = openDrafts(new AbortController().signal);

  const publish = (next: Snapshot): void => {
    snapshot = next;
    for (const one of heard) one(next);
  };

  const refresh = async (): Promise<void> => {
    const mine = ++round;
    try {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      tabId = active?.id ?? null;
      windowId = active?.windowId ?? null;
      if (tabId === null) return publish({ kind: 'unread' });
      const state = await (options.injects ? askReader : askPage)(tabId, 'page.state');
      const site = await siteAccess(state.url);
      await drafts.ready;
      if (mine === round) publish({ kind: 'page', state, site });
    } catch (error) {
      if (mine !== round) return;
      const failure = failureOf(error);
      if (failure.code === 'forbidden') publish({ kind: 'forbidden' });
      else if (failure.code === 'no-reader' && !options.injects) publish({ kind: 'unread' });
      else publish({ kind: 'failed', failure });
    }
  };

  const tab = (): number => {
    if (tabId === null) throw new MessageError({ code: 'no-reader', message: 'No tab is open.' });
    return tabId;
  };
  const publishState = (state: PageState): void => {
    if (snapshot.kind === 'page') publish({ ...snapshot, state });
  };

  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  const chromePanel = (globalThis as { chrome?: PanelApis }).chrome?.sidePanel ?? sidePanel;
  const openPanel = async (): Promise<void> => {
    if (chromePanel && windowId !== null) await chromePanel.open({ windowId });
    else await sidebarAction?.open();
    options.close?.();
  };

  return {
    follow(listener, signal) {
      heard.add(listener);
      signal.addEventListener('abort', () => heard.delete(listener));
      listener(snapshot);
      listen('page.changed', (_, from) => from === tabId && void refresh(), signal);
      if (!options.injects) {
        const changed = (): void => void refresh();
        browser.tabs.onActivated.addListener(changed);
        browser.tabs.onUpdated.addListener(changed);
        signal.addEventListener('abort', () => {
          browser.tabs.onActivated.removeListener(changed);
          browser.tabs.onUpdated.removeListener(changed);
        });
      }
      void refresh();
    },
    refresh,
    show: async (shown) => publishState(await askPage(tab(), 'page.show', shown)),
    jump: async (target) => void (await askPage(tab(), 'page.jump', target)),
    async note(target) {
      await askPage(tab(), 'page.note', target);
      options.close?.();
    },
    paint: (on) => writeSettings({ paint: on }),
    removeNote: async (id) => void (await askBackground('notes.remove', id)),
    restoreNote: async (id) => void (await askBackground('notes.restore', id)),
    inPlace: !options.injects,
    saveNote: async (id, fields) => void (await askBackground('notes.patch', id, fields)),
    keepNote: async (on, fields) => void (await askPage(tab(), 'page.keepNote', on, fields)),
    drafts: draftsBeside(drafts, () => (snapshot.kind === 'page' ? snapshot.state.notes.map(({ note }) => note) : [])),
    history: (id) => askBackground('notes.history', id),
    revert: async (id, revision) => void (await askBackground('notes.revert', id, revision)),
    async reattach(id) {
      await askPage(tab(), 'page.reattach', id);
      options.close?.();
    },
    correct: async (correction) => (await askPage(tab(), 'page.correct', correction)).id,
    withdraw: async (id, withdrawn) => void (await askBackground('notes.withdraw', id, withdrawn)),
    async allowSite(on) {
      const pattern = snapshot.kind === 'page' ? sitePattern(snapshot.state.url) : null;
      if (!pattern) return;
      if (on) await browser.permissions.request({ origins: [pattern] });
      else await browser.permissions.remove({ origins: [pattern] });
      await refresh();
    },
    async openNotebook() {
      await browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') });
      options.close?.();
    },
    async openOptions() {
      await browser.runtime.openOptionsPage();
      options.close?.();
    },
    async openConverter() {
      await browser.tabs.create({ url: browser.runtime.getURL('/convert.html') });
      options.close?.();
    },
    read: (change) => writeSettings(change),
    openPanel: options.panel && (chromePanel || sidebarAction) ? openPanel : null,
  };
};
