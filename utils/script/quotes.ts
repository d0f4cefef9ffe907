import type { Variant } from '../span.ts';

const MAINLAND = '“”‘’';
const TRADITIONAL = '「」『』';

/**
 * Quotation marks as `variant` sets them: “ ” ‘ ’ in Simplified, 「 」 『 』 in Traditional. Never changes the length; an apostrophe in
 * a Latin word stays, and so does a quotation in Latin letters.
 */
export function quoteFor(text: string, variant: Variant): string {
  const [from, to] = variant === 'zh-Hans' ? [TRADITIONAL, MAINLAND] : [MAINLAND, TRADITIONAL];
  return text.replace(/[“”‘’「」『』]/gu, (mark, at: number) => {
    const index = from.indexOf(mark);
    if (index < 0 || (isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1)))) return mark;
    return to.charAt(index);
  });
}

const isLatin = (character: string): boolean => /[0-9A-Za-z\u00c0-\u024f]/.test(character);
