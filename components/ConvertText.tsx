import { useEffect, useId, useState } from 'preact/hooks';
import { failureOf } from '../utils/messages.ts';
import { type Script, scriptOf } from '../utils/script/detect-script.ts';
import { VARIANTS, type Variant } from '../utils/span.ts';
import { textErrorWords } from './error-words.ts';
import { Icon } from './Icon.tsx';
import { useLanguage, useWords } from './language.tsx';

/** As much as is converted and sent about in well under a second, in UTF-16 code units. */
export const LONGEST_TEXT = 1_000_000;
/** Between two keys of somebody typing, in milliseconds. */
const PAUSE_MS = 150;

/** Of a text this much tells its script. */
const ENOUGH = 2_000;

/** What a text in a script is likely wanted in. */
const OTHER: Readonly<Record<Script, Variant>> = { 'zh-Hans': 'zh-Hant-TW', 'zh-Hant': 'zh-Hans' };

/** A text box, and what is in it in another script. */
export const ConvertText = (props: {
  /** Converts the lines of one text. */
  readonly convert: (lines: readonly string[], variant: Variant) => Promise<readonly { readonly text: string }[]>;
  readonly rows: number;
  /** Anything that changes what the conversion gives. */
  readonly version?: unknown;
}) => {
  const { convert, version } = props;
  const words = useWords();
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Variant | null>(null);
  const variant = picked ?? OTHER[scriptOf(text.slice(0, ENOUGH)) ?? (language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans')];
  const [result, setResult] = useState('');
  const [problem, setProblem] = useState('');
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    setCopied(false);
    setProblem('');
    if (text.length > LONGEST_TEXT) {
      setResult('');
      setProblem(words('convert.tooLong', { n: LONGEST_TEXT.toLocaleString('en') }));
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      convert(text.split('\n'), variant).then(
        (lines) => current && setResult(lines.map((line) => line.text).join('\n')),
        (error: unknown) => {
          if (!current) return;
          setResult('');
          setProblem(textErrorWords(words, failureOf(error)));
        },
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, variant, convert, version, words]);

  const copy = (): void => {
    navigator.clipboard.writeText(result).then(
      () => setCopied(true),
      () => setProblem(words('convert.copyFailed')),
    );
  };

  return (
    <div class="convert-text">
      <label for={`${id}-in`}>{words('convert.input')}</label>
      <textarea
        id={`${id}-in`}
        class="field"
        rows={props.rows}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="convert-bar">
        <label for={`${id}-out`}>{words('convert.output')}</label>
        <select
          class="field"
          aria-label={words('script')}
          value={variant}
          onChange={(event) => setPicked(event.currentTarget.value as Variant)}
        >
          {VARIANTS.map((one) => (
            <option key={one} value={one} lang={one}>
              {words(`script.${one}`)}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={copy} disabled={result === ''}>
          <Icon name="copy" />
          {words('copy')}
        </button>
        <span role="status">{copied && words('copied')}</span>
      </div>
      <textarea id={`${id}-out`} class="field" rows={props.rows} lang={variant} value={result} readOnly />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};
