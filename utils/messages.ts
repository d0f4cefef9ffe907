import { browser } from 'wxt/browser';
import type { Located } from './anchor/types.ts';
import type { Judgement } from './article/judge/judge-page.ts';
import type { PageFacts } from './article/page-facts.ts';
import type { ArticleData } from './article/types.ts';
import type { ArticleText, Hop, Report } from './attribution/types.ts';
import type { NoteVersion } from './notes/history.ts';
import type { PageNotes, PageVisit } from './notes/pages.ts';
import type { Correction, CorrectionDraft, Note, NoteDraft, NotePatch, Seen, SourceRecord } from './notes/types.ts';
import type { Hints } from './script/detect-variant.ts';
import type { SentMapping } from './sent-mapping.ts';
import type { Variant } from './span.ts';

/** What a page shows: as published, or converted. */
export type Shown = Variant | 'original';

/** A note of the page, and where it stands on it now. */
export interface PageNote {
  readonly note: Note;
  readonly located: Located;
  /** Which text `located.span` counts in: the article's, or the whole page's for a passage outside the article. */
  readonly within: 'article' | 'page';
  /** The passage as the page has it now; null for an orphan, and for a note on the page or on a source. */
  readonly now: string | null;
  /** True when it was made at another address of the same article. */
  readonly elsewhere: boolean;
}

/** What the reader knows of a page; sent to the popup and the side panel. */
export interface PageState {
  readonly url: string;
  /** The page's identity in the notes store. */
  readonly key: string;
  /** Null when the page holds no article. */
  readonly article: ArticleData | null;
  readonly report: Report;
  readonly notes: readonly PageNote[];
  /** What the reader corrected of what was detected here, oldest first; the report is as corrected. */
  readonly corrections: readonly Correction[];
  /** For each statement of the report the id of the correction that its chain comes from, or null. */
  readonly corrected: readonly (string | null)[];
  /** What went wrong with finding the article or its statements; null when nothing did. */
  readonly readingError: MessageFailure | null;
  /** What went wrong with the notes; null when nothing did. */
  readonly notesError: MessageFailure | null;
  readonly shown: Shown;
  /** False while the page is still being read. */
  readonly settled: boolean;
  /** False where the browser has no CSS Custom Highlights: nothing can be painted. */
  readonly paints: boolean;
  /** How far into the article's text statements were sought, in UTF-16 code units; its length but for a huge one. */
  readonly readTo: number;
  /** Whether statements are painted on this page. */
  readonly painting: boolean;
}

/** A passage to jump to. */
export type Target =
  | { readonly kind: 'statement'; readonly index: number }
  | { readonly kind: 'note'; readonly id: string };

/** What a new note is to be on, besides what is selected. */
export type NewNote =
  | { readonly kind: 'statement'; readonly index: number }
  | { readonly kind: 'page' }
  | { readonly kind: 'source'; readonly source: SourceRecord };

/** What a reader corrects of what the report says, statements by their index in it. */
export type ReportCorrection =
  | { readonly kind: 'not-a-statement'; readonly statement: number }
  | { readonly kind: 'chain'; readonly statement: number; readonly chain: readonly Pick<Hop, 'name' | 'kind'>[] }
  | { readonly kind: 'same-source'; readonly names: readonly [string, string] };

/** What a note's editor changes. */
export type NoteFields = Pick<Note, 'colour' | 'text' | 'tags' | 'verdict' | 'evidence'>;

/** A report as the reader corrected it. */
export interface CorrectedReport {
  readonly report: Report;
  /** For each statement of the report the id of the correction that its chain comes from, or null. */
  readonly corrected: readonly (string | null)[];
}

