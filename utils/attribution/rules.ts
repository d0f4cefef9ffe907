/** The rules that find statements, by the phenomenon they look for. */
export const RULE_IDS = [
  'according-to',
  'attitude',
  'colon-label',
  'continued-cue',
  'free-quotation',
  'headline-colon',
  'hearsay',
  'interrupted-quote',
  'passive-hearsay',
  'quote-lead-in',
  'refusal',
  'relayed-words',
  'source-cue',
  'told',
  'trailing-attribution',
  'viewpoint',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
