import type { Span } from '../../../../span.ts';
import type { Mention } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import type { Hop, Resolution } from '../../../types.ts';
import type { Judge } from '../judge/judge.ts';
import type { Known, Learnt } from '../short-names.ts';

/** A mention with all that tells whom it stands for. */
export interface Mentioned {
  readonly page: Page;
  readonly mention: Mention;
  /** Those named before the mention. */
  readonly known: readonly Learnt[];
  /** All people of the page. */
  readonly whole: () => readonly Known[];
  /** Who relays it and so is not meant. */
  readonly outer: string | undefined;
  /** The outlet that relays it in the same sentence. */
  readonly relaying: Hop | undefined;
  readonly judge: Judge;
}

/** Says whom a mention stands for, or null where it has no say. */
export type Settler = (mentioned: Mentioned) => Hop | null;

export const resolved = (
  mention: Mention,
  name: string,
  kind: Hop['kind'],
  resolution: Resolution,
  antecedent?: Span,
): Hop => ({
  source: mention.span,
  name,
  kind,
  resolution,
  ...(antecedent ? { antecedent } : {}),
});

/** The mention as one whom the text names elsewhere. */
export const standingFor = (
  mention: Mention,
  { name, kind, span }: Pick<Known, 'name' | 'kind' | 'span'>,
  resolution: Resolution,
): Hop => resolved(mention, name, kind, resolution, span);

/** The mention by the name that stands in it. */
export const asItStands = (mention: Mention, resolution: 'text' | 'open' = 'text'): Hop =>
  resolved(mention, mention.name, mention.kind, resolution);
