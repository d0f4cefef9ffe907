/**
 * opencc-js ships its dictionaries as modules of their own without types: `"source target|source target|…"`, sorted by nothing in
 * particular; a character key stands once.
 */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
