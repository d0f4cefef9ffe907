import { conversionErrorWords, laterErrorWords } from '../../components/error-words.ts';
import { eventsOf } from '../../utils/article/own-names.ts';
import { scrollToPassage } from '../../utils/article/scroll-to-passage.ts';
import { watchArticle } from '../../utils/article/watch-article.ts';
import { yieldToInput } from '../../utils/article/yield-to-page.ts';
import { openDrafts } from '../../utils/drafts.ts';
import { translator } from '../../utils/i18n/index.ts';
import { interfaceLanguage } from '../../utils/interface-language.ts';
import { answerPage, failureOf, listen, type Target } from '../../utils/messages.ts';
import { statementPassage } from '../../utils/notes/statement-passage.ts';
import { DEFAULT_SETTINGS, followSettings } from '../../utils/settings.ts';
import { draftsBeside } from '../../utils/unkept-drafts.ts';
import { automaticScript } from './automatic-script.ts';
import { correctReport } from './correcting.ts';
import { leftEditors } from './left-editor.ts';
import { noteTaking } from './note-taking.ts';
import { createOverlay } from './overlay.tsx';
import { pageDocument } from './page-document.ts';
import { type PageReading, pageReader } from './page-reading.ts';
import { boxOf } from './place.ts';
import { followPointer } from './pointing.ts';
import { PageSession } from './session.ts';

/** A page that is never idle is read after this long all the same, in milliseconds. */
const LONGEST_WAIT_MS = 400;

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
  });

/** A page that goes on changing would say the same again and again. */
const once = (tell: (error: unknown) => void): ((error: unknown) => void) => {
  let told = false;
  return (error) => {
    if (!told) tell(error);
    told = true;
  };
};

/** Reads the page of this tab, and answers for it until the extension or the page goes. */
export const startReader = async (signal: AbortSignal): Promise<void> => {
  const tellOfScript =
    (say: typeof conversionErrorWords) =>
    (error: unknown): void => {
      const text = say(now.words, failureOf(error));
      void overlayReady.then((overlay) => overlay.toast({ text, error: true }));
    };
  const session = new PageSession(signal, { onScriptError: once(tellOfScript(laterErrorWords)) });
  const script = automaticScript(session);
  let settings = DEFAULT_SETTINGS;
  const now = { words: translator('en'), colour: settings.colour };

  const tellLeftEditors = leftEditors();
  // Compiling this script was a long task already, which all that is not needed at once must not make longer.
  const overlayReady = yieldToInput().then(() =>
    createOverlay(signal, {
      onHighlight: (colour) => void taking.then(({ highlight }) => highlight(colour)),
      onNote: () => void taking.then(({ noteSelection }) => noteSelection()),
    }),
  );
  const taking = overlayReady.then((overlay) => {
    const drafts = draftsBeside(openDrafts(signal), () => session.notes.map(({ note }) => note));
    return noteTaking(session, overlay, now, drafts);
  });
  /** What is done to the page waits until it was read. */
  const takingWhenRead = session.ready.then(() => taking);

  const rangesOf = (target: Target): readonly StaticRange[] => {
    if (target.kind === 'note') {
      const entry = session.notes.find(({ note }) => note.id === target.id);
      return entry ? session.rangesOfNote(entry) : [];
    }
    const statement = session.report.statements[target.index];
    const span = statement && statementPassage(statement);
    return span ? session.article.ranges(span) : [];
  };

  const jump = async (target: Target): Promise<boolean> => {
    const ranges = rangesOf(target);
    const [first] = ranges;
    if (!first) return false;
    scrollToPassage(pageDocument, first);
    session.painter.flash(ranges);
    const text = ranges.map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset));
    const number = target.kind === 'statement' ? `${target.index + 1}. ` : '';
    (await overlayReady).announce(number + text.join(''));
    return true;
  };

  // Whoever put this reader here asks at once: answer before anything is awaited.
  answerPage(
    {
      'page.state': () => session.state(),
      'page.show': async (shown) => {
        await script.choose(shown);
        return session.state();
      },
      'page.jump': jump,
      'page.highlight': async () => (await takingWhenRead).highlight(),
      'page.correct': (correction) => correctReport(session, correction),
      'page.reattach': async (id) => {
        const entry = session.notes.find(({ note }) => note.id === id);
        return entry ? (await takingWhenRead).reattach(entry.note) : false;
      },
      'page.keepNote': async (on, fields) => (await takingWhenRead).keepNote(on, fields),
      'page.note': async (target) => {
        const { noteSelection, noteOn, editNote } = await takingWhenRead;
        if (!target) return noteSelection();
        if (target.kind === 'page' || target.kind === 'source') return noteOn(target);
        await jump(target);
        if (target.kind === 'statement') return noteOn(target);
        const entry = session.notes.find(({ note }) => note.id === target.id);
        return entry ? editNote(entry.note, boxOf(session.rangesOfNote(entry))) : false;
      },
    },
    signal,
  );

  const overlay = await overlayReady;
  // The page has been busy with itself until now, and the code of this reader took its time: reading, finding and painting are tasks of their own.
  await whenIdle();
  if (signal.aborted) return;
  followSettings((next) => {
    settings = next;
    const language = interfaceLanguage(next);
    now.words = translator(language);
    now.colour = next.colour;
    tellLeftEditors(now.words);
    overlay.setLanguage(language);
    session.setPainting(next.paint);
  }, signal);
  const offer = (take: Awaited<typeof taking>): void => {
    if (!signal.aborted) followPointer(session, overlay, take, () => settings, signal);
  };
  void takingWhenRead.then(offer);
  listen('notes.changed', () => void session.readNotes(), signal);
  // A page that was left is kept whole, deaf meanwhile, and comes back as it was.
  const cameBack = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) void session.readNotes();
  };
  eventsOf(window).addEventListener('pageshow', cameBack, { signal });
  watchArticle(pageDocument, signal, {
    read: pageReader(signal),
    onArticle(reading: PageReading) {
      overlay.setPublisher(reading.article.publisher ?? now.words('unknownPublisher'));
      script.apply(reading.written).catch(tellOfScript(conversionErrorWords));
      void session.takeUp(reading);
    },
    onRest: (reading) => void session.takeUpRest(reading),
    isAwaited: (text) => session.awaits(text),
  });
};
