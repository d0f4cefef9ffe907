import type { Hop, Statement } from './types.ts';

/** Title's words as they must come back below: a share of their pairs of characters. */
const SAME_WORDS = 0.5;
/** Where the source's own words come back too: 議員 in 台中市議員張廷瑋. */
const SAME_SPEAKER = 0.2;
const MARKS = /[\s\p{P}\p{S}]/gu;

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
};

/** What share of the title's pairs stands in the other text too. */
const shared = (title: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (title.size === 0) return 0;
  let both = 0;
  for (const pair of title) if (other.has(pair)) both++;
  return both / title.size;
};

/** A title names by what somebody is: these are names already. */
const isNamed = (hop: Hop, below: readonly Statement[]): boolean =>
  hop.kind === 'agentless' ||
  hop.kind === 'media' ||
  hop.kind === 'document' ||
  hop.kind === 'self' ||
  ((hop.kind === 'person' || hop.kind === 'org') && below.some(({ chain }) => chain.some(({ name }) => name === hop.name)));

/**
 * Titles say 業者：X of somebody whom the article names: who says the same below, or the only one below who is called that, is the source of the title.
 * O(statements · length of their words).
 */
export const nameHeadlines = (statements: readonly Statement[], text: string): readonly Statement[] => {
  const below = statements.filter(({ headline, content }) => !headline && content.length > 0);
  const wordsOf = ({ content }: Statement): string =>
    content
      .map(([a, b]) => text.slice(a, b))
      .join('')
      .replace(MARKS, '');
  let bodies: ReadonlyMap<Statement, ReadonlySet<string>> | undefined;
  const named = (statement: Statement): Hop | null => {
    const hop = statement.chain.at(-1);
    if (!hop?.source || isNamed(hop, below)) return null;
    bodies ??= new Map(below.map((body) => [body, pairsOf(wordsOf(body))]));
    const words = pairsOf(wordsOf(statement));
    const called = pairsOf(text.slice(...hop.source));
    let best: { readonly hop: Hop; readonly score: number } | null = null;
    for (const body of below) {
      const speaker = body.chain.at(-1);
      if (!speaker || speaker.kind === 'agentless' || speaker.kind === 'self') continue;
      const same = shared(words, bodies.get(body) as ReadonlySet<string>);
      const known = speaker.antecedent ? text.slice(...speaker.antecedent) : '';
      const own = speaker.source ? text.slice(...speaker.source) : '';
      const alike = shared(called, pairsOf(`${own}\n${known}\n${speaker.name}`));
      if (same < (alike >= 0.5 ? SAME_SPEAKER : SAME_WORDS)) continue;
      const score = same + alike;
      if (!best || score > best.score) best = { hop: speaker, score };
    }
    if (!best || best.hop.name === hop.name) return null;
    const { name, kind, source } = best.hop;
    return { ...hop, name, kind, resolution: 'description', ...(source ? { antecedent: source } : {}) };
  };
  return statements.map((statement) => {
    const hop = statement.headline ? named(statement) : null;
    return hop ? { ...statement, chain: [...statement.chain.slice(0, -1), hop] } : statement;
  });
};
