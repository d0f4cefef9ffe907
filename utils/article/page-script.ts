import { isJapaneseOrKorean } from '../script/detect-script.ts';
import type { Mapped } from '../script/types.ts';
import type { Variant } from '../span.ts';
import {
  hasHan,
  isInsideUnconverted,
  SHOWN_ATTRIBUTES,
  type TextRun,
  type Visitor,
  walk,
  walkLine,
} from './convertible.ts';
import { keepingSelection } from './keep-selection.ts';
import { liveSet } from './live-set.ts';
import { rewriteLimit } from './rewrite-limit.ts';
import { originalAttribute, restoreAttributes, showAttribute } from './shown-attributes.ts';
import { forgetShown, isConverted, originalText, rememberShown } from './shown-text.ts';
import { sliceMapped } from './slice-mapped.ts';
import { yieldToPage } from './yield-to-page.ts';

/** Converts whole blocks to a variant, each with its map. A block that is in that script already, or not Chinese, comes back as it is. */
export type ConvertBlocks = (blocks: readonly string[], variant: Variant) => Promise<readonly Mapped[]>;

export interface PageScriptOptions {
  readonly signal: AbortSignal;
  /** Called after each batch of changes to the page: ranges on changed nodes have to be made anew. */
  readonly onApplied?: () => void;
  /** Called when content that arrived later could not be converted; what was converted stays. */
  readonly onError?: (error: unknown) => void;
}

/** Characters converted at once: a few milliseconds of work, and a message of a few kilobytes. */
const BATCH_LENGTH = 6000;
/** Milliseconds of work before the page gets its turn; a task over 50 is felt. */
const SLICE_MS = 10;
/** Milliseconds that changes of the page are gathered for. */
const SETTLE_MS = 60;

type Unit =
  | { readonly kind: 'run'; readonly nodes: TextRun; readonly originals: readonly string[] }
  | { readonly kind: 'attribute'; readonly element: Element; readonly name: string; readonly original: string };

/** What the page showed when a node was last looked at, so that looking again costs nothing. */
interface Settled {
  readonly generation: number;
  readonly data: string;
}

const attributesOf = (element: Element): string =>
  SHOWN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '').join('\n');

const restoreText = (node: Text): void => {
  if (isConverted(node)) {
    const original = originalText(node);
    if (node.data !== original) node.data = original;
  }
  forgetShown(node);
};

const textOf = (unit: Unit): string => (unit.kind === 'run' ? unit.originals.join('') : unit.original);

/**
 * The script of a page: shows it in a variant in place, and back. Text is converted run by run with its map, so words keep their places; what the
 * page writes later is converted as it arrives. Never touched: what a reader types, code, Japanese and Korean; shadow roots and frames.
 * Every change is kept beside its node and undone only where the page has not written over it.
 */
export class PageScript {
  readonly #document: Document;
  readonly #options: PageScriptOptions;
  readonly #texts = liveSet<Text>();
  readonly #elements = liveSet<Element>();
  readonly #limit = rewriteLimit();
  #settled = new WeakMap<Text, Settled>();
  #settledAttributes = new WeakMap<Element, Settled>();
  #observer: MutationObserver | null = null;
  #generation = 0;
  #variant: Variant | null = null;
  #convert: ConvertBlocks | null = null;
  #dirty = new Set<Node>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(document: Document, options: PageScriptOptions) {
    this.#document = document;
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The variant shown now; null for the page as published. */
  get variant(): Variant | null {
    return this.#variant;
  }

