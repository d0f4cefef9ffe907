import type { Hop, Report, Statement } from '../utils/attribution/types.ts';
import { findOutlet } from '../utils/outlets/find-outlet.ts';

/** The hops that a reader named: of the kind that the statement or the page gives the name, of an outlet where it is one, else of a person. */
export const chainOfNames = (
  names: readonly string[],
  { chain }: Statement,
  { sources }: Report,
): readonly Pick<Hop, 'name' | 'kind'>[] =>
  names.map((name) => {
    const known =
      chain.find((hop) => hop.name === name) ??
      sources.find((source) => source.name === name || source.aliases.includes(name));
    return { name, kind: known?.kind ?? (findOutlet(name) ? 'media' : 'person') };
  });
