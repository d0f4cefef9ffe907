import type { ArticleText } from '../attribution/types.ts';
import type { Span, Variant } from '../span.ts';

/** One paragraph of an article. */
export interface Block {
  readonly span: Span;
  readonly kind: 'title' | 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption';
}

/** The script an article is written in; null when it is not Chinese or cannot be told. */
export type Script = 'zh-Hans' | 'zh-Hant' | null;

/** The text of a news page as a reader sees it, and its credits: plain data, safe to send between the extension's parts. */
export interface ArticleData extends ArticleText {
  readonly title: string;
  readonly author: string | null;
  /** As the page gives it: an ISO 8601 date where it can be read as one, else the page's own words. */
  readonly published: string | null;
  readonly blocks: readonly Block[];
  readonly script: Script;
  /** The variant that host, `lang` and vocabulary point to, where they do. */
  readonly variant: Variant | null;
  /** The page's language as BCP 47, or null. */
  readonly language: string | null;
}

/** An article with its live map from spans to the document. */
export interface Article extends ArticleData {
  /** The ranges of the document that show `span` now, in document order, one or more a text node run; empty where nothing of it is left. Static: they do not follow later changes. */
  ranges(span: Span): readonly StaticRange[];
  /** The span that a range of the document covers, clipped to the article; null where it covers none of it. */
  span(range: AbstractRange): Span | null;
}
