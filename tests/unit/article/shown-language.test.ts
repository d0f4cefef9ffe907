import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { showAttribute } from '../../../utils/article/shown-attributes.ts';
import { passingLanguage, publishedLanguage } from '../../../utils/article/shown-language.ts';

const page = (html: string): Document => new JSDOM(html).window.document;
const at = (document: Document, selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

it('says a language in passing, and leaves what says its own', () => {
  const document = page('<html lang="zh"><body><p>甲</p><p lang="en">b</p></body></html>');
  const before = document.documentElement.outerHTML;
  const passing = passingLanguage();
  for (const paragraph of document.querySelectorAll('p')) passing.say(paragraph, 'zh-Hant-TW');
  expect([...document.querySelectorAll('p')].map((one) => one.lang)).toEqual(['zh-Hant-TW', 'en']);
  passing.end();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('leaves a language that the page has set meanwhile', () => {
  const document = page('<p>甲</p>');
  const passing = passingLanguage();
  passing.say(at(document, 'p'), 'zh-Hans');
  at(document, 'p').setAttribute('lang', 'ja');
  passing.end();
  expect(at(document, 'p').getAttribute('lang')).toBe('ja');
});

it('knows the language that was published around an element', () => {
  const document = page('<html lang="zh-CN"><body><p>甲</p></body></html>');
  showAttribute(document.documentElement, 'lang', 'zh-Hant-TW');
  expect(publishedLanguage(at(document, 'p'))).toBe('zh-CN');
  expect(publishedLanguage(at(page('<p>甲</p>'), 'p'))).toBe('');
});
