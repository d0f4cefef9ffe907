import { findOutlet } from '../../outlets/find-outlet.ts';
import { bare } from './measure.ts';
import { type Credits, deskAuthor } from './page-credits.ts';
import { dateIn } from './page-date.ts';

/** Names that stand where an author's should and are an outlet's, a desk's or a login. */
const NO_PERSON =
  /(?:[报報网網社台臺刊]|新[闻聞](?:[网網雲云])?|中心|编辑部|編輯部|客户端|admin|editors?|staff|news|online|daily|times|press)$|^(?:责任)?编辑|https?:|@|^\d+$/i;

const person = (name: string, publisher: string | null): string | null => {
  const plain =
    deskAuthor(`（${name.replace(/[()（）]/g, ' ').trim()}）`) ??
    name.replace(/^(?:by|记者|記者|作者|文)\s*[:：/／]?\s*/i, '').trim();
  if (plain === '' || plain.length > 80 || NO_PERSON.test(plain) || findOutlet(plain) !== null) return null;
  return publisher !== null && bare(publisher).includes(bare(plain)) ? null : plain;
};

/** Who wrote it: whom the page's own lines name, else whom its head names, unless that is the outlet, or whom the page calls its editor. */
export const chooseAuthor = (
  { author, editors }: Pick<Credits, 'author' | 'editors'>,
  told: readonly string[],
  publisher: string | null,
): string | null => {
  if (author !== null) return author;
  for (const name of told) {
    const found = person(name, publisher);
    if (found !== null && !editors.some((editor) => editor.includes(found))) return found;
  }
  return null;
};

const CLOCK = /T\d{2}:\d{2}/;

/** An ISO 8601 date as machines write it, seconds' fractions dropped; null for other words. */
const isoOf = (text: string): string | null => {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    text.replace(/&#x2b;/gi, '+').trim(),
  );
  if (found === null) return null;
  const [, date, clock, zone] = found;
  return clock === undefined ? (date as string) : `${date}T${clock}${zone ?? ''}`;
};

/** When it was published: the head's date, with the time of day that the page prints where the head gives none; else the first date printed; else the head's own words. */
export const choosePublished = (told: string | null, printed: readonly string[]): string | null => {
  const head = told === null ? null : (isoOf(told) ?? dateIn(told));
  const timed = (date: string): string => printed.find((other) => other.startsWith(date) && CLOCK.test(other)) ?? date;
  if (head !== null) return CLOCK.test(head) ? head : timed(head);
  const [first] = printed;
  return first === undefined ? told : timed(first.slice(0, 10));
};
