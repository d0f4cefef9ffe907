import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { converted, mappedLines, parseRequest } from '../../../utils/cli/convert.ts';
import { convertOpencc } from '../../../utils/script/opencc.ts';

describe('plain conversion', () => {
  it.each([
    ['', ''],
    ['\n', '\n'],
    ['第一段发言\n\n第二段发言\n', '第一段發言\n\n第二段發言\n'],
    ['行尾\r\n发言\r\n', '行尾\r\n發言\r\n'],
    ['没有换行', '沒有換行'],
    ['\ufeff发言\n', '\ufeff發言\n'],
    ['发言\r又\n', '發言\r又\n'],
  ])('%j → %j', (text, expected) => {
    expect(converted(text, { to: 'zh-Hant-TW' })).toBe(expected);
  });

  it('runs a bare configuration on the whole text', () => {
    const text = '鼠标和士兵\r\n发布文件\n';
    expect(converted(text, { opencc: 's2twp' })).toBe(convertOpencc(text, 's2twp'));
  });
});

describe('with the map', () => {
  it('prints a JSON line for each line', () => {
    const lines = mappedLines('打印\r\n\n发言', { opencc: 's2twp' });
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { in: '打印', out: '列印', map: [0, 1, 2] },
      { in: '', out: '', map: [0] },
      { in: '发言', out: '發言', map: [0, 1, 2] },
    ]);
    expect(mappedLines('发言\n', { to: 'zh-Hant-HK' })).toBe('{"in":"发言","out":"發言","map":[0,1,2]}\n');
    expect(mappedLines('', { to: 'zh-Hant-HK' })).toBe('');
  });
});

describe('what is asked', () => {
  it('reads options and file in any order', () => {
    expect(parseRequest(['a.txt', '--map', '--to', 'zh-Hans'])).toEqual({
      conversion: { to: 'zh-Hans' },
      map: true,
      file: 'a.txt',
    });
    expect(parseRequest(['--opencc=t2jp', '-'])).toEqual({
      conversion: { opencc: 't2jp' },
      map: false,
      file: undefined,
    });
  });

  it.each([
    [[], /--to or --opencc is missing/],
    [['--to', 'zh'], /unknown variant "zh": one of zh-Hans, zh-Hant-TW, zh-Hant-HK/],
    [['--opencc', 's2x'], /unknown OpenCC configuration "s2x"/],
    [['--to', 'zh-Hans', '--opencc', 't2s'], /exclude each other/],
    [['--to', 'zh-Hans', 'a', 'b'], /one FILE at a time, not 2/],
    [['--form', 'zh-Hans'], /^Unknown option '--form'; usage:/],
    [['--to'], /--to/],
  ])('%j is refused', (args, message) => {
    expect(() => parseRequest(args)).toThrow(message);
  });
});

describe('as a command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'convert-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (args: readonly string[], input: string | Buffer = '') =>
    spawnSync('node_modules/.bin/node', ['utils/cli/convert.ts', ...args], { input });

  it('reads standard input or a file', () => {
    const file = join(folder, 'text.txt');
    writeFileSync(file, '发言\r\n');
    expect(run(['--to', 'zh-Hant-TW'], '发言').stdout.toString()).toBe('發言');
    expect(run(['--to', 'zh-Hant-TW', file]).stdout.toString()).toBe('發言\r\n');
  });

  it.each([
    ['bytes that are no UTF-8', ['--to', 'zh-Hans'], Buffer.from([0xe4, 0xbd, 0x0a]), 'standard input is not UTF-8'],
    ['a missing file', ['--to', 'zh-Hans', 'no/such/file'], '', 'cannot read no/such/file'],
    ['an unknown variant', ['--to', 'zh-XX'], '发', 'unknown variant "zh-XX"'],
  ])('ends with 2 and one line on %s', (_, args, input, message) => {
    const { status, stdout, stderr } = run(args, input);
    expect(status).toBe(2);
    expect(stdout.toString()).toBe('');
    expect(stderr.toString()).toMatch(/^convert: [^\n]+\n$/);
    expect(stderr.toString()).toContain(message);
  });
});
