import { existsSync, readFileSync } from 'node:fs';

const FILE = '../shared/attribution/dev.jsonl';

/** The texts of the development articles, none where they are not at hand. */
export const articleTexts: readonly string[] = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : [];

/** Their sentences of at least ten Han characters. */
export const longSentences = (): readonly string[] =>
  articleTexts
    .flatMap((text) => text.split(/(?<=[。！？])|\n/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) >= 10);
