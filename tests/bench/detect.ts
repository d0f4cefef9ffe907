import { detect } from '../../utils/attribution/detect.ts';
import type { Report } from '../../utils/attribution/types.ts';
import { benchTexts } from './support/texts.ts';
import { timed } from './support/timed.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** One pass of the platform's own word segmentation: what detection is measured against. */
const segment = (text: string): number => {
  let length = 0;
  for (const { segment: word } of segmenter.segment(text)) length += word.length;
  return length;
};

const found = (text: string): Report =>
  detect({ text, titleLength: Math.max(0, text.indexOf('\n')), publisher: null, credits: [], url: null });

const row = (name: string, length: number, [ours = 0, theirs = 0]: readonly number[]): void => {
  const per = (ms: number): string => `${((ms * 1e6) / length).toFixed(0).padStart(6)} ns`;
  console.log(
    `  ${name.padEnd(34)} ${per(ours)} a character, Intl.Segmenter ${per(theirs)}: ${(ours / theirs).toFixed(2)} ×`,
  );
};

/** Text of this length, from articles one after the other. */
const grown = (texts: readonly string[], length: number): string => {
  const once = texts.join('\n');
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
};

const texts = benchTexts().map(({ text }) => text);
console.log('# Detection beside one pass of Intl.Segmenter over the same text');
if (texts.length === 0) console.log('No articles to measure on: ../shared/attribution/dev.jsonl is not there.');
else {
  const all = (way: (text: string) => unknown) => (): void => {
    for (const text of texts) way(text);
  };
  timed([all(found), all(segment)], 3);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  row(`${texts.length} articles, one by one`, length, timed([all(found), all(segment)]));
  for (const size of [10_000, 100_000, 1_000_000]) {
    const text = grown(texts, size);
    row(
      `${size} characters in one`,
      size,
      timed([() => found(text), () => segment(text)], size > 500_000 ? 3 : undefined),
    );
  }
  /** The `i`-th of thousands of names. */
  const named = (i: number): string => String.fromCharCode(0x4e00 + ((i * 7) % 20_000), 0x4e00 + ((i * 13) % 20_000));
  const each = (size: number, make: (i: number) => string): string =>
    Array.from({ length: size / make(0).length }, (_, i) => make(i)).join('');
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ['opening quotes', (size) => '「'.repeat(size)],
    ['one sentence without a mark', (size) => `警方表示，${'水'.repeat(size)}`],
    ['cues one after the other', (size) => '他说'.repeat(size / 2)],
    ['clauses without an end', (size) => '警方表示，有人称，'.repeat(size / 9)],
    ['nouns that nothing describes', (size) => '料本地樓價今年上升，'.repeat(size / 10)],
    ['one body again and again', (size) => '该公司的一名高管坦言，订单太少。'.repeat(size / 16)],
    ['one speaker again and again', (size) => '卡尔松强调工程有必要，并对说法表示不解，'.repeat(size / 20)],
    ['one quote after the other', (size) => '「今晚要唱歌。」'.repeat(size / 8)],
    ['somebody met again and again', (size) => '记者联系上店主林国强，对方称会降价，'.repeat(size / 18)],
    ['what many are unhappy with', (size) => '对此感到不满和愤怒，'.repeat(size / 10)],
    [
      'outlets in a title',
      (size) => `${'外媒称天气转凉。'.repeat(size / 16)}\n${'据路透社报道，天气转凉。'.repeat(size / 24)}`,
    ],
    ['bare verbs one after the other', (size) => `工会说，${'指出，'.repeat(size / 3)}`],
    ['bodies, each another', (size) => each(size, (i) => `${named(i)}局表示，订单太少。`)],
    [
      'bodies and short names for them',
      (size) => each(size, (i) => `${named(i)}甲署表示，订单太少。${named(i)[0]}署说，天气转凉。`),
    ],
    [
      'short names given in brackets',
      (size) => each(size, (i) => `${named(i)}委员会（${named(i + 1)}）表示，订单太少。`),
    ],
    ['a body by another name', (size) => '港府表示，订单太少。'.repeat(size / 10)],
    ['a quote without an end', (size) => `警方发言人李明表示：「${'专家组指出，天气转凉，'.repeat(size / 11)}`],
    ['lone surrogates', (size) => '\ud800'.repeat(size)],
  ];
  console.log('\nHow much longer ten times as much takes (10 is linear)');
  for (const [name, make] of hostile) {
    const [small, large] = [make(20_000), make(200_000)];
    const [short = 1, long = 0] = timed([() => found(small), () => found(large)], 3);
    console.log(`  ${name.padEnd(34)} ${(long / short).toFixed(1)} × (${long.toFixed(0)} ms for ${large.length})`);
  }
}
