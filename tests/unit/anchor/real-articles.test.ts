import { Converter } from 'opencc-js';
import { expect, describe as suite, test } from 'vitest';
import { describe } from '../../../utils/anchor/describe.ts';
import { indexText, locate } from '../../../utils/anchor/locate.ts';
import type { Span } from '../../../utils/span.ts';
import { benchTexts, randomOf } from '../../bench/support/texts.ts';

const texts = benchTexts();

const quotes = (length: number): readonly { readonly at: number; readonly text: string; readonly span: Span }[] => {
  const random = randomOf(length);
  return texts.flatMap(({ text }, at) =>
    [0, 1].map(() => {
      const start = Math.floor(random() * (text.length - length));
      return { at, text, span: [start, start + length] as const };
    }),
  );
};
const shareOf = <T>(cases: readonly T[], holds: (one: T) => boolean): number =>
  cases.filter(holds).length / cases.length;

suite.runIf(texts.length > 0)('on real articles', () => {
  test.each([
    [4, 0.01],
    [8, 0],
    [16, 0],
  ])('quotes of %d characters are hardly ever found in another article', (length, most) => {
    const wrong = shareOf(quotes(length), ({ at, text, span }) => {
      const other = texts[(at + 17) % texts.length]?.text ?? '';
      return locate(indexText(other), describe(text, span)).span !== null;
    });
    expect(wrong).toBeLessThanOrEqual(most);
  });

  test.each([8, 16, 32])('a passage of %d characters that was taken out is gone', (length) => {
    const gone = shareOf(
      quotes(length),
      ({ text, span }) =>
        locate(indexText(text.slice(0, span[0]) + text.slice(span[1])), describe(text, span)).span === null,
    );
    expect(gone).toBeGreaterThanOrEqual(0.95);
  });

  test('every changed figure is found in its place and said to be changed', () => {
    const cases = quotes(16).filter(({ text, span }) => /\d/.test(text.slice(...span)));
    const said = shareOf(cases, ({ text, span }) => {
      const at = span[0] + text.slice(...span).search(/\d/);
      const page = `${text.slice(0, at)}${(Number(text[at]) + 3) % 10}${text.slice(at + 1)}`;
      const { how, span: now } = locate(indexText(page), describe(text, span));
      return how === 'fuzzy' && now !== null && now[0] < span[1] && span[0] < now[1];
    });
    expect(said).toBe(1);
  });

  test.each(['t', 'tw', 'hk'] as const)('passages are where they were when the page is shown in %s', (to) => {
    const convert = Converter({ from: 'cn', to });
    const cases = quotes(16).filter(({ text }) => convert(text).length === text.length);
    const right = shareOf(cases, ({ text, span }) => {
      const now = locate(indexText(convert(text)), describe(text, span)).span;
      return now !== null && Math.abs(now[0] - span[0]) + Math.abs(now[1] - span[1]) <= 2;
    });
    expect(right).toBeGreaterThanOrEqual(0.99);
  });
});
