import type { Frame } from '../../../language.ts';
import { SAYING_OR_THINKING } from './manners.ts';
import { isQuotation, type Reading, type Token } from './reading.ts';
import { ONE_HUMAN } from './speakers.ts';

/** What may stand between the quotation and the pronoun. */
const CONTRAST = /^(?:但|惟|而|不过|因此|所以|同时)?[他她]/;

/** 他坦言：「甲」，他指乙: where a quotation has closed, its speaker says more, whatever the comma. No part of the quoted words stands outside their marks. */
export const goesOnBehindQuote = ({ skeleton, frames }: Reading, token: Token, frame: Frame): boolean => {
  const last = frames.at(-1);
  const start = frame.span[0];
  if (last?.place !== 'after' || skeleton[start - 1] !== '，' || !CONTRAST.test(skeleton.slice(start, start + 4)))
    return false;
  const closed = isQuotation(skeleton, last.span[1], start - 2);
  // 「甲，」他说，但他承认乙
  const before = skeleton[last.span[0] - 1] === '」' && start === last.span[1] && token.word.manner !== 'thought';
  // 甲质疑乙，他说：「丙」: whose doubts were told says more in his own words
  const own =
    (last.stance === 'doubts' || last.stance === 'alleges' || last.stance === 'opines') &&
    token.word.manner === 'short' &&
    /^(?:，|：)+「/.test(skeleton.slice(token.end, token.end + 3));
  if (!closed && !before && !own) return false;
  const hop = frame.hops.at(-1) as (Frame['hops'][number] & { readonly refers?: string }) | undefined;
  return (
    hop?.refers === 'person' &&
    ONE_HUMAN.test(last.hops.at(-1)?.kind ?? '') &&
    SAYING_OR_THINKING.has(token.word.manner) &&
    token.word.stance !== 'denies' &&
    !frame.doubts?.some((doubt) => /^(?:closed|unreported|negated|weak-source|time-clause)$/.test(doubt))
  );
};
