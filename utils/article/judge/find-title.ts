import type { Judged } from './choose-body.ts';
import { bare, similarity, weightOf } from './measure.ts';

export interface Title {
  readonly text: string;
  /** The line that shows it; -1 where the page's text does not. */
  readonly line: number;
}

/** A line this close to a headline of the head is that headline. */
const SAME_HEADLINE = 0.75;

/** What joins a headline and a site's name in a document title. */
const SITE_SEPARATOR = /\s+[-–—|｜_·•»>]+\s+|\s*[|｜_]+\s*|\s*::\s*|\s*--+\s*|\s+[-–—]|[-–—]\s+/;

/** The headline in a document title: its longest part, where site and section are set off. A hyphen without spaces may be part of the headline, so it separates only a last part that is short. */
export const headlineOf = (documentTitle: string): string => {
  const parts = documentTitle.split(SITE_SEPARATOR).map((part) => part.trim());
  const longest = parts.reduce((best, part) => (weightOf(part) > weightOf(best) ? part : best), '');
  const tail = /^(.{8,})-([^-]{2,10})$/.exec(longest);
  return tail === null ? longest : (tail[1] as string).trim();
};

/** The headlines but for the site's name, which some pages give as that of each: it stands behind the headline in another. */
const withoutSite = (headlines: readonly string[]): readonly string[] => {
  const whole = headlines.map((headline) => [bare(headline), bare(headlineOf(headline))] as const);
  return headlines.filter((_, index) => {
    const name = whole[index]?.[0] ?? '';
    return name === '' || !whole.some(([all, main]) => main !== '' && main !== name && all === `${main}${name}`);
  });
};

/** How far below a headline its text begins at most, in lines: credits, sharing and a picture stand between. */
const TITLE_TO_TEXT = 25;

/** The nearest heading close above the first long run of text; -1 where there is none. */
const headingAbove = (judged: readonly Judged[]): number => {
  const text = judged.findIndex(
    ({ isProse, isAround, weight }, index) =>
      isProse &&
      !isAround &&
      weight >= 30 &&
      judged[index + 1]?.isProse === true &&
      judged[index + 1]?.isAround === false,
  );
  for (let index = text - 1; index >= Math.max(0, text - TITLE_TO_TEXT); index -= 1) {
    const { line, isAround, weight } = judged[index] as Judged;
    if (line.level > 0 && line.level <= 3 && line.linked === 0 && !isAround && weight >= 6) return index;
  }
  return -1;
};

/**
 * Finds the line that shows the article's headline: the one most like a headline of the head, a heading before others, one with text below before
 * one in a list of links (breadcrumbs, tickers and lists of the latest news repeat it). Where the page shows none, the head's own headline is the title.
 */
export const findTitle = (judged: readonly Judged[], given: readonly string[]): Title => {
  const headlines = withoutSite(given);
  const all = [...new Set(headlines.flatMap((headline) => [bare(headline), bare(headlineOf(headline))]))].filter(
    (text) => text !== '',
  );
  const toText = new Float64Array(judged.length + 1);
  toText[judged.length] = Number.POSITIVE_INFINITY;
  for (let index = judged.length - 1; index >= 0; index -= 1) {
    const { isProse, isAround } = judged[index] as Judged;
    toText[index] = isProse && !isAround ? 0 : (toText[index + 1] as number) + 1;
  }
  // A line twice as long as the longest headline cannot be alike enough; most paragraphs end here.
  const longest = 2 * Math.max(0, ...headlines.map((headline) => headline.length));
  let best = -1;
  let bestRank = 0;
  judged.forEach(({ line, isAround }, index) => {
    if (line.text.length > longest) return;
    const text = bare(line.text);
    if (text.length < 2) return;
    let alike = 0;
    for (const headline of all) {
      alike = Math.max(alike, similarity(text, headline));
      // A document title that runs on into section and site holds the headline as its beginning.
      if (text.length >= 6 && text.length >= headline.length * 0.3 && headline.startsWith(text))
        alike = Math.max(alike, 0.9);
    }
    if (alike < SAME_HEADLINE && !(line.level === 1 && alike >= 0.4)) return;
    const rank =
      alike +
      (line.level === 1 ? 1 : line.level > 0 ? 0.5 : 0) +
      ((toText[index + 1] as number) <= TITLE_TO_TEXT ? 0.4 : 0) -
      (line.linked > line.text.length / 2 ? 0.4 : 0) -
      (isAround ? 0.6 : 0);
    if (rank > bestRank) {
      best = index;
      bestRank = rank;
    }
  });
  if (best < 0) {
    // A page whose head is silent or shared by the whole site: its one main heading.
    const mains = judged.flatMap(({ line, isAround }, index) =>
      line.level === 1 && !isAround && weightOf(line.text) >= 6 ? [index] : [],
    );
    if (mains.length === 1) best = mains[0] as number;
    else best = headingAbove(judged);
  }
  if (best >= 0) return { text: (judged[best] as Judged).line.text, line: best };
  const [first] = headlines;
  return { text: first === undefined ? '' : headlineOf(first), line: -1 };
};
