import type { Steps } from '../../steps.ts';
import type { Line, Page, PageFacts } from '../page-facts.ts';
import { bare, endsSentence, marksIn, weightOf } from './measure.ts';
import { isOtherHeadline } from './other-headline.ts';
import { BOILERPLATE_LINES, BOILERPLATE_PHRASES, OTHER_ARTICLES } from './vocabulary/boilerplate.ts';

/** A line as the search for the article's text sees it. */
export interface Judged {
  readonly line: Line;
  /** In Han characters or their worth. */
  readonly weight: number;
  /** Running text: what articles are made of. */
  readonly isProse: boolean;
  /** Stands in something around the article: navigation, comments, other articles, legal lines. */
  readonly isAround: boolean;
  readonly isBoilerplate: boolean;
  /** Introduces other articles: 相关新闻, 延伸閱讀. */
  readonly leadsAway: boolean;
  /** What it adds to the elements that hold it: above 0 for an article's text, below for what is not. */
  readonly score: number;
}

/** A share of a page's prose above which a region named as furniture must hold the article after all (`class="article-share-wrap"`). */
const FURNITURE_SHARE = 0.35;
/** The same for a region named after comments, related articles or legal lines, which do hold prose of their own. */
const FOREIGN_SHARE = 0.85;
/** The same for all regions of one tag and class: paragraphs may each bear such a name. */
const MAKE_SHARE = 0.7;
/** Prose: this much text, in characters, with a mark of running text; or twice as much without one. */
const PROSE_WEIGHT = 12;
const LONG_WEIGHT = 40;
/** A line with more than this share of its text in links is a list of links. */
const LINK_SHARE = 0.5;

/** A JSON-LD text of less weight, or of less of the page's prose, is a summary; */
const LEAST_TOLD = 100;
const LEAST_TOLD_SHARE = 0.2;
/** and one of which the page shows less than this share is not the page's text. */
const TOLD_SHARE = 0.6;

/** No boilerplate line of the patterns is longer. */
const BOILERPLATE_LENGTH = 250;

