import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { VARIANTS } from '../../utils/span.ts';
import { benchTexts } from './support/texts.ts';
import { timed } from './support/timed.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What the process holds, in MB, after a collection. */
function held(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const localesOf = (config: string): { from: string; to: string } => {
  const [from = '', to = ''] = config.split('2');
  const locale = (name: string): string => (name === 's' || name === 'sp' ? 'cn' : name);
  return { from: to === 'sp' ? `${from}p` : locale(from), to: locale(to) };
};

/** So many that the median stands still though other programs run beside it: some of these conversions take but a millisecond. */
const ROUNDS = 25;

const ms = (value: number): string => `${value.toFixed(1).padStart(7)} ms`;

/** Conversion measured on real articles, beside opencc-js in the same process. */
export async function benchScript(): Promise<void> {
  console.log('# Conversion');
  const texts = benchTexts().map(({ text }) => text);
  if (texts.length === 0) {
    console.log('No articles to measure on: ../shared/attribution/dev.jsonl is not there.');
    return;
  }
  const sample = texts[0]?.slice(0, 1000) ?? '';

  const before = held();
  const begin = performance.now();
  const { convertOpencc, convertOpenccMapped, OPENCC_CONFIGS } = await import('../../utils/script/opencc.ts');
  const loaded = performance.now();
  convertOpencc(sample, 's2twp');
  const first = performance.now() - loaded;
  for (const config of OPENCC_CONFIGS) convertOpenccMapped(sample, config);
  const ours = held() - before;
  console.log(`\nLoading the dictionaries ${ms(loaded - begin)}, first conversion (s2twp) ${ms(first)}`);

  const { Converter } = await import('opencc-js');
  const beforeTheirs = held();
  const beginTheirs = performance.now();
  const s2twp = Converter(localesOf('s2twp'));
  s2twp(sample);
  const firstTheirs = performance.now() - beginTheirs;
  const oneTheirs = held() - beforeTheirs;
  console.log(`opencc-js: first conversion (s2twp) ${ms(firstTheirs)}`);
  console.log(
    `Memory: all ${OPENCC_CONFIGS.length} configurations ${ours.toFixed(1)} MB; opencc-js, s2twp alone ${oneTheirs.toFixed(1)} MB`,
  );

  const hans = convertOpencc(texts.join('\n'), 'tw2s');
  const hant = convertOpencc(hans, 's2t');
  console.log(
    `\n${hans.length} characters: opencc-js, ours and how many times as fast, ours with the map and how many times as fast`,
  );
  for (const config of OPENCC_CONFIGS) {
    const text = config.startsWith('s') ? hans : hant;
    const theirs = Converter(localesOf(config));
    const [a = 0, b = 0, c = 0] = timed(
      [() => theirs(text), () => convertOpencc(text, config), () => convertOpenccMapped(text, config)],
      ROUNDS,
    );
    console.log(
      `  ${config.padEnd(6)} ${ms(a)} ${ms(b)} ${(a / b).toFixed(2).padStart(6)} × ${ms(c)} ${(a / c).toFixed(2).padStart(6)} ×`,
    );
  }

  const { convertBlocks } = await import('../../utils/script/convert-blocks.ts');
  const { fold } = await import('../../utils/script/fold.ts');
  const { scriptOf } = await import('../../utils/script/detect-script.ts');
  const page = hans.slice(0, 100_000);
  const blocks = page.split('\n');
  const traditional = convertOpencc(page, 's2tw').split('\n');
  console.log(`\nA page of 100,000 characters in ${blocks.length} blocks`);
  const ways: readonly (readonly [string, () => unknown])[] = [
    ...VARIANTS.filter((variant) => variant !== 'zh-Hans').map(
      (variant) => [`Simplified to ${variant}`, () => convertBlocks(blocks, variant)] as const,
    ),
    ['Traditional to zh-Hans', () => convertBlocks(traditional, 'zh-Hans')],
    ['already in the variant', () => convertBlocks(blocks, 'zh-Hans')],
    ['scriptOf', () => scriptOf(page)],
    ['fold, characters', () => fold(page, 'characters')],
    ['fold, wording', () => fold(page, 'wording')],
  ];
  for (const [name, way] of ways) console.log(`  ${name.padEnd(28)} ${ms(timed([way])[0] ?? 0)}`);
}

if (import.meta.main) await benchScript();
