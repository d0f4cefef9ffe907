import type { Statement } from '../utils/attribution/types.ts';
import { useWords } from './language.tsx';

/** One chain as a line of text: relay › relay › origin. */
export const ChainLine = (props: { readonly statement: Statement; readonly name: (original: string) => string }) => {
  const words = useWords();
  const { chain } = props.statement;
  return (
    <ol class="chain-line" data-chain aria-label={words('chain')}>
      {chain.map((hop, index) => (
        <li
          key={index}
          class={`hop kind-${hop.kind}${index === chain.length - 1 ? ' origin' : ''}${hop.resolution === 'open' ? ' open' : ''}`}
          title={words(`kind.${hop.kind}`)}
        >
          {props.name(hop.name)}
        </li>
      ))}
    </ol>
  );
};
