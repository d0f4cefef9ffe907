import { COLOURS, type Colour } from '../notes/types.ts';

/** What is painted, from below to above: a later layer lies over an earlier one. */
export const LAYERS = [
  'content',
  'source',
  'cue',
  ...COLOURS.map((colour): `note-${Colour}` => `note-${colour}`),
  'focus-content',
  'focus-source',
  'focus-cue',
  'flash',
] as const;

export type Layer = (typeof LAYERS)[number];

/** The parts of a statement, each a layer of its own. */
export type StatementPart = 'content' | 'source' | 'cue';

/**
 * The name a layer is registered under in `CSS.highlights`; `highlights.css` says how each looks. A dark page has names of its own: what a page's
 * colours are, only its style says, not the reader's system. The page's scripts can read these names.
 */
export const highlightName = (layer: Layer, isDark: boolean): string => `whence-${isDark ? 'dark-' : ''}${layer}`;
