import type { ArticleText } from '../attribution/types.ts';
import { outletName } from '../outlets/outlet-name.ts';
import { outletOfUrl } from '../outlets/outlet-of-url.ts';
import { type Script, scriptOf } from '../script/detect-script.ts';

/** The article of a text file, as the command line prints it. */
export interface FileArticle extends ArticleText {
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly script: Script | null;
}

export interface Origin {
  readonly publisher: string | null;
  readonly url: string | null;
}

/**
 * Reads a text file: the first line is the title, every other line a paragraph. `text` is the file's text without its final line break, character
 * by character, so that offsets into it are offsets into the file: a byte order mark and the carriage returns of CRLF stay in it, and are blank to detection.
 * They are left out of `title`. The publisher is the one given, else the outlet whose address `url` is.
 */
export const textArticle = (file: string, { publisher, url }: Origin): FileArticle => {
  const text = file.replace(/\r?\n$/, '');
  const end = text.indexOf('\n');
  const titleLength = end < 0 ? text.length : end;
  const script = scriptOf(text);
  const outlet = publisher === null && url !== null ? outletOfUrl(url) : null;
  return {
    title: text.slice(0, titleLength).trim(),
    titleLength,
    text,
    publisher: publisher ?? (outlet ? outletName(outlet, script ?? 'zh-Hans') : null),
    author: null,
    published: null,
    credits: [],
    script,
    url,
  };
};
