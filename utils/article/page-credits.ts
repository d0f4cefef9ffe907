import type { Judged } from './choose-body.ts';
import { dateIn } from './page-date.ts';
import { AUTHOR_LABELS, FIELD_LABELS, SOURCE_LABELS } from './vocabulary/credit-labels.ts';

/** What a page prints about its article's origin, above and below the text. */
export interface Credits {
  readonly sources: readonly string[];
  readonly author: string | null;
  readonly published: string | null;
  /** Lines, by index, that are credits and not text. */
  readonly lines: ReadonlySet<number>;
}

/** How many lines above and below an article's text may hold its credits. */
const LINES_ABOVE = 25;
const LINES_BELOW = 12;
/** A longer line is a paragraph, whatever it begins with. */
const CREDIT_LINE_LENGTH = 160;
const NAME_LENGTH = 30;

const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&')).join('|');
const SEPARATOR = '\\s*[：:／/丨|︱]\\s*';
const END = `(?=\\s*(?:${anyOf([...SOURCE_LABELS, ...AUTHOR_LABELS, ...FIELD_LABELS])})\\s*[：:／/丨|]|\\s*(?:${anyOf(FIELD_LABELS)})|[|｜丨，,。；;）)】\\]]|\\s{2,}|\\s*\\d{4}[-/.年]|$)`;
const SOURCE = new RegExp(
  `(?:^|[^\\p{Script=Han}A-Za-z])(?:${anyOf(SOURCE_LABELS)})${SEPARATOR}(.{1,${NAME_LENGTH}}?)${END}`,
  'u',
);
const SOURCE_ALONE = new RegExp(`^(?:${anyOf(SOURCE_LABELS)})\\s*[：:]?$`);
const AUTHOR = new RegExp(
  `(?:^|[^\\p{Script=Han}A-Za-z])(?:${anyOf(AUTHOR_LABELS)})${SEPARATOR}(.{1,${NAME_LENGTH}}?)${END}`,
  'u',
);
const AUTHOR_ALONE = new RegExp(`^(?:${anyOf(AUTHOR_LABELS)})\\s*[：:]?$`);
const BYLINE = /^by\s+([A-Z][\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){0,5})$/u;
/** `（王小明／台北報導）`, `〔記者王小明／台北報導〕`, `(香港某報記者 王小明 李小華)`, `（编译/王小明）`. */
const DESK =
  /[（(〔【[［](?:[^（）()〔〕【】[\]]{0,12}?(?:记者|記者|评论员|評論員|编译|編譯|作者|通讯员)\s*[/／：:]?\s*)?(\p{Script=Han}{2,4}(?:[\s、，,]+\p{Script=Han}{2,4})*)\s*(?:[/／]\s*(?:\p{Script=Han}{2,6})(?:報導|报道|報道|电|電|綜合報導))?[）)〕】\]］]/u;
const DESK_MARK = /记者|記者|评论员|評論員|编译|編譯|作者|[/／]\s*\p{Script=Han}{2,6}(?:報導|报道|報道)/u;

const clean = (name: string): string => name.replace(/^[\s《〈「『“"【[(（]+|[\s》〉」』”"】\])）、,，]+$/g, '').trim();

const deskAuthor = (text: string): string | null => {
  const found = DESK.exec(text);
  if (found === null || !DESK_MARK.test(found[0])) return null;
  const name = clean(found[1] as string);
  return /綜合|综合|編譯|编译|外電|外电|記者|记者|本報|本报/.test(name) ? null : name;
};

/** Reads the credits printed around the lines `[first, end)` of an article's text, below the title's line where that stands above. Linear. */
export const readCredits = (judged: readonly Judged[], titleLine: number, first: number, end: number): Credits => {
  const sources: string[] = [];
  const lines = new Set<number>();
  let author: string | null = null;
  let published: string | null = null;
  const from = Math.max(0, first - LINES_ABOVE, titleLine >= 0 && titleLine < first ? titleLine - 6 : 0);
  const to = Math.min(judged.length, end + LINES_BELOW);

  for (let index = from; index < to; index += 1) {
    if (index === titleLine) continue;
    const { line, isAround } = judged[index] as Judged;
    const { text } = line;
    if (text.length > CREDIT_LINE_LENGTH) continue;
    if (isAround && index >= end) continue;
    const next = judged[index + 1]?.line.text ?? '';
    const source = SOURCE.exec(text)?.[1] ?? (SOURCE_ALONE.test(text) && next.length <= NAME_LENGTH ? next : undefined);
    if (source !== undefined) {
      const name = clean(source);
      if (name !== '' && !/^https?:/.test(name) && !sources.includes(name)) sources.push(name);
      lines.add(index);
      if (SOURCE_ALONE.test(text)) lines.add(index + 1);
    }
    const writer =
      AUTHOR.exec(text)?.[1] ??
      BYLINE.exec(text)?.[1] ??
      (AUTHOR_ALONE.test(text) && next.length <= NAME_LENGTH ? next : undefined);
    if (writer !== undefined) {
      author ??= clean(writer) === '' ? null : clean(writer);
      lines.add(index);
      if (AUTHOR_ALONE.test(text)) lines.add(index + 1);
    }
    if (published === null && (index < first + 2 || index >= end - 2)) published = dateIn(text);
  }

  if (author === null) {
    const opening = judged[first]?.line.text.slice(0, 60) ?? '';
    const closing = judged[end - 1]?.line.text.slice(-40) ?? '';
    author = deskAuthor(opening) ?? deskAuthor(closing);
  }
  return { sources, author, published, lines };
};