/** How a sentence ends that is no button and no invitation: with a full stop, or with what somebody is quoted as crying out. */
const FULL_STOP = /。["'”’」』）)\]】]*$|[：:，,]\s*[“「『"].*[？！?!…][”」』"]$/;
const some = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

const isBoilerplate = (text: string): boolean =>
  text.length <= BOILERPLATE_LENGTH &&
  (some(BOILERPLATE_LINES, text) || (!FULL_STOP.test(text) && some(BOILERPLATE_PHRASES, text)));

const leadsAway = (text: string): boolean => text.length <= 100 && !FULL_STOP.test(text) && some(OTHER_ARTICLES, text);

const isProse = (line: Line, weight: number): boolean => {
  if (line.level > 0 && line.level < 3) return false;
  const own = 1 - line.linked / line.text.length;
  if (own < 1 - LINK_SHARE) return false;
  if (weight * own >= PROSE_WEIGHT && marksIn(line.text) > 0) return true;
  return weight * own >= LONG_WEIGHT;
};

/** Regions that hold too much of the page's prose, alone or with all others of their make, to be what their name says, or that the page calls parts of the article. */
const misnamed = ({ lines, regions, head }: PageFacts, prose: readonly number[]): ReadonlySet<number> => {
  const held = regions.map(() => 0);
  const heldByMake = new Map<string, number>();
  let total = 0;
  lines.forEach(({ region }, index) => {
    const weight = prose[index] as number;
    total += weight;
    if (region < 0 || weight === 0) return;
    held[region] = (held[region] as number) + weight;
    const { make } = regions[region] as Page['regions'][number];
    heldByMake.set(make, (heldByMake.get(make) ?? 0) + weight);
  });
  for (let index = regions.length - 1; index >= 0; index -= 1) {
    const { parent } = regions[index] as Page['regions'][number];
    if (parent >= 0) held[parent] = (held[parent] as number) + (held[index] as number);
  }
  const found = new Set<number>();
  regions.forEach(({ foreign, make }, index) => {
    const isTooMuch = (held[index] as number) > total * (foreign ? FOREIGN_SHARE : FURNITURE_SHARE);
    const isEverywhere = !foreign && (heldByMake.get(make) ?? 0) > total * MAKE_SHARE;
    const isSold = head.soldParts.length > 0 && make.split(/[.\s]/).some((name) => head.soldParts.includes(name));
    if (isTooMuch || isEverywhere || isSold) found.add(index);
  });
  return found;
};

/** Judges each line of a page by itself and by the regions it stands in. Linear; a line at each step. */
export function* judgingLines(page: PageFacts): Steps<readonly Judged[]> {
  const { articleBody } = page.head;
  const weights: number[] = [];
  const proses: boolean[] = [];
  const told = articleBody === null ? '' : bare(articleBody);
  // How much of what JSON-LD gives as the text each line is; most pages give none.
  const toldOf: number[] = [];
  for (const line of page.lines) {
    yield;
    const weight = weightOf(line.text);
    weights.push(weight);
    proses.push(isProse(line, weight));
    const text = told !== '' && weight >= 8 ? bare(line.text) : '';
    toldOf.push(told.includes(text) ? text.length : 0);
  }
  const void_ = misnamed(
    page,
    weights.map((weight, index) => (proses[index] === true ? weight : 0)),
  );
  const around: boolean[] = [];
  for (const [index, region] of page.regions.entries()) {
    around.push(!void_.has(index) || (region.parent >= 0 && (around[region.parent] as boolean)));
  }
  const toldLength = toldOf.reduce((sum, length) => sum + length, 0);
  // Where the page shows most of what JSON-LD gives as the text, other prose is not part of it.
  const allProse = weights.reduce((sum, weight, index) => sum + (proses[index] === true ? weight : 0), 0);
  const isToldWhole =
    weightOf(told) >= Math.max(LEAST_TOLD, allProse * LEAST_TOLD_SHARE) && toldLength >= told.length * TOLD_SHARE;
  const judged: Judged[] = [];
  for (const [index, line] of page.lines.entries()) {
    yield;
    const weight = weights[index] as number;
    const prose = proses[index] as boolean;
    const isAround = line.region >= 0 && (around[line.region] as boolean);
    const away = leadsAway(line.text);
    const boilerplate = away || isBoilerplate(line.text);
    const isInTold = isToldWhole && (toldOf[index] as number) > 0;
    let score: number;
    if (isInTold) score = weight * 2;
    else if (isAround || boilerplate) score = -Math.min(weight, 20);
    else if (prose) score = isToldWhole || line.kind === 'caption' ? 0 : weight;
    else if (line.linked > line.text.length * LINK_SHARE) score = -Math.min(weight, 10) - 2;
    else if (line.level > 0 || endsSentence(line.text)) score = 0;
    else score = -2;
    judged.push({
      line,
      weight,
      isProse: prose,
      isAround: isAround && !isInTold,
      isBoilerplate: boilerplate,
      leadsAway: away,
      score,
    });
  }
  return judged;
}

/** After this many lines that are no text, counted from the title, what follows weighs half: the article is over. */
const LINES_TO_HALF = 20;

/** A next article comes below at least so much text, in Han characters, under a headline of at least this many. */
const LEAST_BEFORE = 40;
const LEAST_HEADLINE = 8;

/** True where an endless page goes on with another article, whose headline is set like that of the first. */
const isNextArticle = (page: Page, judged: readonly Judged[], titleLine: number, index: number): boolean => {
  const [title, next] = [judged[titleLine], judged[index]] as [Judged, Judged];
  return (
    title.line.level === 1 &&
    next.weight >= LEAST_HEADLINE &&
    next.line.text !== title.line.text &&
    isOtherHeadline(page, judged, titleLine, index)
  );
};

/**
 * The lines of the element whose lines score highest together: `[first, end)` among the judged lines; null where no line scores. What stands above
 * the title's line counts for nothing, nor does what stands below the headline of a next article, and prose counts less the more lines that are none lie between. Linear.
 */
export const chooseBody = (
  page: Page,
  judged: readonly Judged[],
  titleLine: number,
): readonly [first: number, end: number] | null => {
  const scores = new Float64Array(page.boxes.length);
  let strange = 0;
  let before = 0;
  let isOver = false;
  judged.forEach(({ line, score, weight, isProse, isAround }, index) => {
    if (titleLine >= 0 && index > titleLine) {
      if (!isProse) strange += 1;
      else if (!isAround) before += weight;
      isOver ||= before >= LEAST_BEFORE && !isAround && isNextArticle(page, judged, titleLine, index);
    }
    const near = LINES_TO_HALF / (LINES_TO_HALF + strange);
    const counted = score <= 0 ? score : index < titleLine || isOver ? 0 : score * near;
    scores[line.box] = (scores[line.box] as number) + counted;
  });
  for (let index = page.boxes.length - 1; index > 0; index -= 1) {
    const parent = page.boxes[index] as number;
    scores[parent] = (scores[parent] as number) + (scores[index] as number);
  }
  let best = -1;
  for (let index = 0; index < scores.length; index += 1) {
    if ((scores[index] as number) > 0 && (best < 0 || (scores[index] as number) >= (scores[best] as number)))
      best = index;
  }
  if (best < 0) return null;
  const inside = new Uint8Array(page.boxes.length);
  inside[best] = 1;
  for (let index = best + 1; index < page.boxes.length; index += 1) {
    if (inside[page.boxes[index] as number] === 1) inside[index] = 1;
  }
  let first = -1;
  let end = -1;
  judged.forEach(({ line }, index) => {
    if (inside[line.box] !== 1) return;
    if (first < 0) first = index;
    end = index + 1;
  });
  return [first, end];
};
