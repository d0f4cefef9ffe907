import type { Outlet } from '../../../outlets/types.ts';
import { foldCharacters } from '../../../script/fold-characters.ts';
import { Characters, SPACES } from '../../characters.ts';
import { OUTLET_NAMES } from './lexicon.ts';

/** Where bylines stand: the title and the first paragraphs. */
const HEAD = 400;
/** What an outlet's name stands behind in a byline. */
const BEFORE_BYLINE = new Characters(`（(【〔｜|/${SPACES}`);
/** Where an article says what it appeared in. */
const TAIL = 160;
/** A shorter text is no article: too little to tell its outlet by who speaks to it. */
const SHORTEST = 300;
const DATELINE = /(?:讯|消息|报[道导]|电|[/／]|记者|综合)/;
/** 新华社北京9月6日电, 路透北京7月28日, 中新网11月9日电. */
const AGENCY_LINE =
  /^(?:(?!在)[\u4e00-\u9fff]{2,6}[0-9]{1,2}(?:月[0-9]{1,2})?日?[ \u3000]*(?:电|讯|-|—|综合|[ \u3000])|[0-9]{1,2}月[0-9]{1,2}日(?:电|讯|消息|报[道导])[ \u3000])/;
/** IT之家7月8日消息，: a site's own news, where an agency's would be passed on. */
const SITE_LINE = /^ ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日(?:讯|消息)[，,]/;
const AGENCY = /社$|^(?:央视|新华|中新)/;

/** Behind an outlet's name at the head of a line: its reporter's name. */
const BYLINE =
  /^(?:驻[\u4e00-\u9fff]{1,6})?(?:(?:特约|见习|实习)?记者(?:[ \u3000|｜/／：:]|[\u4e00-\u9fff]{2,4}[ \u3000/／])|[a-z]*[/／])/;

/** Behind an outlet's name in brackets that open a paragraph: 【人民报消息】, （德国之声中文网）. */
const NEWS_OF = /^(?:消息|专讯|讯|综合|报[道导])?[)）】〕]/;

/** An outlet's own doings: 甲记者了解到, 甲从业内获悉. */
const OWN_DOING =
  /^(?:》)?(?:记者|独家|多方|近日|日前|随后|昨日|今日|查询|查阅|多次|现场)*(?:（[^）]{0,30}）|\([^)]{0,30}\))?(?:从(?!.{0,6}(?:报道|报导))|向[^，。]{2,14}(?:求证|查询|了解|询问|核实|发)|以消费者|以.{2,6}身份|了解到|了解|获悉|获知|注意到|查询|查阅|联系|致电|拨打|辗转|走访|实地|实测|梳理|统计发现|取得|掌握|无法|未能(?:独立)?核实|就此|看到的|获得的|采访了|采访到|尝试|试图)/;
/** An outlet whose words are passed on is somebody else's. */
const CITED =
  /^(?:网站|网|中文网|官网)?(?:（[^）]{0,30}）|\([^)]{0,30}\))?(?:的)?(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日|周[一二三四五六日]|星期.|昨日|昨天|今日|早前|此前|近日|上周|当天|独家|也|还|则|又|更|曾|最新|网站)*(?:报[道导]|消息|引述|援引|引用|称|说|指|评论|认为|刊文|刊登|刊发|发文|撰文|分析|披露|爆料|披露|社论|写道|担心)/;
const ADDRESSED = /(?:对|向|告诉|告知|受访于)$/;
const PROTESTS = /^》?(?:表达|表示|提出)?(?:严正|强烈|正式)?(?:抗议|交涉|告诉|更正|提告|否定|索赔)/;
const INTERVIEWED = /(?:接受|回应|答复|回复|回覆|答覆|未回应|回答|给)$/;
const INTERVIEW = /^(?:》)?(?:记者|独家|的|电话|书面|视频|节目|主持人)*(?:采访|专访|访问|访谈|查询|询问|称|，)/;
/** What was said at another time was as a rule said to another outlet. */
const EARLIER = /(?:曾|早前|此前|先前|[0-9]日|周[一二三四五六日]|星期[一二三四五六日]|当时)[^，。]{0,10}$/;

/** A country before an outlet's name introduces somebody else's. */
const FOREIGN =
  /(?:美国|英国|法国|德国|日本|韩国|俄罗斯|俄国|以色列|西班牙|意大利|义大利|印度|加拿大|澳大利亚|澳洲|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|丹麦|芬兰|波兰|乌克兰|土耳其|泰国|越南|新加坡|马来西亚|菲律宾|印尼|巴西|台湾|香港|内地|[中美英法德日韩俄印以澳港台西外官党]媒|官方媒体)$/;

type Region = Outlet['region'];

interface Evidence {
  readonly name: string;
  readonly region: Region;
  weight: number;
}

const nameAt = (text: string, at: number): string | null => {
  const found = OUTLET_NAMES.at(text, at);
  return found && !found.value.collides ? text.slice(at, at + found.length) : null;
};

/** The outlet in a byline: 【明报专讯】, 新华社北京…电, 红星新闻记者 甲. */
const byByline = (folded: string): string | null => {
  const head = folded.slice(0, HEAD);
  for (let i = 0; i < head.length; i++) {
    if (i > 0 && !BEFORE_BYLINE.in(head, i - 1)) continue;
    const found = OUTLET_NAMES.at(head, i);
    if (!found) continue;
    const name = head.slice(i, i + found.length);
    const rest = /^[^\n]*/.exec(head.slice(i + name.length, i + name.length + 24))?.[0] ?? '';
    const bracketed = /[（(【〔/]/.test(head[i - 1] ?? '');
    if (BYLINE.test(rest) || (bracketed && /(?:^|\n)$/.test(head.slice(0, i - 1)) && NEWS_OF.test(rest))) return name;
    if (found.value.collides) continue;
    if (found.value.region === 'mainland' && !AGENCY.test(name) && SITE_LINE.test(rest)) return name;
    if (bracketed ? DATELINE.test(rest.replace(/^[)）].*/s, '')) : AGENCY_LINE.test(rest)) return name;
  }
  return null;
};

