import type { Span } from '../span.ts';
import type { Frame } from './language.ts';
import type { Page } from './page.ts';
import type { StatementType } from './types.ts';

/** Quoted runs up to this length that hold no punctuation are taken for terms and names rather than words of the source. */
const LONGEST_TERM = 5;

/** `direct`, `indirect` or `mixed`, by the quote marks in the content. */
export const typeOf = (page: Page, frame: Frame, content: readonly Span[]): StatementType => {
  if (frame.place === 'none') return 'none';
  const { level } = frame.sentence;
  const skeleton = page.skeletons[level];
  let outside = 0;
  let words = 0;
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      const unit = skeleton[i] as string;
      if (unit === '「') {
        const close = skeleton.indexOf('」', i);
        const to = close < 0 || close >= end ? end - 1 : close;
        const quoted = page.working.slice(i + 1, to);
        if (quoted.length > LONGEST_TERM || /[，。！？；]/.test(quoted)) words += quoted.length;
        else outside += quoted.length;
        i = to;
      } else if (!/[\s，。！？；、：…—」\uE002]/.test(unit)) outside++;
    }
  }
  if (words === 0)
    return content.every(
      ([a, b]) => skeleton[a] === '「' && (skeleton.indexOf('」', a) === b - 1 || skeleton[b - 1] === '\uE000'),
    )
      ? 'direct'
      : 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
};
