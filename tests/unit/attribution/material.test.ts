import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/attribution/detect.ts';
import type { Hop, Statement } from '../../../utils/attribution/types.ts';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';
import { figuresOf, goldArticles, hasMaterial } from '../../eval/measure.ts';
import { articleOf } from './read.ts';

interface GoldStatement extends Pick<Statement, 'content'> {
  readonly chain: readonly Pick<Hop, 'source' | 'name'>[];
}

type ModelArticle = ReturnType<typeof goldArticles>[number] & { readonly statements: readonly GoldStatement[] };

const model = hasMaterial()
  ? (goldArticles() as readonly ModelArticle[]).find(({ id }) => id === 'seed-rmb')
  : undefined;

const plain = (name: string): string => foldCharacters(name).replace(/[\s.·]/g, '');
const alike = (a: string, b: string): boolean => plain(a).includes(plain(b)) || plain(b).includes(plain(a));

/** How many of the model article's statements come out with the same content and the same chain by name. */
const right = (text: string, gold: readonly GoldStatement[]): number => {
  const { statements } = detect(articleOf(text));
  return gold.filter(({ content, chain }) =>
    statements.some(
      (statement) =>
        JSON.stringify(statement.content) === JSON.stringify(content) &&
        statement.chain.length === chain.length &&
        chain.every(({ name }, i) => alike(name, statement.chain[i]?.name ?? '')),
    ),
  ).length;
};

describe.runIf(model)('the model article', () => {
  // Vitest runs this function without the article too, to collect the tests that it then skips.
  const { text, statements }: Pick<ModelArticle, 'text' | 'statements'> = model ?? { text: '', statements: [] };
  const traditional = Converter({ from: 'cn', to: 't' })(text);

  test.each([
    ['as published', text],
    ['in Traditional', traditional],
  ])('%s: at least 20 of its 25 statements are fully right', (_, given) => {
    expect(right(given, statements)).toBeGreaterThanOrEqual(20);
  });

  test.each([
    ['as published', text],
    ['in Traditional', traditional],
  ])('%s: the chain of three is there, its last hop resolved', (_, given) => {
    const chains = detect(articleOf(given)).statements.map(({ chain }) => chain);
    const three = chains.find(({ length }) => length === 3);
    expect(three?.map(({ name }) => foldCharacters(name))).toEqual(['美国之音', '金融时报', 'OpenAI']);
    expect(three?.[2]?.resolution).toBe('description');
    expect(three?.[2]?.antecedent).toBeDefined();
  });
});

describe.runIf(hasMaterial())('the annotated articles', () => {
  test('no figure falls below its floor', { timeout: 60_000 }, () => {
    const tuned = figuresOf('tuned');
    expect(tuned.statement.f).toBeGreaterThan(0.82);
    expect(tuned.strict.f).toBeGreaterThan(0.86);
    expect(tuned.ofMatched.cue).toBeGreaterThan(0.97);
    const held = figuresOf('held-out');
    expect(held.statement.f).toBeGreaterThan(0.7);
    expect(held.strict.f).toBeGreaterThan(0.76);
    expect(held.ofMatched.cue).toBeGreaterThan(0.95);
    expect(held.ofMatched.origin).toBeGreaterThan(0.9);
    expect(held.ofMatched.kind).toBeGreaterThan(0.88);
    expect(held.ofMatched.type).toBeGreaterThan(0.93);
    expect(held.ofMatched.stance).toBeGreaterThan(0.93);
    expect(held.relayed.recall).toBeGreaterThan(0.3);
    expect(held.relayed.precision).toBeGreaterThan(0.5);
  });
});
