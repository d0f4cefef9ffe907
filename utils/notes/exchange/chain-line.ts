import type { StatementRecord } from '../types.ts';

/** A chain as one line, outermost first: 美国之音 → 金融时报 → OpenAI. */
export const chainLine = ({ chain }: StatementRecord): string =>
  chain.map(({ name, mention }) => name || mention || '?').join(' → ');
