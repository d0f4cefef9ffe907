import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detect } from '../../utils/attribution/detect.ts';
import type { ArticleText } from '../../utils/attribution/types.ts';
import type { Span } from '../../utils/span.ts';
import { type Half, halfOf } from './split.ts';

const MATERIAL = join(import.meta.dirname, '..', '..', '..', 'shared', 'attribution');
const GOLD = join(MATERIAL, 'dev.jsonl');
const SCORER = join(MATERIAL, 'score.mjs');

/** A statement as annotated: the fields that are used here. */
export interface GoldStatement {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly chain: readonly { readonly source: Span | null; readonly name: string }[];
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly credits: readonly string[];
  readonly statements: readonly GoldStatement[];
}

/** What detection gets of it: text and nothing else. */
export const articleOf = ({ text, credits }: GoldArticle): ArticleText => ({
  text,
  titleLength: Math.max(0, text.indexOf('\n')),
  publisher: null,
  credits,
  url: null,
});

interface Scores {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** What the scorer of the material prints as JSON. */
export interface Figures {
  readonly documents: number;
  readonly gold: number;
  readonly predicted: number;
  readonly statement: Scores;
  readonly strict: Scores;
  readonly ofMatched: Readonly<Record<'cue' | 'origin' | 'chain' | 'kind' | 'type' | 'stance', number>>;
  readonly relayed: { readonly recall: number; readonly precision: number };
}

/** True where the annotated material stands beside the repository. */
export const hasMaterial = (): boolean => existsSync(GOLD) && existsSync(SCORER);

const lines = (): readonly string[] => readFileSync(GOLD, 'utf8').split('\n').filter(Boolean);

export const goldArticles = (half?: Half): readonly GoldArticle[] =>
  lines()
    .map((line) => JSON.parse(line) as GoldArticle)
    .filter(({ id }) => half === undefined || halfOf(id) === half);

/** Detects every article of a half, as text and nothing else, and runs the material's scorer over the result with these options. */
export const score = (half: Half, options: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-eval-'));
  try {
    const gold = join(folder, 'gold.jsonl');
    const found = join(folder, 'found.jsonl');
    const articles = lines().filter((line) => halfOf((JSON.parse(line) as GoldArticle).id) === half);
    writeFileSync(gold, `${articles.join('\n')}\n`);
    const detected = goldArticles(half).map((article) => {
      const { statements } = detect(articleOf(article));
      return JSON.stringify({ id: article.id, statements });
    });
    writeFileSync(found, `${detected.join('\n')}\n`);
    return execFileSync(process.execPath, [SCORER, gold, found, ...options], { encoding: 'utf8', maxBuffer: 1 << 26 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const figuresOf = (half: Half): Figures => JSON.parse(score(half, ['--json'])) as Figures;
