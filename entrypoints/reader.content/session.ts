import { isArticle, NO_ARTICLE } from '../../utils/article/article-on-page.ts';
import { languageOf } from '../../utils/article/head-facts.ts';
import { PageScript } from '../../utils/article/page-script.ts';
import { type PageText, readWholePage, wholePage } from '../../utils/article/read-whole-page.ts';
import { createTrail, restoreLeft } from '../../utils/article/trail.ts';
import type { Article, ArticleData } from '../../utils/article/types.ts';
import { yieldToInput, yieldToPage } from '../../utils/article/yield-to-page.ts';
import type { ArticleText, Report } from '../../utils/attribution/types.ts';
import { convertInBackground } from '../../utils/convert-in-background.ts';
import { inSlices } from '../../utils/in-slices.ts';
import {
  askBackground,
  type CorrectedReport,
  failureOf,
  type MessageFailure,
  type PageNote,
  type PageState,
  type Shown,
  tell,
} from '../../utils/messages.ts';
import { pageKey } from '../../utils/notes/page-key.ts';
import type { Correction, PageRecord } from '../../utils/notes/types.ts';
import { createPainter } from '../../utils/paint/painter.ts';
import { correctInBackground, detectInBackground } from '../../utils/read-in-background.ts';
import type { Hints } from '../../utils/script/detect-variant.ts';
import type { Span } from '../../utils/span.ts';
import { isUnsettled, lostPassages } from './lost-passages.ts';
import { pageDocument } from './page-document.ts';
import { locateNotes, type PassageText } from './page-notes.ts';
import type { PageReading } from './page-reading.ts';
import { tellingSeen } from './telling-seen.ts';

/** The most text that statements are sought in, in UTF-16 code units: fifty times an article. More of them could neither be read in a list nor painted fast. */
const MOST_DETECTED = 100_000;

/** The article as far as statements are sought in it: whole paragraphs, where there is an end of one to cut at. */
const firstPart = (article: Article): ArticleText => {
  if (article.text.length <= MOST_DETECTED) return article;
  const end = article.text.lastIndexOf('\n', MOST_DETECTED);
  return { ...article, text: article.text.slice(0, end > article.titleLength ? end : MOST_DETECTED) };
};

/** Made when it is first asked for: notes are mostly found in the article. */
const wholePageOf = (lines: PageReading['lines']): (() => PageText) => {
  let text: PageText | null = null;
  return () => {
    text ??= wholePage(lines);
    return text;
  };
};

const NOTHING: Report = { statements: [], sources: [] };

/** What is known of the page in this tab, and what of it is painted. Lives as long as `signal`. */
export class PageSession {
  /** The page's article as it was last read; before it was, one that holds nothing. */
  article: Article = NO_ARTICLE;
  report: Report = NOTHING;
  notes: readonly PageNote[] = [];
  #detected: Report = NOTHING;
  #corrections: readonly Correction[] = [];
  #corrected: readonly (string | null)[] = [];
  #readingError: MessageFailure | null = null;
  #shown: Shown = 'original';
  #key: string;
  #notesError: MessageFailure | null = null;
  #painting = true;
  #frame: number | null = null;
  #settled = false;
  #reading = 0;
  #takingUp = 0;
  #showing = 0;
  /** Every line of the page as it was last read. */
  #wholePage = wholePageOf([]);
  /** What the places of the notes count in: what they were found in, though another text was read since. */
  #foundIn = { article: this.article, page: this.#wholePage };
  #firstRead = Promise.withResolvers<void>();
  /** Resolves when the page was read for the first time: what is on it can be told from then on. */
  readonly ready = this.#firstRead.promise;
  /** True for text that may hold a passage which the page had not. */
  awaits = lostPassages([]);
  readonly #signal: AbortSignal;
  readonly #tellSeen: ReturnType<typeof tellingSeen>;
  readonly #script: PageScript;
  readonly #painter = createPainter();

