import type { Mapped } from '../script/types.ts';

/**
 * Cuts the conversion of several texts joined end to end back into one conversion a text. `lengths` are the texts' lengths in UTF-16 code units.
 * A phrase that was converted as a whole goes to the text it begins in, so the pieces joined are `mapped.text` again, and each piece's map is a
 * map of its own: from 0, never falling, to its text's length (an emptied text has the map `[0]`). Linear.
 *
 * @throws RangeError when `mapped` is no conversion of a text of that length.
 */
export const sliceMapped = (mapped: Mapped, lengths: readonly number[]): readonly Mapped[] => {
  const { text, map } = mapped;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (map.length !== text.length + 1 || map[text.length] !== total || map[0] !== 0) {
    throw new RangeError(`A conversion of ${total} code units came back with a map for ${map[map.length - 1]}.`);
  }
  // Most lines are one text, and a huge one would take as long to copy as to join.
  if (lengths.length === 1) return [mapped];
  const pieces: Mapped[] = [];
  let from = 0;
  let start = 0;
  lengths.forEach((length, index) => {
    const to = from + length;
    let end = start;
    if (index === lengths.length - 1) end = text.length;
    else while (end < text.length && (map[end] as number) < to) end += 1;
    const own = new Uint32Array(end - start + 1);
    for (let at = start; at <= end; at += 1)
      own[at - start] = Math.min(Math.max((map[at] as number) - from, 0), length);
    own[0] = 0;
    if (end > start) own[end - start] = length;
    pieces.push({ text: text.slice(start, end), map: own });
    from = to;
    start = end;
  });
  return pieces;
};
