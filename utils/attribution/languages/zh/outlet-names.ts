import { Characters } from '../../characters.ts';
import { HEADS, OUTLET_NAMES } from './lexicon.ts';
import { isTransliterated } from './transliterated.ts';
import { OUTLETS_ALONE } from './vocabulary/outlets-alone.ts';

/** Marks that close a title. */
const CLOSED = new Characters('》」');

/** Last characters of what outlets put out or call themselves. */
const OUTLET_TAIL = new Characters('端网站博号频道目导息志刊台社报版章论评栏中里Pp');

/** An aside in the middle of a name: 「今日俄罗斯」（RT）网站. */
const ASIDE = /（[^（）]*）(?=.)/g;

/** What an outlet puts its words out in, behind its name: 网站, 的社论, 题为「…」的文章. */
const PUT_OUT =
  /(.)(?:的?(?:[\u4e00-\u9fff]{0,4}节目|栏目|纪录片|播客|专栏|专题片)《[^《》]*》)?(?:客户端|[Aa][Pp][Pp]|我们视频|官方网站|官网|网站|网[络路]版|电子版|印刷版|微博|(?:官方)?(?:微信)?公众号|频道|新闻节目|记者站)?(?:的?(?:一篇|一则)?(?:最新|独家)?(?:(?:题为|标题为|以)?(?:「[^「」]*」|《[^《》]*》)(?:为题)?的?)?(?:评论文章|社论|社评|评论|时评|专栏|文章|报[道导]|消息)[中里]?)?$/;

/** 《观点报》网站发表题为《…》的文章: the outlet that printed what now speaks. */
const PRINTS =
  /^(.{2,30}?)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:近日|日前)?(?:发表|刊登|刊发|刊载|发布|登出)了?(?:「[^「」]*」|《[^《》]*》|[^，。的「」《》]){0,24}的?[^，。的]{0,4}(?:文章|社论|社评|评论|报[道导]|专栏|述评|时评|长文)$/;

/** What an outlet works out by itself, behind its name. */
const WORK =
  /(?<=.)(?:（[^（）]*）)?(?:网站|周刊|杂志)?(?:的)?(?:一项|一份|最新|独家|近期|本月|联合)*(?:汇总|汇编|整理|编制|编纂|统计|梳理|进行|开展|委托[^，的]{2,12}(?:进行|开展))?的?(?:一项|最新|联合|网上)*(?:数据)?(?:分析|统计|调查|计算|民调|数据|测算|估算|推算|核查|梳理|追踪|预测模型|查证|出口民调)$/;

/** Their last characters. */
const WORK_ENDS = new Characters('析计查算调据理踪型证');
const PRINTED_ENDS = new Characters('章论评道导栏文');

/** The length of the outlet whose own work `phrase` names, 0 where it names none. */
export const ownWork = (phrase: string): number => {
  const found = WORK_ENDS.in(phrase, phrase.length - 1) ? WORK.exec(phrase) : null;
  if (!found || found.index < 2) return 0;
  const titled = phrase[found.index - 1] === '》';
  return titled || outletNamed(phrase.slice(0, found.index)) ? found.index : 0;
};

/** The length of whoever printed what `phrase` ends with, 0 where nobody did. */
export const printerIn = (phrase: string): number =>
  PRINTED_ENDS.in(phrase, phrase.length - 1) ? (PRINTS.exec(phrase)?.[1]?.length ?? 0) : 0;

/** The outlet that `text` ends with, or that stands in title marks at its end. */
export const outletAtEnd = (phrase: string): { readonly name: string; readonly id: string | null } | null => {
  const bureau = bureauOf(phrase);
  if (bureau) return bureau;
  // 参考消息: what looks like its words ends its name
  const whole = OUTLET_NAMES.at(phrase, 0);
  if (whole?.length === phrase.length && phrase.endsWith('消息') && !whole.value.collides)
    return { name: phrase, id: whole.value.id };
  if (!OUTLET_TAIL.in(phrase, phrase.length - 1) && !CLOSED.in(phrase, phrase.length - 1)) return outletNamed(phrase);
  const text = phrase.replace(ASIDE, '').replace(PUT_OUT, '$1');
  const core = text.replace(/(?:网站|杂志|周刊|周刊杂志|电视台|中文网|英文网|新闻网|通讯社|报|网|社|电台)$/, (tail) =>
    text.endsWith(`》${tail}`) || text.endsWith(`」${tail}`) ? '' : tail,
  );
  if (core.endsWith('》') || core.endsWith('」')) {
    const mark = core.endsWith('》') ? '《' : '「';
    const open = core.lastIndexOf(mark);
    if (open >= 0) {
      const name = core.slice(open + 1, -1);
      const known = OUTLET_NAMES.at(name, 0);
      if (known && known.length === name.length) return { name, id: known.value.id };
    }
    return null;
  }
  return outletNamed(text);
};

/** A paper's name, which stands for nothing but the paper where it is all of the words; 公报 is a text. */
const PAPER = /^.{1,4}(?<!公)报$/;

/** True of a name that is a word elsewhere too, but an outlet where it is all of `text`. */
export const isOutletAlone = (text: string): boolean =>
  OUTLET_NAMES.at(text, 0)?.length === text.length && (OUTLETS_ALONE.includes(text) || PAPER.test(text));

/** The outlet whose unmistakable name `text` ends with. */
const outletNamed = (text: string): { readonly name: string; readonly id: string } | null => {
  const found = OUTLET_NAMES.before(text, text.length);
  // ICBC: no CBC
  const cut =
    found && /[A-Z]$/.test(text.slice(0, text.length - found.length)) && /^[A-Z]/.test(text.slice(-found.length));
  if (found && !cut && (!found.value.collides || isOutletAlone(text)))
    return { name: text.slice(text.length - found.length), id: found.value.id };
  return null;
};

/** Longest name of a city that a report is dated from. */
const LONGEST_CITY = 7;

/** A report of an outlet's by when it came out, behind the name. */
const ITS_REPORT =
  /^(?:[周本上今昨前][一二三四五六日天年月周]|[0-9一二三四五六七八九十]{1,3}[日月]|（[^（）]*）|近日|早前|日前|此前)*的?一[篇则份](?:独家|最新|署名|调查|深度|长篇|专题|特别)*(?:报[道导]|文章|评论)$/;

/** 路透社布鲁塞尔(9月2日报道), 法新社来自大马士革(的消息): the outlet, with the place that it reports from. */
const bureauOf = (phrase: string): { readonly name: string; readonly id: string } | null => {
  const found = OUTLET_NAMES.at(phrase, 0);
  if (!found || found.value.collides || phrase.length === found.length) return null;
  const rest = phrase.slice(found.length);
  // 路透社周五一篇独家报道
  if (ITS_REPORT.test(rest)) return { name: phrase.slice(0, found.length), id: found.value.id };
  const city = rest.replace(/^(?:发自|来自|驻|从|自)/, '');
  if (city.length < 2 || city.length > LONGEST_CITY) return null;
  const head = HEADS.at(city, 0);
  const placed = head?.value === 'place' && head.length === city.length;
  const foreign = isTransliterated(city) && HEADS.before(city, city.length) === null;
  if (!placed && !foreign && !(city.length < rest.length && /^[\u4e00-\u9fff]+$/.test(city))) return null;
  return { name: phrase.slice(0, found.length), id: found.value.id };
};
