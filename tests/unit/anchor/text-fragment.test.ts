import { expect, test } from 'vitest';
import { textFragmentUrl } from '../../../utils/anchor/text-fragment.ts';

const at = (exact: string, prefix = '', suffix = '') => ({
  quote: { exact, prefix, suffix },
  position: { start: 0, end: exact.length },
});
const URL_OF_PAGE = 'https://harbour.example/news/1';
const terms = (url: string) => (url.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

test('a short passage is named whole, with its neighbours on the same line', () => {
  const url = textFragmentUrl(URL_OF_PAGE, at('码头工人罢工', '上一段\n林慧敏表示，', '。\n下一段'));
  expect(url.startsWith(`${URL_OF_PAGE}#:~:text=`)).toBe(true);
  expect(terms(url)).toEqual(['林慧敏表示，-', '码头工人罢工', '-。']);
});

test('a long passage and one of several paragraphs are named by their ends', () => {
  const long = `${'甲'.repeat(20)}${'乙'.repeat(90)}${'丙'.repeat(20)}`;
  expect(terms(textFragmentUrl(URL_OF_PAGE, at(long)))).toEqual(['甲'.repeat(20), '丙'.repeat(20)]);
  expect(terms(textFragmentUrl(URL_OF_PAGE, at('第一段\n第二段\n第三段')))).toEqual(['第一段', '第三段']);
});

test('marks of the directive are words', () => {
  expect(textFragmentUrl(URL_OF_PAGE, at('a-b,c&d'))).toBe(`${URL_OF_PAGE}#:~:text=a%2Db%2Cc%26d`);
});

test("the address's own hash stays", () => {
  expect(textFragmentUrl(`${URL_OF_PAGE}#/route`, at('港口'))).toBe(
    `${URL_OF_PAGE}#/route:~:text=${encodeURIComponent('港口')}`,
  );
});

test('half a character does not break the address', () => {
  expect(() => textFragmentUrl(URL_OF_PAGE, at('\ud83d港'))).not.toThrow();
});
