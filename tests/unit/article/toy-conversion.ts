import type { Mapped } from '../../../utils/script/types.ts';
import type { Variant } from '../../../utils/span.ts';

/** Phrases of a small converter for tests: one and the same length, shorter, longer, and one that needs both its characters to be known. */
const PHRASES: readonly (readonly [from: string, to: string])[] = [
  ['打印机', '印表機'],
  ['出租车', '計程車'],
  ['头发', '頭髮'],
  ['发布', '發佈'],
  ['信息', '資訊'],
  ['打印', '列印出'],
  ['互联网', '網路'],
  ['国', '國'],
  ['说', '說'],
  ['发', '發'],
  ['网', '網'],
];

/** Converts a text and keeps the map: a phrase of equal length is mapped character by character, another as a whole. */
export const toyConversion = (text: string): Mapped => {
  let out = '';
  const map: number[] = [0];
  for (let at = 0; at < text.length; ) {
    const phrase = PHRASES.find(([from]) => text.startsWith(from, at));
    const [from, to] = phrase ?? [text[at] as string, text[at] as string];
    for (let index = 1; index <= to.length; index += 1) {
      map.push(index === to.length ? at + from.length : from.length === to.length ? at + index : at);
    }
    out += to;
    at += from.length;
  }
  return { text: out, map: Uint32Array.from(map) };
};

export const toyConverter = async (blocks: readonly string[], _variant: Variant): Promise<readonly Mapped[]> =>
  blocks.map(toyConversion);
