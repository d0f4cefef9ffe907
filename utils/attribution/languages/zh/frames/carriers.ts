import { foldCharacters } from '../../../../script/fold-characters.ts';
import type { Span } from '../../../../span.ts';
import type { Mention } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import { HEADS, OUTLET_NAMES } from '../lexicon.ts';
import { describe } from '../noun-phrase.ts';
import { isOutletAlone } from '../outlet-names.ts';

const CARRIED =
  /(?:接受|受访|专访|采访|访问|访谈|告诉|对|向|在|于|致函|投书|撰文|刊文|透过|通过|节目|报章|杂志|周刊|连线|专栏|播出|[到得过了登出载发表开]的)/;
/** 回应该报说: the answer was given to the outlet named right before the verb. */
const ANSWERS_TO =
  /(?:回应|回复|答复|回答|电邮|发函|致函)((?:该|这家)(?:报|刊|社|台|网|媒体|杂志|周刊|电视台|电台|通讯社|新闻社)|《[^《》]{2,14}》|[^，。：；、「」《》（）]{2,12}?)(?:记者|网站)?(?:(?<=[社A-Za-z透])的?(?:书面|电邮|电话)?(?:查询|提问|询问|置评请求)(?:时|后)?)?$/;
const ANSWERED = /(?:回复|答复|回应|回答).{0,20}(?:查询|提问|询问|置评)/;
const OWN = /(?:本报|本刊|本台|本社|本网)/;

/** Behind an outlet's name: a building, an owner or an employee of it, not the outlet. */
const BELONGS =
  /^》?(?:（[^）]*）)?(?:大楼|总部|大厦|集团|公司|创办|创始|老板|董事|社长|总编|高层|员工|旗下|报[道导]|指|称)/;
/** What stands around an outlet that somebody speaks to: 接受日经采访, 对彭博(说). */
const SPOKEN_TO = /(?:接受|告诉|对|向)(?:了)?$/;
const SPEAKING = /^(?:的?(?:独家|电话|书面|电视|视频|专题)?(?:采访|专访|访问|访谈|记者|查询|提问|询问)|$)/;

const addressedAlone = (text: string, from: number, end: number, to: number): boolean =>
  isOutletAlone(text.slice(from, end)) &&
  SPOKEN_TO.test(text.slice(Math.max(0, from - 3), from)) &&
  SPEAKING.test(text.slice(end, to));

/** Behind an outlet's name: what it holds, where others speak to those who came. */
const HOSTS =
  /^》?(?:（[^）]*）)?(?:杂志|周刊|网站|社)?(?:[^，。《》「」]{0,6}?(?:举办|主办|承办|合办|协办|举行|组织|召开|发起)|[^，。《》「」]{0,10}?(?:论坛|峰会|年会|大会|沙龙|研讨会|颁奖|盛典))/;
/** What an outlet brought out in which somebody speaks: 甲电视台播出的录音中. */
const BROUGHT =
  /(?:刊登|刊出|刊载|刊发|发表|播出|播放|公布|公开|披露|曝光|获得|取得|看到|拿到|查阅|审阅|掌握|制作)[过到了]?的[^，。]{0,14}?(?:专访|采访|访谈|访问|录音|录像|视频|影片|片段|画面|节目|纪录片|信函|信件|信|电邮|邮件|短信|简讯|文件|备忘录|证词|口供|纪录|记录|笔记)(?:中|里|内|上|当中)$/;
/** What may stand between an outlet's name and what it did. */
const HERE = /^》?(?:（[^）]*）)?(?:杂志|周刊|网站|节目)*[^，。《》「」的]{0,8}$/;

/** True where `[from, to)` is what an outlet brought out, and nothing more. */
export const isBroughtOut = (skeleton: string, from: number, to: number): boolean =>
  BROUGHT.test(skeleton.slice(from, to));
/** What leads up to the outlet that carries words, in the clause of its name. */
const LED_IN =
  /(?:接受|专访|采访|访问|访谈|告诉|对|向|在|于|致函|投书|给|予|透过|通过|经|由|借|节目|连线|受|上|获|为|与|和|及|、|》)[^，；：。]{0,16}$/;

