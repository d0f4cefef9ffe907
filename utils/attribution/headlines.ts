import { findOutlet } from '../outlets/find-outlet.ts';
import type { Hop, Statement } from './types.ts';

/** Title's words as they must come back below: a share of their pairs of characters. */
const SAME_WORDS = 0.5;
/** Where the source's own words come back too: 議員 in 台中市議員張廷瑋. */
const SAME_SPEAKER = 0.2;
/** Where the title has several speak and somebody alone below does. */
const ONE_OF_THEM = 0.5;
/** What share of the title's word for its source must be in the other's. */
const SAME_NAME = 0.6;
/** How many statements of a title are named, and how many below are looked through: no real title has more. */
const MOST_IN_TITLE = 16;
const MOST_BELOW = 300;
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

/** True where the characters of a short form stand in a name in their order: 教青局 in 教育及青年发展局. */
const shortens = (short: string, name: string): boolean => {
  let at = 0;
  for (const unit of name) if (unit === short[at]) at++;
  return at === short.length;
};

/** 当地公安 is the 县公安局 of the text. */
const LOCAL = /^[当當]地(?=..)/;

/** How much of what the title calls its source by is in what a speaker below is called by. */
const alike = (title: string, speaker: string): number => {
  const last = title.slice(-LAST);
  let both = 0;
  for (const unit of last) if (speaker.includes(unit)) both++;
  return last.length === 0 ? 0 : both / last.length;
};
/** Characters of a phrase that tell what somebody is stand at its end. */
const LAST = 3;

const SPEAKERS: ReadonlySet<Hop['kind']> = new Set(['person', 'role', 'anonymous', 'group', 'org']);

/** A title names by what somebody is: these are names already, or nobody's. */
const isNamed = (hop: Hop, below: readonly Statement[]): boolean =>
  !SPEAKERS.has(hop.kind) ||
  ((hop.kind === 'person' || hop.kind === 'org') &&
    below.some(({ chain }) => chain.some(({ name }) => name === hop.name)));

/**
 * Titles say 業者：X of somebody whom the article names: who says the same below, or whose name is the longer form, is the source of the title.
 * O(length of the words of a bounded number of statements).
 */
export const nameHeadlines = (statements: readonly Statement[], text: string): readonly Statement[] => {
  const below = statements.filter(({ headline, content }) => !headline && content.length > 0).slice(0, MOST_BELOW);
  let titles = 0;
  const wordsOf = ({ content }: Statement): string =>
    content
      .map(([a, b]) => text.slice(a, b))
      .join('')
      .replace(MARKS, '');
  const calledOf = (hop: Hop): string =>
    `${hop.source ? text.slice(...hop.source) : ''}\n${hop.antecedent ? text.slice(...hop.antecedent) : ''}\n${hop.name}`;
  let bodies: ReadonlyMap<Statement, ReadonlySet<string>> | undefined;
  const speakerOf = (statement: Statement, hop: Hop): Hop | null => {
    if (hop.kind === 'org' || hop.kind === 'person') {
      const short = hop.name.replace(LOCAL, '');
      const longer = below.find(({ chain }) => {
        const other = chain.at(-1);
        return other?.kind === hop.kind && other.name.length > short.length && shortens(short, other.name);
      });
      if (longer) return longer.chain.at(-1) ?? null;
    }
    bodies ??= new Map(below.map((body) => [body, pairsOf(wordsOf(body))]));
    const words = pairsOf(wordsOf(statement));
    const called = hop.source ? text.slice(...hop.source) : hop.name;
    let best: { readonly hop: Hop; readonly score: number } | null = null;
    for (const body of below) {
      const other = body.chain.at(-1);
      if (!other || !SPEAKERS.has(other.kind) || (hop.kind === 'org' && other.kind !== 'org')) continue;
      // 家属：X is nobody else without a name
      if (hop.kind === 'group' && other.kind !== 'person' && other.kind !== 'org') continue;
      const same = shared(words, bodies.get(body) as ReadonlySet<string>);
      const likeness = alike(called, calledOf(other));
      // 村民：X is what one of them said only where it is plainly the same
      const one = hop.kind === 'group' && other.kind !== 'group' && other.kind !== 'org';
      if (same < (likeness >= SAME_NAME && !one ? SAME_SPEAKER : one ? ONE_OF_THEM : SAME_WORDS)) continue;
      const score = same + likeness;
      if (!best || score > best.score) best = { hop: other, score };
    }
    return best?.hop ?? null;
  };
  /** 紐時 in a title is the 紐約時報 of the text. */
  const outletOf = (hop: Hop): Hop | null => {
    const id = findOutlet(hop.name)?.id;
    const same = (other: Hop): boolean =>
      other.kind === 'media' && other.name !== hop.name && findOutlet(other.name)?.id === id;
    return (id && below.flatMap(({ chain }) => chain).find(same)) || null;
  };
  return statements.map((statement) => {
    const hop = statement.headline && titles++ < MOST_IN_TITLE ? statement.chain.at(-1) : undefined;
    const found =
      hop?.kind === 'media' ? outletOf(hop) : hop && !isNamed(hop, below) ? speakerOf(statement, hop) : null;
    if (!hop || !found || found.name === hop.name) return statement;
    const { name, kind, source } = found;
    const named: Hop = { ...hop, name, kind, resolution: 'description', ...(source ? { antecedent: source } : {}) };
    return { ...statement, chain: [...statement.chain.slice(0, -1), named] };
  });
};
