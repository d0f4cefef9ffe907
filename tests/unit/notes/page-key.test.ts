import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageKey } from '../../../utils/notes/page-key.ts';

describe('addresses of one page have one key', () => {
  test.each([
    ['http and https', 'http://harbour.example/news/1.html', 'https://harbour.example/news/1.html'],
    ['www', 'https://www.harbour.example/news/1.html', 'https://harbour.example/news/1.html'],
    ['mobile host', 'https://m.harbour.example/news/1.html', 'https://www.harbour.example/news/1.html'],
    ['wap host', 'http://wap.news.harbour.com.cn/a/1', 'https://news.harbour.com.cn/a/1'],
    ['mobile label in the middle', 'https://zh.m.harbour.example/wiki/A', 'https://zh.harbour.example/wiki/A'],
    ['trailing slash', 'https://harbour.example/news/1/', 'https://harbour.example/news/1'],
    ['folder file', 'https://harbour.example/news/1/index.html', 'https://harbour.example/news/1'],
    [
      'tracking',
      'https://harbour.example/n/1?utm_source=x&fbclid=2&spm=a.b&from=groupmessage',
      'https://harbour.example/n/1',
    ],
    ['hash', 'https://harbour.example/n/1#comments', 'https://harbour.example/n/1'],
    ['text fragment', 'https://harbour.example/n/1#:~:text=%E6%B8%AF', 'https://harbour.example/n/1'],
    ['order of parameters', 'https://harbour.example/n?b=2&a=1', 'https://harbour.example/n?a=1&b=2'],
    ['percent encoding', 'https://harbour.example/新闻/1', 'https://harbour.example/%e6%96%b0%e9%97%bb/1'],
    ['host case and default port', 'https://HARBOUR.example:443/n/1', 'https://harbour.example/n/1'],
    ['AMP path', 'https://harbour.example/n/1/amp/', 'https://harbour.example/n/1'],
    ['AMP folder', 'https://harbour.example/amp/n/1', 'https://harbour.example/n/1'],
    ['AMP file', 'https://harbour.example/n/1.amp.html', 'https://harbour.example/n/1.html'],
    ['AMP parameter', 'https://harbour.example/n/1?outputType=amp', 'https://harbour.example/n/1'],
    ['AMP cache', 'https://harbour-example.cdn.ampproject.org/c/s/harbour.example/n/1', 'https://harbour.example/n/1'],
    ['AMP viewer', 'https://www.google.com/amp/s/harbour.example/n/1', 'https://harbour.example/n/1'],
    ['session', 'https://harbour.example/n/1;jsessionid=0A1B', 'https://harbour.example/n/1'],
  ])('%s', (_, a, b) => {
    expect(pageKey(a)).toBe(pageKey(b));
  });
});

describe('different pages have different keys', () => {
  test.each([
    ['paths', 'https://harbour.example/n/1', 'https://harbour.example/n/2'],
    ['article number in the query', 'https://harbour.example/n.php?id=1', 'https://harbour.example/n.php?id=2'],
    ['script in the file name', 'http://www.harbour.example/1/88370.html', 'http://www.harbour.example/1/88370b.html'],
    ['language edition', 'https://zh.harbour.example/n/1', 'https://en.harbour.example/n/1'],
    ['sections', 'https://news.harbour.example/1', 'https://sport.harbour.example/1'],
    ['routes of a single-page site', 'https://harbour.example/#/n/1', 'https://harbour.example/#/n/2'],
    ['ports', 'https://harbour.example:8080/n/1', 'https://harbour.example/n/1'],
    ['case of the path', 'https://harbour.example/n/aB', 'https://harbour.example/n/ab'],
    ['page of a list', 'https://harbour.example/n?page=1', 'https://harbour.example/n?page=2'],
    ['sites that share an ending', 'https://m.com.cn/n', 'https://n.com.cn/n'],
    ['a site called m', 'https://m.example/n', 'https://w.example/n'],
    ['an article called amp', 'https://harbour.example/amp', 'https://harbour.example/'],
    [
      'words in an old encoding',
      'https://harbour.example/n?t=%B8%DB%BF%DA',
      'https://harbour.example/n?t=%C2%EB%CD%B7',
    ],
    ['query value with a separator', 'https://harbour.example/n?a=1%26b%3D2', 'https://harbour.example/n?a=1&b=2'],
  ])('%s', (_, a, b) => {
    expect(pageKey(a)).not.toBe(pageKey(b));
  });
});

describe('the canonical link', () => {
  const page = 'https://m.harbour.example/touch/1?utm_source=x';
  test.each([
    ['is followed on the same site', page, 'https://www.harbour.example/news/1.html', 'harbour.example/news/1.html'],
    ['may be relative', page, '/news/1.html', 'harbour.example/news/1.html'],
    ['is followed to a subdomain', page, 'https://news.harbour.example/1', 'news.harbour.example/1'],
    ['is not believed on another site', page, 'https://evil.example/1', 'harbour.example/touch/1'],
    ['is not believed across a shared ending', 'https://a.com.cn/1', 'https://b.com.cn/1', 'a.com.cn/1'],
    ['is not believed for the front page', page, 'https://harbour.example/', 'harbour.example/touch/1'],
    [
      'is not believed where it forgets the number',
      'https://harbour.example/n.php?id=7',
      'https://harbour.example/n.php',
      'harbour.example/n.php?id=7',
    ],
    ['that is no address is passed over', page, 'http://', 'harbour.example/touch/1'],
    ['that is a script is passed over', page, 'javascript:void 0', 'harbour.example/touch/1'],
    ['that is empty is passed over', page, '', 'harbour.example/touch/1'],
  ])('%s', (_, url, canonical, key) => {
    expect(pageKey(url, canonical)).toBe(key);
  });
});

test.each([
  ['file:///home/reader/新闻.html#a', 'file:///home/reader/新闻.html'],
  ['about:blank', 'about:blank'],
  ['https://harbour.example/n?constructor=1&toString=2', 'harbour.example/n?constructor=1&toString=2'],
  ['', ''],
  ['not an address', 'not an address'],
  ['https://[::1]:8080/n', '[::1]:8080/n'],
  ['http://127.0.0.1/n', '127.0.0.1/n'],
  ['https://harbour.example/%B8%DB', 'harbour.example/%B8%DB'],
  ['https://harbour.example/n??&&t=%B8%DB&from=x&a', 'harbour.example/n?%3F=&a=&t=%B8%DB'],
])('%s has the key %s', (url, key) => {
  expect(pageKey(url)).toBe(key);
});

test('law: never throws, and a key made of an address is the key of the address it spells', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
      fc.string(),
      (url, canonical) => {
        expect(typeof pageKey(url, canonical)).toBe('string');
      },
    ),
  );
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const key = pageKey(url);
      expect(pageKey(`https://${key}`)).toBe(key);
    }),
  );
});
