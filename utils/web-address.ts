/** `text` as a normalised http(s) address, or null where it is none (also for `javascript:`, `data:` and relative addresses). */
export const webAddress = (text: string): string | null => {
  const url = URL.parse(text.trim());
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
};
