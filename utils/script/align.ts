import { foldCharacters } from './fold-characters.ts';

/** Characters `[from, fromEnd)` of a word and `[to, toEnd)` of its replacement that belong together. */
interface Block {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

/**
 * Where each unit of a replacement comes from: element `i` is the offset in `word` of the block that unit `i` of `replacement` belongs
 * to, for the inner units of a block too. Undefined where every unit comes from the unit at its own place.
 *
 * Characters that fold equal are held together (打印 → 列印: 印); what lies between two of them is one block (打 → 列). What only one side
 * has is glued to the block before it, or after it at the start. O(length of word × length of replacement).
 */
export function align(word: string, replacement: string): Uint16Array | undefined {
  const from = [...word];
  const to = [...replacement];
  const offsets = new Uint16Array(replacement.length);
  let fromOffset = 0;
  let toOffset = 0;
  let straight = word.length === replacement.length;
  for (const block of blocks(from, to)) {
    const fromUnits = unitCount(from, block.from, block.fromEnd);
    const toUnits = unitCount(to, block.to, block.toEnd);
    offsets.fill(fromOffset, toOffset, toOffset + toUnits);
    straight &&=
      fromOffset === toOffset && fromUnits === toUnits && toUnits === block.toEnd - block.to && toUnits === 1;
    fromOffset += fromUnits;
    toOffset += toUnits;
  }
  return straight ? undefined : offsets;
}

function blocks(from: readonly string[], to: readonly string[]): Block[] {
  const found: Block[] = [];
  let fromAt = 0;
  let toAt = 0;
  const add = (fromEnd: number, toEnd: number): void => {
    if (fromAt === fromEnd && toAt === toEnd) return;
    const before = found.at(-1);
    const oneSided = fromAt === fromEnd || toAt === toEnd;
    if (before && (oneSided || before.from === before.fromEnd || before.to === before.toEnd)) {
      found[found.length - 1] = { ...before, fromEnd, toEnd };
    } else {
      found.push({ from: fromAt, fromEnd, to: toAt, toEnd });
    }
    fromAt = fromEnd;
    toAt = toEnd;
  };
  for (const [fromIndex, toIndex] of commonCharacters(from.map(foldCharacters), to.map(foldCharacters))) {
    add(fromIndex, toIndex);
    add(fromIndex + 1, toIndex + 1);
  }
  add(from.length, to.length);
  return found;
}

/** The longest common subsequence, as pairs of indices. */
function commonCharacters(from: readonly string[], to: readonly string[]): (readonly [number, number])[] {
  const width = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i * width + j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length; ) {
    if (from[i] === to[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

const unitCount = (characters: readonly string[], from: number, end: number): number =>
  characters.slice(from, end).reduce((sum, character) => sum + character.length, 0);
