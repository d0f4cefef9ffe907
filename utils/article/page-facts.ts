import type { HeadFacts } from './head-facts.ts';

/** What a line stands in, as far as tags and names tell. */
export type LineKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption';

/** One line of a page as a reader sees it: what stands between two block edges or line breaks, or a whole headline. */
export interface Line {
  /** White space collapsed and trimmed; invisible characters dropped. Never empty. */
  readonly text: string;
  /** How much of `text` stands in links, in UTF-16 code units. */
  readonly linked: number;
  readonly kind: LineKind;
  /** 1 to 6 in a heading element, else 0. */
  readonly level: number;
  /** Index into `Page.boxes` of the block element that holds it. */
  readonly box: number;
  /** Index into `Page.regions` of the nearest region around the article that it stands in, or -1. */
  readonly region: number;
}

/** An element whose tag, role or name says that it is not the article itself. */
export interface Region {
  readonly parent: number;
  /** Named after something that holds prose of its own: comments, other articles, legal lines. */
  readonly foreign: boolean;
  /** Its tag and class: what its siblings of the same make share. */
  readonly make: string;
}

/** The lines of a page and how they are nested. */
export interface Page {
  readonly lines: readonly Line[];
  /** For each block element, in document order, the index of the one around it, which is smaller; -1 for the first. */
  readonly boxes: readonly number[];
  readonly regions: readonly Region[];
}

/** All that a page shows and says of itself, as plain data: what its article is told by. Safe to send between the extension's parts. */
export interface PageFacts extends Page {
  readonly head: HeadFacts;
  /** Its address; a saved page has none. */
  readonly url: string | null;
  /** The site that it links to most; only asked for where there is no address. */
  readonly mostLinked: string | null;
}
