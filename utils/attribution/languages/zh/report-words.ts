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
const UNKNOWN = /^[^《》，。]{2,14}(?:(?:报|周刊|杂志|月刊|邮报|时报)》|》(?!的)[^，。《》]{0,8}(?:报[道导]|披露))/;
const LONGEST_TITLE = 28;

/** The same without title marks, at the head of a sentence: 回声报的标题是「…」, 河口电视台的文章. */
const UNTITLED =
  /^([\u4e00-\u9fff]{1,8}(?:报|周刊|杂志|电视台|电台|通讯社))(?:的?标题|的?(?:文章|报[道导]|社论|评论)|题为|以.{2,20}为题)/;
const SENTENCE_END = new Characters('。\n');

/** What an outlet does, or what it puts out, behind its name. */
const REPORTS =
  /^(?:》\n?)?(?:（[^）]*）)?[^，。；：》\n]{0,16}?(?:报[道导]|[刊登播写]|发[文表布]|撰文|披露|爆料|曝|透露|称|说|指|援引|引[述用]|文章|评|采访|专访|访问|消息|公[布开]|调查|分析|认为|独家|头版|标题|题[为是]|记者|获|看到|取得)/;
/** What words that an outlet carried stand behind, before its name. */
const CARRIED_BY = /(?:据|接受|告诉|[对向致]|(?:投书|[登刊载发]在|见于)[^，。《》]{0,6})[^，。《》]{0,8}《?$/;

/** True where an outlet's name stands for one that puts something out, not for a firm or a reader's choice: 有意向《晨报》提出收购要约. */
const puts = (page: Page, [start, end]: Span): boolean =>
  REPORTS.test(page.working.slice(end, end + 28)) ||
  (CARRIED_BY.test(page.working.slice(Math.max(0, start - 16), start)) &&
    !/^》?[^，。；：《》]{0,4}提/.test(page.working.slice(end, end + 6)));

/**
 * The outlet named last before a report that the text speaks of, in title marks or by an unmistakable name, whether or not it said anything.
 * Behind `told`, the outlet that spoke last, only one that puts something out. Constant time.
 */
export const outletBefore = (page: Page, mention: Span | null, told: Known | undefined): Known | undefined => {
  if (!mention) return undefined;
  const { working, text } = page;
  const floor = Math.max(page.article.titleLength, mention[0] - REACH);
  const isIdle = (start: number, end: number): boolean =>
    told !== undefined && start >= told.span[1] && !puts(page, [start, end]);
  for (let i = mention[0] - 1; i >= floor; i--) {
    const titled = working[i - 1] === '《';
    const found = OUTLET_NAMES.at(working, i, mention[0]);
    const unknown = titled && !found ? UNKNOWN.exec(working.slice(i, Math.min(mention[0], i + LONGEST_TITLE))) : null;
    const untitled = SENTENCE_END.in(working, i - 1)
      ? UNTITLED.exec(working.slice(i, Math.min(mention[0], i + LONGEST_TITLE)))
      : null;
    if (untitled && !/^[该本这]/.test(untitled[0])) {
      const end = i + (untitled[1] as string).length;
      const name = text.slice(i, end);
      if (!isPublisher(page, name)) return { name, span: [i, end], kind: 'media', text: name };
    }
    if (unknown) {
      const end = i + unknown[0].indexOf('》');
      const name = text.slice(i, end);
      if (isPublisher(page, name) || isIdle(i, end)) continue;
      return { name, span: [i, end], kind: 'media', text: name };
    }
    if (!found || (titled ? working[i + found.length] !== '》' : found.value.collides)) continue;
    // a shorter name inside a longer one, or a dateline: 纽约|时报, 新华社北京9月6日电
    const end = i + found.length;
    if (/^[^，。]{0,12}(?:电|讯)[\s　）)]/.test(working.slice(end, end + 16))) continue;
    const longer = longest(working, i, mention[0], end);
    // 美国有线电视新闻网（CNN）: the name in brackets is the one before them
    const before =
      working[longer - 1] === '（'
        ? OUTLET_NAMES.before(working, CLOSING.in(working, longer - 2) ? longer - 2 : editionStart(working, longer - 1))
        : null;
    if (before?.value.id === found.value.id) continue;
    const name = text.slice(longer, end);
    if (isPublisher(page, name) || isIdle(longer, end)) continue;
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
