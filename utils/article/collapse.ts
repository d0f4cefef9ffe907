import { originalText } from './shown-text.ts';

/** A stretch of a text node's original that stands in the line code unit for code unit. */
export interface Piece {
  readonly node: Text;
  /** The node's original text when it was read. */
  readonly original: string;
  /** Where the stretch begins in `original`. */
  readonly from: number;
  /** Where it begins in the line. */
  readonly at: number;
  readonly length: number;
}

interface FinishedRun {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly linked: number;
}

/** Code units that take no room on the page: soft hyphen, zero width space, word joiner, byte order mark. */
const isInvisible = (unit: number): boolean =>
  unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff || unit === 0x200e || unit === 0x200f;

/** White space that a reader sees as a gap: HTML's, the no-break space, Unicode's spaces, the ideographic space. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f;

const IDEOGRAPHIC_SPACE = 0x3000;

/** Han, kana, CJK punctuation and full-width forms: a source line break between two of them is no space in print (CSS Text, segment break transformation). */
const joinsAcrossBreaks = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0x9fff) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xff00 && unit <= 0xffef) ||
  (unit >= 0xd840 && unit <= 0xdfff);

/** Quote marks, dashes and ellipses that Chinese shares with other scripts. */
const isSharedMark = (unit: number): boolean =>
  (unit >= 0x2018 && unit <= 0x201f) || unit === 0x2014 || unit === 0x2026 || unit === 0xb7;

const joins = (before: number, after: number): boolean =>
  joinsAcrossBreaks(before)
    ? joinsAcrossBreaks(after) || isSharedMark(after)
    : isSharedMark(before) && joinsAcrossBreaks(after);

/**
 * Builds one line from text nodes: runs of white space become one space (an ideographic one where the run holds one), the ends are trimmed,
 * invisible characters are dropped, and every kept stretch remembers where it came from. Linear.
 */
export interface Run {
  /** Reads `node`'s original from offset `from`. Returns the offset behind a line break of preformatted text, where the line ends, or -1 when the node is read. */
  add(node: Text, from: number, isLink: boolean, isPre: boolean): number;
  /** A space that stands in no text node: where a heading goes on on the next line. */
  space(): void;
  isEmpty(): boolean;
  finish(): FinishedRun;
}

export const collapse = (): Run => {
  let text = '';
  let linked = 0;
  const pieces: Piece[] = [];
  /** White space met since the last visible character: one code unit of it, and where it stands. */
  let gap: { readonly node: Text; readonly original: string; readonly from: number; readonly space: string } | null =
    null;
  let gapBreaks = false;
  let isSpaced = false;

  const push = (node: Text, original: string, from: number, length: number): void => {
    const last = pieces.at(-1);
    if (last !== undefined && last.node === node && last.from + last.length === from) {
      pieces[pieces.length - 1] = { ...last, length: last.length + length };
    } else {
      pieces.push({ node, original, from, at: text.length, length });
    }
  };

  const closeGap = (next: number): void => {
    if (gap === null && !isSpaced) return;
    const isBreakOnly = !isSpaced && gapBreaks && joins(text.charCodeAt(text.length - 1), next);
    if (text !== '' && !isBreakOnly) {
      if (gap !== null) push(gap.node, gap.original, gap.from, 1);
      text += gap?.space ?? ' ';
    }
    gap = null;
    gapBreaks = false;
    isSpaced = false;
  };

  return {
    add(node, from, isLink, isPre) {
      const original = originalText(node);
      let start = -1;
      const keep = (end: number): void => {
        if (start < 0) return;
        push(node, original, start, end - start);
        text += original.slice(start, end);
        if (isLink) linked += end - start;
        start = -1;
      };
      for (let index = from; index < original.length; index += 1) {
        const unit = original.charCodeAt(index);
        if (isSpace(unit)) {
          keep(index);
          const isBreak = unit === 0x0a || unit === 0x0d;
          if (isPre && isBreak) return index + 1;
          if (isBreak) gapBreaks = true;
          if (gap === null) gap = { node, original, from: index, space: unit === IDEOGRAPHIC_SPACE ? '\u3000' : ' ' };
          else if (unit === IDEOGRAPHIC_SPACE && gap.space === ' ')
            gap = { node, original, from: index, space: '\u3000' };
        } else if (isInvisible(unit)) {
          keep(index);
        } else if (start < 0) {
          closeGap(unit);
          start = index;
        }
      }
      keep(original.length);
      return -1;
    },
    space() {
      isSpaced = true;
    },
    isEmpty: () => text === '' && gap === null,
    finish: () => ({ text, pieces, linked }),
  };
};
