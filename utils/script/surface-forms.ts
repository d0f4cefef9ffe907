/**
 * Marks that say the same thing in different houses, each line `representative: all its forms`. Only for matching.
 * Full-width forms of ASCII marks need no line: they are folded by their code.
 */
export const SURFACE_FORMS: readonly (readonly [representative: string, forms: string])[] = [
  // Quotation marks, outer and inner: 「」 in one house are ‘’ in the next, and each may be nested in the other.
  ['"', "“”„‟‘’‚‛「」『』〝〞〟｢｣«»‹›＂＇'﹁﹂﹃﹄`´｀"],
  ['.', '。｡．'],
  ['…', '⋯‥︙︰'],
  ['-', '—–‒―─━‐‑−﹣－﹘⸺⸻'],
  ['·', '‧・･•∙⋅●○◦᛫'],
  ['、', '､﹑'],
  [',', '，﹐'],
  [';', '；﹔'],
  [':', '：﹕∶'],
  ['?', '？﹖'],
  ['!', '！﹗'],
  ['<', '〈《＜﹤'],
  ['>', '〉》＞﹥'],
  ['[', '【〔〖［﹝'],
  [']', '】〕〗］﹞'],
  ['(', '（﹙'],
  [')', '）﹚'],
  ['~', '～〜∼˜'],
  ['%', '％﹪'],
  // Every kind of space and line end.
  [
    ' ',
    '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  ],
];

/** Marks of no width: they come and go with the editor that typed the text. */
export const INVISIBLE =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff';

/** Representatives that stand once where their forms stand in a row: spaces, dashes (——), dots (……, ...). */
export const COLLAPSING = ' -…';
