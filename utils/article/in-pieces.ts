import { concatenated } from '../script/mapped.ts';
import type { Mapped } from '../script/types.ts';
import type { Variant } from '../span.ts';
import { BATCH_LENGTH } from './batch.ts';

/** Converts whole blocks to a variant, each with its map. A block that is in that script already, or not Chinese, comes back as it is. */
export type ConvertBlocks = (blocks: readonly string[], variant: Variant) => Promise<readonly Mapped[]>;

/** No piece is longer than this, in UTF-16 code units, so that none takes long to convert or to carry over. */
const LONGEST_PIECE = 2 * BATCH_LENGTH;

/** Where a sentence or a line ends: no phrase runs across. */
const SENTENCE_END = /[。！？；\n]/;

/**
 * A text cut where sentences end, for texts far longer than any paragraph (a log, a book in one element). Short texts are one piece. Where no
 * sentence ends for long it is cut anyway, between two whole characters.
 */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    let end = start + LONGEST_PIECE;
    for (let at = end; at > start + BATCH_LENGTH; at -= 1) {
      if (!SENTENCE_END.test(text.charAt(at - 1))) continue;
      end = at;
      break;
    }
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
};

/**
 * The conversion of each text, of a huge one piece by piece; ends early, with fewer, where `isWanted` says so between two questions.
 *
 * @throws RangeError where there are not as many answers as questions.
 */
export const convertInPieces = async (
  texts: readonly string[],
  { convert, variant }: { readonly convert: ConvertBlocks; readonly variant: Variant },
  isWanted: () => boolean,
): Promise<readonly Mapped[]> => {
  const converted: Mapped[] = [];
  const ask = async (blocks: readonly string[]): Promise<readonly Mapped[]> => {
    if (blocks.length === 0 || !isWanted()) return [];
    const answers = await convert(blocks, variant);
    if (answers.length === blocks.length) return answers;
    throw new RangeError(`${blocks.length} blocks were to be converted and ${answers.length} came back.`);
  };
  let together: string[] = [];
  for (const text of texts) {
    const pieces = piecesOf(text);
    if (pieces.length === 1) {
      together.push(text);
      continue;
    }
    converted.push(...(await ask(together)));
    together = [];
    const answers: Mapped[] = [];
    for (const piece of pieces) answers.push(...(await ask([piece])));
    converted.push(concatenated(answers));
  }
  converted.push(...(await ask(together)));
  return converted;
};
