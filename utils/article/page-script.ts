import type { Mapped } from '../script/types.ts';
import type { Variant } from '../span.ts';
import { createBatch } from './batch.ts';
import { createUnits, textOf, type Unit, type Units } from './conversion-units.ts';
import { isInsideUnconverted, SHOWN_ATTRIBUTES, type Visitor, walk, walkLine } from './convertible.ts';
import { type ConvertBlocks, convertInPieces } from './in-pieces.ts';
import { keepingSelection } from './keep-selection.ts';
import { liveSet } from './live-set.ts';
import { isConnected, isInside, typeOf } from './own-names.ts';
import { BOUNDLESS, type Budget, createPace, type Pace } from './pace.ts';
import { restoring } from './restoring.ts';
import { rewriteLimit } from './rewrite-limit.ts';
import { type Trail, tracesOf } from './trail.ts';

export interface PageScriptOptions {
  readonly signal: AbortSignal;
  /** Called after each batch of changes to the page: ranges on changed nodes have to be made anew. */
  readonly onApplied?: () => void;
  /** Called when content that arrived later could not be converted; what was converted stays. */
  readonly onError?: (error: unknown) => void;
  /** Where to keep what was published, in a browser that ends scripts without a word. */
  readonly trail?: Trail;
}

/** Milliseconds that changes of the page are gathered for. */
const SETTLE_MS = 60;

/** How often the trail is written anew while the page goes on changing: each time in full, so that it never grows beyond the page. */
const TRAIL_MS = 4000;

/** One switch to a variant; the next switch, either way, replaces it. */
interface Showing {
  readonly variant: Variant;
  readonly convert: ConvertBlocks;
  readonly units: Units;
}

/**
 * The script of a page: shows it in a variant in place, and back. Text is converted line by line with its map, so words keep their places; what
 * the page writes later is converted as it arrives. Never touched: what a reader types, code, Japanese and Korean; shadow roots and frames.
 * Every change is kept beside its node and undone only where the page has not written over it.
 */
export class PageScript {
  readonly #document: Document;
  readonly #options: PageScriptOptions;
  readonly #touched = { texts: liveSet<Text>(), elements: liveSet<Element>() };
  readonly #limit = rewriteLimit();
  readonly #pace: Pace;
  #showing: Showing | null = null;
  #observer: MutationObserver | null = null;
  #dirty = new Set<Node>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #trailTimer: ReturnType<typeof setTimeout> | null = null;
  /** Grows with every switch, so that one that was overtaken stops. */
  #switches = 0;

  constructor(document: Document, options: PageScriptOptions) {
    this.#document = document;
    this.#options = options;
    this.#pace = createPace(document);
    options.signal.addEventListener('abort', () => this.#stopWatching(), { once: true });
  }

  /** The variant shown now; null for the page as published. */
  get variant(): Variant | null {
    return this.#showing?.variant ?? null;
  }

  /**
   * Converts the page and keeps what arrives later converted, until `restore`. Resolves when the page is shown, or when a later call has taken over.
   * When `convert` fails the page is put back as it was and the error is thrown. No task of it runs longer than some 10 ms, but for a single block longer than a batch:
   * that is converted in pieces, and laid out by the browser in one task whoever writes it (1,000,000 characters in one node: 0.7 s).
   */
  async show(variant: Variant, convert: ConvertBlocks): Promise<void> {
    if (this.#options.signal.aborted) return;
    const root = this.#document.documentElement;
    const showing = { variant, convert, units: createUnits(variant, this.#touched) };
    this.#showing = showing;
    this.#switches += 1;
    this.#dirty.clear();
    this.#watch();
    try {
      let from: Node | null = root;
      while (from !== null && this.#isCurrent(showing)) {
        const batch = createBatch();
        // Where the page took away the node to go on from, look again from the top: what is done is skipped at once.
        from = walk(root, visitorOf(showing, batch.add), batch.isDue, isConnected(from) ? from : root);
        await this.#apply(batch.units, showing);
        if (from !== null) await this.#pace.turn();
      }
      if (this.#options.trail) {
        // On a long page this is much to write: a task of its own, apart from the last slice and from whoever waits for this.
        await this.#pace.turn();
        if (this.#isCurrent(showing)) this.#leaveTrail();
        await this.#pace.turn();
      }
    } catch (error) {
      if (this.#isCurrent(showing)) await this.restore();
      throw error;
    }
  }

  /** Puts back the page as published, except what the page itself has changed meanwhile. Works after the end of `signal`, too. */
  async restore(): Promise<void> {
    const back = this.#goBack();
    const mine = this.#switches;
    while (!back.next(this.#pace.budget()).done) {
      await this.#pace.turn();
      // Where the script was switched again meanwhile, what is still converted stays known to the next restore.
      if (mine !== this.#switches) {
        back.return(undefined);
        return;
      }
    }
  }

  /** The same in one task, for when another script is about to read the page. */
  restoreAtOnce(): void {
    const back = this.#goBack();
    while (!back.next(BOUNDLESS).done);
  }

  /** Puts back the page slice by slice, each of the budget that `next` is given. */
  #goBack(): Generator<undefined, undefined, Budget> {
    this.#showing = null;
    this.#switches += 1;
    this.#stopWatching();
    this.#options.trail?.end();
    const slices = restoring(this.#document, this.#touched, () => this.#options.onApplied?.());
    slices.next();
    return slices;
  }

  #isCurrent(showing: Showing): boolean {
    return showing === this.#showing && !this.#options.signal.aborted;
  }

  async #apply(units: readonly Unit[], showing: Showing): Promise<void> {
    if (units.length === 0) return;
    const isWanted = (): boolean => this.#isCurrent(showing);
    const converted = await convertInPieces(units.map(textOf), showing, isWanted);
    if (!isWanted()) return;
    let index = 0;
    while (index < units.length && this.#isCurrent(showing)) {
      const budget = this.#pace.budget();
      keepingSelection(this.#document, () => {
        for (; index < units.length && !budget.isSpent; index += 1) {
          const unit = units[index] as Unit;
          showing.units.apply(unit, converted[index] as Mapped);
          budget.spend(textOf(unit).length);
        }
      });
      this.#options.onApplied?.();
      if (index < units.length) await this.#pace.turn();
    }
  }

  #watch(): void {
    if (this.#observer !== null) return;
    this.#observer = new MutationObserver((records) => {
      for (const record of records) {
        if (record.type === 'childList') for (const node of Array.from(record.addedNodes)) this.#dirty.add(node);
        else this.#dirty.add(record.target);
      }
      if (this.#dirty.size > 0) this.#plan(SETTLE_MS);
    });
    this.#observer.observe(this.#document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...SHOWN_ATTRIBUTES],
    });
  }

  #stopWatching(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    for (const timer of [this.#timer, this.#trailTimer]) if (timer !== null) clearTimeout(timer);
    this.#timer = null;
    this.#trailTimer = null;
    this.#dirty.clear();
  }

