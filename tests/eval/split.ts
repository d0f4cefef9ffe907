/** Which half of the material an article belongs to: rules are tuned on `tuned`, and `held-out` is only ever measured. */
export type Half = 'tuned' | 'held-out';

/** Fixes the split for good: of the salts below 2000 the first that puts 27 articles aside, six or seven of each group, and leaves the model article among the tuned. */
const SALT = 1026;

/** FNV-1a over UTF-16 code units, with its bits mixed once more. */
const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
};

/** The half of the article with this id. Depends on nothing but the id. */
export const halfOf = (id: string): Half => (hash(`${id}/${SALT}`) % 3 === 0 ? 'held-out' : 'tuned');
