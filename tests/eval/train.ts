import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWeights } from '../../utils/attribution/languages/zh/judge/weigh.ts';
import { learn } from './learn.ts';
import { lessonsOf } from './lessons.ts';
import { type GoldArticle, goldArticles, hasMaterial } from './measure.ts';

/**
 * Teaches the judge of Chinese by the tuned half of the material, and by further files of annotated articles in the same form that are given as arguments.
 * Writes the weights where detection reads them.
 */
const WEIGHTS = join(import.meta.dirname, '..', '..', 'utils', 'attribution', 'languages', 'zh', 'judge', 'weights.ts');

const asSource = (name: string, rows: Readonly<Record<string, string>>): string =>
  `export const ${name}: Readonly<Record<string, string>> = {\n${Object.entries(rows)
    .map(([template, row]) => `  ${JSON.stringify(template)}: ${JSON.stringify(row)},\n`)
    .join('')}};\n`;

if (!hasMaterial()) {
  process.stderr.write('train: the annotated articles are not there (../shared/attribution beside the repository)\n');
  process.exitCode = 2;
} else {
  const more = process.argv
    .slice(2)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as GoldArticle);
  const lessons = [...goldArticles('tuned'), ...more].map(lessonsOf);
  const reports = learn(lessons.flatMap((lesson) => lesson.reports));
  const ends = learn(lessons.flatMap((lesson) => lesson.ends));
  writeFileSync(
    WEIGHTS,
    `// Made by \`npm run train\` (tests/eval/train.ts): what a judge has learnt, in hundredths of log-odds.\n\n${asSource('REPORTS', writeWeights(reports))}\n${asSource('ENDS', writeWeights(ends))}`,
  );
  process.stdout.write(`${lessons.length} articles\n`);
}