/** The outlet that a title ends with or the article says it appeared in: 甲_科技_腾讯网, （刊于《半月谈》2019年第2期）. */
const byImprint = (folded: string): string | null => {
  const title = folded.slice(0, Math.max(0, folded.indexOf('\n')));
  const tail = /[-_|｜–—][ \u3000]*([^-_|｜–—]{2,16})$/.exec(title)?.[1] ?? '';
  const own = nameAt(tail, 0);
  if (own) return own;
  const appeared = /(?:刊于|载于|原载|原刊)《([^》]{2,12})》/.exec(folded.slice(-TAIL))?.[1] ?? '';
  return nameAt(appeared, 0);
};

/** How much the words around an outlet's name say for its being the page's own, or against it. */
const weigh = (text: string, at: number, end: number, region: Region): number => {
  const before = text.slice(Math.max(0, at - 16), at);
  const after = text.slice(end, end + 24);
  const reporter = after.startsWith('记者');
  // the questions of an interview
  if (before.endsWith('\n') && /^[：:]/.test(after)) return 2;
  // 美国《甲报》: nobody says so of himself
  if (FOREIGN.test(before)) return -3;
  if (region !== 'world' && OWN_DOING.test(after)) return 3;
  const past = EARLIER.test(before.replace(/(?:对|向|告诉|在?接受)$/, '')) ? 0.5 : 0;
  // 已向《甲报》提出抗议
  if (ADDRESSED.test(before) && PROTESTS.test(after)) return -1;
  if (ADDRESSED.test(before)) return (reporter ? 2 : 1) - past;
  if (INTERVIEWED.test(before) && INTERVIEW.test(after)) return (reporter ? 2 : 1) - past;
  if (reporter && /(?:据|提供给|发给|给|与|和|同|由)$/.test(before)) return 2;
  return CITED.test(after) || /(?:据|引述|援引|引用)$/.test(before) ? -3 : 0;
};

/** The outlet whose reporters the text speaks of, or that people in it talk to, where the text does not cite it as somebody else's. */
const byWhoIsTold = (folded: string, traditional: boolean): string | null => {
  const found = new Map<string, Evidence>();
  for (let i = 0; i < folded.length; i++) {
    const outlet = OUTLET_NAMES.at(folded, i);
    if (!outlet) continue;
    const { length, value } = outlet;
    const titled = folded[i - 1] === '《' && folded[i + length] === '》';
    const at = titled ? i - 1 : i;
    const end = i + length + (titled ? 1 : 0);
    if (!value.collides || titled || folded.startsWith('记者', end)) {
      const known = found.get(value.id) ?? { name: folded.slice(i, i + length), region: value.region, weight: 0 };
      known.weight += weigh(folded, at, end, value.region);
      found.set(value.id, known);
    }
    i += length - 1;
  }
  let most: Evidence | null = null;
  for (const evidence of found.values()) {
    const { name, region, weight } = evidence;
    const abroad =
      region === 'world'
        ? /社$|^路透/.test(name) || !isChineseToo(name)
        : traditional
          ? region === 'mainland'
          : /^(?:taiwan|hongkong|macau)$/.test(region);
    if (weight >= (abroad ? 3 : 0.5) && weight > (most?.weight ?? 0)) most = evidence;
  }
  return most?.name ?? null;
};

/** A local paper that no registry has, whose reporters are spoken to again and again. */
const UNKNOWN_REPORTER =
  /(?:告诉|告知|[对向])([\u4e00-\u9fff]{2,6}(?:[日晚晨早商时]报|都市报|快报|新闻|电视台|融媒体?|网))记者/g;
const AGAIN = 2;

const byItsReporters = (folded: string): string | null => {
  const counts = new Map<string, number>();
  for (const [, name] of folded.matchAll(UNKNOWN_REPORTER)) {
    const count = (counts.get(name as string) ?? 0) + 1;
    if (count >= AGAIN) return name as string;
    counts.set(name as string, count);
  }
  return null;
};

/** True where an outlet of another language has a Chinese edition, which names it by the shorter name. */
const isChineseToo = (name: string): boolean =>
  ['中文网', '中文'].some((edition) => OUTLET_NAMES.at(name + edition, 0)?.length === name.length + edition.length);

/** Characters that only one of the two scripts has, at a glance. */
const isTraditional = (text: string, folded: string): boolean => {
  let differ = 0;
  for (let i = 0; i < HEAD && i < text.length; i++) if (text.charCodeAt(i) !== folded.charCodeAt(i)) differ++;
  return differ > 20;
};

/**
 * The outlet whose page this is, where nobody said so: the one of the byline or imprint, else the one whose reporters the text speaks of or that
 * people in it talk to (对财新记者说), unless the text cites it (据甲报道). Null where there is none. Linear in the text.
 */
export const publisherIn = (text: string, folded = foldCharacters(text)): string | null => {
  const own = byByline(folded) ?? byImprint(folded);
  if (own || text.length < SHORTEST) return own;
  return byWhoIsTold(folded, isTraditional(text, folded)) ?? byItsReporters(folded);
};
