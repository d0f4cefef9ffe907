import type { Page } from '../page-facts.ts';
import type { Judged } from './choose-body.ts';

/** How many lines from a heading its paragraphs are looked for: pictures and their captions stand between. */
const FARTHEST = 25;

/**
 * True where the line at `index` is a main heading that begins another article. Blogs also set the headings within a text so: those stand right among
 * its paragraphs, where the article's own headline does not. Takes a bounded number of steps.
 */
export const isOtherHeadline = (
  { boxes }: Page,
  judged: readonly Judged[],
  titleLine: number,
  index: number,
): boolean => {
  const at = judged[index] as Judged;
  if (at.line.level !== 1 || index === titleLine) return false;
  const around = (line: number): number => boxes[judged[line]?.line.box ?? 0] ?? -1;
  const holder = around(index);
  if (around(titleLine) === holder) return true;
  const isText = (line: number): boolean => judged[line]?.isProse === true && judged[line]?.isAround === false;
  let above = index - 1;
  while (above > index - FARTHEST && !isText(above)) above -= 1;
  let below = index + 1;
  while (below < index + FARTHEST && !isText(below)) below += 1;
  return ![above, below].every(
    (line) => isText(line) && (judged[line]?.line.box === holder || around(line) === holder),
  );
};
