/** What a range on the page stands for. */
export type Target =
  | { readonly kind: 'statement'; readonly index: number }
  | { readonly kind: 'note'; readonly id: string };

interface Hit {
  readonly range: StaticRange;
  readonly target: Target;
  /** Code units of the whole passage: of two that overlap, the shorter is meant. */
  readonly size: number;
}

/** Finds what stands at a place in the text. */
export interface HitIndex {
  add(range: StaticRange, target: Target, size: number): void;
  /** The smallest target of a kind among `ranges`, as `CSS.highlights.highlightsFromPoint` gives them. */
  among(ranges: readonly AbstractRange[], kind: Target['kind']): Target | null;
  /** The smallest target of a kind over a character. */
  at(node: Node, offset: number, kind: Target['kind']): Target | null;
}

/** Looking up costs the number of ranges on one text node. */
export const hitIndex = (): HitIndex => {
  const byRange = new Map<AbstractRange, Hit>();
  const byNode = new Map<Node, Hit[]>();
  const smallest = (hits: readonly Hit[], kind: Target['kind']): Target | null =>
    hits
      .filter(({ target }) => target.kind === kind)
      .reduce<Hit | null>((best, hit) => (best === null || hit.size < best.size ? hit : best), null)?.target ?? null;
  return {
    add(range, target, size) {
      const hit = { range, target, size };
      byRange.set(range, hit);
      const hits = byNode.get(range.startContainer);
      if (hits === undefined) byNode.set(range.startContainer, [hit]);
      else hits.push(hit);
    },
    among: (ranges, kind) =>
      smallest(
        ranges.flatMap((range) => byRange.get(range) ?? []),
        kind,
      ),
    at: (node, offset, kind) =>
      smallest(
        (byNode.get(node) ?? []).filter(({ range }) => range.startOffset <= offset && offset < range.endOffset),
        kind,
      ),
  };
};
