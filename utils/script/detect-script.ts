import japanese from 'opencc-js/dict/JPShinjitaiCharacters';
import simplified from 'opencc-js/dict/TSCharacters';
import {
  RARE_IN_TRADITIONAL,
  SHARED_WITH_JAPANESE,
  SHARED_WITH_SIMPLIFIED,
  SHARED_WITH_TRADITIONAL,
  TRADITIONAL_ONLY,
} from './script-characters.ts';

export type Script = 'zh-Hans' | 'zh-Hant';

/** How many characters of a text speak for what. */
interface Evidence {
  han: number;
  /** Characters only Simplified text has, and those Traditional text hardly ever has. */
  simplified: number;
  rareInTraditional: number;
  traditional: number;
  /** Characters only Japanese text has, and kana. */
  shinjitai: number;
  kana: number;
  hangul: number;
}

const SIMPLIFIED = 1;
const RARE = 2;
const TRADITIONAL = 3;
const SHINJITAI = 4;

/** From how many Han characters on the absence of any Traditional character says something. */
const LONG = 10;
/** Kana or Hangul beyond this share of the letters: the text is not Chinese (a Chinese sentence may quote a Japanese title). */
const FOREIGN_SHARE = 0.15;
/** The winning script needs this many times the other's evidence: quotes and names in the other script are few. */
const MAJORITY = 2;

let classes: Uint8Array | undefined;

/**
 * The script of a Chinese text; null where nothing or too little speaks for either, or the text is Japanese or Korean. O(n), one small
 * table, no dictionary of words.
 */
export function scriptOf(text: string): Script | null {
  const evidence = gather(text);
  return isForeign(evidence) ? null : decide(evidence);
}

/** True where the text is written in Japanese or Korean: never to be converted. */
export const isJapaneseOrKorean = (text: string): boolean => isForeign(gather(text));

function decide({ han, simplified, rareInTraditional, traditional }: Evidence): Script | null {
  if (simplified >= MAJORITY * traditional && simplified > 0) return 'zh-Hans';
  if (traditional >= MAJORITY * simplified && traditional > 0) return 'zh-Hant';
  return traditional === 0 && rareInTraditional > 0 && han >= LONG ? 'zh-Hans' : null;
}

function isForeign({ han, simplified, traditional, shinjitai, kana, hangul }: Evidence): boolean {
  const foreign = Math.max(kana, hangul);
  if (foreign > 0 && foreign >= FOREIGN_SHARE * (han + foreign)) return true;
  return shinjitai > 0 && shinjitai * 3 >= simplified + traditional;
}

function gather(text: string): Evidence {
  classes ??= buildClasses();
  const evidence: Evidence = {
    han: 0,
    simplified: 0,
    rareInTraditional: 0,
    traditional: 0,
    shinjitai: 0,
    kana: 0,
    hangul: 0,
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3041) continue;
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      evidence.han++;
      const speaksFor = classes[unit - 0x4e00];
      if (speaksFor === SIMPLIFIED) evidence.simplified++;
      else if (speaksFor === TRADITIONAL) evidence.traditional++;
      else if (speaksFor === RARE) evidence.rareInTraditional++;
      else if (speaksFor === SHINJITAI) evidence.shinjitai++;
    } else if (unit >= 0xac00 && unit <= 0xd7a3) evidence.hangul++;
    // Not the middle dot ・ and the length mark ー, which Chinese pages borrow.
    else if (unit <= 0x3096 || (unit >= 0x30a1 && unit <= 0x30fa)) evidence.kana++;
  }
  return evidence;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x9fff - 0x4e00 + 1);
  const mark = (characters: Iterable<string>, speaksFor: number): void => {
    for (const character of characters) {
      const unit = character.charCodeAt(0);
      if (character.length === 1 && unit >= 0x4e00 && unit <= 0x9fff) table[unit - 0x4e00] = speaksFor;
    }
  };
  const pairs = simplified.split('|').map((entry) => entry.split(' ') as [string, string]);
  mark(
    japanese.split('|').map((entry) => entry.split(' ')[0] as string),
    SHINJITAI,
  );
  mark(SHARED_WITH_JAPANESE, 0);
  mark(
    pairs.map(([, to]) => to),
    SIMPLIFIED,
  );
  mark(
    pairs.map(([from]) => from),
    TRADITIONAL,
  );
  mark(TRADITIONAL_ONLY, TRADITIONAL);
  mark(SHARED_WITH_SIMPLIFIED, 0);
  mark(SHARED_WITH_TRADITIONAL, 0);
  mark(RARE_IN_TRADITIONAL, RARE);
  return table;
}
