import { align } from './align.ts';
import { descriptionEnds, isDescriptionOperator } from './ideographic-description.ts';
import type { Passage } from './passage.ts';
import { longestMatch, MAX_WORD, matchedLength, matchedNode, type Trie } from './trie.ts';
import { stringOf } from './utf16.ts';

/** As much as any replacement takes at once: `buildTrie` takes no longer ones. */
const ROOM = MAX_WORD;

/**
 * One stage of an OpenCC chain: in each segment, from left to right, the longest word of `trie` is replaced and everything else kept.
 * With `cut`, the words of the segmenting dictionaries and the runs between them are the segments of the result, otherwise its segments
 * are those of the input. With `mapped`, the result has a map. O(length × longest word).
 */
export function convertStage(trie: Trie, input: Passage, cut: boolean, mapped: boolean): Passage {
  const { units, map: inputMap } = input;
  const { values, valueStart, valueLength, segments } = trie;
  let output = new Uint16Array(input.length + (input.length >> 3) + ROOM);
  let map = mapped ? new Uint32Array(output.length + 1) : undefined;
  const ends: number[] = [];
  let used = 0;
  let i = 0;
  for (const end of input.ends) {
    let descriptions: Int32Array | undefined;
    const start = i;
    while (i < end) {
      if (used + ROOM > output.length) {
        output = enlarged(output, new Uint16Array(output.length * 2));
        map &&= enlarged(map, new Uint32Array(output.length + 1));
      }
      const match = longestMatch(trie, units, i, end);
      if (match === 0) {
        const unit = units[i] as number;
        let next = i + 1;
        if (isDescriptionOperator(unit)) {
          descriptions ??= descriptionEnds(units, start, end);
          next = descriptions[i - start] || next;
          if (used + (next - i) + ROOM > output.length) {
            output = enlarged(output, new Uint16Array(output.length + (next - i) + ROOM));
            map &&= enlarged(map, new Uint32Array(output.length + 1));
          }
        }
        for (; i < next; i++) {
          if (map) map[used] = inputMap ? (inputMap[i] as number) : i;
          output[used++] = units[i] as number;
        }
        continue;
      }
      const node = matchedNode(match);
      const length = matchedLength(match);
      const from = valueStart[node] as number;
      const size = valueLength[node] as number;
      const segmentEnds = cut && segments[node] === 1;
      if (segmentEnds && used > (ends.at(-1) ?? 0)) ends.push(used);
      if (map) {
        const offsets = length === 1 && size === 1 ? undefined : offsetsOf(trie, node, units, i, length);
        for (let k = 0; k < size; k++) {
          const at = i + (offsets ? (offsets[k] as number) : k);
          map[used + k] = inputMap ? (inputMap[at] as number) : at;
        }
      }
      for (let k = 0; k < size; k++) output[used + k] = values[from + k] as number;
      used += size;
      i += length;
      if (segmentEnds) ends.push(used);
    }
    if (!cut || used > (ends.at(-1) ?? 0)) ends.push(used);
  }
  if (map) map[used] = inputMap ? (inputMap[input.length] as number) : input.length;
  return { units: output, length: used, ends, map };
}

/** The segments of a text by the segmenting words of `trie`: each such word is one, and each run between them. */
export function cutStage(trie: Trie, input: Passage): Passage {
  const { units, length } = input;
  const ends: number[] = [];
  let descriptions: Int32Array | undefined;
  for (let i = 0; i < length; ) {
    const match = longestMatch(trie, units, i, length);
    if (match === 0) {
      if (isDescriptionOperator(units[i] as number)) {
        descriptions ??= descriptionEnds(units, 0, length);
        i = descriptions[i] || i + 1;
      } else i++;
      continue;
    }
    const next = i + matchedLength(match);
    if (trie.segments[matchedNode(match)] === 1) {
      if (i > (ends.at(-1) ?? 0)) ends.push(i);
      ends.push(next);
    }
    i = next;
  }
  if (length > (ends.at(-1) ?? 0)) ends.push(length);
  return { ...input, ends };
}

/** Alignment of a word with its replacement, kept with the trie after its first use. */
function offsetsOf(trie: Trie, node: number, units: Uint16Array, at: number, length: number): Uint16Array | undefined {
  const { alignments, straight } = trie;
  if (straight[node] === 1) return undefined;
  const known = alignments.get(node);
  if (known) return known;
  const start = trie.valueStart[node] as number;
  const replacement = trie.values.subarray(start, start + (trie.valueLength[node] as number));
  const offsets = align(stringOf(units.subarray(at, at + length), length), stringOf(replacement, replacement.length));
  if (offsets) alignments.set(node, offsets);
  else straight[node] = 1;
  return offsets;
}

function enlarged<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
