import type { CueManner } from '../vocabulary/cues.ts';

/** Manners of verbs that tell of speaking by themselves, behind whoever may speak. */
export const SAYING: ReadonlySet<CueManner> = new Set(['speech', 'short']);
/** The same with verbs that tell what was spoken about. */
export const SPEAKING: ReadonlySet<CueManner> = new Set([...SAYING, 'topic']);
/** The same with verbs that ask for something. */
export const SPEAKING_TO: ReadonlySet<CueManner> = new Set([...SPEAKING, 'directive']);
/** Verbs of saying and thinking: they need no object. */
export const SAYING_OR_THINKING: ReadonlySet<CueManner> = new Set([...SAYING, 'thought']);
