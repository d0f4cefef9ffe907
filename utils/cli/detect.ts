import { basename, extname } from 'node:path';
import { detect } from '../attribution/detect.ts';
import type { Report } from '../attribution/types.ts';
import { InputError, readBytes, readUtf8, runCommand } from './input.ts';
import { statementTable } from './statement-table.ts';
import { type FileArticle, type Origin, textArticle } from './text-article.ts';

const USAGE = 'usage: npm run -s detect -- [--jsonl] [--publisher NAME] [--url URL] FILE…';
const DEFAULT_WIDTH = 120;

interface Asked {
  readonly jsonl: boolean;
  readonly origin: Origin;
  readonly files: readonly string[];
}

const parseArguments = (given: readonly string[]): Asked => {
  let jsonl = false;
  let publisher: string | null = null;
  let url: string | null = null;
  const files: string[] = [];
  for (let i = 0; i < given.length; i++) {
    const argument = given[i] as string;
    const [option, attached] = /^(--[a-z]+)=(.*)$/s.exec(argument)?.slice(1) ?? [argument];
    if (option === '--jsonl' && attached === undefined) jsonl = true;
    else if (option === '--publisher' || option === '--url') {
      const value = attached ?? given[++i];
      if (value === undefined || value === '') throw new InputError(`${option} needs a value; ${USAGE}`);
      if (option === '--publisher') publisher = value;
      else if (URL.canParse(value)) url = value;
      else throw new InputError(`--url: not an address: ${value}`);
    } else if (argument === '--') {
      files.push(...given.slice(i + 1));
      break;
    } else if (argument.startsWith('-')) throw new InputError(`unknown option ${argument}; ${USAGE}`);
    else files.push(argument);
  }
  if (files.length === 0) throw new InputError(`no file given; ${USAGE}`);
  return { jsonl, origin: { publisher, url }, files };
};

const readPageFile = async (path: string, { publisher, url }: Origin): Promise<FileArticle> => {
  // only a saved page needs a DOM
  const { decodeHtml, readHtml } = await import('../article/read-html.ts');
  const html = decodeHtml(readBytes(path));
  if (html === null) throw new InputError(`${path} is neither UTF-8 nor in the encoding that it names`);
  const article = readHtml(html, url);
  return { ...article, publisher: publisher ?? article.publisher };
};

const isPage = (path: string): boolean => /^\.(?:x?html?)$/i.test(extname(path));

const readFile = async (path: string, origin: Origin): Promise<FileArticle> =>
  isPage(path) ? readPageFile(path, origin) : textArticle(await readUtf8(path), origin);

/** One file's article and statements as a line of JSON; the keys are those that the project's scoring reads. */
export const jsonLine = (id: string, article: FileArticle, { statements }: Report): string => {
  const { title, publisher, author, published, credits, script, text } = article;
  return JSON.stringify({
    id,
    article: { title, publisher, author, published, credits, script, text },
    statements: statements.map(({ content, cue, chain, type, stance, headline, rule }) => ({
      content,
      cue,
      chain: chain.map(({ source, name, kind }) => ({ source, name, kind })),
      type,
      stance,
      headline,
      rule,
    })),
  });
};

/** Prints the statements of every file: a table each, or with `--jsonl` a JSON object a line. Throws an `InputError` at the first file or option it cannot use. */
export const detectFiles = async (given: readonly string[]): Promise<string> => {
  const { jsonl, origin, files } = parseArguments(given);
  const printed: string[] = [];
  for (const path of files) {
    const article = await readFile(path, origin);
    const report = detect(article);
    printed.push(
      jsonl
        ? jsonLine(basename(path, extname(path)), article, report)
        : statementTable(article.title, article.text, report, process.stdout.columns ?? DEFAULT_WIDTH),
    );
  }
  return `${printed.join(jsonl ? '\n' : '\n\n')}\n`;
};

if (import.meta.main) await runCommand('detect', () => detectFiles(process.argv.slice(2)));
