import type { Span } from '../span.ts';
import type { RuleId } from './rules.ts';

/** What a hop of a chain is. The kinds are those of the project's annotation guidelines, written down in `README.md`. */
export type SourceKind =
  | 'person'
  | 'role'
  | 'org'
  | 'media'
  | 'document'
  | 'group'
  | 'anonymous'
  | 'agentless'
  | 'self';

/** Whether a statement's content stands inside quote marks: all of it, none of it, part of it; `none` is a refusal, which has no content. */
export type StatementType = 'direct' | 'indirect' | 'mixed' | 'none';

/** The attitude of the origin to what it says. */
export type Stance = 'says' | 'confirms' | 'denies' | 'alleges' | 'doubts' | 'opines' | 'urges' | 'declines';

/** How a hop's name was found. `text`: it stands in the mention itself; the others name what the mention was resolved by; `open`: it refers to somebody the text does not settle. */
export type Resolution =
  | 'text'
  | 'pronoun'
  | 'description'
  | 'surname'
  | 'short-form'
  | 'outlet'
  | 'report'
  | 'continued'
  | 'open';

export interface Hop {
  /** The whole noun phrase as it stands in the text, title included; null only where no words stand for it. */
  readonly source: Span | null;
  /** The bare name without title; resolved when the mention is 他, 该公司, 报道 … */
  readonly name: string;
  readonly kind: SourceKind;
  readonly resolution: Resolution;
  /** The earlier mention that the name was taken from, where there is one. */
  readonly antecedent?: Span;
}

export interface Statement {
  /** What was said, in reading order; empty exactly when `type` is `none`. */
  readonly content: readonly Span[];
  /** The shortest span that signals the attribution; null for a free-standing quotation. */
  readonly cue: Span | null;
  /** Who it came through, outermost first; the last hop is the origin. Never empty. */
  readonly chain: readonly Hop[];
  readonly type: StatementType;
  readonly stance: Stance;
  /** True when it stands in the title. */
  readonly headline: boolean;
  /** The name of the rule that found it. */
  readonly rule: RuleId;
}

/** An entity that hops refer to; its names in the text may differ. */
export interface Source {
  /** Stable within one report. */
  readonly id: number;
  readonly name: string;
  readonly kind: SourceKind;
  /** The outlet's id in the registry, for a news outlet that is in it. */
  readonly outlet?: string;
  /** Every other name the text uses. */
  readonly aliases: readonly string[];
  /** `[statement, hop]` indices of every hop that is this source, in reading order. */
  readonly hops: readonly (readonly [statement: number, hop: number])[];
}

export interface Report {
  /** In reading order: by the first of content, cue and source. */
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** What detection needs to know of an article: strings only. */
export interface ArticleText {
  /** The title, a newline, then the paragraphs separated by newlines. Every span counts from its start. */
  readonly text: string;
  /** The length of the title; 0 where there is none (the text then starts with the newline). */
  readonly titleLength: number;
  /** The name of the outlet whose page this is, where known. */
  readonly publisher: string | null;
  /** Outlets that the page credits (来源, 转自). */
  readonly credits: readonly string[];
  readonly url: string | null;
}
