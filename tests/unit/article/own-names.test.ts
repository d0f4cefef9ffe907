// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withOwnNames } from '../../../utils/article/own-names.ts';
import { PageScript } from '../../../utils/article/page-script.ts';
import { readArticle } from '../../../utils/article/read-article.ts';
import { inParagraphs, newsPage, PARAGRAPHS } from './pages.ts';
import { toyConverter } from './toy-conversion.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

/** Names that hide members of a document, and of the form around the article. */
const HIDING = [
  ...['body', 'head', 'title', 'URL', 'documentElement', 'getElementsByTagName', 'getSelection', 'defaultView'].map(
    (name) => `<img name="${name}"><form name="${name}"></form>`,
  ),
].join('');
const FIELDS = [
  ...['title', 'id', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nodeType', 'localName'],
  ...['getAttribute', 'hasAttribute', 'textContent', 'children', 'attributes'],
].map((name) => `<input name="${name}">`);

const load = (body: string): Document => {
  const page = new DOMParser().parseFromString(newsPage({ body }), 'text/html');
  document.documentElement.innerHTML = page.documentElement.innerHTML;
  return withOwnNames(document);
};

it('the article of a page is found whatever its elements are called', () => {
  const options = { url: 'https://news.example/a/1.html' };
  const expected = readArticle(load(inParagraphs()), options).text;
  expect(expected).toContain(PARAGRAPHS[0]);
  const page = load(`<form>${FIELDS.join('')}${inParagraphs()}</form>${HIDING}`);
  expect(readArticle(page, options).text).toBe(expected);
});

it('such a page is converted and put back', async () => {
  const page = load(`<form>${FIELDS.join('')}<p id="there">中国的信息</p></form>${HIDING}`);
  const published = document.documentElement.outerHTML;
  const script = new PageScript(page, { signal: life.signal });
  await script.show('zh-Hant-TW', toyConverter);
  expect(page.getElementById('there')?.textContent).toBe('中國的資訊');
  await script.restore();
  expect(document.documentElement.outerHTML).toBe(published);
});
