import type { Frame, Mention } from '../../../language.ts';
import type { Reading, Token } from './reading.ts';

export const build = (
  token: Token,
  reading: Reading,
  start: number,
  content: number,
  hops: readonly Mention[],
  rule: Frame['rule'],
  extra: Partial<Frame> = {},
): Frame => ({
  rule,
  span: [start, content],
  cue: [token.at, token.end],
  hops,
  stance: token.word.stance,
  place: 'after',
  sentence: reading.sentence,
  ...extra,
});
