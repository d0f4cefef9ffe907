import { align } from './align.ts';
import { descriptionEnds, isDescriptionOperator } from './ideographic-description.ts';
import type { Passage } from './passage.ts';
import { longestMatch, MAX_WORD, matchedLength, matchedNode, type Trie } from './trie.ts';
import { stringOf } from './utf16.ts';

/** As much as any replacement takes at once: `buildTrie` takes no longer ones. */
const ROOM = MAX_WORD;

/**
 * Units converted in one call. A loop over a whole text is compiled in the middle of its first run and thrown away at its end, so that the next
 * text begins slowly again; a function that is called for every stretch is compiled once (three times as fast on texts of 100,000 characters).
 */
const STRETCH = 512;

/** The result of a stage as it grows. */
interface Written {
  units: Uint16Array;
  map: Uint32Array | undefined;
  used: number;
  readonly ends: number[];
}

/**
 * One stage of an OpenCC chain: in each segment, from left to right, the longest word of `trie` is replaced and everything else kept.
 * With `cut`, the words of the segmenting dictionaries and the runs between them are the segments of the result, otherwise its segments
 * are those of the input. With `mapped`, the result has a map. O(length × longest word).
 */
export function convertStage(trie: Trie, input: Passage, cut: boolean, mapped: boolean): Passage {
  const { units, map: inputMap } = input;
  const room = input.length + (input.length >> 3) + ROOM;
  const written: Written = {
    units: new Uint16Array(room),
    map: mapped ? new Uint32Array(room + 1) : undefined,
    used: 0,
    ends: [],
  };
  let start = 0;
  for (const end of input.ends) {
    let descriptions: Int32Array | undefined;
    for (let i = start; i < end; ) {
      makeRoom(written, ROOM);
      i = convertStretch(trie, input, written, cut, i, end);
      if (i < end && isDescriptionOperator(units[i] as number) && longestMatch(trie, units, i, end) === 0) {
        descriptions ??= descriptionEnds(units, start, end);
        const next = descriptions[i - start] || i + 1;
        makeRoom(written, next - i);
        for (; i < next; i++) keep(input, written, i);
      }
    }
    if (!cut || written.used > (written.ends.at(-1) ?? 0)) written.ends.push(written.used);
    start = end;
  }
  const { map, used, ends } = written;
  if (map) map[used] = inputMap ? (inputMap[input.length] as number) : input.length;
  return { units: written.units, length: used, ends, map };
}

/** Converts from `from` and returns where it stopped: after a stretch, before the room ends, at an ideographic description, or at `end`. */
function convertStretch(trie: Trie, input: Passage, written: Written, cut: boolean, from: number, end: number): number {
  const { units, map: inputMap } = input;
  const { units: output, map, ends } = written;
  const { values, valueStart, valueLength, segments } = trie;
  const last = Math.min(end, from + STRETCH);
  const full = output.length - ROOM;
  let i = from;
  while (i < last && written.used <= full) {
    const match = longestMatch(trie, units, i, end);
    if (match === 0) {
      if (isDescriptionOperator(units[i] as number)) break;
      keep(input, written, i++);
      continue;
    }
    const used = written.used;
    const node = matchedNode(match);
    const length = matchedLength(match);
    const start = valueStart[node] as number;
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
    for (let k = 0; k < size; k++) output[used + k] = values[start + k] as number;
    written.used = used + size;
    i += length;
    if (segmentEnds) ends.push(written.used);
  }
  return i;
}

function keep({ units, map: inputMap }: Passage, written: Written, at: number): void {
  if (written.map) written.map[written.used] = inputMap ? (inputMap[at] as number) : at;
  written.units[written.used++] = units[at] as number;
}

/** Makes sure that `more` units can be written, and a boundary behind them. */
function makeRoom(written: Written, more: number): void {
  const needed = written.used + more;
  if (needed <= written.units.length) return;
  const size = Math.max(needed, written.units.length * 2);
  written.units = enlarged(written.units, new Uint16Array(size));
  written.map &&= enlarged(written.map, new Uint32Array(size + 1));
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
