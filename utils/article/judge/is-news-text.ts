import type { HeadFacts } from '../head-facts.ts';
import type { Judged } from './choose-body.ts';
import { REFERENCE_HEADINGS, REFERENCE_SITES } from './vocabulary/reference-works.ts';

interface Evidence {
  readonly judged: readonly Judged[];
  /** The lines kept as the article's text, by index, in order. */
  readonly kept: readonly number[];
  readonly head: HeadFacts;
  readonly url: string | null;
}

/** The least text that is an article, in Han characters: a news flash has about 50. */
const LEAST_WEIGHT = 40;
/** A list of articles shows at least this many summaries, */
const LEAST_SUMMARIES = 4;
/** and this share of its paragraphs comes right under a link. */
const SUMMARY_SHARE = 0.6;
/** A reference work links this share of its text, where news links a few names. */
const REFERENCE_LINK_SHARE = 0.12;
const REFERENCE_HEADING_COUNT = 2;

const HOME_PATH =
  /^\/(?:(?:index|home|default|main)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2,4})?|zh(?:-\w+)?|gb|big5|chinese|simp|trad)?\/?$/i;
const SEARCH_PATH = /(?:^|\/)search(?:[/.]|$)/i;
/** Short names of searches are also those of sections and of single articles (`/s/2024-03-05/1.html`, `/s?id=1`): what is sought tells. */
const SHORT_SEARCH_PATH = /(?:^|\/)(?:so|sou|s)(?:\.\w+)?\/?$/i;
const SOUGHT = /[?&](?:q|wd|word|kw|keywords?|query|search|k|w)=/i;
const SIGN_IN_PATH = /(?:^|\/)(?:login|log-in|signin|sign-in|register|signup|passport|account)(?:[/.?]|$)/i;

const parse = (url: string | null): URL | null => (url !== null && URL.canParse(url) ? new URL(url) : null);

/** A front page that is one long text all the same: at least this much of it, more than what its links say. */
const FRONT_PAGE_TEXT = 150;

/** True for the address of a site's front page, a search or a sign-in form: what such pages show is about other pages. */
const isNoArticleAddress = ({ judged, url, head }: Evidence, weight: number): boolean => {
  const address = parse(url) ?? parse(head.canonical);
  if (address === null || !/^https?:$/.test(address.protocol) || head.saysArticle) return false;
  const isShortSearch = SHORT_SEARCH_PATH.test(address.pathname) && SOUGHT.test(address.search);
  if (SEARCH_PATH.test(address.pathname) || isShortSearch || SIGN_IN_PATH.test(address.pathname)) return true;
  const isRoute = address.search.length > 1 || /^#!?\/./.test(address.hash);
  if (!HOME_PATH.test(address.pathname) || isRoute) return false;
  const linked = judged.reduce((sum, { line, weight: of }) => sum + (of * line.linked) / line.text.length, 0);
  return weight < FRONT_PAGE_TEXT || linked > weight;
};

/** True where paragraph after paragraph stands right under a linked headline: a front page, a section, search results. */
const isListOfArticles = (judged: readonly Judged[], kept: readonly number[]): boolean => {
  const prose = kept.filter((index) => (judged[index] as Judged).isProse);
  const summaries = prose.filter((index) => {
    for (let above = index - 1; above >= Math.max(0, index - 2); above -= 1) {
      const { line, isProse } = judged[above] as Judged;
      if (isProse) return false;
      if (line.linked > line.text.length * 0.8 && line.text.length >= 6) return true;
    }
    return false;
  });
  return summaries.length >= LEAST_SUMMARIES && summaries.length >= prose.length * SUMMARY_SHARE;
};

/** True for an entry of an encyclopedia or a dictionary: densely linked text with the headings of such works, or a site that calls itself one. */
const isReferenceWork = (judged: readonly Judged[], kept: readonly number[], head: HeadFacts): boolean => {
  const names = `${head.siteName ?? ''} ${head.documentTitle}`;
  if (REFERENCE_SITES.some((pattern) => pattern.test(names))) return true;
  if (head.saysArticle) return false;
  let text = 0;
  let linked = 0;
  for (const index of kept) {
    const { line } = judged[index] as Judged;
    text += line.text.length;
    linked += line.linked;
  }
  const headings = judged.filter(
    ({ line }) => line.text.length <= 16 && REFERENCE_HEADINGS.has(line.text.replace(/[[［【].*$/, '').trim()),
  );
  return linked > text * REFERENCE_LINK_SHARE && headings.length >= REFERENCE_HEADING_COUNT;
};

/** Tells an article from a page that only has text on it: a front page, search results, an encyclopedia, a sign-in form. Linear. */
export const isNewsText = (evidence: Evidence): boolean => {
  const { judged, kept, head } = evidence;
  const weight = kept.reduce((sum, index) => sum + (judged[index] as Judged).weight, 0);
  if (weight < LEAST_WEIGHT) return false;
  if (isNoArticleAddress(evidence, weight)) return false;
  // Each post of a live blog may stand under a link to it.
  return (head.isLive || !isListOfArticles(judged, kept)) && !isReferenceWork(judged, kept, head);
};
