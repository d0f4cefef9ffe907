import { describe, expect, it } from 'vitest';
import { decodeHtml, readHtml } from '../../../utils/article/read-html.ts';
import { inParagraphs, newsPage, PARAGRAPHS, TITLE } from './pages.ts';

/** `水厂` in GB 18030, `水廠` in Big5. */
const GB = [0xcb, 0xae, 0xb3, 0xa7];
const BIG5 = [0xa4, 0xf4, 0xbc, 0x74];
const bytes = (head: string, text: readonly number[]): Uint8Array =>
  Uint8Array.from([...Buffer.from(head, 'latin1'), ...text]);

describe('the encoding of a saved page', () => {
  it.each([
    ['named in a meta element', bytes('<meta charset="gb2312"><p>', GB), '水厂'],
    [
      'named as a content type',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>', BIG5),
      '水廠',
    ],
    ['not named: UTF-8', Buffer.from('<p>水厂'), '水厂'],
    ['named as another, but saved as UTF-8', Buffer.from('<meta charset="gbk"><p>水厂'), '水厂'],
    ['a byte order mark', Buffer.from('\ufeff<p>水厂', 'utf16le'), '水厂'],
  ])('%s', (_, file, text) => {
    expect(decodeHtml(file)).toContain(text);
  });

  it.each([
    ['no name and not UTF-8', bytes('<p>', GB)],
    ['a name that is none', bytes('<meta charset="no-such"><p>', GB)],
    ['named UTF-8, which it is not', bytes('<meta charset="utf-8"><p>', GB)],
  ])('%s: null', (_, file) => {
    expect(decodeHtml(file)).toBeNull();
  });
});

describe('reading a saved page', () => {
  it('takes its text', () => {
    const html = newsPage({ body: inParagraphs() });
    const text = [TITLE, ...PARAGRAPHS].join('\n');
    expect(readHtml(html).text).toBe(text);
  });

  it('takes a fragment', () => {
    expect(readHtml(`<h1>${TITLE}</h1>${inParagraphs()}`).text).toBe([TITLE, ...PARAGRAPHS].join('\n'));
  });

  it('keeps the address it is given', () => {
    expect(readHtml(newsPage({ body: inParagraphs() }), 'https://www.rfi.fr/cn/a').publisher).toBe('法国国际广播电台');
    expect(readHtml(newsPage({ body: inParagraphs() })).url).toBeNull();
  });
});
