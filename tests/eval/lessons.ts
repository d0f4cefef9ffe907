import { detect } from '../../utils/attribution/detect.ts';
import type { Frame } from '../../utils/attribution/language.ts';
import { chineseWith } from '../../utils/attribution/languages/zh/index.ts';
import { endFeaturesOf } from '../../utils/attribution/languages/zh/judge/end-features.ts';
import { type Features, featuresOf } from '../../utils/attribution/languages/zh/judge/features.ts';
import type { Judge } from '../../utils/attribution/languages/zh/judge/judge.ts';
import type { Span } from '../../utils/span.ts';
import { articleOf, type GoldArticle, type GoldStatement } from './measure.ts';

/** One decision as the annotators would have made it. */
export interface Lesson {
  readonly features: Features;
  readonly right: boolean;
}

/** What a judge has to decide in some articles, and how. */
export interface Lessons {
  readonly reports: readonly Lesson[];
  readonly ends: readonly Lesson[];
}

const overlap = (a: Span | null | undefined, b: Span | null | undefined): boolean =>
  !!a && !!b && a[0] < b[1] && b[0] < a[1];

/** True where the annotators have a statement with the frame's cue, or one that came through the frame's source. */
const isStatement = (statements: readonly GoldStatement[], frame: Frame, cue: Span): boolean => {
  if (statements.some((gold) => overlap(gold.cue, cue))) return true;
  const source = frame.hops.at(-1)?.span;
  return statements.some(
    ({ cue: theirs, chain, content }) =>
      chain.slice(0, -1).some((hop) => overlap(hop.source, source)) && (theirs?.[0] ?? content[0]?.[0] ?? 0) >= cue[1],
  );
};

/** Where the annotators end the words of the frame that start at `from`; null where they have none. */
const endOf = (statements: readonly GoldStatement[], frame: Frame, from: number): number | null => {
  const gold = statements.find(({ cue, content }) => content.length > 0 && overlap(cue, frame.cue));
  if (!gold) return null;
  const piece = gold.content.find(([start]) => Math.abs(start - from) < 4) ?? gold.content.at(-1);
  return piece?.[1] ?? null;
};

/** Reads an annotated article with the annotators for a judge, so that each decision is met behind right ones, and writes them down. */
export const lessonsOf = (article: GoldArticle): Lessons => {
  const reports: Lesson[] = [];
  const ends: Lesson[] = [];
  const judge: Judge = {
    isReport: (reading, token, index, frame) => {
      const right = isStatement(article.statements, frame, frame.cue ?? [token.at, token.end]);
      reports.push({ features: featuresOf(reading, token, index, frame), right });
      return right;
    },
    endsAt: (page, frame, from, at, to) => {
      const end = endOf(article.statements, frame, from);
      if (end === null || frame.place === 'before') return false;
      const right = end <= at + 1;
      if (end >= at - 1) ends.push({ features: endFeaturesOf(page, frame, from, at, to), right });
      return right;
    },
  };
  detect(articleOf(article), chineseWith(judge));
  return { reports, ends };
};
