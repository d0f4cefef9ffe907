import { type Script, scriptOf } from '../../utils/script/detect-script.ts';
import { type FoldLevel, fold } from '../../utils/script/fold.ts';
import { convertOpencc, type OpenccConfig } from '../../utils/script/opencc.ts';
import { longSentences } from '../unit/script/articles.ts';

/** How often the script of a sentence is told, and how often two forms of one fold equal: on sentences of ten Han characters and more. */
console.log('# Scripts told apart and folded');

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(2).padStart(6)} %`;

const sentences = longSentences();
if (sentences.length === 0) {
  console.log('No articles to measure on: ../shared/attribution/dev.jsonl is not there.');
} else {
  const through = (list: readonly string[], ...configs: readonly OpenccConfig[]): readonly string[] =>
    configs.flatMap((config) => list.map((sentence) => convertOpencc(sentence, config)));
  const hans = through(sentences, 'tw2s', 'hk2s');
  const hant = through(hans, 's2tw', 's2hk');
  console.log('\nThe script of a sentence, as converted by OpenCC');
  for (const [script, list] of [
    ['zh-Hans', hans],
    ['zh-Hant', hant],
  ] as const) {
    const told = list.map(scriptOf);
    const right = told.filter((one) => one === script).length;
    const undecided = told.filter((one) => one === null).length;
    console.log(
      `  ${script}  ${list.length} sentences: right ${percent(right, list.length)}, undecided ${percent(undecided, list.length)}, wrong ${percent(list.length - right - undecided, list.length)}`,
    );
  }

  console.log('\nSentences that fold equal with their other form, by the configuration of OpenCC that made it');
  const forms: readonly (readonly [Script, OpenccConfig, FoldLevel])[] = [
    ['zh-Hans', 's2t', 'characters'],
    ['zh-Hans', 's2tw', 'characters'],
    ['zh-Hans', 's2hk', 'characters'],
    ['zh-Hans', 's2twp', 'wording'],
    ['zh-Hant', 't2s', 'characters'],
    ['zh-Hant', 'tw2s', 'characters'],
    ['zh-Hant', 'hk2s', 'characters'],
    ['zh-Hant', 'tw2sp', 'wording'],
  ];
  for (const [script, config, level] of forms) {
    const own = sentences.filter((sentence) => scriptOf(sentence) === script);
    const equal = own.filter(
      (sentence) => fold(sentence, level).text === fold(convertOpencc(sentence, config), level).text,
    );
    console.log(`  ${config.padEnd(6)} ${level.padEnd(10)} ${percent(equal.length, own.length)} of ${own.length}`);
  }
}
