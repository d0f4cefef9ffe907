import type { Span } from '../../../../span.ts';
import { Characters } from '../../../characters.ts';
import type { Mention } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import type { SourceKind } from '../../../types.ts';
import { HEADS, ONE_WORDS, SEVERAL_WORDS, WITHHOLDING_WORDS } from '../lexicon.ts';
import { BRAND } from '../person-names.ts';

/** What a noun phrase is as a source, and how sure it is that it is one (0 to 3). */
export interface Described extends Mention {
  readonly span: Span;
  readonly sureness: 0 | 1 | 2 | 3;
  /** True where only the words' coming again tells that they are a name. */
  readonly guess?: true;
}

/** A noun phrase, and the ways to say what it is. Offsets count from its start. */
export interface Words {
  readonly page: Page;
  readonly span: Span;
  /** As the page has it, folded, without what stands in brackets at its end. */
  readonly text: string;
  readonly original: string;
  /** A source that goes by `[from, to)` of the phrase. */
  named(
    kind: SourceKind,
    from: number,
    to: number,
    sureness: Described['sureness'],
    refers?: Mention['refers'],
  ): Described;
  /** A source that goes by all of the phrase. */
  everything(kind: SourceKind, sureness: Described['sureness'], refers?: Mention['refers']): Described;
  /** What the first `length` characters are by themselves. */
  opening(length: number): Described;
}

/** `Words` with what their first words and their last noun tell. */
export interface Phrase extends Words {
  /** The noun that ends it. */
  readonly head: ReturnType<typeof HEADS.before>;
  /** Whether a word in it says that somebody withholds who he is. */
  readonly withheld: boolean;
  /** Whether they are told of as several, or as one that is not named. */
  readonly several: boolean;
  readonly one: boolean;
  /** Whether it may point at somebody named before. */
  readonly points: boolean;
}

/** What one sign tells a phrase to be; null where it tells nothing. */
export type Describer = (phrase: Phrase) => Described | null;

const contains = (lexicon: { at(text: string, position: number, limit?: number): unknown }, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (lexicon.at(text, i)) return true;
  return false;
};

const WITHIN = new Characters('中里内');
const endsText = (text: string, end: number): boolean => {
  const head = HEADS.before(text, end);
  return text[end - 1] === '》' || (head !== null && head.length > 1 && /^(?:document|media)$/.test(head.value));
};

/** `text` without what stands in brackets at its end, without 本人, and without title marks around it. */
export const bare = (text: string): string => {
  let end = text.length;
  if (text.endsWith('」') && /「[^「」]*(?:报告|年鉴|公报|声明|规定|条例|同意书|通知|白皮书)」$/.test(text)) end--;
  for (;;) {
    if (text[end - 1] === '）') {
      const open = text.lastIndexOf('（', end - 1);
      if (open <= 0) break;
      end = open;
    } else if (text[end - 1] === ' ') end--;
    // 马里奇本人: he himself
    else if (end > 3 && text.startsWith('本人', end - 2)) end -= 2;
    // 报道中, 《大江东去》里: where in a text
    else if (WITHIN.in(text, end - 1) && HEADS.before(text, end) === null && endsText(text, end - 1)) end--;
    else break;
  }
  return text.slice(0, end);
};

/** Quote and title marks, as the text has them. */
const MARKS = new Characters('《「『“"》」』”');

export const holdsOne = (characters: Characters, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (characters.in(text, i)) return true;
  return false;
};

