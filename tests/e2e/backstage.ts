import type { BackgroundMessages, PageMessages, PageState } from '../../utils/messages.ts';
import type { Session, Tab, View } from '../browser/session.ts';

/** The extension's own view of a page, asked from one of its pages: what keys, menus and the toolbar lead to, and what no screen shows. */
export interface Backstage {
  /** What the reader knows of the page; null where no reader runs on it. */
  state(): Promise<PageState | null>;
  /** Asks the reader, as the background does for a menu entry or a key. */
  ask<K extends keyof PageMessages>(
    name: K,
    ...args: Parameters<PageMessages[K]>
  ): Promise<ReturnType<PageMessages[K]>>;
  /** Asks the background, as the reader does. */
  background<K extends keyof BackgroundMessages>(
    name: K,
    ...args: Parameters<BackgroundMessages[K]>
  ): Promise<ReturnType<BackgroundMessages[K]>>;
  /** What the toolbar button carries over the page. */
  badge(): Promise<string>;
  /** The addresses of the extension's pages that are open in tabs. */
  ownPages(): Promise<readonly string[]>;
  /** Deletes every note of the page, and what was typed and not saved. */
  forgetNotes(): Promise<void>;
}

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: {
    readonly local: { get(keys: null): Promise<object>; remove(keys: readonly string[]): Promise<void> };
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** A quiet page of the extension. */
const PAGE = 'welcome.html';

/** Asks the background from one of the extension's pages. */
export const askBackground = async <K extends keyof BackgroundMessages>(
  own: View,
  name: K,
  ...args: Parameters<BackgroundMessages[K]>
): Promise<ReturnType<BackgroundMessages[K]>> =>
  own.evaluate(
    async (asked, given) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const answer = await api.runtime.sendMessage({ to: 'background', name: asked, args: given });
      const { ok, failure } = answer as { ok?: never; failure?: { message: string } };
      if (failure) throw new Error(failure.message);
      return ok;
    },
    name,
    args,
  ) as never;

/** Opens `PAGE` behind `tab`, which comes back to the front. Its address must be that of no other open tab. */
export async function backstage(session: Session, tab: Tab): Promise<Backstage> {
  const own = await session.extensionPage(PAGE);
  await tab.page.bringToFront();

  /** In the extension's page: tabs have no address there without a permission, so each reader is asked for its own. */
  const find = async (url: string): Promise<{ tabId: number; state: PageState } | null> => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    for (const { id } of await api.tabs.query({})) {
      if (id === undefined) continue;
      const message = { to: 'page', name: 'page.state', args: [] };
      // Where no reader runs, nobody answers.
      const answer = (await api.tabs.sendMessage(id, message).catch(() => null)) as { ok?: PageState } | null;
      if (answer?.ok?.url === url) return { tabId: id, state: answer.ok };
    }
    return null;
  };
  const found = async (): Promise<{ tabId: number; state: PageState } | null> =>
    own.evaluate(find, await tab.evaluate(() => location.href));
  const tabId = async (): Promise<number> => {
    const there = await found();
    if (!there) throw new Error(`No reader runs on ${tab.page.url()}`);
    return there.tabId;
  };

  return {
    state: async () => (await found())?.state ?? null,
    ask: async (name, ...args) =>
      own.evaluate(
        async (id, asked, given) => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          const answer = await api.tabs.sendMessage(id, { to: 'page', name: asked, args: given });
          const { ok, failure } = answer as { ok?: never; failure?: { message: string } };
          if (failure) throw new Error(failure.message);
          return ok;
        },
        await tabId(),
        name,
        args,
      ) as never,
    background: async (name, ...args) => askBackground(own, name, ...args),
    badge: async () =>
      own.evaluate(
        (id) => (typeof browser === 'undefined' ? chrome : browser).action.getBadgeText({ tabId: id }),
        await tabId(),
      ),
    ownPages: () =>
      own.evaluate(async () => {
        const tabs = await (typeof browser === 'undefined' ? chrome : browser).tabs.query({});
        return tabs.flatMap(({ url }) => (url?.startsWith(location.origin) ? [url] : []));
      }),
    async forgetNotes() {
      const ids = (await found())?.state.notes.map(({ note }) => note.id) ?? [];
      await own.evaluate(async (all) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        for (const id of all) await api.runtime.sendMessage({ to: 'background', name: 'notes.remove', args: [id] });
        // a browser that was ended right behind a save may have kept what was typed
        const stored = await api.storage.local.get(null);
        await api.storage.local.remove(Object.keys(stored).filter((key) => key.startsWith('draft:')));
      }, ids);
    },
  };
}
