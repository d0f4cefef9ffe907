import type { Statement } from '../utils/attribution/types.ts';
import { useWords } from './language.tsx';

/** What hovering a marked passage shows: publisher, relays, origin, each with its kind. */
export const HoverCard = (props: {
  readonly statement: Statement;
  readonly publisher: string;
  readonly mention: (statement: Statement, hop: number) => string;
}) => {
  const { statement, publisher } = props;
  const words = useWords();
  return (
    <div class="hover-card" role="tooltip">
      <ol class="steps">
        <li class="step publisher">
          <b>{publisher}</b>
          <span>{words('thisPage')}</span>
        </li>
        {statement.chain.map((hop, index) => {
          const mention = props.mention(statement, index);
          return (
            <li key={index} class={`step kind-${hop.kind}${index === statement.chain.length - 1 ? ' origin' : ''}`}>
              <b>{hop.name}</b>
              <span>
                {words(`kind.${hop.kind}`)}
                {mention && mention !== hop.name && ` · ${mention}`}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="hover-foot">
        <span>
          {words(`stance.${statement.stance}`)}
          {statement.type !== 'none' && ` · ${words(`type.${statement.type}`)}`}
        </span>
        <span>{words('page.clickToNote')}</span>
      </p>
    </div>
  );
};
