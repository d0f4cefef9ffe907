import { COLOURS, type Colour } from '../utils/notes/types.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.tsx';

/** Offered beside a selection: highlight in a colour, or write a note. */
export const SelectionBar = (props: {
  readonly colour: Colour;
  readonly onHighlight: (colour: Colour) => void;
  readonly onNote: () => void;
}) => {
  const words = useWords();
  const colours = [props.colour, ...COLOURS.filter((one) => one !== props.colour)];
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={words('page.selection')}
      // A press on the bar must not take the selection away before it is used.
      onMouseDown={(event) => event.preventDefault()}
    >
      {colours.map((colour, index) => (
        <button
          key={colour}
          type="button"
          class={`swatch note-${colour}${index === 0 ? ' first' : ''}`}
          title={`${words('highlight')}: ${words(`colour.${colour}`)}`}
          aria-label={`${words('highlight')}: ${words(`colour.${colour}`)}`}
          onClick={() => props.onHighlight(colour)}
        />
      ))}
      <button type="button" class="button quiet small" onClick={props.onNote}>
        <Icon name="note" />
        {words('note')}
      </button>
    </div>
  );
};
