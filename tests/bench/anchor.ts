import { performance } from 'node:perf_hooks';
import { Converter } from 'opencc-js';
import { describe } from '../../utils/anchor/describe.ts';
import { locate, locating } from '../../utils/anchor/locate.ts';
import { indexText } from '../../utils/anchor/text-index.ts';
import type { Anchor, Located } from '../../utils/anchor/types.ts';
import type { Span } from '../../utils/span.ts';
import { contextMatcher } from './support/context-matcher.ts';
import { benchTexts, randomOf } from './support/texts.ts';

/** One anchor, the page it is looked for on, and where it ought to be: null for nowhere. */
interface Case {
  readonly anchor: Anchor;
  readonly page: string;
  readonly expected: Span | null;
}
type Find = (page: string, anchor: Anchor) => Located;

const LENGTHS = [4, 8, 12, 16, 32, 64];
const texts = benchTexts();

const quotesOf = (length: number, each: number, seed: number): readonly { text: string; span: Span; at: number }[] => {
  const random = randomOf(seed + length);
  return texts.flatMap(({ text }, at) =>
    Array.from({ length: each }, () => {
      const start = Math.floor(random() * (text.length - length));
      return { text, span: [start, start + length] as Span, at };
    }),
  );
};

const unrelated = (length: number): readonly Case[] => {
  const random = randomOf(1);
  return quotesOf(length, 8, 1).map(({ text, span, at }) => {
    const other = (at + 1 + Math.floor(random() * (texts.length - 1))) % texts.length;
    return { anchor: describe(text, span), page: texts[other]?.text ?? '', expected: null };
  });
};

const deleted = (length: number): readonly Case[] =>
  quotesOf(length, 8, 2).map(({ text, span }) => ({
    anchor: describe(text, span),
    page: text.slice(0, span[0]) + text.slice(span[1]),
    expected: null,
  }));

/** Characters replaced, put in and taken out at random, over the whole page; the span follows. */
const edited =
  (rate: number) =>
  (length: number): readonly Case[] => {
    const random = randomOf(3);
    return quotesOf(length, 6, 3).map(({ text, span }) => {
      let page = '';
      const expected: [number, number] = [0, 0];
      for (let at = 0; at <= text.length; at++) {
        if (at === span[0]) expected[0] = page.length;
        if (at === span[1]) expected[1] = page.length;
        if (at === text.length) break;
        const other = text[Math.floor(random() * text.length)] ?? '';
        const kind = random() < rate ? Math.floor(random() * 3) : 3;
        page += kind === 0 ? other : kind === 1 ? '' : kind === 2 ? text[at] + other : text[at];
      }
      return { anchor: describe(text, span), page, expected: expected[0] < expected[1] ? expected : null };
    });
  };

/** Exactly `share` of the quote's characters replaced or taken out; the rest of the page stays. */
const quoteEdited =
  (share: number) =>
  (length: number): readonly Case[] => {
    const random = randomOf(4);
    return quotesOf(length, 6, 4).map(({ text, span }) => {
      const units = text.slice(...span).split('');
      for (let n = 0; n < Math.floor(share * length); n++) {
        const at = Math.floor(random() * units.length);
        units[at] = random() < 0.5 ? '' : (text[Math.floor(random() * text.length)] ?? '');
      }
      const now = units.join('');
      const page = text.slice(0, span[0]) + now + text.slice(span[1]);
      return { anchor: describe(text, span), page, expected: [span[0], span[0] + now.length] };
    });
  };

const converted =
  (to: 't' | 'tw' | 'twp' | 'hk') =>
  (length: number): readonly Case[] => {
    const convert = Converter({ from: 'cn', to });
    const pages = texts.map(({ text }) => convert(text));
    return quotesOf(length, 6, 5)
      .filter(({ at }) => !/^(hk|tw)/.test(texts[at]?.id ?? ''))
      .map(({ text, span, at }) => {
        const page = pages[at] ?? '';
        const start = convert(text.slice(0, span[0])).length;
        const end = page.length - convert(text.slice(span[1])).length;
        return { anchor: describe(text, span), page, expected: [start, end] };
      });
  };

/** One figure of the quote has changed. */
const digitChanged = (length: number): readonly Case[] => {
  const random = randomOf(6);
  return quotesOf(length, 40, 6).flatMap(({ text, span }) => {
    const digits = [...text.slice(...span).matchAll(/\d/g)];
    if (digits.length === 0) return [];
    const at = span[0] + (digits[Math.floor(random() * digits.length)]?.index ?? 0);
    const page = `${text.slice(0, at)}${(Number(text[at]) + 1 + Math.floor(random() * 8)) % 10}${text.slice(at + 1)}`;
    return [{ anchor: describe(text, span), page, expected: span }];
  });
};

