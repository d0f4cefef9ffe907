import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectFiles } from '../../../utils/cli/detect.ts';
import { InputError } from '../../../utils/cli/input.ts';
import { columnsOf, fit } from '../../../utils/cli/statement-table.ts';
import { textArticle } from '../../../utils/cli/text-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-detect-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const NEWS = '河水退去\n市长陈国栋表示，堤坝没有损坏。\n路透社说，知情人士透露，桥梁将重建。\n';

describe('a text file', () => {
  test('is its title and paragraphs, without the final line break', () => {
    expect(textArticle(NEWS, { publisher: null, url: null })).toMatchObject({
      title: '河水退去',
      titleLength: 4,
      text: NEWS.slice(0, -1),
      script: 'zh-Hans',
      publisher: null,
    });
  });

  test('keeps a byte order mark and carriage returns in the text, so that offsets are the file’s, but not in the title', () => {
    const article = textArticle('\ufeff题目\r\n正文。\r\n', { publisher: null, url: null });
    expect(article.title).toBe('题目');
    expect(article.text).toBe('\ufeff题目\r\n正文。');
  });

  test('takes its publisher from the option, else from the address', () => {
    expect(textArticle(NEWS, { publisher: '晨报', url: null }).publisher).toBe('晨报');
    expect(textArticle(NEWS, { publisher: null, url: 'https://www.bbc.com/zhongwen/simp/a' }).publisher).toContain(
      'BBC',
    );
  });
});

test('prints one JSON object a file with these keys', async () => {
  const output = await detectFiles(['--jsonl', file('a.txt', NEWS), file('b.txt', '只有题目')]);
  const [first, second] = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(Object.keys(first)).toEqual(['id', 'article', 'statements']);
  expect(Object.keys(first.article)).toEqual([
    'title',
    'publisher',
    'author',
    'published',
    'credits',
    'script',
    'text',
  ]);
  expect(Object.keys(first.statements[0])).toEqual(['content', 'cue', 'chain', 'type', 'stance', 'headline', 'rule']);
  expect(Object.keys(first.statements[0].chain[0])).toEqual(['source', 'name', 'kind']);
  expect(first.id).toBe('a');
  expect(first.statements.map(({ chain }: { chain: { name: string }[] }) => chain.map(({ name }) => name))).toEqual([
    ['陈国栋'],
    ['路透社', '知情人士'],
  ]);
  expect(second).toMatchObject({ id: 'b', article: { title: '只有题目', text: '只有题目' }, statements: [] });
});

test('prints a table with a row for every statement', async () => {
  const output = await detectFiles([file('c.txt', NEWS)]);
  expect(output).toContain('2 statements, 1 relayed, 3 sources');
  expect(output).toContain('路透社 → 知情人士');
});

test('counts wide characters as two columns', () => {
  expect(columnsOf('ab中文')).toBe(6);
  expect(fit('中文字', 5)).toBe('中文…');
  expect(fit('中文', 6)).toBe('中文  ');
});

describe('what cannot be used', () => {
  mkdirSync(join(folder, 'd'));
  test.each([
    ['no file', [], 'no file given'],
    ['an option nobody knows', ['--all', 'x.txt'], 'unknown option --all'],
    ['a short option nobody knows', ['-x', 'x.txt'], 'unknown option -x'],
    ['an option without its value', ['--publisher'], '--publisher needs a value'],
    ['an address that is none', ['--url', 'nowhere', 'x.txt'], 'not an address'],
    ['a missing file', [join(folder, 'missing.txt')], 'missing.txt: no such file or directory'],
    ['a folder', [join(folder, 'd')], 'cannot read'],
    ['bytes that are no UTF-8', [file('e.txt', new Uint8Array([0xff, 0xfe, 0xfa]))], 'is not UTF-8'],
  ])('%s is told in one line', async (_, given, message) => {
    const failure = await detectFiles(given).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).message).toContain(message);
  });
});
