import approxSearch from 'approx-string-match';
import type { Anchor, Located } from '../../../utils/anchor/types.ts';

/**
 * The widespread way to find a quote again, to compare with: the quote with up to half its characters changed, the best matches weighed 50 : 20 : 20 : 2 by quote, prefix, suffix and
 * position, and the best taken whatever its weight (the published parameters of the Hypothesis client's quote anchoring).
 */
export function contextMatcher(text: string, { quote, position }: Anchor): Located {
  const matches = closest(text, quote.exact, Math.min(256, quote.exact.length / 2));
  const weighed = matches.map(({ start, end, errors }) => {
    const before = likeness(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix);
    const after = likeness(text.slice(end, end + quote.suffix.length), quote.suffix);
    const near = 1 - Math.abs(start - position.start) / text.length;
    return { start, end, score: (50 * (1 - errors / quote.exact.length) + 20 * before + 20 * after + 2 * near) / 92 };
  });
  const [best] = weighed.sort((a, b) => b.score - a.score);
  if (!best) return { span: null, how: 'orphan', score: 0, ambiguous: false };
  const same = text.slice(best.start, best.end) === quote.exact;
  return { span: [best.start, best.end], how: same ? 'exact' : 'fuzzy', score: best.score, ambiguous: false };
}

const closest = (text: string, wanted: string, errors: number) => {
  const exact = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approxSearch(text, wanted, errors);
};

const likeness = (text: string, wanted: string): number => {
  if (wanted === '') return 1;
  const [match] = text === '' ? [] : closest(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
};
