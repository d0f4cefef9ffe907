import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageState, Shown } from '../utils/messages.ts';
import type { Mapped } from '../utils/script/types.ts';
import type { Variant } from '../utils/span.ts';
import { convertedView, originalView, type TextView } from '../utils/text-view.ts';
import { wordsOfNote } from './note-in-view.ts';

type Convert = (blocks: readonly string[], variant: Variant) => Promise<readonly Mapped[]>;

/** The article's and the notes' words in `shown`; the original until the conversion has arrived, or where it fails. */
export const useTextView = (state: PageState | null, shown: Shown, convert: Convert): TextView => {
  const text = state?.article?.text ?? '';
  const language = state?.article?.variant ?? state?.article?.script ?? undefined;
  const original = useMemo(() => originalView(text, language), [text, language]);
  const [converted, setConverted] = useState<TextView | null>(null);
  const report = state?.report;
  const notes = state?.notes;
  useEffect(() => {
    setConverted(null);
    if (shown === 'original') return;
    let current = true;
    const names = [...new Set(report?.sources.flatMap(({ name, aliases }) => [name, ...aliases]) ?? [])];
    const hopNames = report?.statements.flatMap(({ chain }) => chain.map(({ name }) => name)) ?? [];
    const all = [...new Set([...names, ...hopNames, ...(notes ?? []).flatMap(wordsOfNote)])].filter(Boolean);
    convert([text, ...all], shown).then(
      ([body, ...rest]) => {
        if (!current || !body) return;
        setConverted(convertedView(body, new Map(all.map((name, index) => [name, rest[index]?.text ?? name])), shown));
      },
      () => undefined, // the page itself reports the failure; the list stays readable in the original
    );
    return () => {
      current = false;
    };
  }, [text, shown, report, notes, convert]);
  return converted ?? original;
};
