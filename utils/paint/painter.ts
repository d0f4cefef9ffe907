import type { Article } from '../article/types.ts';
import type { Statement } from '../attribution/types.ts';
import type { Colour } from '../notes/types.ts';
import type { Span } from '../span.ts';
import { characterAt } from './caret-at.ts';
import { highlightName, LAYERS, type Layer, type StatementPart } from './highlight-names.ts';
import { hitIndex, type Target } from './hit-index.ts';
import { isDarkAt } from './page-brightness.ts';

/** A note's passage on this page. */
export interface PaintedNote {
  readonly id: string;
  readonly span: Span;
  readonly colour: Colour;
  /** The text that `span` counts in, where it is not the painted article. */
  readonly within?: Pick<Article, 'ranges'>;
}

export interface Painting {
  readonly statements: readonly Statement[];
  readonly notes: readonly PaintedNote[];
}

/** Paints statements and notes over a page with CSS Custom Highlights: nothing of its DOM changes. */
export interface Painter {
  /** False where the browser has no CSS Custom Highlights (before Chrome 105, Firefox 140): then nothing shows, though hits are found. */
  readonly paints: boolean;
  /** Paints these, and nothing else. Ranges do not follow changes of the page: paint again after one. About 0.3 ms a hundred ranges. */
  paint(article: Pick<Article, 'ranges'>, painting: Painting): void;
  /** Shows one statement more strongly, by its index in what was painted last; null for none. */
  focus(index: number | null): void;
  /** Shows ranges strongly for a moment. */
  flash(ranges: readonly StaticRange[]): void;
  /** The index of the statement at a point of the viewport, the shortest of several; null where there is none. */
  statementAt(x: number, y: number): number | null;
  /** The id of the note there. */
  noteAt(x: number, y: number): string | null;
  /** Takes everything off the page. */
  clear(): void;
}

interface HighlightRegistry {
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
  /** Chrome has it, Firefox does not yet. */
  highlightsFromPoint?: (x: number, y: number) => readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** What of a window the painter needs. */
export interface PaintedWindow {
  readonly document: Document;
  readonly CSS?: { readonly highlights?: HighlightRegistry };
  readonly Highlight?: new (...ranges: AbstractRange[]) => Highlight;
}

const FLASH_MS = 1600;

type StatementRanges = Readonly<Record<StatementPart, readonly StaticRange[]>>;

const NO_RANGES: StatementRanges = { content: [], source: [], cue: [] };

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

export const createPainter = (view: PaintedWindow = window as unknown as PaintedWindow): Painter => {
  const registry = view.CSS?.highlights;
  const { Highlight } = view;
  let statements: readonly StatementRanges[] = [];
  let hits = hitIndex();
  let focused: number | null = null;
  let isDark: boolean | null = null;
  let groundOf: Pick<Article, 'ranges'> | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const show = (layer: Layer, ranges: readonly StaticRange[]): void => {
    if (registry === undefined || Highlight === undefined) return;
    const name = highlightName(layer, isDark ?? false);
    if (ranges.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = LAYERS.indexOf(layer);
    registry.set(name, highlight);
  };

  const showFocus = (): void => {
    const { content, source, cue } = (focused === null ? undefined : statements[focused]) ?? NO_RANGES;
    show('focus-content', content);
    show('focus-source', source);
    show('focus-cue', cue);
  };

  const forget = (): void => {
    for (const layer of LAYERS) {
      registry?.delete(highlightName(layer, false));
      registry?.delete(highlightName(layer, true));
    }
  };

  const find = (x: number, y: number, kind: Target['kind']): Target | null => {
    if (typeof registry?.highlightsFromPoint === 'function') {
      return hits.among(
        registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => [...ranges]),
        kind,
      );
    }
    const character = characterAt(view.document, x, y);
    return character === null ? null : hits.at(character.node, character.offset, kind);
  };

  return {
    paints: registry !== undefined && Highlight !== undefined,

    paint(article, painting) {
      const rangesOf = (
        spans: readonly Span[],
        target: Target,
        size: number,
        within: Pick<Article, 'ranges'> = article,
      ): readonly StaticRange[] => {
        const ranges = spans.flatMap((span) => within.ranges(span));
        for (const range of ranges) hits.add(range, target, size);
        return ranges;
      };
      hits = hitIndex();
      statements = painting.statements.map(({ content, cue, chain }, index) => {
        const target = { kind: 'statement', index } as const;
        const cues = cue === null ? [] : [cue];
        const sources = chain.flatMap(({ source }) => (source === null ? [] : [source]));
        const size = sizeOf([...content, ...cues, ...sources]);
        return {
          content: rangesOf(content, target, size),
          source: rangesOf(sources, target, size),
          cue: rangesOf(cues, target, size),
        };
      });
      const notes = painting.notes.map(({ id, span, colour, within }) => ({
        layer: `note-${colour}` as const,
        ranges: rangesOf([span], { kind: 'note', id }, sizeOf([span]), within),
      }));

      const first = [
        ...statements.flatMap(({ content, source }) => [...content, ...source]),
        ...notes.flatMap(({ ranges }) => [...ranges]),
      ][0];
      const ground = first?.startContainer.parentElement ?? null;
      const wasDark = isDark;
      if (ground !== null && groundOf !== article) {
        isDark = isDarkAt(ground);
        groundOf = article;
      }
      if (wasDark !== isDark) forget();

      for (const part of ['content', 'source', 'cue'] as const) {
        show(
          part,
          statements.flatMap((ranges) => [...ranges[part]]),
        );
      }
      for (const layer of LAYERS) {
        if (!layer.startsWith('note-')) continue;
        show(
          layer,
          notes.flatMap((note) => (note.layer === layer ? [...note.ranges] : [])),
        );
      }
      showFocus();
    },

    focus(index) {
      if (index === focused) return;
      focused = index;
      showFocus();
    },

    flash(ranges) {
      clearTimeout(flashing);
      show('flash', ranges);
      flashing = setTimeout(() => show('flash', []), FLASH_MS);
    },

    statementAt(x, y) {
      const target = find(x, y, 'statement');
      return target?.kind === 'statement' ? target.index : null;
    },

    noteAt(x, y) {
      const target = find(x, y, 'note');
      return target?.kind === 'note' ? target.id : null;
    },

    clear() {
      clearTimeout(flashing);
      statements = [];
      hits = hitIndex();
      focused = null;
      forget();
    },
  };
};