  #plan(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#showChanges().catch((error: unknown) => this.#options.onError?.(error));
    }, delay);
  }

  async #showChanges(): Promise<void> {
    const showing = this.#showing;
    if (showing === null) return;
    const changed = [...this.#dirty];
    this.#dirty.clear();
    const mayWrite = this.#limit.round((later, wait) => {
      this.#dirty.add(later);
      this.#plan(wait);
    });
    let batch = createBatch();
    const add = (unit: Unit): void => {
      const at = unit.kind === 'run' ? (unit.nodes[0] as Text) : unit.element;
      if (mayWrite(unit.kind === 'run' ? at.parentElement : unit.element, at)) batch.add(unit);
    };
    const visitor = onceEach(visitorOf(showing, add));
    const flush = async (): Promise<void> => {
      const { units } = batch;
      await this.#apply(units, showing);
      await this.#pace.turn();
      batch = createBatch();
    };
    for (const node of changed) {
      if (batch.isDue()) await flush();
      if (!this.#isCurrent(showing)) return;
      if (!isConnected(node) || isInsideUnconverted(node)) continue;
      walkLine(node, visitor);
      if (typeOf(node) !== 1) continue;
      let from = walk(node, visitor, () => batch.isDue());
      while (from !== null) {
        await flush();
        if (!this.#isCurrent(showing)) return;
        // What the page took away meanwhile, or put in its place, comes as a change of its own.
        from = isInside(from, node) ? walk(node, visitor, () => batch.isDue(), from) : null;
      }
    }
    await this.#apply(batch.units, showing);
    if (this.#options.trail && this.#isCurrent(showing)) {
      this.#trailTimer ??= setTimeout(() => this.#leaveTrail(), TRAIL_MS);
    }
  }

  #leaveTrail(): void {
    this.#trailTimer = null;
    this.#options.trail?.leave(tracesOf(this.#touched));
  }
}

const visitorOf = ({ units }: Showing, add: (unit: Unit) => void): Visitor => ({
  run(nodes) {
    const unit = units.ofRun(nodes);
    if (unit !== null) add(unit);
  },
  element(element) {
    for (const unit of units.ofElement(element)) add(unit);
  },
});

/** Passes each run on once: a line is met again with every change in it. */
const onceEach = (visitor: Visitor): Visitor => {
  const seen = new Set<Text>();
  return {
    run(nodes) {
      if (nodes.every((node) => seen.has(node))) return;
      for (const node of nodes) seen.add(node);
      visitor.run(nodes);
    },
    element: visitor.element,
  };
};
