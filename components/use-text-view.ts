import { useEffect, useMemo, useState } from 'preact/hooks';
import { failureOf, type MessageFailure, type PageState, type Shown } from '../utils/messages.ts';
import { concatenated, unchanged } from '../utils/script/mapped.ts';
import type { Mapped } from '../utils/script/types.ts';
import type { Variant } from '../utils/span.ts';
import { convertedView, originalView, type TextView } from '../utils/text-view.ts';
import { wordsOfCorrection } from './correction-in-view.ts';
import { wordsOfNote } from './note-in-view.ts';

type Convert = (blocks: readonly string[], variant: Variant) => Promise<readonly Mapped[]>;

export interface TextInView {
  /** In what was asked for last; while that is being converted, in what was shown before. */
  readonly view: TextView;
  readonly isPending: boolean;
  /** Why `view` is still the original; null where nothing went wrong. */
  readonly failure: MessageFailure | null;
}

/** A conversion that has arrived, and what it is of. */
interface Converted {
  readonly view: TextView;
  readonly text: string;
  readonly shown: Shown;
  readonly beside: readonly string[];
}

/** Every name and other words beside the article's text that may be shown, each once. */
const wordsBeside = ({ article, report, notes, corrections }: PageState): readonly string[] => {
  const sources = report.sources.flatMap(({ name, aliases }) => [name, ...aliases]);
  const hops = report.statements.flatMap(({ chain }) => chain.map(({ name }) => name));
  const written = [...notes.flatMap(wordsOfNote), ...corrections.flatMap(wordsOfCorrection)];
  return [...new Set([article?.publisher ?? '', ...sources, ...hops, ...written])].filter(Boolean);
};

/** The article's and the notes' words in `shown`; the original until the first conversion has arrived, or where it fails. */
export const useTextView = (state: PageState | null, shown: Shown, convert: Convert): TextInView => {
  const text = state?.article?.text ?? '';
  const language = state?.article?.variant ?? state?.article?.script ?? undefined;
  const original = useMemo(() => originalView(text, language), [text, language]);
  const [converted, setConverted] = useState<Converted | null>(null);
  const [failure, setFailure] = useState<MessageFailure | null>(null);
  const { article, report, notes, corrections } = state ?? {};
  const beside = useMemo(() => (state ? wordsBeside(state) : []), [article?.publisher, report, notes, corrections]);
  useEffect(() => {
    setFailure(null);
    if (shown === 'original') {
      setConverted(null);
      return;
    }
    let current = true;
    // Line by line, as on the page: each may be of another script.
    const lines = text.split('\n');
    convert([...lines, ...beside], shown).then(
      (answers) => {
        if (!current) return;
        const body = answers.slice(0, lines.length).flatMap((line, at) => (at > 0 ? [unchanged('\n'), line] : [line]));
        const names = beside.map((name, at) => [name, answers[lines.length + at]?.text ?? name] as const);
        const view = convertedView(concatenated(body), new Map(names), shown);
        setConverted({ view, text, shown, beside });
      },
      (error: unknown) => {
        if (!current) return;
        setConverted(null);
        setFailure(failureOf(error));
      },
    );
    return () => {
      current = false;
    };
  }, [text, shown, beside, convert]);
  const arrived = shown !== 'original' && converted?.text === text ? converted : null;
  return {
    view: arrived?.view ?? original,
    isPending: shown !== 'original' && failure === null && (arrived?.shown !== shown || arrived.beside !== beside),
    failure,
  };
};
