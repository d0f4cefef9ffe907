/** A half-open range `[start, end)` in UTF-16 code units of an article's original text. */
export type Span = readonly [start: number, end: number];

/** The Chinese scripts a reader can choose between, as BCP 47 tags. */
export type Variant = 'zh-Hans' | 'zh-Hant-TW' | 'zh-Hant-HK';

export const VARIANTS: readonly Variant[] = ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'];

/** The text that `span` covers. */
export const slice = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** True when `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
