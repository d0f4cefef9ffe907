import type { Frame } from '../../../language.ts';

/**
 * Doubts that settle it: what the definition of a statement excludes (bare attitudes, one's own hopes, nouns, verbs that a preposition governs), and what
 * was never a statement where annotators met it. The others are weighed.
 */
const CERTAIN: ReadonlySet<string> = new Set([
  'asked',
  'asks',
  'bare-attitude',
  'caused',
  'counts',
  'describes',
  'direction',
  'discontent',
  'far-act',
  'goes-on',
  'if',
  'goes-on-inside',
  'governed',
  'inner-body',
  'inner-request',
  'own-hope',
  'matter',
  'object',
  'of',
  'report-object',
  'told-of',
  'too-little',
  'undergone',
]);

/** True where one doubt about the frame settles that it is no report. */
export const isRuledOut = ({ doubts }: Frame): boolean => doubts?.some((doubt) => CERTAIN.has(doubt)) ?? false;
