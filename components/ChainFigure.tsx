import { useMemo } from 'preact/hooks';
import type { Report } from '../utils/attribution/types.ts';
import { BAR_WIDTH, type Bar, type ChainLayout, layOutChain, restName } from './chain-layout.ts';
import { useWords } from './language.tsx';

const WIDE = /[\u2e80-\uffef]/;
/** Half-width columns of the names of the publisher and of relays. */
const MOST_UNITS = 16;
/** CSS pixels of a half-width column, and of a line, in the figure's type. */
const UNIT = 6;
const LINE = 13;

const unitsOf = (character: string): number => (WIDE.test(character) ? 2 : 1);
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + unitsOf(character), 0) * UNIT;

/** `name` cut to about `units` half-width columns. */
const shorten = (name: string, units: number): string => {
  let used = 0;
  let out = '';
  for (const character of name) {
    used += unitsOf(character);
    if (used > units) return `${out}…`;
    out += character;
  }
  return out;
};

/** Where the publisher's name stands clear of the relays' names: over its bar, under it, or else at the top or the bottom; null where none is free. */
const publisherLine = ({ bars, height }: ChainLayout, name: (original: string) => string): number | null => {
  const publisher = bars.find(({ role }) => role === 'publisher');
  if (!publisher) return null;
  const right = widthOf(shorten(name(publisher.name), MOST_UNITS));
  const others = bars.filter(
    (bar) => bar.role === 'relay' && bar.x - widthOf(`${shorten(name(bar.name), MOST_UNITS)} 00`) / 2 < right,
  );
  const lines = [publisher.y - 6, publisher.y + publisher.height + LINE, LINE - 2, height - 2];
  return lines.find((line) => others.every((bar) => Math.abs(bar.y - 6 - line) >= LINE)) ?? null;
};

/** The source chain of a page as a picture: publisher → relays → origins. Choosing a bar filters the list. */
export const ChainFigure = (props: {
  readonly report: Report;
  readonly publisher: string;
  readonly name: (original: string) => string;
  /** The key of the chosen bar. */
  readonly chosen: string | null;
  readonly onChoose: (bar: Bar | null) => void;
  readonly width: number;
}) => {
  const { report, publisher, chosen, onChoose, width, name } = props;
  const words = useWords();
  const labels = Math.round(width * 0.36);
  const layout = useMemo(
    () => layOutChain(report, { width, labels, publisher, rest: restName }),
    [report, width, labels, publisher],
  );
  const publisherAt = publisherLine(layout, name);
  const lit = (key: string): boolean => {
    if (chosen === null) return false;
    const bar = layout.bars.find((one) => one.key === chosen);
    const other = layout.bars.find((one) => one.key === key);
    return other?.statements.some((statement) => bar?.statements.includes(statement)) ?? false;
  };
  const choose = (bar: Bar): void => onChoose(bar.role === 'publisher' || bar.key === chosen ? null : bar);
  const label = (bar: Bar): string =>
    [
      name(bar.name),
      bar.kind && words(`kind.${bar.kind}`),
      bar.role === 'relay' && words('relayed'),
      words('statements', { n: bar.statements.length }),
    ]
      .filter(Boolean)
      .join(', ');

  return (
    <figure class="chain-figure">
      <figcaption class="visually-hidden">{words('chain')}</figcaption>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        class={chosen ? 'filtered' : ''}
        role="group"
        aria-label={words('chain')}
      >
        {layout.ribbons.map((ribbon) => {
          const to = layout.bars.find(({ key }) => key === ribbon.to);
          const on =
            lit(ribbon.from) && lit(ribbon.to) && (ribbon.from === chosen || ribbon.to === chosen || lit(ribbon.to));
          return (
            <path
              key={`${ribbon.from}${ribbon.to}`}
              class={`ribbon kind-${to?.kind ?? 'none'}${on ? ' lit' : ''}`}
              d={ribbon.path}
              stroke-width={ribbon.width}
            />
          );
        })}
        {layout.bars.map((bar) => {
          const isRelay = bar.role === 'relay';
          const end = bar.role === 'origin' || bar.role === 'rest';
          const middle = bar.y + bar.height / 2;
          return (
            <g
              key={bar.key}
              role="button"
              tabindex={0}
              aria-pressed={bar.key === chosen}
              class={`bar ${bar.role} kind-${bar.kind ?? 'none'}${lit(bar.key) ? ' lit' : ''}`}
              onClick={() => choose(bar)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ' ') {
                  event.preventDefault();
                  choose(bar);
                }
              }}
            >
              <title>{label(bar)}</title>
              <rect
                class="hit"
                x={end ? bar.x : bar.x - 4}
                y={Math.min(bar.y, middle - 10)}
                width={end ? layout.width - bar.x : BAR_WIDTH + 8}
                height={Math.max(bar.height, 20)}
              />
              <rect class="stem" x={bar.x} y={bar.y} width={BAR_WIDTH} height={bar.height} rx="2" />
              {end && (
                <text x={bar.x + BAR_WIDTH + 6} y={middle} dominant-baseline="central">
                  {shorten(name(bar.name), Math.floor((labels - 34) / 6.6))}
                  <tspan class="count" dx="5">
                    {bar.statements.length}
                  </tspan>
                </text>
              )}
              {isRelay && (
                <text class="over" x={bar.x + BAR_WIDTH / 2} y={bar.y - 6} text-anchor="middle">
                  {shorten(name(bar.name), MOST_UNITS)}
                  <tspan class="count" dx="4">
                    {bar.statements.length}
                  </tspan>
                </text>
              )}
              {bar.role === 'publisher' && publisherAt !== null && (
                <text class="over" x={0} y={publisherAt}>
                  {shorten(name(bar.name), MOST_UNITS)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
};
