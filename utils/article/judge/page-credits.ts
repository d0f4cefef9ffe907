import { findOutlet } from '../../outlets/find-outlet.ts';
import type { Judged } from './choose-body.ts';
import { isCaption } from './is-caption.ts';
import { endsSentence } from './measure.ts';
import { dateIn, withoutDate } from './page-date.ts';
import { AUTHOR_LABELS, FIELD_LABELS, SOURCE_LABELS } from './vocabulary/credit-labels.ts';

/** What a page prints about its article's origin, above and below the text. */
export interface Credits {
  readonly sources: readonly string[];
  readonly author: string | null;
  /** What stands behind 编辑, 责编 and their like: heads of pages often give the editor as the author. */
  readonly editors: readonly string[];
  /** Dates printed by the text, in order, as `dateIn` gives them. */
  readonly dates: readonly string[];
  /** Lines, by index, that are credits and not text. */
  readonly lines: ReadonlySet<number>;
}

/** How many lines above and below an article's text may hold its credits. */
const LINES_ABOVE = 25;
const LINES_ABOVE_TITLE = 6;
const LINES_BELOW = 12;
/** A longer line is a paragraph, whatever it begins with. */
const CREDIT_LINE_LENGTH = 160;
/** Prose longer than this is text even where it holds a label. */
const CREDIT_PROSE_LENGTH = 60;
const NAME_LENGTH = 30;

const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&')).join('|');
const ALL_LABELS = anyOf([...SOURCE_LABELS, ...AUTHOR_LABELS, ...FIELD_LABELS]);
const SEPARATOR = '\\s*[：:︰∶／/丨|｜︱]\\s*';
const END = `(?=\\s*(?:${ALL_LABELS})\\s*[：:︰／/丨|]|\\s*(?:${anyOf(FIELD_LABELS)})|[|｜丨，,。；;（(【[）)】\\]]|\\s{2,}|\\s*\\d{4}[-/.年]|$)`;
/** Before a translated author's name: （美）, [英]. */
const COUNTRY = '[（(【[〔][^（(【[〔）)】\\]〕]{1,4}[）)】\\]〕]\\s*';
const labelled = (labels: readonly string[]): RegExp =>
  new RegExp(
    `(?:^|[^\\p{Script=Han}A-Za-z])(?:${anyOf(labels)})${SEPARATOR}(?!(?:${ALL_LABELS})${SEPARATOR})(?:${COUNTRY})?(.{1,${NAME_LENGTH}}?)${END}`,
    'u',
  );
const alone = (labels: readonly string[]): RegExp => new RegExp(`^(?:${anyOf(labels)})\\s*[：:︰]?$`);
const SOURCE = labelled(SOURCE_LABELS);
const SOURCE_ALONE = alone(SOURCE_LABELS);
const AUTHOR = labelled(AUTHOR_LABELS);
const AUTHOR_ALONE = alone(AUTHOR_LABELS);
const ENGLISH_BYLINE = /^by\s+(\p{Lu}[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){0,5})$/iu;

const NAMES = '\\p{Script=Han}{2,4}(?:(?:\\s*[、，,／/]\\s*|\\s+)\\p{Script=Han}{2,4})*';
const PLACE = '(?:\\s*[／/]\\s*\\p{Script=Han}{2,8}(?:報導|报道|報道|电|電|攝影|摄影)?)?';
/** A line of its own: `記者王小明／台北報導`, `■記者王小明`, `某报记者 王小明`. */
const REPORTER_LINE = new RegExp(
  `^[■●◆▲★【（(〔\\s]*(?:\\p{Script=Han}{0,8}?(?:记者|記者|特派员|特派員|评论员|評論員|通讯员))\\s*(${NAMES}?)${PLACE}(?:综合报道|綜合報導)?[】）)〕\\s]*$`,
  'u',
);
/** In brackets at the edge of the text: `（王小明／台北報導）`, `〔記者王小明／台北報導〕`, `(香港某報記者 王小明 李小華)`, `（编译/王小明）`. */
const DESK = new RegExp(
  `[（(〔【[［](?:[^（）()〔〕【】[\\]]{0,12}?(?:记者|記者|评论员|評論員|编译|編譯|作者|通讯员)\\s*[/／：:]?\\s*)?(${NAMES}?)${PLACE}\\s*[）)〕】\\]］]`,
  'gu',
);
/** An agency's dateline, `（某社記者王小明台北16日電）`: names of three characters, the usual length, since no mark parts them from the place. */
const AGENCY =
  /(?:记者|記者)(\p{Script=Han}{3}(?:、\p{Script=Han}{3})*)\p{Script=Han}{2,6}(?:\d{1,2}月)?\d{1,2}日(?:\p{Script=Han}{0,3})[电電]/u;