/** The outlet that carried the words, named among the circumstances: 接受福克斯新闻采访时. At most one. */
export const carriersIn = (page: Page, [from, to]: Span): Mention[] => {
  if (from >= to) return [];
  const text = page.working.slice(from, to);
  const answered = ANSWERS_TO.exec(text)?.[1];
  if (answered && (/^[该这《]/.test(answered) || OUTLET_NAMES.at(answered, 0)?.length === answered.length)) {
    const at = from + text.lastIndexOf(answered);
    const outlet = describe(page, [at, at + answered.length]);
    return OWN.test(answered) || isPublisher(page, outlet.name) ? [] : [{ ...outlet, kind: 'media' }];
  }
  // an outlet whose inquiry somebody answers is the one that writes
  if (!CARRIED.test(text) || OWN.test(text) || ANSWERED.test(text)) return [];
  for (let i = from; i < to; i++) {
    const titled = page.working[i] === '《';
    const found = OUTLET_NAMES.at(page.working, titled ? i + 1 : i, to);
    if (!found) continue;
    const before = page.working.slice(from, i);
    const behind = page.working.slice((titled ? i + 1 : i) + found.length, to);
    if (found.value.collides && !titled && !addressedAlone(page.working, i, i + found.length, to)) continue;
    // 「工商日报」（Kommersant）: the same outlet by its other name
    if (inAside(page.working, from, i)) continue;
    if (BELONGS.test(behind) || HOSTS.test(behind) || !(LED_IN.test(before) || brings(behind))) continue;
    let end = (titled ? i + 1 : i) + found.length;
    if (titled && page.working[end] !== '》') continue;
    if (titled) end++;
    if (isPublisher(page, page.text.slice(titled ? i + 1 : i, titled ? end - 1 : end))) return [];
    const mention = describe(page, [i, end]);
    return [{ ...mention, kind: 'media' }];
  }
  const unknown = addressedOutlet(page, from, text) ?? unknownOutlet(page, from, text);
  if (unknown) return isPublisher(page, unknown.name) ? [] : [unknown];
  // 在香港媒体发表公开信, 告诉美媒: a kind of media that can be pointed at; bare 媒体 cannot
  const kind = /(?:当地|官方|国营|国有|亲北京|亲建制)?(?:[\u4e00-\u9fff]{0,4}?)媒体?/.exec(
    text.replace(/^.*?(?:[在于]?接受|在|对|向|告诉)/, (lead) => '\uE003'.repeat(lead.length)),
  );
  if (kind) {
    const place = /[^\uE003]+/.exec(kind[0])?.[0] ?? '';
    const words = place.replace(/媒体?$/, '');
    const known = words.length > 0 && (PLACE_SIGN.test(words) || HEADS.before(words, words.length)?.value === 'place');
    if (known && /媒/.test(place)) {
      const at = from + text.indexOf(place);
      return [{ ...describe(page, [at, at + place.length]), kind: 'media' }];
    }
  }
  return [];
};

/** True where `behind` an outlet's name it brings something out in which others speak. */
const brings = (behind: string): boolean => {
  const found = BROUGHT.exec(behind);
  return found !== null && HERE.test(behind.slice(0, found.index));
};

/** True where brackets that open in `[from, at)` are still open at `at`. */
const inAside = (text: string, from: number, at: number): boolean =>
  text.lastIndexOf('（', at) >= from && text.lastIndexOf('（', at) > text.lastIndexOf('）', at);

/** Whom words are said to, where an outlet is all of it: a name that is a word elsewhere, or one that no registry has. */
const ADDRESSED =
  /(?:对|向|跟|给)(?:[\u4e00-\u9fff]{2,4})??(《[^《》]{1,12}(?:报|周|刊|周刊|杂志|新闻|新闻网|网|电视|电台|时报|邮报|月刊)》|「[^「」]{1,10}(?:报|刊|新闻|电视台|电台)」|[^，。：；、「」《》（）]{2,12})(?:（[^（）]*）)?(?:的?(?:记者|主持人|主播|编辑))?$/;
const CALLED_OUTLET = /(?:广播公司|通讯社|电视台|电视网|电视频道|频道|卫视|电台|日报|晚报|晨报|周刊|新闻网|新闻社)$/;

const addressedOutlet = (page: Page, from: number, text: string): Mention | null => {
  const match = ADDRESSED.exec(text);
  const whole = match?.[1];
  if (!match || !whole || /^(?:本|我|该|这)/.test(whole) || KIND_OF_STATION.test(whole)) return null;
  const known = OUTLET_NAMES.before(whole, whole.length);
  if (!known && !/[》」]$/.test(whole) && !CALLED_OUTLET.test(whole)) return null;
  const name = known ? whole.slice(-known.length) : whole;
  const at = from + match.index + match[0].indexOf(name);
  return { ...describe(page, [at, at + name.length]), kind: 'media' };
};

