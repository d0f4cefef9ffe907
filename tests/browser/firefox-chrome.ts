import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { View } from './session.ts';
import { poll } from './view.ts';

/**
 * What is done in Firefox's own window. WebDriver BiDi neither lists an extension's popup nor clicks in that window, so both go through
 * scripts there; the functions marked "in the window" and "in the popup's process" run in Firefox and see only their arguments.
 */
export interface ChromeScope {
  /** Runs `run` in the window's own document. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
}

/** The part of the driver's BiDi connection that is used here; it is there at run time and missing from its types. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: unknown }>;
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const window = (tree.result as { contexts: readonly { context: string }[] }).contexts[0];
  if (!window) throw new Error('Firefox shows no window');
  return {
    async evaluate(run, ...args) {
      const { result } = await connection.send('script.evaluate', {
        expression: `Promise.resolve((${run})(...${JSON.stringify(args)})).then((value) => JSON.stringify({ value }))`,
        target: { context: window.context },
        awaitPromise: true,
      });
      const { type, result: returned, exceptionDetails } = result as Evaluated;
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return JSON.parse(returned?.value ?? '{}').value;
    },
  };
}

/** Pins the extension's button to the toolbar, as a reader would, and clicks it with the mouse. */
export async function openPopup(chrome: ChromeScope, extensionId: string): Promise<void> {
  await chrome.evaluate(closePopup);
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await poll(`${widget} on the toolbar`, () => chrome.evaluate(pin, widget));
  await chrome.evaluate(clickButton, widget);
  await poll('the popup to open', () => chrome.evaluate(popupIsOpen));
}

export async function popupView(chrome: ChromeScope): Promise<View> {
  const inPopup = async (script: (answer: string, argument: string) => void, argument: string): Promise<unknown> => {
    const answer = await chrome.evaluate(runInPopup, `${script}`, argument);
    if ('error' in answer) throw new Error(answer.error);
    return answer.json === undefined ? undefined : JSON.parse(answer.json);
  };
  const view: View = {
    evaluate: <Args extends readonly unknown[], Result>(
      run: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) => inPopup(evaluateScript, `(${run})(...${JSON.stringify(args)})`) as Promise<Result>,
    waitFor: (run, ...args) => poll(run.toString(), () => view.evaluate(run, ...args)),
    async click(selector) {
      await view.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
      await inPopup(clickScript, selector);
    },
    text: () => view.evaluate(() => document.body.innerText),
    async screenshot(file) {
      const url = await chrome.evaluate(drawPopup);
      await writeFile(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    close: () => chrome.evaluate(closePopup),
  };
  await view.waitFor(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
  return view;
}

// In the window.

interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: PopupAnswer }) => void): void;
  loadFrameScript(url: string, allowDelayed: boolean): void;
}
interface PopupBrowser extends Element {
  readonly messageManager: MessageManager;
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}
type PopupAnswer = { readonly json: string | undefined } | { readonly error: string };

declare const ChromeUtils: {
  importESModule(url: string): {
    CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea(widget: string, area: string): void };
  };
};
declare const Services: { readonly console: { getMessageArray(): readonly { readonly message: string }[] } };
declare const synthesizeMouseEvent: (type: string, x: number, y: number, mouse: object, options: object) => void;

function pin(widget: string): boolean {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  const button = document.querySelector(`#${CSS.escape(widget)} .unified-extensions-item-action-button`);
  return button !== null && button.getBoundingClientRect().width > 0;
}

function clickButton(widget: string): void {
  const button = document.querySelector(`#${CSS.escape(widget)} .unified-extensions-item-action-button`);
  if (!button) throw new Error(`No button ${widget} on the toolbar`);
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    synthesizeMouseEvent(type, x + width / 2, y + height / 2, type === 'mousemove' ? {} : { clickCount: 1 }, {});
}

function popupIsOpen(): boolean {
  const browser = document.querySelector('browser[webextension-view-type=popup]');
  return browser?.closest('panel')?.getAttribute('panelopen') === 'true';
}

function closePopup(): void {
  const panel = document.querySelector('browser[webextension-view-type=popup]')?.closest('panel');
  (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}

function runInPopup(script: string, argument: string): Promise<PopupAnswer> {
  const browser = document.querySelector<PopupBrowser>('browser[webextension-view-type=popup]');
  if (!browser) return Promise.resolve({ error: 'The popup is closed' });
  const answer = `whence:${crypto.randomUUID()}`;
  const call = `(${script})(${JSON.stringify(answer)}, ${JSON.stringify(argument)})`;
  return new Promise((resolve) => {
    // A popup that closes with the question under way never answers it.
    const watch = setInterval(() => !browser.isConnected && settle({ error: 'The popup is closed' }), 100);
    const settle = (data: PopupAnswer): void => {
      clearInterval(watch);
      resolve(data);
    };
    browser.messageManager.addMessageListener(answer, ({ data }) => settle(data));
    browser.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(call)}`,
      false,
    );
  });
}

async function drawPopup(): Promise<string> {
  const browser = document.querySelector<PopupBrowser>('browser[webextension-view-type=popup]');
  if (!browser) throw new Error('The popup is closed');
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}

/** The errors of every process that the browser's own console shows, besides that a page went before it was answered. */
export function consoleErrors(): readonly string[] {
  const gone = /Promise \w+ (?:after context unloaded|while context is inactive)|cannot send at the moment/;
  return Services.console
    .getMessageArray()
    .map((entry) => entry.message)
    .filter((message) => message.startsWith('[JavaScript Error') && !gone.test(message));
}

// In the popup's process.

declare const content: Window & {
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): void;
};
declare const Cu: {
  Sandbox: new (principal: Window, options: { sandboxPrototype: Window; wantXrays: boolean }) => object;
  evalInSandbox(source: string, sandbox: object): unknown;
};
declare const sendAsyncMessage: (name: string, answer: PopupAnswer) => void;

function evaluateScript(answer: string, source: string): void {
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  Promise.resolve()
    .then(() => Cu.evalInSandbox(source, sandbox))
    .then(
      (value) => sendAsyncMessage(answer, { json: JSON.stringify(value) }),
      (error) => sendAsyncMessage(answer, { error: String(error) }),
    );
}

function clickScript(answer: string, selector: string): void {
  const element = content.document.querySelector(selector);
  if (!element) {
    sendAsyncMessage(answer, { error: `No ${selector} in the popup` });
    return;
  }
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    content.synthesizeMouseEvent(
      type,
      x + width / 2,
      y + height / 2,
      type === 'mousemove' ? {} : { clickCount: 1 },
      {},
    );
  sendAsyncMessage(answer, { json: 'null' });
}