const DESK_MARK = /记者|記者|评论员|評論員|编译|編譯|作者|[/／]\s*\p{Script=Han}{2,6}(?:報導|报道|報道)/u;
const NO_NAME = /綜合|综合|編譯|编译|外電|外电|記者|记者|本報|本报|攝影|摄影/;

/** `文／本报记者 沈一帆` */
const OFFICE = /^(?:本[报報])?(?:记者|記者)\s*/;

const EXCLAIMED = /[？?！!…]["”’」』]*$/;

const clean = (name: string): string => name.replace(/^[\s《〈「『“"【[(（]+|[\s》〉」』”"】\])）、,，]+$/g, '').trim();

/** The reporter that a bracketed signature names, or null. */
export const deskAuthor = (text: string): string | null => {
  for (const found of text.matchAll(DESK)) {
    const name = clean(found[1] as string);
    if (DESK_MARK.test(found[0]) && !NO_NAME.test(name)) return name;
  }
  return AGENCY.exec(text)?.[1] ?? null;
};

/** The reporter signed for at the beginning of the text or at the end of its last paragraph that is signed. */
const signature = (judged: readonly Judged[], first: number, end: number): string | null => {
  const opening = deskAuthor(judged[first]?.line.text.slice(0, 60) ?? '');
  if (opening !== null) return opening;
  for (let index = end - 1; index >= first; index -= 1) {
    const { line, isProse } = judged[index] as Judged;
    const name = isProse && !isCaption(line.text) ? deskAuthor(line.text.slice(-40)) : null;
    if (name !== null) return name;
  }
  return null;
};

const EDITOR = /(?:编辑|編輯|责编|責編)\s*[：:︰丨|]?\s*([^）)】\]\s]{2,20})/;

const editorsOf = (judged: readonly Judged[]): readonly string[] =>
  judged.flatMap(({ line }) => (line.text.length > CREDIT_LINE_LENGTH ? [] : (EDITOR.exec(line.text)?.slice(1) ?? [])));

/** Two outlets that the page sets side by side without a gap: the first is the source, the second the site; with a dash between them the other way round (人民网－人民日报). */
const firstOutlet = (name: string): string => {
  if (name.length < 5 || findOutlet(name) !== null) return name;
  const [site, source] = name.split(/\s*[-－–—]+\s*/);
  if (site && source && findOutlet(site) !== null && findOutlet(source) !== null) return clean(source);
  for (let cut = name.length - 2; cut >= 2; cut -= 1) {
    if (findOutlet(name.slice(0, cut)) !== null && findOutlet(name.slice(cut)) !== null) return name.slice(0, cut);
  }
  return name;
};

