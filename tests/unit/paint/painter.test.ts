// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../../utils/attribution/types.ts';
import { COLOURS } from '../../../utils/notes/types.ts';
import { highlightName, LAYERS } from '../../../utils/paint/highlight-names.ts';
import { createPainter, type PaintedWindow, type Painter } from '../../../utils/paint/painter.ts';
import type { Span } from '../../../utils/span.ts';

const TEXT = '何维民说，水务局会继续监测。她没有回答提问。';

/** jsdom has no highlights: a registry that keeps what is registered. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}
let registry: Map<string, FakeHighlight> & {
  highlightsFromPoint?: (x: number, y: number) => { ranges: AbstractRange[] }[];
};
let view: PaintedWindow;
let painter: Painter;
let node: Text;

/** An article of one text node. */
const article = {
  ranges: ([startOffset, endOffset]: Span): readonly StaticRange[] => [
    new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
  ],
};
const statement = (content: readonly Span[], cue: Span | null, sources: readonly (Span | null)[]): Statement => ({
  content,
  cue,
  chain: sources.map((source) => ({ source, name: '何维民', kind: 'person', resolution: 'text' })),
  type: content.length > 0 ? 'indirect' : 'none',
  stance: 'says',
  headline: false,
  rule: 'according-to',
});
const SAYS = statement([[5, 13]], [3, 4], [[0, 3]]);
const DECLINES = statement([], [15, 19], [[14, 15], null]);

const painted = (name: string): readonly string[] =>
  [...(registry.get(`whence-${name}`) ?? [])].map(({ startOffset, endOffset }) => TEXT.slice(startOffset, endOffset));
const names = (): readonly string[] => [...registry.keys()].map((name) => name.replace('whence-', '')).sort();

beforeEach(() => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  node = document.querySelector('p')?.firstChild as Text;
  registry = new Map();
  view = { document, CSS: { highlights: registry as never }, Highlight: FakeHighlight as never };
  painter = createPainter(view);
});
afterEach(() => painter.clear());

describe('painting', () => {
  it('registers the parts of statements and the colours of notes by name, and nothing else', () => {
    const before = document.documentElement.outerHTML;
    painter.paint(article, { statements: [SAYS, DECLINES], notes: [{ id: 'a', span: [5, 8], colour: 'pink' }] });
    expect(names()).toEqual(['content', 'cue', 'note-pink', 'source']);
    expect(painted('content')).toEqual(['水务局会继续监测']);
    expect(painted('cue')).toEqual(['说', '没有回答']);
    expect(painted('source')).toEqual(['何维民', '她']);
    expect(painted('note-pink')).toEqual(['水务局']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('lays cues over sources over content, and notes over statements', () => {
    painter.paint(article, { statements: [SAYS], notes: [{ id: 'a', span: [5, 8], colour: 'blue' }] });
    const order = ['content', 'source', 'cue', 'note-blue'].map((name) => registry.get(`whence-${name}`)?.priority);
    expect(order).toEqual([...order].sort((a = 0, b = 0) => a - b));
    expect(new Set(order).size).toBe(4);
  });

  it('replaces what was painted before', () => {
    painter.paint(article, { statements: [SAYS], notes: [{ id: 'a', span: [5, 8], colour: 'pink' }] });
    painter.paint(article, { statements: [DECLINES], notes: [] });
    expect(names()).toEqual(['cue', 'source']);
    painter.clear();
    expect(names()).toEqual([]);
  });

  it('uses the names for dark pages on a dark page', () => {
    document.body.style.backgroundColor = 'rgb(18, 18, 18)';
    painter.paint(article, { statements: [SAYS], notes: [] });
    expect(names()).toEqual(['dark-content', 'dark-cue', 'dark-source']);
    document.body.removeAttribute('style');
    painter.paint({ ...article }, { statements: [SAYS], notes: [] });
    expect(names()).toEqual(['content', 'cue', 'source']);
  });

  it('shows one statement more strongly, also after painting again', () => {
    painter.paint(article, { statements: [SAYS, DECLINES], notes: [] });
    painter.focus(1);
    painter.paint(article, { statements: [SAYS, DECLINES], notes: [] });
    expect([painted('focus-content'), painted('focus-cue'), painted('focus-source')]).toEqual([
      [],
      ['没有回答'],
      ['她'],
    ]);
    painter.focus(null);
    expect(names()).toEqual(['content', 'cue', 'source']);
  });

  it('flashes for a moment', () => {
    vi.useFakeTimers();
    painter.flash(article.ranges([0, 3]));
    expect(painted('flash')).toEqual(['何维民']);
    vi.advanceTimersByTime(3000);
    expect(names()).toEqual([]);
    vi.useRealTimers();
  });

  it('says so where the browser has no highlights, and does no harm', () => {
    const without = createPainter({ document });
    expect([without.paints, painter.paints]).toEqual([false, true]);
    without.paint(article, { statements: [SAYS], notes: [] });
    without.focus(0);
    expect(without.statementAt(1, 1)).toBeNull();
    without.clear();
  });
});

describe('what stands at a point', () => {
  const at = (offset: number): void => {
    (document as { caretPositionFromPoint?: unknown }).caretPositionFromPoint = () => ({ offsetNode: node, offset });
    Range.prototype.getClientRects = () => [new DOMRect(0, 0, 16, 16)] as never;
  };
  beforeEach(() => {
    globalThis.DOMRect ??= class {
      left = 0;
      top = 0;
      right = 16;
      bottom = 16;
    } as never;
    painter.paint(article, {
      statements: [statement([[0, 13]], null, [null]), SAYS],
      notes: [
        { id: 'long', span: [0, 20], colour: 'green' },
        { id: 'short', span: [5, 8], colour: 'yellow' },
      ],
    });
  });

  it.each([
    [6, 1, 'short'],
    [4, 0, 'long'],
    [3, 1, 'long'],
    [16, null, 'long'],
    [21, null, null],
  ])('by the caret at %i: statement %s, note %s', (offset, index, note) => {
    at(offset);
    expect([painter.statementAt(8, 8), painter.noteAt(8, 8)]).toEqual([index, note]);
  });

  it('is nothing where the nearest text is somewhere else', () => {
    at(6);
    expect(painter.statementAt(300, 300)).toBeNull();
  });

  it('by the browser, where it can tell which highlights lie at a point', () => {
    registry.highlightsFromPoint = (x) =>
      x < 10
        ? [...registry.values()].map((ranges) => ({
            ranges: [...ranges].filter((range) => range.startOffset <= 6 && range.endOffset > 6),
          }))
        : [];
    expect([painter.statementAt(5, 5), painter.noteAt(5, 5), painter.statementAt(50, 5)]).toEqual([1, 'short', null]);
  });
});

describe('the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../utils/paint/highlights.css'), 'utf8');
  const rules = new Map(
    [...css.matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g)].map(([, name, rule]) => [name as string, rule as string]),
  );

  it('has a rule for every name on light and dark pages, and no other', () => {
    const wanted = LAYERS.flatMap((layer) => [highlightName(layer, false), highlightName(layer, true)]);
    expect([...rules.keys()].sort()).toEqual([...wanted].sort());
  });

  it('tells the colours of notes apart by their lines too', () => {
    for (const dark of [false, true]) {
      const lines = COLOURS.map(
        (colour) => /underline (\w+)/.exec(rules.get(highlightName(`note-${colour}`, dark)) ?? '')?.[1],
      );
      expect(new Set(lines).size).toBe(COLOURS.length);
    }
  });
});
