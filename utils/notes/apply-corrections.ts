import { locate } from '../anchor/locate.ts';
import type { TextIndex } from '../anchor/text-index.ts';
import type { Hop, Report, Source, Statement } from '../attribution/types.ts';
import type { Span } from '../span.ts';
import { sourceKey } from './source-key.ts';
import { correctedPassage } from './statement-passage.ts';
import type { Correction } from './types.ts';

type OnPassage = Exclude<Correction, { readonly kind: 'same-source' }>;

/**
 * The report as the reader corrected it: statements that are none left out, chains replaced, sources that are one made one. A correction whose passage is not on the page, or stands under no
 * statement, changes nothing; of two on one statement the later counts. `index` is that of the text the report was made of.
 */
export function applyCorrections(report: Report, index: TextIndex, corrections: readonly Correction[]): Report {
  if (corrections.length === 0) return report;
  const byStatement = correctionsByStatement(report, index, corrections);
  const sourceOf = new Map(
    report.sources.flatMap((source) => source.hops.map(([s, h]) => [`${s} ${h}`, source] as const)),
  );
  const statements: Statement[] = [];
  const hops: { readonly source: Source | null; readonly hop: Hop; readonly at: readonly [number, number] }[] = [];
  for (const [was, statement] of report.statements.entries()) {
    const correction = byStatement.get(was);
    if (correction?.kind === 'not-a-statement') continue;
    const chain =
      correction?.kind === 'chain' ? correction.chain.map((hop) => correctedHop(hop, statement)) : statement.chain;
    for (const [h, hop] of chain.entries()) {
      const source =
        correction?.kind === 'chain' ? named(report.sources, hop.name) : (sourceOf.get(`${was} ${h}`) ?? null);
      hops.push({ source, hop, at: [statements.length, h] });
    }
    statements.push(chain === statement.chain ? statement : { ...statement, chain });
  }
  return { statements, sources: mergedSources(regrouped(hops), corrections) };
}

/** For each statement of the report as `applyCorrections` gives it: the id of the correction that its chain comes from, or null. */
export function correctionOfEach(
  report: Report,
  index: TextIndex,
  corrections: readonly Correction[],
): readonly (string | null)[] {
  const byStatement = correctionsByStatement(report, index, corrections);
  return report.statements.flatMap((_, at) => {
    const correction = byStatement.get(at);
    return correction?.kind === 'not-a-statement' ? [] : [correction?.id ?? null];
  });
}

function correctionsByStatement(
  report: Report,
  index: TextIndex,
  corrections: readonly Correction[],
): ReadonlyMap<number, OnPassage> {
  const byStatement = new Map<number, OnPassage>();
  for (const correction of corrections) {
    if (correction.kind === 'same-source') continue;
    const { span } = locate(index, correction.anchor);
    const at = span ? report.statements.findIndex((statement) => samePassage(correctedPassage(statement), span)) : -1;
    if (at >= 0) byStatement.set(at, correction);
  }
  return byStatement;
}

/** Detection may set a boundary elsewhere in a later version: half of both together is the same passage. */
const samePassage = (passage: Span | null, span: Span): boolean =>
  passage !== null &&
  2 * (Math.min(passage[1], span[1]) - Math.max(passage[0], span[0])) >=
    Math.max(passage[1], span[1]) - Math.min(passage[0], span[0]);

/** A hop that the reader named keeps the mention it had. */
const correctedHop = ({ name, kind }: Pick<Hop, 'name' | 'kind'>, { chain }: Statement): Hop => {
  const known = chain.find((hop) => hop.name === name);
  return { source: known?.source ?? null, name, kind, resolution: known?.resolution ?? 'text' };
};

/** By the very name, else by one that differs only in script, width or marks, as a name noted on the other copy of an article does. */
const named = (sources: readonly Source[], name: string): Source | null => {
  const key = sourceKey(name);
  return (
    sources.find((source) => source.name === name || source.aliases.includes(name)) ??
    sources.find((source) => [source.name, ...source.aliases].some((known) => sourceKey(known) === key)) ??
    null
  );
};

function regrouped(
  hops: readonly { source: Source | null; hop: Hop; at: readonly [number, number] }[],
): readonly Source[] {
  const groups = new Map<string, Source>();
  let next = Math.max(-1, ...hops.map(({ source }) => source?.id ?? -1)) + 1;
  for (const { source, hop, at } of hops) {
    const key = source ? `${source.id}` : `name ${hop.name}`;
    const group = groups.get(key) ?? {
      ...(source ?? { id: next++, name: hop.name, kind: hop.kind, aliases: [] }),
      hops: [],
    };
    groups.set(key, { ...group, hops: [...group.hops, at] });
  }
  return [...groups.values()];
}

function mergedSources(sources: readonly Source[], corrections: readonly Correction[]): readonly Source[] {
  let merged = sources;
  for (const correction of corrections) {
    if (correction.kind !== 'same-source') continue;
    const [kept, other] = correction.names.map((name) => named(merged, name));
    if (!kept || !other || kept === other) continue;
    const aliases = new Set([...kept.aliases, other.name, ...other.aliases]);
    aliases.delete(kept.name);
    const both: Source = {
      ...other,
      ...kept,
      aliases: [...aliases],
      hops: [...kept.hops, ...other.hops].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    };
    merged = merged.filter((source) => source !== other).map((source) => (source === kept ? both : source));
  }
  return merged;
}