/** Reads the credits printed around the lines `[first, end)` of an article's text, below the title's line where that stands above. Linear. */
export const readCredits = (judged: readonly Judged[], titleLine: number, first: number, end: number): Credits => {
  const sources: string[] = [];
  const dates: string[] = [];
  const lines = new Set<number>();
  let author: string | null = null;
  const hasTitle = titleLine >= 0 && titleLine < end;
  const from = hasTitle
    ? Math.max(0, Math.min(first, titleLine) - LINES_ABOVE_TITLE)
    : Math.max(0, first - LINES_ABOVE);
  const to = Math.min(judged.length, end + LINES_BELOW);
  let firstProse = first;
  while (firstProse < end && (judged[firstProse] as Judged).isProse === false) firstProse += 1;
  let lastProse = end - 1;
  while (lastProse > firstProse && (judged[lastProse] as Judged).isProse === false) lastProse -= 1;
  const isHeader = (index: number): boolean => index < firstProse + 2;
  /** In an interview it is no credit what the reporter asks: `记者：后来呢？`, or between paragraphs `记者：明白了。` */
  const isSaid = (text: string, index: number): boolean =>
    EXCLAIMED.test(text) || (index > firstProse && index < lastProse && endsSentence(text));

  const addSource = (given: string, index: number): void => {
    const name = firstOutlet(clean(given));
    if (name === '' || /^https?:/.test(name)) return;
    if (!sources.includes(name)) sources.push(name);
    lines.add(index);
  };

  for (let index = from; index < to; index += 1) {
    if (index === titleLine) continue;
    const { line, isAround, isProse } = judged[index] as Judged;
    const { text } = line;
    if (text.length > CREDIT_LINE_LENGTH || (isProse && (text.length > CREDIT_PROSE_LENGTH || endsSentence(text))))
      continue;
    if (isAround && index >= end) continue;
    const next = judged[index + 1]?.line.text ?? '';
    const nextIsName = next !== '' && next.length <= NAME_LENGTH;

    const source = SOURCE.exec(text)?.[1];
    if (source !== undefined) addSource(source, index);
    else if (SOURCE_ALONE.test(text) && nextIsName) {
      addSource(next, index + 1);
      lines.add(index);
    }

    const writer = isSaid(text, index)
      ? undefined
      : (AUTHOR.exec(text)?.[1] ?? REPORTER_LINE.exec(text)?.[1] ?? ENGLISH_BYLINE.exec(text)?.[1]);
    if (writer !== undefined) {
      const name = clean(writer).replace(OFFICE, '');
      if (name !== '' && !NO_NAME.test(name)) author ??= name;
      lines.add(index);
    } else if (AUTHOR_ALONE.test(text) && nextIsName && !isSaid(next, index + 1)) {
      author ??= clean(next);
      lines.add(index).add(index + 1);
    }

    const date = isHeader(index) || index >= end - 2 ? dateIn(text) : null;
    if (date !== null) dates.push(date);
    // `某報 2020-01-02 17:11 記者王小明`: an outlet's name beside the date, or alone on its line, is the credit where no label says so.
    if (source === undefined && isHeader(index) && text.length <= CREDIT_PROSE_LENGTH) {
      const rest = date === null ? text : withoutDate(text);
      const beside = rest.split(/\s+/)[0] ?? '';
      if (
        index > titleLine &&
        beside.length >= 2 &&
        beside.length <= 16 &&
        !isAround &&
        isOutletName(beside, date !== null)
      )
        addSource(beside, index);
      if (author === null && date !== null) {
        const signed = REPORTER_LINE.exec(rest.split(/\s+/).slice(1).join(' '))?.[1];
        if (signed !== undefined && !NO_NAME.test(signed)) author = clean(signed);
      }
    }
  }

  author ??= signature(judged, first, end);
  return { sources, author, editors: editorsOf(judged), dates, lines };
};

const OUTLET_ENDING =
  /(?:日报|日報|晚报|晚報|时报|時報|早报|早報|周刊|週刊|通讯社|通訊社|新闻网|新聞網|中文站|中文网|中文網|在线|电视台|電視台|新闻社|新聞社|杂志|雜誌|客户端)$/;

const isOutletName = (name: string, isByDate: boolean): boolean =>
  findOutlet(name) !== null || (isByDate && OUTLET_ENDING.test(name));
