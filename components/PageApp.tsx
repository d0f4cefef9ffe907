import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { convertInBackground } from '../utils/convert-in-background.ts';
import type { Language } from '../utils/i18n/index.ts';
import { failureOf } from '../utils/messages.ts';
import type { Colour } from '../utils/notes/types.ts';
import type { PageConnection, Snapshot } from '../utils/page-connection.ts';
import { actionsOnPage } from './actions-on-page.ts';
import { errorWords, listErrorWords } from './error-words.ts';
import { LanguageContext, useWords } from './language.tsx';
import { Message } from './Message.tsx';
import { PageView } from './PageView.tsx';
import { PartFailure } from './PartFailure.tsx';
import type { Reading } from './ReadingChoice.tsx';
import { Toast } from './Toast.tsx';
import { useTextView } from './use-text-view.ts';
import { useToast } from './use-toast.ts';

interface ConnectedProps {
  readonly connection: PageConnection;
  readonly reading: Reading & { readonly colour: Colour };
  readonly width: number;
}

const Connected = ({ connection, reading, width }: ConnectedProps) => {
  const words = useWords();
  const [snapshot, setSnapshot] = useState<Snapshot>({ kind: 'loading' });
  const [busy, setBusy] = useState(false);
  const [toast, setToast] = useToast();
  const state = snapshot.kind === 'page' ? snapshot.state : null;
  const host = state ? (URL.parse(state.url)?.hostname ?? '') : '';
  const convert = useMemo(() => convertInBackground({ host }), [host]);
  const { listIn, copyAs } = reading;
  const { view, isPending, failure } = useTextView(
    state,
    listIn === 'page' ? (state?.shown ?? 'original') : listIn,
    convert,
  );

  useEffect(() => {
    const ending = new AbortController();
    connection.follow(setSnapshot, ending.signal);
    return () => ending.abort();
  }, [connection]);

  const attempt = useCallback(
    (work: Promise<void>, say = errorWords): Promise<void> =>
      work.catch((error: unknown) => setToast({ text: say(words, failureOf(error)), error: true })),
    [words, setToast],
  );

  useEffect(() => {
    if (failure) setToast({ text: listErrorWords(words, failure), error: true });
  }, [failure, words, setToast]);

  if (snapshot.kind !== 'page') {
    return (
      <NotRead
        snapshot={snapshot}
        onNotebook={() => void attempt(connection.openNotebook())}
        onRetry={() => void attempt(connection.refresh())}
      />
    );
  }

  const { site, state: page } = snapshot;
  const actions = actionsOnPage({
    ...{ connection, page, view, copyAs, words, attempt },
    onToast: setToast,
    onBusy: setBusy,
  });

  return (
    <>
      <PageView
        // Another page is another view: nothing that is open here belongs to it.
        key={page.key}
        state={page}
        view={view}
        reading={reading}
        busy={busy}
        isPending={isPending}
        width={width}
        together={connection.inPlace}
        colour={reading.colour}
        actions={actions}
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
      <PartFailure />
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
  readonly reading: Reading & { readonly colour: Colour };
  readonly width: number;
}) => (
  <LanguageContext.Provider value={props.language}>
    <Connected connection={props.connection} reading={props.reading} width={props.width} />
  </LanguageContext.Provider>
);
