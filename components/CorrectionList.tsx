import type { Correction } from '../utils/notes/types.ts';
import type { TextView } from '../utils/text-view.ts';
import { useWords } from './language.tsx';

/** So much of a passage is quoted. */
const QUOTED = 40;

/** What the reader corrected on this page; each can be taken back. */
export const CorrectionList = (props: {
  readonly corrections: readonly Correction[];
  readonly view: TextView;
  readonly onWithdraw: (id: string) => void;
}) => {
  const { view } = props;
  const words = useWords();
  const said = (correction: Correction): string => {
    if (correction.kind === 'same-source') {
      const [a, b] = correction.names;
      return words('correct.isSame', { a: view.name(a), b: view.name(b) });
    }
    const exact = view.name(correction.anchor.quote.exact);
    const text = exact.length > QUOTED ? `${exact.slice(0, QUOTED).toWellFormed()}…` : exact;
    if (correction.kind === 'not-a-statement') return words('correct.isNot', { text });
    return words('correct.isChain', { chain: correction.chain.map(({ name }) => view.name(name)).join(' › '), text });
  };
  return (
    <details class="corrections">
      <summary>
        {words('correct.yours')} <span class="count">{props.corrections.length}</span>
      </summary>
      <ul>
        {props.corrections.map((correction) => (
          <li key={correction.id}>
            <span>{said(correction)}</span>
            <button type="button" class="button quiet small" onClick={() => props.onWithdraw(correction.id)}>
              {words('correct.withdraw')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
