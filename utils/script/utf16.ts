/** `String.fromCharCode` takes its code units as arguments: stay far below every engine's limit. */
const CHUNK = 8192;

/** The string of the first `length` UTF-16 code units, lone surrogates included (a `TextDecoder` would replace those). */
export function stringOf(units: Uint16Array, length: number): string {
  const chunks: string[] = [];
  for (let start = 0; start < length; start += CHUNK) {
    const chunk = units.subarray(start, Math.min(start + CHUNK, length));
    chunks.push(String.fromCharCode.apply(null, chunk as unknown as number[]));
  }
  // joined, not added up: engines keep a sum as its parts, and read it the slower for that
  return chunks.join('');
}

export const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** The two code units of a code point beyond the basic plane. */
export const highSurrogate = (codePoint: number): number => 0xd7c0 + (codePoint >> 10);
export const lowSurrogate = (codePoint: number): number => 0xdc00 | (codePoint & 0x3ff);
