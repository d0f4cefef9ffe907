import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { detect } from '../../../utils/attribution/detect.ts';
import type { Report } from '../../../utils/attribution/types.ts';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';
import { contains, overlaps, type Span } from '../../../utils/span.ts';
import { articleOf } from './read.ts';

/** Words that attributions are made of, marks of every style, and what does not belong in text at all. */
const PIECES = [
  ...[
    '警方',
    '外交部发言人林晓芸',
    '他',
    '路透社',
    '知情人士',
    '该公司',
    '報道',
    '網友',
    'OpenAI',
    '这家芯片制造商',
    '据悉',
    '有消息称',
  ],
  ...[
    '表示',
    '說',
    '称',
    '认为',
    '批評',
    '拒絕置評',
    '援引',
    '的话说',
    '据',
    '报道',
    '告诉',
    '在',
    '看来',
    '被指',
    '并',
    '而',
    '也',
    '的',
  ],
  ...[
    '，',
    ',',
    '。',
    '：',
    ':',
    '；',
    '！',
    '？',
    '「',
    '」',
    '『',
    '』',
    '“',
    '”',
    '‘',
    '’',
    '"',
    '（',
    '）',
    '(',
    ')',
    '《',
    '》',
    '【',
    '】',
    '…',
    '——',
  ],
  ...[
    '\n',
    ' ',
    '\u3000',
    '\r',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\0',
    '今天',
    '5月3日',
    '会议将延期',
    'abc',
    '1.5',
    '𠮷',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const spansOf = ({ statements }: Report): readonly Span[] =>
  statements.flatMap(({ content, cue, chain }) => [
    ...content,
    ...(cue ? [cue] : []),
    ...chain.flatMap(({ source, antecedent }) => [...(source ? [source] : []), ...(antecedent ? [antecedent] : [])]),
  ]);

test('spans lie inside the text, hold something, and stay within one paragraph', () => {
  fc.assert(
    fc.property(text, (body) => {
      for (const [start, end] of spansOf(detect(articleOf(body)))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(body.length);
        expect(end).toBeGreaterThan(start);
        expect(body.slice(start, end)).not.toContain('\n');
      }
    }),
    { numRuns: 400 },
  );
});

test('a statement has a chain; it has content unless it is a refusal; its cue is no part of its content', () => {
  fc.assert(
    fc.property(text, (body) => {
      for (const { chain, content, cue, type } of detect(articleOf(body)).statements) {
        expect(chain.length).toBeGreaterThan(0);
        expect(content.length === 0).toBe(type === 'none');
        if (cue) for (const span of content) expect(overlaps(cue, span)).toBe(false);
        for (const [i, span] of content.entries()) {
          const before = content[i - 1];
          if (before) expect(before[1]).toBeLessThanOrEqual(span[0]);
          expect(contains([0, body.length], span)).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('every hop belongs to exactly one source', () => {
  fc.assert(
    fc.property(text, (body) => {
      const { statements, sources } = detect(articleOf(body));
      const hops = sources.flatMap((source) => source.hops.map(([s, h]) => `${s}.${h}`));
      expect(new Set(hops).size).toBe(hops.length);
      expect(hops.length).toBe(statements.reduce((sum, { chain }) => sum + chain.length, 0));
    }),
    { numRuns: 200 },
  );
});

const traditional = Converter({ from: 'cn', to: 't' });

test('a text and its Traditional twin have the same structure', () => {
  fc.assert(
    fc.property(text, (body) => {
      const twin = traditional(body);
      fc.pre(twin.length === body.length && foldCharacters(twin) === foldCharacters(body));
      const shape = (report: Report) =>
        report.statements.map(({ content, cue, chain, type, stance, rule }) => ({
          content,
          cue,
          type,
          stance,
          rule,
          chain: chain.map(({ source, kind, resolution }) => ({ source, kind, resolution })),
        }));
      expect(shape(detect(articleOf(twin)))).toEqual(shape(detect(articleOf(body))));
    }),
    { numRuns: 300 },
  );
});

test.each([
  '卡尔松强调工程有必要，并对外界的说法表示不解，穆勒强调工期太长，并对外界的说法表示不解，',
  '外交部已提出强烈抗议，要求对方撤走船只，',
])(
  'a sentence that never ends puts nobody into more than a handful of others’ words, and nobody into his own: %s',
  (once) => {
    for (const { chain } of detect(articleOf(`\n${once.repeat(60)}`)).statements) {
      expect(chain.length).toBeLessThan(6);
      chain.slice(1).forEach(({ name }, i) => {
        expect(name).not.toBe(chain[i]?.name);
      });
    }
  },
);

test.each([
  ['opening quotes', '「'.repeat(100_000)],
  ['mixed opening quotes', '“「『‘'.repeat(25_000)],
  ['closing quotes', '」'.repeat(100_000)],
  ['quotes that each quote somebody', '警方说：“专家认为，明天‘不会’下雨。”'.repeat(5_000)],
  ['one long quote', `警方说：“${'专家认为，明天不会下雨，'.repeat(10_000)}”`],
  ['lone surrogates', '\ud800'.repeat(100_000)],
  ['one long sentence', `警方表示，${'水'.repeat(1_000_000)}`],
  ['outlets that quote outlets', '路透社说，'.repeat(20_000)],
  ['second cues without end', `警方表示好，${'并称好，'.repeat(20_000)}`],
  ['brackets back to back', '港务局）（会议将延期）表示，船来了。'.repeat(2_000)],
  ['line breaks', '\n'.repeat(100_000)],
  ['one quote after the other', '「今晚要唱歌。」'.repeat(10_000)],
  ['somebody met again and again', '记者联系上店主林国强，对方称会降价，'.repeat(3_000)],
])('detection comes to an end and throws nothing on %s', (_, body) => {
  expect(() => detect(articleOf(`\n${body}`))).not.toThrow();
});