/** An outlet that no registry has, by what it is called: 接受法国国际电视五台采访, 告诉该报, 在商台一个节目中. */
const UNKNOWN: readonly RegExp[] = [
  /(?:接受|在|对|向)((?:商|港|央)台|无线新闻|有线新闻|商业电台)(?:的|电话|节目|直播|《[^《》]{1,12}》)*(?:访问|采访|专访|节目|表示)/,
  /(?:接受)((?:《[^《》]{1,14}|[^，。：；、「」《》]{2,16}?)(?:电视[一二三四五]?台|电台|卫视|频道|新闻网|日报|晚报|时报|周刊|杂志|周报|通讯社|[一二三四五]台|新闻社|新闻)》?)(?:（\uE001*）|（[^）]*）)?(?:的)?(?:电话|独家|书面|视频|节目|记者|当面|直播|连线|越洋|网上|线上|晨间|清晨|晚间|联合)*(?:采访|专访|访问|访谈)/,
  /接受((?:「[^「」]{1,10}」(?:电视台|电台|频道|新闻网|通讯社|周刊|杂志|报)[和与、]?)+)(?:电话|独家|书面|视频|节目|记者|联合)*(?:采访|专访|访问|访谈)/,
  /(?:对|向|告诉|接受|在|为|给|于|播客|节目)[^，《》「」]{0,10}?(《[^《》]{2,14}》)(?:（[^）]*）)?(?:的|电话|独家|书面|视频|节目|杂志|周刊|网站|直播|上)*(?:记者|采访|专访|访问|访谈|撰文|刊文|投书|(?:上|在线)*发表[^，]{0,12}(?:文章|论文|研究|评论)|杂志|周刊)/,
  /接受(?:[\u4e00-\u9fff]{2,6})??(「[^「」]{1,10}(?:报|刊|新闻|电视台|电台)」)(?:（[^）]*）)?(?:的|电话|独家|书面|视频|节目|记者)*(?:采访|专访|访问|访谈)/,
  /(?:对|向|告诉|给|接受|在给|致)((?:该|这家)(?:报|刊|社|台|网|媒体|杂志|周刊|电视台|电台|通讯社|新闻社))/,
  /(?:在|上)([^，。：；、「」的在上]{1,8}台)(?:的)?(?:一个|一档|某)?(?:节目|访谈|专访)/,
  /^(?:在|从)?([^，。：；、「」的在从]{2,10}(?:电视台|频道|电台|卫视|新闻网|日报|晚报|时报|周刊|通讯社))(?=(?:当天|当晚|周.|随后|近日|日前|独家)?(?:播出|播放|刊登|刊出|刊载|公布|公开|披露|取得|获得)的)/,
  /(?:对|向|告诉|接受|在)((?:国家|国营|国有|官方|当地|公共|公营|军方)(?:电视台|电台|广播公司|通讯社|广播电台))/,
];

/** 在电台节目中: a station that is not named is a venue. */
const KIND_OF_STATION = /^(?:另一个?|另外?|一个|一档|某个?|多个|昨早?|今早?|早上|晨早)*(?:电|电视|网|网络|网上电)台$/;

const unknownOutlet = (page: Page, from: number, text: string): Mention | null => {
  for (const form of UNKNOWN) {
    const match = form.exec(text);
    const name = match?.[1];
    if (!match || !name || /^(?:本|我|《?本)/.test(name) || KIND_OF_STATION.test(name)) continue;
    const at = from + match.index + match[0].indexOf(name);
    return { ...describe(page, [at, at + name.length]), kind: 'media' };
  }
  return null;
};

/** One-character names of countries and sides in 美媒, 港媒, and what else points at a kind of media. */
const PLACE_SIGN =
  /^(?:[中美英法德日韩俄印以澳乌泰加港台陆星意西比荷瑞挪芬波土伊沙埃巴墨越菲马柬缅朝蒙官党外]|当地|官方|国营)$/;

/** True for the page's own outlet, which is never a hop. */
export const isPublisher = (page: Page, name: string): boolean => {
  const { publisher } = page.article;
  if (!publisher) return false;
  const [own, other] = [foldCharacters(publisher), foldCharacters(name)];
  const [ownId, otherId] = [outletId(own), outletId(other)];
  if (ownId && ownId === otherId) return true;
  // 央视财经 is not 财经, but 德国之声 is 德国之声中文网
  return ownId && otherId ? own.startsWith(other) || other.startsWith(own) : own.includes(other) || other.includes(own);
};

/** The outlet that a folded name is all of. */
const outletId = (name: string): string | undefined => {
  const found = OUTLET_NAMES.at(name, 0);
  return found?.length === name.length ? found.value.id : undefined;
};
