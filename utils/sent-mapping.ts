import { identityMap } from './script/mapped.ts';
import type { Mapped } from './script/types.ts';

/** A conversion as messages carry it: no typed arrays (not every browser sends them), and no map where every unit stays at its place. */
export interface SentMapping {
  readonly text: string;
  readonly map: readonly number[] | null;
}

export const sent = ({ text, map }: Mapped): SentMapping => ({
  text,
  map: map.every((offset, index) => offset === index) ? null : Array.from(map),
});

export const received = ({ text, map }: SentMapping): Mapped => ({
  text,
  map: map === null ? identityMap(text.length) : Uint32Array.from(map),
});
