import type { Span } from '../span.ts';
import { Characters, SPACES } from './characters.ts';
import type { Frame } from './language.ts';
import { oncePerPage } from './once-per-page.ts';
import type { Page } from './page.ts';
import type { StatementType } from './types.ts';

/** What counts as no word, inside quotes or outside. */
const MARKS = new Characters(`，。！？；、：…—」\uE002${SPACES}`);

/** Ends of quoted names: organisations, plans, laws. */
const NAME_END =
  /(?:公司|中心|平台|方案|计划|论坛|倡议|区|医院|协议|条例|攻略|行动|专案|政策|法|号|奖|展|案|会|院|党|网|报|书|指引|第[一二三四五六七八九十]期|大学|专家|期|项目|工程|战略|制度|基金|系统|模式|技术)$/;
/** Words before a quote that make it a name or term, and nouns behind it that it names. */
const NAMES_BEFORE =
  /(?:所谓的?|名为|题为|称为|名称为|叫做?|称作|称之为|代号|简称|又称|俗称|以|主题为|网站|品牌|项目|名叫|标题为|一个|一种|「|和|、)$/;
const NOUN_AFTER =
  /^(?:[（\uE001）]*)(?:技术|平台|方案|计划|倡议|模式|政策|制度|系统|项目|行动|名义|名衔|公司|组织|集团|软件|程序|活动|论坛|会议|级|号|风球|式|口号|方法|手法|现象|效应|机制|原则|战略|概念|理论|问题的|事件|案)/;

/** Characters that make a run of quoted words speech: particles, pronouns, modals, negation. */
const SPOKEN = /[了的是不没很太会就都也能吧吗呢啊呀嘛啦我你您他她咱这那哪怎什有被把让唔嘅喺佢咩哋冇咗係]/;
/** What a judgement follows: 是「逃犯天堂」. */
const JUDGED = /(?:是|为|成|像|如|有|持|地|应该?|可能|将|会|要|最|已|正|属|非)$/;
/** Longest run that is a name where the page sets it in quotes again and again. */
const LONGEST_NAME = 10;

/** Longest run that is a term unless something says that somebody speaks. */
const SHORT = 3;

/** Behind a name stands what it names: 「暖阳」计划. */
const NAMED_BEHIND =
  /^(?![的地得等和与及是也都就了在为而并但将会已要被对向从以到中上下里内外后前时可能])[\u4e00-\u9fff]/;

/** How often each short run stands in quotes on the page. */
const runsOf = oncePerPage((page): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { span } of page.quotes) {
    const [from, to] = [span[0] + 1, span[1] - 1];
    if (to - from > LONGEST_NAME) continue;
    const run = page.working.slice(from, to);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
});

/** True where a quoted run is a term or a name, not words of the source. */
const isTerm = (page: Page, from: number, to: number): boolean => {
  const quoted = page.working.slice(from + 1, to);
  if (/[，。！？；]/.test(quoted) || quoted.length > 16) return false;
  if (!/[\u4e00-\u9fff]/.test(quoted)) return true;
  return (
    (runsOf(page).get(quoted) ?? 0) > 1 ||
    (quoted.length <= SHORT && !SPOKEN.test(quoted) && !JUDGED.test(page.working.slice(Math.max(0, from - 2), from))) ||
    (quoted.length <= LONGEST_NAME && !SPOKEN.test(quoted) && NAMED_BEHIND.test(page.skeleton[to + 1] ?? '')) ||
    NAME_END.test(quoted) ||
    NAMES_BEFORE.test(page.working.slice(Math.max(0, from - 4), from)) ||
    NOUN_AFTER.test(page.skeleton.slice(to + 1, to + 16))
  );
};

/** `direct`, `indirect` or `mixed`, by the quote marks in the content. */
export const typeOf = (page: Page, frame: Frame, content: readonly Span[]): StatementType => {
  if (frame.place === 'none') return 'none';
  const { skeleton } = page;
  // 留言「甲」、「乙」: runs of words one after the other
  const whole = content.map(([a, b]) => skeleton.slice(a, b)).join('');
  if (/^(?:「[^「」]*」[、，和及与或\s。]*)+等?$/.test(whole) && frame.cue !== null) return 'direct';
  let outside = 0;
  let words = 0;
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      const unit = skeleton[i] as string;
      if (unit === '「') {
        const close = skeleton.slice(i, end).indexOf('」');
        const to = close < 0 ? end - 1 : i + close;
        const quoted = page.working.slice(i + 1, to);
        if (!isTerm(page, i, to)) words += quoted.length;
        else outside += quoted.length;
        i = to;
      } else if (!MARKS.in(skeleton, i)) outside++;
    }
  }
  if (words === 0)
    return content.every(
      ([a, b]) =>
        skeleton[a] === '「' && (skeleton.slice(a, b).indexOf('」') === b - 1 - a || skeleton[b - 1] === '\uE000'),
    )
      ? 'direct'
      : 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
};
