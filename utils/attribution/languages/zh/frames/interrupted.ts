import type { Span } from '../../../../span.ts';
import type { CueSite } from './cue-doubts.ts';

/** What opens a sentence that its speaker interrupts: 这项计划，他说，… · 问题在于，他说，…. */
const INTERRUPTED =
  /^(?:(?:这[项种个些场一]|那[项种个些场]|该|此)(?!时|前|后|次|刻|人|日|外)[^，的在]{1,10}|(?:问题|关键|原因|重点|区别|不同之处|真正的[^，]{1,6})(?:在于|是))$/;

/** The beginning of the words, where their speaker stands in the middle of them; null where the words open behind him. */
export const leadOf = ({ reading, token, start, right }: CueSite): Span | null => {
  const { skeleton, frames } = reading;
  if (frames.length > 0 || right.kind !== 'comma' || start <= reading.start || token.word.manner === 'directive')
    return null;
  if (skeleton[start - 1] !== '，' || skeleton[token.end] !== '，') return null;
  const span: Span = [reading.start, start - 1];
  return INTERRUPTED.test(skeleton.slice(...span)) ? span : null;
};
