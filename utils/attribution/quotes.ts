import type { Span } from '../span.ts';
import { Characters } from './characters.ts';

/** A pair of quote marks: `span` covers the marks, `depth` counts the pairs around it. `reopened` where an earlier paragraph's quote goes on. */
export interface Quote {
  readonly span: Span;
  readonly depth: number;
  readonly open: boolean;
  readonly reopened: boolean;
}

const CLOSER_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '〝': '〞',
  '﹁': '﹂',
  '﹃': '﹄',
  '«': '»',
  '｢': '｣',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSER_OF));
/** Marks that open and close with the same character. */
const STRAIGHT: ReadonlySet<string> = new Set(['"', '＂']);
const EVERY_MARK = new Characters([...Object.keys(CLOSER_OF), ...CLOSERS, ...STRAIGHT].join(''));
const LATIN = /[A-Za-z0-9]/;
/** How far below the innermost open mark a closing mark may find its partner; keeps hostile input linear. */
const REACH = 6;

interface Opened {
  readonly mark: string;
  readonly at: number;
}

const isApostrophe = (text: string, i: number): boolean =>
  text[i] === '’' && LATIN.test(text[i - 1] ?? '') && LATIN.test(text[i + 1] ?? '');

/** True where a second opening mark of the kind that is already open was typed for a closing one: words stand before it and punctuation or nothing after. */
const closesByMistake = (text: string, i: number, end: number): boolean =>
  i + 1 >= end ? true : /[，。,；;、！？!?）)]/.test(text[i + 1] ?? '') && !/[：:，,\s]/.test(text[i - 1] ?? '');

/**
 * Pairs the quote marks of one paragraph. Recovers from marks typed the wrong way round and from closing marks without a partner;
 * an opening mark without a partner runs to the end of the paragraph when the next one reopens it or a colon or comma led into it, and is ignored otherwise.
 */
export const pairQuotes = (
  text: string,
  paragraph: Span,
  next: string,
  continued: boolean,
): { readonly quotes: readonly Quote[]; readonly unclosed: boolean } => {
  const [start, end] = paragraph;
  const stack: Opened[] = [];
  const quotes: Quote[] = [];
  const close = (index: number, at: number): void => {
    const opened = stack[index] as Opened;
    stack.length = index;
    const reopened = continued && opened.at === start;
    quotes.push({ span: [opened.at, at + 1], depth: index, open: false, reopened });
  };
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    // Chinese characters are most of a text, and none is a mark
    if (unit > 0x4dff && unit < 0xa000) continue;
    if (!EVERY_MARK.in(text, i)) continue;
    const mark = text[i] as string;
    const top = stack[stack.length - 1];
    if (STRAIGHT.has(mark)) {
      if (top?.mark === mark) close(stack.length - 1, i);
      else if (stack.length < 64) stack.push({ mark, at: i });
    } else if (CLOSER_OF[mark] !== undefined) {
      if (top?.mark === mark && closesByMistake(text, i, end)) close(stack.length - 1, i);
      else if (stack.length < 64) stack.push({ mark, at: i });
    } else if (CLOSERS.has(mark) && !isApostrophe(text, i)) {
      const floor = Math.max(0, stack.length - REACH);
      for (let k = stack.length - 1; k >= floor; k--) {
        if (CLOSER_OF[(stack[k] as Opened).mark] === mark) {
          close(k, i);
          break;
        }
      }
    }
  }
  const left = stack[0];
  let unclosed = false;
  if (left) {
    const reopens = next === left.mark && left.mark !== '‘';
    const ledIn = left.at === start ? continued || reopens : /[：:，,]/.test(text[left.at - 1] ?? '');
    if ((reopens || ledIn) && quotes.every((q) => q.span[0] < left.at || q.depth > 0 || q.span[1] <= end)) {
      const inside = quotes.filter((q) => q.span[0] > left.at && q.depth === 0);
      if (inside.length === 0 || reopens) {
        quotes.push({ span: [left.at, end], depth: 0, open: true, reopened: continued && left.at === start });
        unclosed = reopens;
      }
    }
  }
  quotes.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { quotes: nest(quotes), unclosed };
};

/** Depths counted anew, since marks that found no partner took part in the first count. */
const nest = (quotes: readonly Quote[]): Quote[] => {
  const ends: number[] = [];
  return quotes.map((quote) => {
    while (ends.length > 0 && (ends[ends.length - 1] as number) <= quote.span[0]) ends.pop();
    const depth = ends.length;
    ends.push(quote.span[1]);
    return { ...quote, depth };
  });
};