/** What the background answers: what a page says, notes, and conversion. All vocabulary and every registry is there, none in the pages. */
export interface BackgroundMessages {
  /** Which of a page's lines are its article. */
  'page.judge': (facts: PageFacts) => Judgement;
  'page.detect': (article: ArticleText) => Report;
  /** `report` is that of `text` as it was detected. */
  'page.corrected': (text: string, report: Report, corrections: readonly Correction[]) => CorrectedReport;
  'notes.of': (visit: PageVisit) => PageNotes;
  /** `text` is that of the article the note is on, where there is one. */
  'notes.add': (draft: NoteDraft, text?: string | null) => Note;
  'notes.patch': (id: string, patch: NotePatch) => Note;
  'notes.remove': (id: string) => Note;
  'notes.restore': (id: string) => Note;
  'notes.history': (id: string) => readonly NoteVersion[];
  'notes.revert': (id: string, revision: number) => Note;
  'notes.correct': (draft: CorrectionDraft, text?: string | null) => Correction;
  'notes.withdraw': (id: string, withdrawn: boolean) => Correction;
  'notes.corrections': (visit: PageVisit) => readonly Correction[];
  /** Keeps how the notes of a page stand on it; how many stand otherwise than before. */
  'notes.see': (seen: readonly Seen[]) => number;
  /** Converts each string, all of them as one page; what is known of that page decides where a string does not tell its script. */
  convert: (blocks: readonly string[], variant: Variant, hints: Hints) => readonly SentMapping[];
}

/** What the reader in a tab answers. */
export interface PageMessages {
  'page.state': () => PageState;
  'page.show': (shown: Shown) => PageState;
  'page.jump': (target: Target) => boolean;
  /** Opens the note editor: on a note, for a new one, or (null) on what is selected. */
  'page.note': (target: Target | NewNote | null) => boolean;
  'page.highlight': () => boolean;
  /** Keeps a new note without opening the editor on the page. */
  'page.keepNote': (on: NewNote, fields: NoteFields) => Note;
  /** Lets the reader select the passage that a note belongs to. */
  'page.reattach': (id: string) => boolean;
  'page.correct': (correction: ReportCorrection) => Correction;
}

/** What is told to whoever listens; nobody need answer. */
export interface Events {
  'page.changed': { readonly statements: number; readonly article: boolean };
  'notes.changed': { readonly ids: readonly string[] };
  /** How notes stand on their pages, as these were read. Told to extension pages alone: a reader that answered it by reading again would never end. */
  'notes.seen': { readonly ids: readonly string[] };
}

export interface MessageFailure {
  /** A stable name a program can act on: `quota`, `closed`, `blocked`, `outdated`, `invalid`, `not-found`, `no-reader`, `forbidden`, `part`, `superseded`, `unknown`. */
  readonly code: string;
  /** What happened, in English; the interface words it by `code`. */
  readonly message: string;
}

/** Thrown where a message could not be delivered or its answer was a failure. */
export class MessageError extends Error {
  readonly code: string;
  constructor({ code, message }: MessageFailure) {
    super(message);
    this.name = 'MessageError';
    this.code = code;
  }
}

/** What `error` is to somebody in another part of the extension. */
export const failureOf = (error: unknown): MessageFailure => ({
  code: error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown',
  message: error instanceof Error ? error.message : String(error),
});

/** Who asks. */
export interface Asker {
  /** The tab, where it is a page that asks. */
  readonly tabId: number | undefined;
  /** The document in it, as the browser calls it, or its address. */
  readonly document: string | undefined;
}

type Handlers<M> = {
  [K in keyof M]: M[K] extends (...args: infer A) => infer R ? (this: Asker, ...args: A) => R | Promise<R> : never;
};
type Arguments<M, K extends keyof M> = M[K] extends (...args: infer A) => unknown ? A : never;
type Result<M, K extends keyof M> = M[K] extends (...args: never[]) => infer R ? R : never;

interface Envelope {
  readonly to: 'background' | 'page' | 'all';
  readonly name: string;
  readonly args: readonly unknown[];
}
type Answer = { readonly ok: unknown } | { readonly failure: MessageFailure };

