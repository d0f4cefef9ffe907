import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import type { Page } from '../../page.ts';
import { isPublisher } from './frames/carriers.ts';
import { OUTLET_NAMES } from './lexicon.ts';
import type { Known } from './short-names.ts';

/** How far before 文章 or 该报 the outlet is looked for that it stands for. */
const REACH = 240;

/** Marks that close an outlet's name. */
const CLOSING = new Characters('」》');

/** A paper's title that no registry has: by its last character, or because it reports. */
const UNKNOWN = /^[^《》，。]{2,14}(?:(?:报|周刊|杂志|月刊|邮报|时报)》|》[^，。《》]{0,8}(?:报[道导]|披露))/;
const LONGEST_TITLE = 28;

/** The outlet named last before a report that the text speaks of, in title marks or by an unmistakable name, whether or not it said anything. Constant time. */
export const outletBefore = (page: Page, mention: Span | null): Known | undefined => {
  if (!mention) return undefined;
  const { working, text } = page;
  const floor = Math.max(page.article.titleLength, mention[0] - REACH);
  for (let i = mention[0] - 1; i >= floor; i--) {
    const titled = working[i - 1] === '《';
    const found = OUTLET_NAMES.at(working, i, mention[0]);
    const unknown = titled && !found ? UNKNOWN.exec(working.slice(i, Math.min(mention[0], i + LONGEST_TITLE))) : null;
    if (unknown) {
      const end = i + unknown[0].indexOf('》');
      const name = text.slice(i, end);
      if (isPublisher(page, name)) continue;
      return { name, span: [i, end], kind: 'media', text: name };
    }
    if (!found || (titled ? working[i + found.length] !== '》' : found.value.collides)) continue;
    // a shorter name inside a longer one, or a dateline: 纽约|时报, 新华社北京9月6日电
    const end = i + found.length;
    if (/^[^，。]{0,12}(?:电|讯)[\s　）)]/.test(working.slice(end, end + 16))) continue;
    // 美国有线电视新闻网（CNN）: the name in brackets is the one before them
    const before =
      working[i - 1] === '（'
        ? OUTLET_NAMES.before(working, CLOSING.in(working, i - 2) ? i - 2 : editionStart(working, i - 1))
        : null;
    if (before?.value.id === found.value.id) continue;
    const longer = longest(working, i, mention[0], end);
    const name = text.slice(longer, end);
    if (isPublisher(page, name)) continue;
    return { name, span: [longer, end], kind: 'media', text: name };
  }
  return undefined;
};

/** Where 欧洲版 opens that ends at `end`; `end` where none does. */
const editionStart = (working: string, end: number): number =>
  end - (/[\u4e00-\u9fff]{2}版$/.exec(working.slice(Math.max(0, end - 3), end))?.[0].length ?? 0);

/** Where the longest outlet name that covers `[at, end)` starts. */
const longest = (working: string, at: number, limit: number, end: number): number => {
  let start = at;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const found = OUTLET_NAMES.at(working, i, limit);
    if (found && i + found.length >= end) start = i;
  }
  return start;
};
