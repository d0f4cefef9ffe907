import type { PageScriptFacts } from '../../script/automatic-variant.ts';
import { scriptOf } from '../../script/detect-script.ts';
import { variantOf } from '../../script/detect-variant.ts';
import type { Span } from '../../span.ts';
import type { Steps } from '../../steps.ts';
import type { Line, PageFacts } from '../page-facts.ts';
import type { ArticleData, Block } from '../types.ts';
import { chooseBody, judgingLines } from './choose-body.ts';
import { chooseAuthor, choosePublished } from './choose-credits.ts';
import { findTitle } from './find-title.ts';
import { isNewsText } from './is-news-text.ts';
import { keepLines } from './keep-lines.ts';
import { readCredits } from './page-credits.ts';
import { publisherOf } from './publisher.ts';

/** What of a page is its article: plain data, safe to send between the extension's parts. */
export interface Judgement {
  readonly article: ArticleData;
  /** The lines of the page, by index, that the text is made of: the title's where a line shows it, else -1, and the paragraphs'. */
  readonly titleLine: number;
  readonly paragraphs: readonly number[];
  /** What the page is written in: its article, or all of a page that holds none. */
  readonly written: PageScriptFacts;
}

const hostOf = (url: string | null): string | undefined =>
  url !== null && URL.canParse(url) ? new URL(url).hostname : undefined;

/** The lines under the title, each behind a newline. */
const textOf = (title: string, lines: readonly Line[]): string =>
  `${title}${lines.map((line) => `\n${line.text}`).join('')}`;

/** Finds the article among the lines of a page: its text as a reader sees it, and its credits. Linear in the size of the page; never throws. */
export function* judging(facts: PageFacts): Steps<Judgement> {
  const { head, url } = facts;
  const judged = yield* judgingLines(facts);
  const title = findTitle(judged, head.headlines);
  yield;
  const [first, end] = chooseBody(facts, judged, title.line) ?? [0, 0];
  yield;
  const credits = readCredits(judged, title.line, first, end);
  yield;
  const kept = keepLines(facts, judged, title.line, [first, end], new Set([...credits.lines, title.line]));
  const isNews = isNewsText({ judged, kept, head, url });
  yield;

  const paragraphs = isNews ? kept : [];
  const titleText = isNews ? title.text : '';
  const lines = paragraphs.map((index) => facts.lines[index] as Line);
  const text = textOf(titleText, lines) || '\n';
  const blocks: Block[] = titleText === '' ? [] : [{ span: [0, titleText.length], kind: 'title' }];
  let at = titleText.length;
  for (const line of lines) {
    const span: Span = [at + 1, at + 1 + line.text.length];
    blocks.push({ span, kind: line.kind });
    at = span[1];
  }

  const { language } = head;
  const hints = { host: hostOf(url), lang: language ?? undefined };
  const script = scriptOf(text);
  const variant = variantOf(text, hints);
  yield;
  const whole = blocks.length > 0 ? null : textOf('', facts.lines);
  const publisher = publisherOf([url, head.canonical, head.address], head, script, text, facts.mostLinked);
  return {
    article: {
      text,
      titleLength: titleText.length,
      title: isNews ? titleText : title.text,
      publisher,
      credits: isNews ? credits.sources : [],
      author: isNews ? chooseAuthor(credits, head.authors, publisher) : null,
      published: choosePublished(head.published, isNews ? credits.dates : []),
      url,
      blocks,
      script,
      variant,
      language,
    },
    titleLine: isNews ? title.line : -1,
    paragraphs,
    written: whole === null ? { script, variant } : { script: scriptOf(whole), variant: variantOf(whole, hints) },
  };
}
