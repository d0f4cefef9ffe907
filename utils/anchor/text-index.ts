import type { FoldLevel } from '../script/fold.ts';
import { finish, type Steps } from '../steps.ts';
import { type Bigrams, bigramsOf } from './bigrams.ts';
import { type Layer, layering } from './layer.ts';

/** A page's text with the forms that passages are searched in. Each is made once, when first needed. */
export interface TextIndex {
  readonly text: string;
  layer(level: FoldLevel): Layer;
  /** Makes the layer some lines at a time, so that asking for it costs nothing any more. */
  preparing(level: FoldLevel): Steps<void>;
  /** The folded words with every digit made `0`. */
  masked(): string;
  bigrams(): Bigrams;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Digits, made alike: where only a figure was changed, the rest still finds the passage. */
export const maskDigits = (text: string): string => text.replace(/[0-9]/g, '0');

/** Prepares `text` for `locate`: O(1) now, O(n) in time and memory when a note first needs more than its exact words. */
export function indexText(text: string): TextIndex {
  const layers = new Map<FoldLevel, Layer>();
  function* preparing(level: FoldLevel): Steps<void> {
    if (!layers.has(level)) layers.set(level, yield* layering(text, level));
  }
  const layer = (level: FoldLevel): Layer => {
    finish(preparing(level));
    return layers.get(level) as Layer;
  };
  return {
    text,
    layer,
    preparing,
    masked: once(() => maskDigits(layer('wording').text)),
    bigrams: once(() => bigramsOf(layer('wording').text)),
  };
}
