import type { Statement } from '../utils/attribution/types.ts';
import type { TextView } from '../utils/text-view.ts';
import { useWords } from './language.tsx';

/** One chain as a line of text: relay › relay › origin. */
export const ChainLine = (props: { readonly statement: Statement; readonly view: TextView }) => {
  const words = useWords();
  const { chain } = props.statement;
  return (
    <ol class="chain-line" data-chain lang={props.view.language} aria-label={words('chain')}>
      {chain.map((hop, index) => (
        <li
          key={index}
          class={`hop kind-${hop.kind}${index === chain.length - 1 ? ' origin' : ''}${hop.resolution === 'open' ? ' open' : ''}`}
          title={words(`kind.${hop.kind}`)}
        >
          {props.view.name(hop.name)}
        </li>
      ))}
    </ol>
  );
};