interface Sender {
  readonly documentId?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined };
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'to' in value && 'name' in value && 'args' in value;

const unpack = (answer: unknown): unknown => {
  if (typeof answer === 'object' && answer !== null) {
    if ('ok' in answer) return answer.ok;
    if ('failure' in answer) throw new MessageError(answer.failure as MessageFailure);
  }
  throw new MessageError({ code: 'no-reader', message: 'Nobody answered.' });
};

const deliver = async (send: () => Promise<unknown>): Promise<unknown> => {
  let answer: unknown;
  try {
    answer = await send();
  } catch (error) {
    throw new MessageError({ code: 'no-reader', message: failureOf(error).message });
  }
  return unpack(answer);
};

/** Asks the background. Rejects with `MessageError`. */
export const askBackground = async <K extends keyof BackgroundMessages & string>(
  name: K,
  ...args: Arguments<BackgroundMessages, K>
): Promise<Result<BackgroundMessages, K>> =>
  (await deliver(() => browser.runtime.sendMessage({ to: 'background', name, args } satisfies Envelope))) as Result<
    BackgroundMessages,
    K
  >;

/** Asks the reader in a tab. Rejects with `MessageError`, its code `no-reader` where no reader runs there. */
export const askPage = async <K extends keyof PageMessages & string>(
  tabId: number,
  name: K,
  ...args: Arguments<PageMessages, K>
): Promise<Result<PageMessages, K>> =>
  (await deliver(() => browser.tabs.sendMessage(tabId, { to: 'page', name, args } satisfies Envelope))) as Result<
    PageMessages,
    K
  >;

const answerTo = (to: 'background' | 'page', handlers: object, signal?: AbortSignal): void => {
  const listener = (message: unknown, sender: Sender): Promise<Answer> | undefined => {
    if (!isEnvelope(message) || message.to !== to || !Object.hasOwn(handlers, message.name)) return undefined;
    const handler = (handlers as Record<string, (this: Asker, ...args: readonly unknown[]) => unknown>)[message.name];
    const asker: Asker = { tabId: sender.tab?.id, document: sender.documentId ?? sender.url };
    return (async (): Promise<Answer> => {
      try {
        return { ok: (await handler?.call(asker, ...message.args)) ?? null };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    })();
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    ),
  );
};

/** Answers what other parts ask of the background. */
export const answerBackground = (handlers: Handlers<BackgroundMessages>): void => answerTo('background', handlers);

/** Answers what other parts ask of this page's reader, until `signal` aborts. */
export const answerPage = (handlers: Handlers<PageMessages>, signal: AbortSignal): void =>
  answerTo('page', handlers, signal);

/** Tells every extension page and the background; nobody listening is no error. From the background, `tabs` reaches readers too. */
export const tell = <K extends keyof Events & string>(name: K, event: Events[K]): void => {
  browser.runtime.sendMessage({ to: 'all', name, args: [event] } satisfies Envelope).catch(ignoreNobody);
};

/** Tells the readers in all tabs. Only the background and extension pages can. */
export const tellTabs = async <K extends keyof Events & string>(name: K, event: Events[K]): Promise<void> => {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    if (id !== undefined) browser.tabs.sendMessage(id, { to: 'all', name, args: [event] }).catch(ignoreNobody);
  }
};

/** A message that nobody was there to hear rejects; that is the normal case for an event. */
const ignoreNobody = (): void => undefined;

/** Calls `heard` at each such event; `tabId` is the tab it came from, where it came from one. */
export const listen = <K extends keyof Events & string>(
  name: K,
  heard: (event: Events[K], tabId: number | undefined) => void,
  signal?: AbortSignal,
): void => {
  const listener = (message: unknown, sender: Sender): undefined => {
    if (isEnvelope(message) && message.to === 'all' && message.name === name) {
      heard(message.args[0] as Events[K], sender.tab?.id);
    }
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    ),
  );
};
