import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TEXT = '港口工会投票\n工会主席林慧敏表示，码头工人将在周五开始罢工。';
const folder = mkdtempSync(join(tmpdir(), 'whence-anchor-'));
let files = 0;

const run = (content: string | Uint8Array | null) => {
  const path = join(folder, `${files++}.jsonl`);
  if (content !== null) writeFileSync(path, content);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['utils/cli/anchor.ts', path], { encoding: 'utf8' });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};
const jsonl = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

test('a span becomes an anchor, and the anchor finds the span in the other script', () => {
  const made = run(jsonl({ text: TEXT, span: [17, 29] }));
  expect(made).toMatchObject({
    status: 0,
    stderr: '',
    lines: [{ quote: { exact: '码头工人将在周五开始罢工' }, position: { start: 17, end: 29 } }],
  });
  const [anchor] = made.lines;
  const hant = '港口工會投票\n工會主席林慧敏表示，碼頭工人將在週五開始罷工。';
  expect(run(jsonl({ text: TEXT, anchor }, { text: hant, anchor }, { text: '另一页。', anchor })).lines).toEqual([
    { span: [17, 29], how: 'exact', score: 1 },
    { span: [17, 29], how: 'script', score: 1 },
    { span: null, how: 'orphan', score: 0 },
  ]);
});

test.each([
  ['no JSON', `${jsonl({ text: TEXT, span: [0, 2] })}\n{"text":`, /^anchor: line 3: not JSON/],
  ['no object', '[1]\n', /line 1: not an object/],
  ['neither span nor anchor', jsonl({ text: TEXT }), /line 1: span/],
  ['a text that is none', jsonl({ text: 5, span: [0, 1] }), /line 1: text/],
  ['a span outside the text', jsonl({ text: TEXT, span: [3, 400] }), /line 1: span \[3, 400\]/],
  ['a span that runs backwards', jsonl({ text: TEXT, span: [5, 3] }), /line 1: span \[5, 3\]/],
  ['half an offset', jsonl({ text: TEXT, span: [0.5, 3] }), /line 1: span\.0/],
  [
    'a malformed anchor',
    jsonl({ text: TEXT, anchor: { quote: { exact: 'x' }, position: { start: 0, end: 1 } } }),
    /line 1: anchor\.quote\.prefix/,
  ],
  ['an anchor that is none', jsonl({ text: TEXT, anchor: null }), /line 1: anchor/],
  ['another encoding', Uint8Array.of(0xb8, 0xdb, 0xbf, 0xda), /is not UTF-8/],
  ['no file', null, /cannot read .*no such file/],
])('%s: one clear line and exit code 2', (_, content, message) => {
  const { status, stderr, lines } = run(content);
  expect({ status, lines }).toEqual({ status: 2, lines: [] });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
