import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Span } from '../../../span.ts';
import type { Page } from '../../page.ts';
import { FRAME_WORDS, HEADS, TITLE_WORDS } from './lexicon.ts';
import type { Learnt } from './short-names.ts';
import { timeAt } from './time.ts';

/** A body by the name that stands before an office or a verb. */
export interface Affiliation {
  readonly name: string;
  readonly span: Span;
}

/** How many of the last people are looked at. */
const LOOKED_AT = 8;
/** How many of all that was named last are looked through for them. */
const MOST_NAMES = 500;
/** Longest and shortest name. */
const LONGEST = 14;
const SHORTEST = 2;
/** Offices in which somebody stands for a whole business. */
const CHIEF =
  /(?:CEO|CFO|COO|CTO|首席[^，、]{2,4}官|总裁|董事长|董事|创始人|创办人|总经理|高管|执行长|财务长|营运长|技术长|社长|老板|负责人|主席|行长|掌门人)$/i;
/** Where in a business somebody works. */
const DIVISION =
  /(?:(?:大中华|亚太|中国|香港|台湾|北美|欧洲|东南亚|亚洲|全球|中东|非洲|华南|华北|华东)区?|(?:研究|投资|策略|市场|销售|公关|项目|法务|人事|财富管理)部?|前|现任|时任|候任|联合|共同|联席|资深|高级|首席|副|的|驻[^驻]{2,3})$/;
/** What the name of a body does not hold. */
const NO_NAME = /[，、：；。「」《》（）\uE000-\uE003 的]|^(?:该|这|那|此|其|前|一|某|他|她)|[员者人]$/;

const bodyIn = (mention: string): { readonly name: string; readonly chief: boolean } | null => {
  let end = mention.length;
  let chief = false;
  for (;;) {
    const title = TITLE_WORDS.before(mention, end);
    const division = DIVISION.exec(mention.slice(0, end))?.[0].length ?? 0;
    const length = Math.max(title?.length ?? 0, division);
    if (length === 0 || length >= end) break;
    chief ||= CHIEF.test(mention.slice(0, end));
    end -= length;
  }
  const name = mention.slice(0, end);
  const head = HEADS.before(name, end);
  const plain = !head || head.value === 'organisation' || head.value === 'company';
  return end < mention.length && end >= SHORTEST && end <= LONGEST && plain && !NO_NAME.test(name)
    ? { name, chief }
    : null;
};

/** Where somebody named last before `at` works: 特斯拉 of 特斯拉CEO马斯克. With `whole` only of those who stand for a business. */
export const affiliationBefore = (known: readonly Learnt[], at: number, whole: boolean): Affiliation | undefined => {
  const first = Math.max(0, known.length - MOST_NAMES);
  for (let i = known.length - 1, looked = 0; i >= first && looked < LOOKED_AT; i--) {
    const { kind, name, text, span } = known[i] as Learnt;
    if (kind !== 'person' || span[0] >= at) continue;
    looked++;
    const before = text.indexOf(name);
    const body = before > SHORTEST ? bodyIn(foldCharacters(text.slice(0, before))) : null;
    if (body && (body.chief || !whole))
      return { name: text.slice(0, body.name.length), span: [span[0], span[0] + body.name.length] };
  }
  return undefined;
};

/** How far back a broker's report may stand. */
const REACH = 500;
/** Who rates a share or writes a report on it: 大和发表报告, 野村将目标价下调. */
const RATES =
  /(?:^|[\n。；，])([^\n。；，：、「」《》（）]{2,10}?)(?:最新|近日|日前|昨日|今日)?(?:发[表布]|出具|的?研究报告|研报|将|把|上调|下调|调[升高降低]|维持|重申|首[予次]|给予)[^\n。；]{0,24}?(?:报告|研报|评级|目标价)/g;

/** What a listed business does: 滴滴周四公布财报. */
const REPORTS =
  /(?:^|[\n。；])([^\n。；，：、「」《》（）]{2,12}?)(?:最新|近日|日前|昨日|今日)?(?:发[表布出]|公布|披露|刊发|宣布|预告)[^\n。；，]{0,12}?(?:[财年季月]报|业绩|公告|盈[警喜]|裁员|停牌|复牌|营收|交付量|招股书)/g;

/** Which broker 该行 is that says what it thinks of a share, or which business reports its figures. */
export const brokerBefore = (page: Page, at: number): Affiliation | undefined => lastOf(page, at, RATES);
export const businessBefore = (page: Page, at: number): Affiliation | undefined => lastOf(page, at, REPORTS);

const lastOf = ({ working, text }: Page, at: number, form: RegExp): Affiliation | undefined => {
  const from = Math.max(0, at - REACH);
  let found: Affiliation | undefined;
  for (const match of working.slice(from, at).matchAll(form)) {
    let name = match[1] as string;
    for (let i = SHORTEST; i < name.length; i++)
      if (timeAt(name, i, name.length) > 0 || FRAME_WORDS.at(name, i, name.length)?.value.has('adverb')) {
        name = name.slice(0, i);
        break;
      }
    if (NO_NAME.test(name) || timeAt(name, 0, name.length) > 0) continue;
    const start = from + match.index + match[0].indexOf(name);
    found = { name: text.slice(start, start + name.length), span: [start, start + name.length] };
  }
  return found;
};
