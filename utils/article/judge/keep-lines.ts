import type { Span } from '../../span.ts';
import type { Page } from '../page-facts.ts';
import type { Judged } from './choose-body.ts';
import { isCaption } from './is-caption.ts';
import { endsSentence } from './measure.ts';
import { isOtherHeadline } from './other-headline.ts';
import { isDateLine } from './page-date.ts';

/** A line this heavy that stands there twice is a copy: for small screens, for a slide show. */
const COPY_WEIGHT = 15;
/** Where so much less text follows than came before, what leads to other articles is the end of this one. */
const TAIL_SHARE = 0.2;
/** A short line at the edge of a text that has no punctuation at all must be this heavy to be part of it. */
const EDGE_WEIGHT = 18;

/** Text begins and ends with running text or a sentence; a short line at its edge is a credit, a button or a label. */
const canBeEdge = ({ line, isProse, weight }: Judged): boolean =>
  isProse ||
  (line.linked === 0 && line.level === 0 && ((weight >= 4 && endsSentence(line.text)) || weight >= EDGE_WEIGHT));

/** Where the article ends before its region does: at the headline of a next article, or at a line that leads to others with little text below. */
const endOfText = (page: Page, judged: readonly Judged[], titleLine: number, [first, end]: Span): number => {
  const weightIn = (from: number, to: number): number =>
    judged.slice(from, to).reduce((sum, { isProse, isAround, weight }) => sum + (isProse && !isAround ? weight : 0), 0);
  const total = weightIn(first, end);
  let before = 0;
  for (let index = first; index < end; index += 1) {
    const { isProse, isAround, weight, leadsAway } = judged[index] as Judged;
    const isNextHeadline = before > 0 && isOtherHeadline(page, judged, titleLine, index);
    const isLast = leadsAway && total - before < before * TAIL_SHARE;
    if (isNextHeadline || isLast) return index;
    if (isProse && !isAround) before += weight;
  }
  return end;
};

/**
 * The lines of the region `[first, end)` that are the article's text: prose, and the short lines between prose that are no links, captions, dates,
 * credits and title (`skip`), copies or boilerplate. Indices, in order. Linear.
 */
export const keepLines = (
  page: Page,
  judged: readonly Judged[],
  titleLine: number,
  [first, end]: Span,
  skip: ReadonlySet<number>,
): readonly number[] => {
  const kept: number[] = [];
  const texts = new Set<string>();
  const last = endOfText(page, judged, titleLine, [first, end]);
  for (let index = first; index < last; index += 1) {
    const { line, isAround, isBoilerplate, weight } = judged[index] as Judged;
    if (skip.has(index) || isAround || isBoilerplate || isDateLine(line.text)) continue;
    if (line.linked > line.text.length * 0.5 && line.kind !== 'heading') continue;
    if (line.kind === 'caption' || isCaption(line.text)) continue;
    if (weight >= COPY_WEIGHT && texts.has(line.text)) continue;
    texts.add(line.text);
    kept.push(index);
  }
  while (kept.length > 0 && !canBeEdge(judged[kept[0] as number] as Judged)) kept.shift();
  while (kept.length > 0 && !canBeEdge(judged[kept.at(-1) as number] as Judged)) kept.pop();
  return kept;
};
