import type { Span } from '../span.ts';
import type { Steps } from '../steps.ts';
import type { Draft } from './drafts.ts';
import type { Page, Sentence } from './page.ts';
import type { RuleId } from './rules.ts';
import type { Hop, SourceKind, Stance } from './types.ts';

/** A source as the text names it, before references are resolved. */
export interface Mention {
  readonly span: Span | null;
  /** The bare name as it stands in the text. */
  readonly name: string;
  readonly kind: SourceKind;
  /** What kind of reference it is when it is no name: filled in by the reference stage. */
  readonly refers?: 'person' | 'thing' | 'people' | 'other' | 'among' | 'report' | 'organisation' | 'described';
}

/** Where the content stands: after the cue, before it, on both sides, or nowhere (a refusal). */
export type Place = 'after' | 'before' | 'around' | 'none';

/** The words of one attribution, without its content. */
export interface Frame {
  readonly rule: RuleId;
  /** From the first word of the attribution to the place where content may start. */
  readonly span: Span;
  readonly cue: Span | null;
  /** Outermost first. Empty: the speaker of `continues`. */
  readonly hops: readonly Mention[];
  readonly stance: Stance;
  readonly place: Place;
  readonly sentence: Sentence;
  /** The frame whose speaker goes on, where the cue has no subject of its own. */
  readonly continues?: Frame;
  /** The frame that this one stands directly inside: their chains join and the outer one is no statement of its own. */
  readonly within?: Frame;
  /** The frame whose content this one is a part of: the chain goes on, and the outer one keeps its own statement. */
  readonly inside?: Frame;
  /** Content that the frame itself encloses (根据 X 的规定 …). */
  readonly content?: readonly Span[];
  /** A piece of the content that stands before the cue: the subject of a passive. */
  readonly lead?: Span;
  /** Last offset that content after the cue may reach. */
  readonly until?: number;
  /** Names of what speaks against its being a report. */
  readonly doubts?: readonly string[];
  /** Its form settles that it is a report, and how it is tied to others. */
  readonly certain?: true;
}

/** Everything detection needs to know about one language. */
export interface Language {
  readonly id: string;
  /** Makes what reading needs, so that no later step has to. */
  prepare(): Steps<void>;
  /** Brings text into the form the vocabulary is written in. Keeps the length. */
  fold(text: string): string;
  /** The outlet whose page a text is, as its bylines and who speaks to whom tell; null where they do not. `folded` is the same text folded. */
  publisher(text: string, folded: string): string | null;
  /** The frames of one sentence in reading order. `earlier` are those of the sentences before it. */
  frames(page: Page, sentence: Sentence, earlier: readonly Frame[]): readonly Frame[];
  /** Where the reported words of `frame` that could run over `[from, to)` end, because the reporter takes over. */
  endOfWords(page: Page, frame: Frame, from: number, to: number): number;
  /** Where the clause of topic or occasion begins that leads in an attribution at `to`, looked for back to `from`; `to` where none does. */
  leadsIn(skeleton: string, from: number, to: number): number;
  /** Who the mentions of every draft stand for, in the drafts' order. */
  resolve(page: Page, drafts: readonly Draft[]): Steps<readonly (readonly Hop[])[]>;
}
