import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../utils/i18n/index.ts';
import { convertInBackground, failureOf, type PageNote } from '../utils/messages.ts';
import type { PageConnection, Snapshot } from '../utils/page-connection.ts';
import { citation } from './citation.ts';
import { errorWords } from './error-words.ts';
import { LanguageContext, useWords } from './language.tsx';
import { Message } from './Message.tsx';
import { PageView } from './PageView.tsx';
import { Toast } from './Toast.tsx';
import { useTextView } from './use-text-view.ts';
import { useToast } from './use-toast.ts';

const Connected = ({ connection, width }: { readonly connection: PageConnection; readonly width: number }) => {
  const words = useWords();
  const [snapshot, setSnapshot] = useState<Snapshot>({ kind: 'loading' });
  const [busy, setBusy] = useState(false);
  const [toast, setToast] = useToast();
  const state = snapshot.kind === 'page' ? snapshot.state : null;
  const host = state ? (URL.parse(state.url)?.hostname ?? '') : '';
  const convert = useMemo(() => convertInBackground({ host }), [host]);
  const view = useTextView(state, convert);

  useEffect(() => {
    const ending = new AbortController();
    connection.follow(setSnapshot, ending.signal);
    return () => ending.abort();
  }, [connection]);

  const attempt = useCallback(
    (work: Promise<void>): Promise<void> =>
      work.catch((error: unknown) => setToast({ text: errorWords(words, failureOf(error)), error: true })),
    [words, setToast],
  );

  if (snapshot.kind !== 'page') {
    return (
      <NotRead
        snapshot={snapshot}
        onNotebook={() => void attempt(connection.openNotebook())}
        onRetry={() => void attempt(connection.refresh())}
      />
    );
  }

  const removeNote = async ({ note }: PageNote): Promise<void> => {
    await connection.removeNote(note.id);
    setToast({
      text: words('deleted'),
      action: {
        label: words('undo'),
        run: () => {
          setToast(null);
          void attempt(connection.restoreNote(note.id));
        },
      },
    });
  };
  const { site, state: page } = snapshot;
  const { openPanel } = connection;

  return (
    <>
      <PageView
        state={page}
        view={view}
        busy={busy}
        width={width}
        actions={{
          show: (shown) => {
            setBusy(true);
            void attempt(connection.show(shown)).then(() => setBusy(false));
          },
          jump: (target) => void attempt(connection.jump(target)),
          note: (target) => void attempt(connection.note(target)),
          copyStatement: (index) => {
            const text = citation(page, index, view, words);
            void attempt(navigator.clipboard.writeText(text)).then(() => setToast({ text: words('copied') }));
          },
          removeNote: (entry) => void attempt(removeNote(entry)),
          paint: (on) => void attempt(connection.paint(on)),
          openNotebook: () => void attempt(connection.openNotebook()),
          openPanel: openPanel && (() => void attempt(openPanel())),
          openOptions: () => void attempt(connection.openOptions()),
        }}
        site={
          site && (
            <label class="site">
              <input
                type="checkbox"
                checked={site.allowed}
                onChange={(event) => void attempt(connection.allowSite(event.currentTarget.checked))}
              />
              {words('allowSite', { site: site.host })}
            </label>
          )
        }
      />
      <Toast toast={toast} />
    </>
  );
};

/** Loading, forbidden, not asked for yet, failed. */
const NotRead = (props: {
  readonly snapshot: Exclude<Snapshot, { kind: 'page' }>;
  readonly onNotebook: () => void;
  readonly onRetry: () => void;
}) => {
  const words = useWords();
  const { snapshot } = props;
  switch (snapshot.kind) {
    case 'loading':
      return <Message title={words('state.loading')} busy />;
    case 'failed':
      return (
        <Message title={words('state.failed')} alert>
          <p>{errorWords(words, snapshot.failure)}</p>
          <button type="button" class="button" onClick={props.onRetry}>
            {words('retry')}
          </button>
        </Message>
      );
    default: {
      const key = snapshot.kind === 'forbidden' ? 'state.forbidden' : 'state.noPanel';
      return (
        <Message title={words(key)}>
          <p>{words(`${key}.hint`)}</p>
          <button type="button" class="button" onClick={props.onNotebook}>
            {words('openNotebook')}
          </button>
        </Message>
      );
    }
  }
};

/** The popup's and the side panel's whole content. */
export const PageApp = (props: {
  readonly connection: PageConnection;
  readonly language: Language;
  readonly width: number;
}) => (
  <LanguageContext.Provider value={props.language}>
    <Connected connection={props.connection} width={props.width} />
  </LanguageContext.Provider>
);
