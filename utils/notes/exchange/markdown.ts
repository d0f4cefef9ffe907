import { quoteOf } from '../subject.ts';
import type { Note, Verdict } from '../types.ts';
import { chainLine } from './chain-line.ts';

/** The words of the report, to be given in the reader's language. */
export interface ReportWords {
  readonly title: string;
  readonly verdict: string;
  readonly evidence: string;
  readonly through: string;
  readonly untitled: string;
  readonly onPage: string;
  readonly onSource: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

export const ENGLISH: ReportWords = {
  title: 'Notes',
  verdict: 'Verdict',
  evidence: 'Evidence',
  through: 'Through',
  untitled: 'Untitled page',
  onPage: 'On this page',
  onSource: 'On the source',
  verdicts: {
    unchecked: 'not checked',
    holds: 'holds',
    disputed: 'disputed',
    false: 'false',
    'cannot-tell': 'cannot tell',
  },
};

/** Characters that Markdown would read as marks, made plain; also the start of an HTML tag. Of a number in a list it is the point, and lines of dashes would make a heading of what is above. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*\d*)([-+=.)])(?=[\s=-]|$)/gm, '$1\\$2');
/** By splitting: a pattern for white space around line breaks takes quadratic time on a passage that is nothing but spaces. */
const joined = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ')
    .trim();
const oneLine = (text: string): string => plain(joined(text));
/** An address in angle brackets, where no character of it can end it. */
const address = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
const quoted = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n');

const noteText = (note: Note, words: ReportWords): string => {
  const { source, statement, verdict, evidence, tags, text } = note;
  const passage = quoteOf(note);
  const subject = source ? `**${words.onSource}: ${oneLine(source.name)}**` : `**${words.onPage}**`;
  const facts = [
    ...(statement
      ? [`${words.through}: ${oneLine(chainLine(statement))}${statement.cue ? ` (${oneLine(statement.cue)})` : ''}`]
      : []),
    ...(verdict === 'unchecked' ? [] : [`${words.verdict}: ${words.verdicts[verdict]}`]),
    ...evidence.map((url) => `${words.evidence}: ${address(url)}`),
    ...(tags.length > 0 ? [tags.map((tag) => `#${oneLine(tag).replaceAll(' ', '-')}`).join(' ')] : []),
  ];
  return [passage === null ? subject : quoted(passage), facts.map((fact) => `- ${fact}`).join('\n'), text.trim()]
    .filter((part) => part !== '')
    .join('\n\n');
};

/** A report to read: by page in the order given, each passage as a quotation with its chain, verdict, evidence, tags and the reader's text. */
export function notesMarkdown(notes: readonly Note[], words: ReportWords = ENGLISH): string {
  const pages = Map.groupBy(notes, ({ page }) => page.key);
  const sections = [...pages.values()].map((group) => {
    const [{ page }] = group as [Note];
    const heading = `## [${oneLine(page.title) || words.untitled}](${address(page.url)})`;
    const outlet = page.publisher ? [oneLine(page.publisher)] : [];
    return [heading, ...outlet, ...group.map((note) => noteText(note, words))].join('\n\n');
  });
  return `${[`# ${words.title}`, ...sections].join('\n\n')}\n`;
}

/** One note to paste elsewhere: the passage (or what was written on a page or a source), who said it through whom, and where it was read. */
export const citation = (note: Note): string => {
  const { source, statement, page, text } = note;
  const passage = quoteOf(note);
  const words = passage === null ? [source?.name, joined(text)].filter(Boolean).join('：') : `「${joined(passage)}」`;
  const chain = statement ? ` — ${chainLine(statement)}` : '';
  const where = [page.publisher, page.title, page.url].filter(Boolean).join(', ');
  return `${words}${chain}\n${where}`;
};