  /**
   * Converts the page and keeps what arrives later converted, until `restore`. Resolves when the page is shown, or when a later call has taken over.
   * When `convert` fails the page is put back as it was and the error is thrown. No task runs longer than about 10 ms plus one batch.
   */
  async show(variant: Variant, convert: ConvertBlocks): Promise<void> {
    if (this.#options.signal.aborted) return;
    const generation = this.#begin(variant, convert);
    this.#observe();
    try {
      let from: Node | null = this.#document.documentElement;
      while (from !== null && this.#isCurrent(generation)) from = await this.#showFrom(from, generation);
    } catch (error) {
      if (this.#isCurrent(generation)) await this.restore();
      throw error;
    }
  }

  /** Puts back the page as published, except what the page itself has changed meanwhile. */
  async restore(): Promise<void> {
    const generation = this.#begin(null, null);
    this.#stop();
    for (const element of this.#elements.takeAll()) restoreAttributes(element);
    const texts = this.#texts.takeAll();
    let index = 0;
    while (index < texts.length) {
      const due = performance.now() + SLICE_MS;
      keepingSelection(this.#document, () => {
        for (; index < texts.length && performance.now() < due; index += 1) restoreText(texts[index] as Text);
      });
      this.#options.onApplied?.();
      if (index < texts.length) await yieldToPage();
      if (generation === this.#generation) continue;
      // The script was switched again meanwhile: what is still converted stays known to the next restore.
      for (const node of texts.slice(index)) this.#texts.add(node);
      return;
    }
  }

  #begin(variant: Variant | null, convert: ConvertBlocks | null): number {
    this.#generation += 1;
    this.#variant = variant;
    this.#convert = convert;
    this.#settled = new WeakMap();
    this.#settledAttributes = new WeakMap();
    this.#dirty.clear();
    return this.#generation;
  }

  #isCurrent(generation: number): boolean {
    return generation === this.#generation && !this.#options.signal.aborted;
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#dirty.clear();
  }

  /** Gathers one batch from `from` on, converts and applies it. Returns where to go on, or null at the end. */
  async #showFrom(from: Node, generation: number): Promise<Node | null> {
    const root = this.#document.documentElement;
    // The page took away the node to go on from: look again from the top; what is done is skipped at once.
    const start = from.isConnected ? from : root;
    const units: Unit[] = [];
    let length = 0;
    const due = performance.now() + SLICE_MS;
    const gather = (unit: Unit | null): void => {
      if (unit === null) return;
      units.push(unit);
      length += textOf(unit).length;
    };
    const next = walk(
      root,
      {
        run: (nodes) => gather(this.#runUnit(nodes)),
        element: (element) => this.#attributeUnits(element).forEach(gather),
      },
      () => length >= BATCH_LENGTH || performance.now() >= due,
      start,
    );
    await this.#apply(units, generation);
    if (next !== null) await yieldToPage();
    return next;
  }

  #runUnit(nodes: TextRun): Unit | null {
    const isSettled = nodes.every((node) => {
      const settled = this.#settled.get(node);
      return settled?.generation === this.#generation && settled.data === node.data;
    });
    if (isSettled) return null;
    const originals = nodes.map(originalText);
    if (isJapaneseOrKorean(originals.join(''))) return null;
    return { kind: 'run', nodes: [...nodes], originals };
  }

  #attributeUnits(element: Element): readonly Unit[] {
    this.#showLanguage(element);
    const settled = this.#settledAttributes.get(element);
    if (settled?.generation === this.#generation && settled.data === attributesOf(element)) return [];
    const units: Unit[] = [];
    for (const name of SHOWN_ATTRIBUTES) {
      const original = originalAttribute(element, name);
      if (original === null || !hasHan(original) || isJapaneseOrKorean(original)) continue;
      units.push({ kind: 'attribute', element, name, original });
    }
    return units;
  }

  /** The variant as `lang`, so that the browser picks its fonts: on elements said to be Chinese, and on a page that does not say what it is. */
  #showLanguage(element: Element): void {
    const language = originalAttribute(element, 'lang');
    const isRoot = element === this.#document.documentElement;
    if (this.#variant === null || !(language === null || language === '' ? isRoot : /^zh\b|^cmn\b/i.test(language)))
      return;
    showAttribute(element, 'lang', this.#variant);
    this.#elements.add(element);
  }

  async #apply(units: readonly Unit[], generation: number): Promise<void> {
    if (units.length === 0 || this.#convert === null || this.#variant === null) return;
    const converted = await this.#convert(units.map(textOf), this.#variant);
    if (!this.#isCurrent(generation)) return;
    if (converted.length !== units.length) {
      throw new RangeError(`${units.length} blocks were to be converted and ${converted.length} came back.`);
    }
    let index = 0;
    while (index < units.length && this.#isCurrent(generation)) {
      const due = performance.now() + SLICE_MS;
      keepingSelection(this.#document, () => {
        for (; index < units.length && performance.now() < due; index += 1) {
          this.#applyUnit(units[index] as Unit, converted[index] as Mapped);
        }
      });
      this.#options.onApplied?.();
      if (index < units.length) await yieldToPage();
    }
  }

  #applyUnit(unit: Unit, mapped: Mapped): void {
    if (unit.kind === 'attribute') {
      if (originalAttribute(unit.element, unit.name) !== unit.original) return;
      showAttribute(unit.element, unit.name, mapped.text);
      this.#elements.add(unit.element);
      this.#settledAttributes.set(unit.element, { generation: this.#generation, data: attributesOf(unit.element) });
      return;
    }
    const slices = sliceMapped(
      mapped,
      unit.originals.map((original) => original.length),
    );
    unit.nodes.forEach((node, index) => {
      const original = unit.originals[index] as string;
      const slice = slices[index] as Mapped;
      // The page wrote here while the run was being converted; its change is on its way through the observer.
      if (originalText(node) !== original) return;
      if (slice.text !== original || isConverted(node)) {
        rememberShown(node, original, slice.text, slice.map);
        this.#texts.add(node);
        if (node.data !== slice.text) node.data = slice.text;
      }
      this.#settled.set(node, { generation: this.#generation, data: node.data });
    });
  }

  #observe(): void {
    if (this.#observer !== null || typeof MutationObserver !== 'function') return;
    this.#observer = new MutationObserver((records) => this.#noteChanges(records));
    this.#observer.observe(this.#document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...SHOWN_ATTRIBUTES],
    });
  }

  #noteChanges(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'childList') for (const node of Array.from(record.addedNodes)) this.#dirty.add(node);
      else this.#dirty.add(record.target);
    }
    if (this.#dirty.size > 0) this.#plan(SETTLE_MS);
  }

  #plan(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#showChanges(this.#generation).catch((error: unknown) => this.#options.onError?.(error));
    }, delay);
  }

  /** Decides, once an element in one round, whether it is converted now or looked at later: somebody else may keep rewriting it, and two writers must not chase each other. */
  #turns(): (element: Element | null, changed: Node) => boolean {
    const waits = new Map<Element | null, number>();
    return (element, changed) => {
      const wait = waits.get(element) ?? this.#limit.waitFor(element, performance.now());
      waits.set(element, wait);
      if (wait === 0) return true;
      this.#dirty.add(changed);
      this.#plan(wait);
      return false;
    };
  }

  async #showChanges(generation: number): Promise<void> {
    const changed = [...this.#dirty];
    this.#dirty.clear();
    const seen = new Set<Text>();
    const isItsTurn = this.#turns();
    let units: Unit[] = [];
    let length = 0;
    let due = performance.now() + SLICE_MS;
    const isDue = (): boolean => length >= BATCH_LENGTH || performance.now() >= due;
    const gather = (unit: Unit): void => {
      units.push(unit);
      length += textOf(unit).length;
    };
    const visitor: Visitor = {
      run: (nodes) => {
        if (nodes.every((node) => seen.has(node))) return;
        for (const node of nodes) seen.add(node);
        const unit = this.#runUnit(nodes);
        const first = nodes[0] as Text;
        if (unit !== null && isItsTurn(first.parentElement, first)) gather(unit);
      },
      element: (element) => {
        const found = this.#attributeUnits(element);
        if (found.length > 0 && isItsTurn(element, element)) found.forEach(gather);
      },
    };
    const flush = async (): Promise<void> => {
      const batch = units;
      units = [];
      length = 0;
      await this.#apply(batch, generation);
      await yieldToPage();
      due = performance.now() + SLICE_MS;
    };
    for (const node of changed) {
      if (isDue()) await flush();
      if (!this.#isCurrent(generation)) return;
      if (!node.isConnected || isInsideUnconverted(node)) continue;
      walkLine(node, visitor);
      if (node.nodeType !== 1) continue;
      let from = walk(node, visitor, isDue);
      while (from !== null) {
        await flush();
        if (!this.#isCurrent(generation) || !node.isConnected) return;
        // Where the page took away the node to go on from, its change comes as one of its own.
        from = node.contains(from) ? walk(node, visitor, isDue, from) : null;
      }
    }
    await this.#apply(units, generation);
  }
}