/** Without quote and title marks around all of it; a mark whose partner stands inside stays. */
const withoutMarks = (text: string): string => {
  if (!holdsOne(MARKS, text)) return text.trim();
  // 《甲报》、《乙报》等媒体
  if (/^《[^《》]*》[^《》]*《/.test(text)) return text.trim();
  // 「小叶子」的代理商: the marks hold a part of it
  if (/^(?:[「『“][^「」『』“”]+[」』”]|《[^《》]+》)./.test(text)) return text.trim();
  const opened = text.replace(/^[《「『“"]+/, '');
  return (/[《「『“][^》」』”]*[》」』”]+$/.test(opened) ? opened : opened.replace(/[》」』”"]+$/, '')).trim();
};

/** Without title and quotation marks and spaces. */
export const strip = (text: string): string => text.replace(/[《》「」\s]/g, '');

/** 三名, 17名, 数十位: a number with the measure word of people or bodies. */
const COUNTED =
  /^(?:另外?|其余|至少|逾|近|约|超过|(?:[仅只约共另]|至少|超过)有)?(?:(?:[二两三四五六七八九十百千数几多]+|[0-9]{1,5})(?:多|余|几)?(?:名|位|个|家|所|国|间)(?![0-9])|(?:[一二两三四五六七八九十]|[0-9.]{1,5})成|[0-9.]{1,5}[%％]的?)/;

const COUNTED_ONE = /^(?:另外?)?[一1](?:名|位|个)|^[^、和与及]{1,20}[^另每任同唯第][一1](?:名|位)[^、和与及]{2,}$/;

/** What those forms, and the one of there being somebody, open with or hold. */
const COUNTS = new Characters('另其至逾近约超仅只共一二两三四五六七八九十百千数几多.', '09');
const ONE = new Characters('一1');
const THERE_IS = new Characters('也还另更亦都会曾有');

/** What only a clause has in its middle: such a phrase is no noun, unless 的 makes it describe one. */
export const CLAUSAL =
  /(?:(?:[了着]|(?<!超)过)(?!渡|去|往|滤|程)|均(?![线价衡匀等])|没有|未有|未能|已经|正在|仍然?|把(?![手关握])|却|并不|都是|就是|也是|将会)(?![^的]*的)/;

/** A foreign name written with a dot, at the end. */
const FOREIGN_AT_END = /[·‧][\u4e00-\u9fff]{2,6}$/;

/** What the words open with that point at somebody named before: 该, 这, 那, 此, 上述, 前述. */
const POINTING = new Characters('该这那此上前');

/** The phrase at `span`; `describe` is asked about a part of it. */
export const wordsAt = (page: Page, span: Span, describe: (page: Page, span: Span) => Described): Words => {
  const original = page.text.slice(span[0], span[1]);
  const text = bare(page.working.slice(span[0], span[1]));
  const named = (
    kind: SourceKind,
    from: number,
    to: number,
    sureness: Described['sureness'],
    refers?: Mention['refers'],
  ): Described => {
    const whole = withoutMarks(original.slice(from, to)) || original;
    // 高盛（Goldman Sachs）分析师: an aside in the middle is no part of a name
    const name =
      whole.length > 6 && /[（(]/.test(whole)
        ? whole.replace(/(?<=.)\s?[（(][^（）()\u4e00-\u9fff]*[）)](?=.)/g, '')
        : whole;
    // ChatGPT的开发者OpenAI: what stands before it reads like a person's title, its own letters say that it is none
    return {
      span,
      name,
      kind: kind === 'person' && BRAND.test(name) ? 'org' : kind,
      sureness,
      ...(refers ? { refers } : {}),
    };
  };
  return {
    page,
    span,
    text,
    original,
    named,
    everything: (kind, sureness, refers) => named(kind, 0, text.length, sureness, refers),
    opening: (length) => describe(page, [span[0], span[0] + length]),
  };
};

/** `words` with what their first words and their last noun tell. */
export const phraseOf = (words: Words): Phrase => {
  const { text } = words;
  const ending = HEADS.before(text, text.length);
  // 凯瑟琳·韦伯: no form of address ends a foreign name
  const head = ending?.length === 1 && FOREIGN_AT_END.test(text) ? null : ending;
  const introduced = THERE_IS.in(text, 0) ? /^(?:也|还|另|更|亦|都|会|曾)?有(?!关|的|些)/.exec(text) : null;
  const counted = introduced ? text.slice(introduced[0].length) : text;
  const several =
    SEVERAL_WORDS.at(counted, 0) !== null ||
    (COUNTS.in(counted, 0) && COUNTED.test(counted)) ||
    text.endsWith('们') ||
    text.endsWith('等');
  const one =
    ONE_WORDS.at(counted, 0) !== null ||
    (holdsOne(ONE, counted) && COUNTED_ONE.test(counted)) ||
    (introduced !== null && !several);
  return { ...words, head, withheld: contains(WITHHOLDING_WORDS, text), several, one, points: POINTING.in(text, 0) };
};
