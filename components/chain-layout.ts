import type { Report, SourceKind } from '../utils/attribution/types.ts';

/** A bar of the source chain picture: one source in one role. Coordinates are CSS pixels. */
export interface Bar {
  readonly key: string;
  /** Null for the publisher and for the bar that stands for the rest. */
  readonly source: number | null;
  readonly role: 'publisher' | 'relay' | 'origin' | 'rest';
  readonly name: string;
  readonly kind: SourceKind | null;
  /** Statements that run through it, as indices into the report. */
  readonly statements: readonly number[];
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Ribbon {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** An SVG path along the ribbon's middle. */
  readonly path: string;
  readonly width: number;
}

export interface ChainLayout {
  readonly bars: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  readonly width: number;
  /** Room kept on the right for the origins' names. */
  readonly labels: number;
  readonly publisher: string;
  /** What to call the origins that are too many to draw. */
  readonly rest: (count: number) => string;
  /** How many origins are drawn; the rest share one bar. */
  readonly origins?: number;
}

export const BAR_WIDTH = 7;
const PITCH = 19;
const GAP = 5;
const TOP = 18;

interface Draft {
  readonly key: string;
  readonly source: number | null;
  readonly role: Bar['role'];
  readonly name: string;
  readonly kind: SourceKind | null;
  readonly statements: number[];
  column: number;
  y: number;
}

/** The source of every hop: `of(statement, hop)` is an index into `report.sources`. */
export const sourcesOfHops = (report: Report): ((statement: number, hop: number) => number | undefined) => {
  const found = new Map<string, number>();
  report.sources.forEach((source, index) => {
    for (const [statement, hop] of source.hops) found.set(`${statement}:${hop}`, index);
  });
  return (statement, hop) => found.get(`${statement}:${hop}`);
};

/** Lays out publisher → relays → origins as a flow picture, widths by number of statements. Linear in hops but for sorting. */
export const layOutChain = (report: Report, options: LayoutOptions): ChainLayout => {
  const of = sourcesOfHops(report);
  const total = report.statements.length;
  const drafts = new Map<string, Draft>();
  const bar = (key: string, make: () => Omit<Draft, 'key' | 'statements' | 'y'>): Draft => {
    const draft = drafts.get(key) ?? { key, statements: [], y: 0, ...make() };
    drafts.set(key, draft);
    return draft;
  };

  const originCount = new Map<number, number>();
  report.statements.forEach((statement, index) => {
    const origin = of(index, statement.chain.length - 1);
    if (origin !== undefined) originCount.set(origin, (originCount.get(origin) ?? 0) + 1);
  });
  const limit = options.origins ?? 10;
  const ranked = [...originCount].sort((a, b) => b[1] - a[1]).map(([source]) => source);
  const shown = new Set(ranked.length > limit ? ranked.slice(0, limit - 1) : ranked);

  const depth = Math.max(1, ...report.statements.map(({ chain }) => chain.length));
  const links = new Map<string, { from: Draft; to: Draft; count: number }>();
  const publisher = bar('publisher', () => ({
    source: null,
    role: 'publisher',
    name: options.publisher,
    kind: null,
    column: 0,
  }));
  report.statements.forEach((statement, index) => {
    let previous = publisher;
    previous.statements.push(index);
    statement.chain.forEach((_, hop) => {
      const source = of(index, hop);
      if (source === undefined) return;
      const isOrigin = hop === statement.chain.length - 1;
      const role = !isOrigin ? 'relay' : shown.has(source) ? 'origin' : 'rest';
      const entity = report.sources[source];
      const next = bar(role === 'rest' ? 'rest' : `${role}:${source}`, () => ({
        source: role === 'rest' ? null : source,
        role,
        name: role === 'rest' ? options.rest(ranked.length - shown.size) : (entity?.name ?? ''),
        kind: role === 'rest' ? null : (entity?.kind ?? null),
        column: isOrigin ? depth : hop + 1,
      }));
      if (!isOrigin) next.column = Math.max(next.column, hop + 1);
      next.statements.push(index);
      const link = links.get(`${previous.key}→${next.key}`) ?? { from: previous, to: next, count: 0 };
      link.count++;
      links.set(`${previous.key}→${next.key}`, link);
      previous = next;
    });
  });

  const unit = Math.max(2, Math.min(6, 130 / Math.max(1, total)));
  const heightOf = (draft: Draft): number => Math.max(4, draft.statements.length * unit);
  const all = [...drafts.values()];
  const relays = all.filter(({ role }) => role === 'relay').sort((a, b) => b.statements.length - a.statements.length);
  const relayRank = new Map(relays.map((relay, index) => [relay.key, index]));
  const rank = (draft: Draft): number => {
    let sum = 0;
    let count = 0;
    for (const { from, to, count: n } of links.values()) {
      if (to !== draft) continue;
      sum += (relayRank.get(from.key) ?? relays.length) * n;
      count += n;
    }
    return count ? sum / count : 0;
  };
  const ends = all
    .filter(({ role }) => role === 'origin' || role === 'rest')
    .sort(
      (a, b) =>
        Number(a.role === 'rest') - Number(b.role === 'rest') ||
        rank(a) - rank(b) ||
        b.statements.length - a.statements.length,
    );
  let y = TOP;
  for (const draft of ends) {
    draft.y = y + Math.max(0, (PITCH - GAP - heightOf(draft)) / 2);
    y += Math.max(heightOf(draft) + GAP, PITCH);
  }
  const bottom = Math.max(y, TOP + heightOf(publisher) + GAP);
  publisher.y = TOP + Math.max(0, (bottom - GAP - TOP - heightOf(publisher)) / 2);

  for (let column = depth - 1; column >= 1; column--) {
    const wished = relays
      .filter((relay) => relay.column === column)
      .map((relay) => {
        const targets = [...links.values()].filter(({ from }) => from === relay);
        const middle =
          targets.reduce((sum, { to, count }) => sum + (to.y + heightOf(to) / 2) * count, 0) /
          Math.max(
            1,
            targets.reduce((sum, { count }) => sum + count, 0),
          );
        return { relay, middle };
      })
      .sort((a, b) => a.middle - b.middle);
    let free = TOP;
    for (const { relay, middle } of wished) {
      relay.y = Math.max(free, middle - heightOf(relay) / 2);
      free = relay.y + heightOf(relay) + PITCH;
    }
  }

  const span = options.width - options.labels - BAR_WIDTH;
  const xOf = (draft: Draft): number => (span * draft.column) / depth;
  const used = new Map<string, number>();
  const take = (draft: Draft, side: 'in' | 'out', thickness: number): number => {
    const key = `${side}${draft.key}`;
    const at = used.get(key) ?? 0;
    used.set(key, at + thickness);
    return draft.y + at + thickness / 2;
  };
  const ribbons = [...links.values()]
    .sort((a, b) => a.to.y - b.to.y || a.from.y - b.from.y)
    .map(({ from, to, count }) => {
      const width = count * unit;
      const x1 = xOf(from) + BAR_WIDTH;
      const x2 = xOf(to);
      const y1 = take(from, 'out', width);
      const y2 = take(to, 'in', width);
      const bend = (x2 - x1) * 0.5;
      const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
      return { from: from.key, to: to.key, count, width, path };
    });
  const bars = [publisher, ...relays, ...ends].map((draft) => ({
    key: draft.key,
    source: draft.source,
    role: draft.role,
    name: draft.name,
    kind: draft.kind,
    statements: draft.statements,
    column: draft.column,
    x: xOf(draft),
    y: draft.y,
    height: heightOf(draft),
  }));
  const height = Math.max(...bars.map((one) => one.y + one.height)) + 6;
  return { bars, ribbons, width: options.width, height };
};

/** What the bar for the origins that are too many to draw is called. */
export const restName = (count: number): string => `+ ${count}`;

/** A bar of an earlier report of the page in `report`: the same source in the same part; null where it is gone. */
export const barAgain = (report: Report, { role, name }: Bar): Bar | null => {
  const { bars } = layOutChain(report, { width: 0, labels: 0, publisher: name, rest: restName });
  const some = bars.filter((bar) => bar.role === role);
  if (role === 'rest') return some[0] ?? null;
  const isAlso = ({ source }: Bar): boolean =>
    source !== null && (report.sources[source]?.aliases.includes(name) ?? false);
  return some.find((bar) => bar.name === name) ?? some.find(isAlso) ?? null;
};
