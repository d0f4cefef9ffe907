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
  readonly view: TextView;
  /** Why `view` is still the original; null where nothing went wrong. */
  readonly failure: MessageFailure | null;
}

/** Every name and other words beside the article's text that may be shown, each once. */
const wordsBeside = ({ article, report, notes, corrections }: PageState): readonly string[] => {
  const sources = report.sources.flatMap(({ name, aliases }) => [name, ...aliases]);
  const hops = report.statements.flatMap(({ chain }) => chain.map(({ name }) => name));
  const written = [...notes.flatMap(wordsOfNote), ...corrections.flatMap(wordsOfCorrection)];
  return [...new Set([article?.publisher ?? '', ...sources, ...hops, ...written])].filter(Boolean);
};

/** The article's and the notes' words in `shown`; the original until the conversion has arrived, or where it fails. */
export const useTextView = (state: PageState | null, shown: Shown, convert: Convert): TextInView => {
  const text = state?.article?.text ?? '';
  const language = state?.article?.variant ?? state?.article?.script ?? undefined;
  const original = useMemo(() => originalView(text, language), [text, language]);
  const [converted, setConverted] = useState<TextView | null>(null);
  const [failure, setFailure] = useState<MessageFailure | null>(null);
  const { article, report, notes, corrections } = state ?? {};
  const beside = useMemo(() => (state ? wordsBeside(state) : []), [article?.publisher, report, notes, corrections]);
  useEffect(() => {
    setConverted(null);
    setFailure(null);
    if (shown === 'original') return;
    let current = true;
    // Line by line, as on the page: each may be of another script.
    const lines = text.split('\n');
    convert([...lines, ...beside], shown).then(
      (answers) => {
        if (!current) return;
        const body = answers.slice(0, lines.length).flatMap((line, at) => (at > 0 ? [unchanged('\n'), line] : [line]));
        const names = beside.map((name, at) => [name, answers[lines.length + at]?.text ?? name] as const);
        setConverted(convertedView(concatenated(body), new Map(names), shown));
      },
      (error: unknown) => current && setFailure(failureOf(error)),
    );
    return () => {
      current = false;
    };
  }, [text, shown, beside, convert]);
  return { view: converted ?? original, failure };
};
