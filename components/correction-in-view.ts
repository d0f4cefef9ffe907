import type { Correction } from '../utils/notes/types.ts';

/** Everything of a correction that is read. */
export const wordsOfCorrection = (correction: Correction): readonly string[] => {
  if (correction.kind === 'same-source') return correction.names;
  const names = correction.kind === 'chain' ? correction.chain.map(({ name }) => name) : [];
  return [correction.anchor.quote.exact, ...names];
};
