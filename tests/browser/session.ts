import type { Page } from 'puppeteer-core';
import type { BrowserName, FoundBrowser } from './find.ts';

/** A document of the browser under test: a page in a tab, or the popup. */
export interface View {
  /** Runs `run` in the document and returns what it gives, as JSON carries it. `run` sees nothing of its surroundings but `args`. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs `run` again and again until it gives something truthy; throws after twenty seconds, with the last error where there was one. */
  waitFor<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<NonNullable<Result>>;
  /** A real mouse click on the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** What the document shows as text. */
  text(): Promise<string>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Tab extends View {
  /** For mouse, keyboard and whatever else a `View` has no word for. */
  readonly page: Page;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
}

export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** The folder of the built extension. */
  readonly extension: string;
  /** Sends every host to the fixture server on this port of this machine. */
  readonly hosts?: number;
  readonly headless?: boolean;
  /** A folder that files are saved in without asking. */
  readonly downloads?: string;
  readonly dark?: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
  /** `[width, height]` of the window. */
  readonly window?: readonly [number, number];
}

/** An entry of the context menu: its id, and its words. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
}

/** A running browser with the extension installed and a profile of its own. */
export interface Session {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** A new tab, in front, loaded. */
  open(url: string): Promise<Tab>;
  /** One of the extension's own pages in a tab (`notebook.html`). */
  extensionPage(path: string): Promise<Tab>;
  /** The tabs that are open, oldest first. */
  tabs(): Promise<readonly Tab[]>;
  /** Clicks the extension's toolbar button over `tab` as a reader does, with all that a real click grants, and waits for the popup. */
  clickToolbar(tab: Tab): Promise<View>;
  /** Chooses one of the extension's entries in the context menu on what is selected in `tab`, at a point of that selection. */
  contextMenu(tab: Tab, entry: MenuEntry, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** The errors that the browser noted in the extension's own scripts since it started, wherever they ran. */
  complaints(): Promise<readonly string[]>;
  /** Installs the extension again over itself, as an update does; its own pages are gone with that. */
  update(): Promise<void>;
  /** Ends the browser, `'kill'` as a crash would, and starts it again on the same profile. Every `View` from before is dead. */
  restart(how?: 'close' | 'kill'): Promise<void>;
  /** Resolves when the browser is gone, by `close` or by the reader's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
