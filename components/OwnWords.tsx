import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../utils/i18n/index.ts';
import { mergedReplacements, readReplacementFile, replacementLines } from '../utils/script/replacement-files.ts';
import { MAX_REPLACEMENTS, MAX_WORD, type Replacement } from '../utils/script/replacements.ts';
import { WordListError } from '../utils/script/word-list-error.ts';
import { download } from './download.ts';
import { KeptWords } from './KeptWords.tsx';
import { useWords } from './language.tsx';
import { ReplacementList } from './ReplacementList.tsx';

/** A refused list in words that say where and why. */
const problemWords = (words: Translate, error: unknown): string => {
  if (!(error instanceof WordListError)) return error instanceof Error ? error.message : String(error);
  const { code, place, field } = error;
  const where =
    place === null
      ? ''
      : 'line' in place
        ? words('ownWords.line', { n: place.line })
        : words('ownWords.entry', { n: place.entry });
  const which = field && words('ownWords.field', { field: words(`replacements.${field}`) });
  return [where, which, words(`ownWords.problem.${code}`, { word: MAX_WORD, most: MAX_REPLACEMENTS })].join('');
};

/** What the parts of the list do with it: a change that is refused leaves it as it was and says why. True where it went well. */
export type ChangeList = (change: (list: readonly Replacement[]) => readonly Replacement[]) => boolean;

/** The reader's own words: those that read otherwise, those that never change, and both of them in a file. */
export const OwnWords = (props: {
  readonly list: readonly Replacement[];
  readonly keepNames: boolean;
  readonly onChange: (list: readonly Replacement[]) => void;
  readonly onKeepNames: (keep: boolean) => void;
}) => {
  const { list } = props;
  const words = useWords();
  const [problem, setProblem] = useState('');
  const [told, setTold] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const change: ChangeList = (work) => {
    setTold('');
    setProblem('');
    try {
      props.onChange(work(list));
      return true;
    } catch (error) {
      setProblem(words('replacements.refused', { why: problemWords(words, error) }));
      return false;
    }
  };
  const read = async (chosen: File): Promise<void> => {
    const content = await chosen.arrayBuffer().catch((error: unknown) => {
      setProblem(words('replacements.refused', { why: `${chosen.name}: ${problemWords(words, error)}` }));
      return null;
    });
    if (!content) return;
    let n = 0;
    const isTaken = change((before) => {
      const added = readReplacementFile(new Uint8Array(content));
      n = added.length;
      return mergedReplacements(before, added);
    });
    if (isTaken) setTold(words('replacements.imported', { file: chosen.name, n }));
  };

  return (
    <div class="own-words">
      <ReplacementList list={list} onChange={change} />
      <KeptWords list={list} keepNames={props.keepNames} onChange={change} onKeepNames={props.onKeepNames} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p role="status">{told}</p>
      <div class="file">
        <div class="row">
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {words('replacements.import')}
          </button>
          <button
            type="button"
            class="button"
            disabled={list.length === 0}
            onClick={() => download(replacementLines(list), 'tsv', 'text/tab-separated-values', 'words')}
          >
            {words('replacements.export')}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".tsv,.txt,.json,text/plain,text/tab-separated-values,application/json"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) void read(chosen);
              event.currentTarget.value = '';
            }}
          />
        </div>
        <p class="hint">{words('replacements.format')}</p>
      </div>
    </div>
  );
};
