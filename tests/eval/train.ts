import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Weighed, writeWeights } from '../../utils/attribution/languages/zh/judge/weigh.ts';
import { learnFrom } from './learn.ts';
import { lessonsOf } from './lessons-of.ts';
import { type GoldArticle, goldArticles, hasMaterial } from './measure.ts';

/**
 * Teaches the judge of Chinese by the tuned half of the material and by the annotated articles of `lessons/`, which were written for this purpose: those of
 * `lessons/alike/` are built like what will be read, the others differ from it in style. Writes the weights where detection reads them. The same lessons give
 * the same weights.
 */
const LESSONS = join(import.meta.dirname, 'lessons');
const ALIKE = join(LESSONS, 'alike');
const WEIGHTS = join(import.meta.dirname, '..', '..', 'utils', 'attribution', 'languages', 'zh', 'judge', 'weights.ts');
const BIOME = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'biome');

const asSource = (weights: readonly Weighed[]): string =>
  `readWeights({\n${Object.entries(writeWeights(weights))
    .map(([template, row]) => `    ${JSON.stringify(template)}: ${JSON.stringify(row)},\n`)
    .join('')}  })`;

if (!hasMaterial()) {
  process.stderr.write('train: the annotated articles are not there (../shared/attribution beside the repository)\n');
  process.exitCode = 2;
} else {
  const read = (folder: string): GoldArticle[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as GoldArticle);
  const own = [...goldArticles('tuned'), ...read(ALIKE)].map(lessonsOf);
  const others = read(LESSONS).map(lessonsOf);
  const decisions = ['reports', 'parts', 'wholes', 'inners', 'ends', 'meant'] as const;
  const learnt = decisions.map((decision) => {
    const [ours, theirs] = [own, others].map((articles) => articles.flatMap((lesson) => lesson[decision]));
    process.stdout.write(`${decision}: ${ours?.length} lessons, ${theirs?.length} of other articles\n`);
    return `  ${decision}: ${asSource(learnFrom(ours ?? [], theirs ?? []))},\n`;
  });
  writeFileSync(
    WEIGHTS,
    `import type { Experience } from './judge.ts';
import { readWeights } from './weigh.ts';

/** Made by \`npm run train\` (tests/eval/train.ts): what the judge has learnt, in hundredths of log-odds. */
export const EXPERIENCE: Experience = {
${learnt.join('')}};
`,
  );
  execFileSync(BIOME, ['check', '--write', WEIGHTS]);
  process.stdout.write(`${own.length + others.length} articles\n`);
}
