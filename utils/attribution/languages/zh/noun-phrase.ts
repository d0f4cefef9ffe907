import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import type { Page } from '../../page.ts';
import { byMarks } from './describe/in-marks.ts';
import { byName, bySeveral } from './describe/names.ts';
import { byDocument, byOutletNoun, byWithheldName } from './describe/nouns.ts';
import { byFame, byOutlet } from './describe/outlets.ts';
import { byPartOfName } from './describe/partial-names.ts';
import { type Described, type Describer, phraseOf, wordsAt } from './describe/phrase.ts';
import { byPointing } from './describe/pointed-at.ts';
import { byRemnant } from './describe/remnants.ts';
import { byShape } from './describe/shapes.ts';
import { byTitle } from './describe/titles.ts';

export type { Described } from './describe/phrase.ts';

/** Signs of what a noun phrase is, the surest first. */
const DESCRIBERS: readonly Describer[] = [
  byFame,
  byMarks,
  bySeveral,
  byPartOfName,
  byPointing,
  byShape,
  byWithheldName,
  byOutletNoun,
  byDocument,
  byTitle,
  byName,
];

/** What is done on a platform opens with these. */
const POSTS = new Characters('上发贴撰写留');

/** True of the word for a platform, with its name or without, in front of what is done on one. */
const isPlatform = (working: string, [from, to]: Span): boolean =>
  POSTS.in(working, to) &&
  /^上?(?:发[文帖推]|贴文|撰文|写道|留言)/.test(working.slice(to, to + 4)) &&
  /平台(?:[A-Za-z][A-Za-z ]*)?$/.test(working.slice(Math.max(0, from - 2), to));

/** Describes the noun phrase `span` as a source. O(length of the phrase), which the caller bounds. */
export const describe = (page: Page, span: Span): Described => {
  const words = wordsAt(page, span, describe);
  // 在社群平台X(发文): where somebody writes
  if (isPlatform(page.working, span)) return words.everything('org', 0);
  const outlet = byOutlet(words);
  if (outlet) return outlet;
  const phrase = phraseOf(words);
  for (const by of DESCRIBERS) {
    const described = by(phrase);
    if (described) return described;
  }
  return byRemnant(phrase);
};