/** The same place: at least half of both spans' union. */
const samePlace = (a: Span, b: Span): boolean =>
  2 * (Math.min(a[1], b[1]) - Math.max(a[0], b[0])) >= Math.max(a[1], b[1]) - Math.min(a[0], b[0]);

const share = (cases: readonly Case[], find: Find, passes: (located: Located, one: Case) => boolean): string => {
  const passed = cases.filter((one) => passes(find(one.page, one.anchor), one)).length;
  return `${((100 * passed) / cases.length).toFixed(2)} %`.padStart(9);
};

const ours: Find = (page, anchor) => locate(indexText(page), anchor);

function table(
  title: string,
  casesOf: (length: number) => readonly Case[],
  passes: (located: Located, one: Case) => boolean,
): void {
  console.log(`\n${title}`);
  for (const length of LENGTHS) {
    const cases = casesOf(length);
    if (cases.length === 0) continue;
    console.log(
      `  ${String(length).padStart(3)} characters  Whence ${share(cases, ours, passes)}  context matcher ${share(cases, contextMatcher, passes)}  (${cases.length} cases)`,
    );
  }
}

const anchored = ({ span }: Located): boolean => span !== null;
const orphaned = ({ span }: Located): boolean => span === null;
const right = ({ span }: Located, { expected }: Case): boolean =>
  expected === null ? true : span !== null && samePlace(span, expected);
const sharp = ({ span }: Located, { expected }: Case): boolean =>
  expected === null || (span !== null && Math.abs(span[0] - expected[0]) + Math.abs(span[1] - expected[1]) <= 2);
const reported = (located: Located, one: Case): boolean => right(located, one) && located.how === 'fuzzy';

function speed(): void {
  const long = texts
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 100_000);
  const random = randomOf(7);
  const anchors = Array.from({ length: 100 }, () => {
    const start = Math.floor(random() * (long.length - 100));
    return describe(long, [start, start + 8 + Math.floor(random() * 92)]);
  });
  const elsewhere = texts
    .map(({ text }) => text)
    .reverse()
    .join('\n')
    .slice(0, 60_000);
  const pages: readonly (readonly [string, string])[] = [
    ['unchanged', long],
    ['moved by 40', `${'更新。'.repeat(14)}${long}`],
    ['Traditional', Converter({ from: 'cn', to: 'tw' })(long)],
    ['every 7th character changed', [...long].map((unit, at) => (at % 7 ? unit : '〇')).join('')],
    ['another page', (elsewhere.replaceAll('的', '之') + elsewhere).slice(0, 100_000)],
  ];
  console.log(
    '\n100 notes on a page of 100,000 characters, index included (median of 9; the longest step, after which other work may come)',
  );
  for (const [name, page] of pages) {
    const runs = Array.from({ length: 9 }, () => {
      const begin = performance.now();
      let longest = 0;
      let last = begin;
      const step = (): void => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      };
      const index = indexText(page);
      for (const anchor of anchors) {
        for (const _ of locating(index, anchor)) step();
        step();
      }
      return { total: last - begin, longest };
    }).sort((a, b) => a.total - b.total);
    const median = runs[4] ?? { total: 0, longest: 0 };
    console.log(
      `  ${name.padEnd(28)} ${median.total.toFixed(1).padStart(7)} ms   ${median.longest.toFixed(1).padStart(6)} ms`,
    );
  }
}

/** Anchoring measured on real articles, beside the widespread way of doing it. */
export function benchAnchor(): void {
  console.log('# Anchoring');
  if (texts.length === 0) {
    console.log('No articles to measure on: ../shared/attribution/dev.jsonl is not there.');
    return;
  }
  table('Quotes of another article anchored on the page (wanted: few)', unrelated, anchored);
  table('The passage was taken out: said to be gone (wanted: many)', deleted, orphaned);
  for (const to of ['t', 'tw', 'twp', 'hk'] as const) {
    table(`Simplified page shown again in ${to}: right to two characters`, converted(to), sharp);
  }
  table('20 % of the quote edited: right place', quoteEdited(0.2), right);
  table('10 % of the whole page edited: right place', edited(0.1), right);
  table('20 % of the whole page edited: right place', edited(0.2), right);
  table('One figure changed: right place, and said to be changed', digitChanged, reported);
  speed();
}

if (import.meta.main) benchAnchor();