  constructor(signal: AbortSignal, options: { readonly onScriptError: (error: unknown) => void }) {
    this.#signal = signal;
    this.#tellSeen = tellingSeen(signal);
    if (import.meta.env.FIREFOX) restoreLeft(pageDocument);
    this.#script = new PageScript(pageDocument, {
      signal,
      onApplied: () => !signal.aborted && this.#paintBeforeFrame(),
      onError: options.onScriptError,
      ...(import.meta.env.FIREFOX && { trail: createTrail(pageDocument) }),
    });
    this.#key = pageKey(location.href, this.#canonical());
    signal.addEventListener('abort', () => {
      if (this.#frame !== null) cancelAnimationFrame(this.#frame);
      this.#painter.clear();
      this.#script.restoreAtOnce();
    });
  }

  #canonical(): string | null {
    return pageDocument.querySelector<HTMLLinkElement>('link[rel="canonical" i]')?.href ?? null;
  }

  #hints(): Hints {
    const language = languageOf(pageDocument);
    return { host: location.hostname, ...(language !== null && { lang: language }) };
  }

  get page(): PageRecord {
    const { title, publisher, script } = this.article;
    return { key: this.#key, url: location.href, title: title || pageDocument.title, publisher, script };
  }

  #textOf(within: PageNote['within']): PageText {
    return within === 'article' ? this.#foundIn.article : this.#foundIn.page();
  }

  /** Where a note stands on the page now. */
  rangesOfNote({ located, within }: PageNote): readonly StaticRange[] {
    return located.span ? this.#textOf(within).ranges(located.span) : [];
  }

  /** The passage a selection covers: of the article, or of the rest of the page; null where it covers no words. */
  passage(range: AbstractRange): { readonly text: PassageText; readonly span: Span } | null {
    const inArticle = this.article.span(range);
    if (inArticle) return { text: this.article, span: inArticle };
    const asRead = this.#wholePage();
    const inPage = asRead.span(range);
    if (inPage) return { text: asRead, span: inPage };
    // It may have come since the page was read.
    const asItIs = readWholePage(pageDocument);
    const arrived = asItIs.span(range);
    return arrived && { text: asItIs, span: arrived };
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** By which the article is recognised at its other addresses; null where the page holds none. */
  get articleText(): string | null {
    return this.hasArticle ? this.article.text : null;
  }

  get hasArticle(): boolean {
    return isArticle(this.article);
  }

  /** Takes up the page as it was just read: has its statements found, its notes, and paints. Where the statements are not to be had, the notes are there all the same. */
  async takeUp({ article, lines, failure }: PageReading): Promise<void> {
    const mine = ++this.#takingUp;
    const isWanted = (): boolean => mine === this.#takingUp && !this.#signal.aborted;
    const takeUpText = (): void => {
      this.article = article;
      this.#wholePage = wholePageOf(lines);
      // The same words in new nodes.
      if (article.text === this.#foundIn.article.text) this.#foundIn = { ...this.#foundIn, article };
    };
    if (this.article === NO_ARTICLE) {
      takeUpText();
      this.#firstRead.resolve();
      this.changed();
    }
    let detected = NOTHING;
    let error = failure;
    try {
      if (isArticle(article)) detected = await detectInBackground(firstPart(article));
    } catch (why) {
      error ??= failureOf(why);
    }
    if (!isWanted()) return;
    const report = await this.#correctedOrNot(article, detected);
    if (!isWanted()) return;
    takeUpText();
    this.#readingError = error;
    this.#detected = detected;
    this.#takeUpReport(report);
    this.paint();
    await this.readNotes();
  }

  /** Takes up that the page has other text beside its article than before: what was not found as it was noted, or found there, is looked for again. */
  async takeUpRest(reading: PageReading): Promise<void> {
    // What was not to be had before may be now.
    if (this.#readingError !== null) return this.takeUp(reading);
    this.#wholePage = wholePageOf(reading.lines);
    if (reading.failure !== null) {
      this.#readingError = reading.failure;
      this.changed();
    }
    if (this.notes.some(isUnsettled)) await this.readNotes();
  }

  #takeUpReport({ report, corrected }: CorrectedReport): void {
    this.report = report;
    this.#corrected = corrected;
  }

  /** With the corrections that are known; what goes wrong with them is told when they are read again, with the notes. */
  #correctedOrNot({ text }: Article, detected: Report): Promise<CorrectedReport> {
    return correctInBackground(text, detected, this.#corrections).catch(() => correctInBackground(text, detected, []));
  }

  /** Asks for the page's notes and corrections, and finds their passages. */
  async readNotes(): Promise<void> {
    const mine = ++this.#reading;
    try {
      const visit = {
        url: location.href,
        canonical: this.#canonical(),
        title: this.article.title,
        text: this.articleText,
      };
      const corrections = await askBackground('notes.corrections', visit);
      if (mine !== this.#reading) return;
      this.#corrections = corrections;
      const corrected = await correctInBackground(this.article.text, this.#detected, corrections);
      if (mine !== this.#reading) return;
      this.#takeUpReport(corrected);
      // As corrected: the reader may have said who a source really is.
      const sources = this.report.sources.flatMap(({ name, aliases }) => [name, ...aliases]);
      const { key, notes } = await askBackground('notes.of', { ...visit, sources });
      if (mine !== this.#reading) return;
      this.#key = key;
      const texts = { article: this.article, page: this.#wholePage };
      const located = locateNotes(texts.article.text, () => texts.page().text, notes);
      const found = await inSlices(located, { turn: yieldToInput, isWanted: () => mine === this.#reading });
      if (found === null) return;
      this.notes = found;
      this.#foundIn = texts;
      this.awaits = lostPassages(found);
      this.#notesError = null;
      this.#tellSeen(found);
    } catch (error) {
      if (mine !== this.#reading) return;
      this.#notesError = failureOf(error);
    }
    this.#settled = true;
    this.paint();
    this.changed();
  }

  /** Shows the page in another script, or as published. Rejects, with the page as published, where the conversion fails; not where something else was asked for meanwhile. */
  async show(shown: Shown): Promise<void> {
    const mine = ++this.#showing;
    try {
      if (shown === 'original') await this.#script.restore();
      else await this.#script.show(shown, convertInBackground(this.#hints()));
    } catch (error) {
      if (this.#nowShows('original', mine)) throw error;
      return;
    }
    this.#nowShows(shown, mine);
    // Whoever asked is told all that is known of the page, which on a long one is a task of its own.
    await yieldToPage(pageDocument);
  }

  /** Takes up what the page shows, unless something else was asked for since: then false. */
  #nowShows(shown: Shown, asked: number): boolean {
    if (asked !== this.#showing) return false;
    this.#shown = shown;
    this.paint();
    this.changed();
    return true;
  }

  setPainting(on: boolean): void {
    if (on === this.#painting) return;
    this.#painting = on;
    this.paint();
    this.changed();
  }

  paint(): void {
    this.#painter.paint(this.article, {
      statements: this.#painting ? this.report.statements : [],
      notes: this.notes.flatMap(({ note, located, within }) =>
        located.span ? [{ id: note.id, span: located.span, colour: note.colour, within: this.#textOf(within) }] : [],
      ),
    });
  }

  /** Paints once however many slices of the page were rewritten since the last frame, and before anybody sees them. */
  #paintBeforeFrame(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.paint();
    });
  }

  get painter(): ReturnType<typeof createPainter> {
    return this.#painter;
  }

  changed(): void {
    tell('page.changed', { statements: this.report.statements.length, article: this.hasArticle });
  }

  state(): PageState {
    const { ranges: _ranges, span: _span, ...data } = this.article;
    return {
      url: location.href,
      key: this.#key,
      article: this.hasArticle ? (data satisfies ArticleData) : null,
      report: this.report,
      notes: this.notes,
      corrections: this.#corrections,
      corrected: this.#corrected,
      readingError: this.#readingError,
      notesError: this.#notesError,
      shown: this.#shown,
      settled: this.#settled,
      paints: this.#painter.paints,
      readTo: Math.min(this.article.text.length, MOST_DETECTED),
      painting: this.#painting,
    };
  }
}
