import { BODY_NOUNS, HEADS, VERB_STARTS } from '../lexicon.ts';
import { outletAtEnd } from '../outlet-names.ts';
import { LATIN, nameAfterTitle } from '../person-names.ts';
import { isTransliterated } from '../transliterated.ts';
import { bare, type Described, type Phrase } from './phrase.ts';

/** The body in front of its figures or report: 国家统计局(10月公布的)数据. */
const ISSUER =
  /^(.*?)(?:提供给?|发出|发布|公布|公开|披露|联合(?![国报社会])|(?:进行|开展|实施)的|出具|办理|委托|最新|刊发|出版|编制|汇编|撰写|统计|同日|同期|当日|今年|去年|昨日?|今日?|日前|近日|上周|本周|上月|本月|[0-9]{1,4}[年月日]|(?<!青)年度|一份|一项|关于|有关|的|官方|内部|调查(?![局组员本中机公])|研究(?![所院中会生员机公])|数据(?![局中])|资料(?![库中])|报告|(?<!青)年报|财务(?![部局司]))/;

/** What somebody has done with a text of his: 消费人协会日前提供的(样本). */
const GIVEN_OUT = /(?:提供|公布|发布|发表|出具)的?$/;

/** What may stand between a body and its figures or report. */
const ISSUED =
  /^(?:的|最新|旗下|网站|官网|上?(?:周|星期|礼拜)[一二三四五六日天]|（[^）]*）|一份|上周|本周|昨日?|今日?|日前|近日|早前|[0-9]{1,4}[年月日]|发出|发布|公布|发表|提供|出具|办理|委托|进行|主持|执行|撰写|汇编|编制|本月|上月|今年|去年|同日|当日|一份|一项|内部|初步|年度|季度|第[一二三四]季度?|相关|有关)+/;

/** A body in quotation marks, before what it did with its figures or report. */
const MARKED_ISSUER = /^(|.*的)「([^「」]{2,16})」(.*)$/;

/** The body whose figures or report this is, where its name ends in a noun for bodies: 皮尤研究中心|最新. Null where none does. */
const issuerOf = (before: string): string | null => {
  // 一份内部(备忘录): how many there are is no part of a body's name
  const counted = /^(?:[一两三几数多这那该]|另一)(?:份|项|篇|封|批)/.exec(before)?.[0].length ?? 0;
  for (let end = before.length; end >= counted + 3; end--) {
    const head = HEADS.before(before, end);
    if (!head || (head.value !== 'organisation' && head.value !== 'company')) continue;
    const rest = before.slice(end);
    if (rest === '' || ISSUED.exec(rest)?.[0] === rest) return bare(before.slice(0, end));
  }
  const named = /^((?!一|这|该|那|最新|有关|相关).*[A-Za-z])\s?的?$/.exec(before);
  return named ? (named[1] as string) : null;
};

/** Documents by name only: signs and plans that show something are the reporter's inference. */
const WEAK_DOCUMENT = /(?:证据|模型|计划|方案|画面|照片|图片|片段|标准|草案|协议)$/;

/** People who withhold who they are. */
export const byWithheldName = ({ everything, head, withheld }: Phrase): Described | null => {
  if (!head) return null;
  if (withheld || head.value === 'anonymous') {
    if (head.value !== 'organisation' && head.value !== 'document' && head.value !== 'place')
      return everything('anonymous', 3);
  }
  return null;
};

/** Outlets by their noun: 外媒, 《甲》月刊. */
export const byOutletNoun = ({ text, named, everything, head }: Phrase): Described | null => {
  if (head?.value !== 'media') return null;
  // 美国《大西洋》月刊: the name stands between the title marks
  const titled = /《([^《》]+)》[^《》、和]{0,10}$/.exec(text);
  // 没有心思去跟媒体(爆料), 才被周刊(爆料): whom it is told, or by whom
  const governed = /[被跟向对去让给遭]$/.test(text.slice(0, text.length - head.length));
  if (governed && text.length > head.length + 1) return everything('media', 0);
  // 拍|台: a verb and its object
  if (head.length === 1 && text.length === 2 && VERB_STARTS.in(text, 0)) return everything('media', 0);
  // 警署|报到: what a body does there
  if (head.length === 1 && HEADS.before(text, text.length - 1)?.value === 'organisation') return everything('media', 0);
  if (titled && text.indexOf('《') === titled.index)
    return named('media', titled.index + 1, titled.index + 1 + (titled[1] as string).length, 3);
  // 有外媒: there is one
  const there = /^(?:也|还|另|更|亦)?有(?=.*媒)/.exec(text)?.[0].length ?? 0;
  return named('media', there, text.length, 3);
};

/** Texts and figures, which speak for whoever issues them where he is named. */
export const byDocument = ({ text, named, everything, head }: Phrase): Described | null => {
  if (head?.value !== 'document') return null;
  // 科尔文: a name that ends like a text
  if (head.length === 1 && text.length > 2 && isTransliterated(text)) return named('person', 0, text.length, 2);
  // 教育部的报告 speaks for the ministry; a bare 报告 for itself
  const before = bare(text.slice(0, text.length - head.length));
  const marked = MARKED_ISSUER.exec(before);
  if (marked && (marked[3] === '' || ISSUED.exec(marked[3] as string)?.[0] === marked[3])) {
    const from = (marked[1] as string).length + 1;
    return named('org', from, from + (marked[2] as string).length, 3);
  }
  const issuer = issuerOf(before) ?? (ISSUER.exec(before)?.[1] ?? before).replace(/[的之]$/, '');
  // 《朝日新闻》的民调: an outlet's own figures
  const press = issuer.length > 1 ? outletAtEnd(issuer) : null;
  if (press)
    return named('media', issuer.lastIndexOf(press.name), issuer.lastIndexOf(press.name) + press.name.length, 3);
  // 教授吴某日前发表的研究: one person's own
  const author = nameAfterTitle(issuer);
  if (author > 0 && !LATIN.test(issuer.slice(author))) return named('person', author, issuer.length, 3);
  const issuerHead = issuer.length >= 2 ? HEADS.before(issuer, issuer.length) : null;
  if (issuerHead && BODY_NOUNS.has(issuerHead.value)) return named('org', 0, issuer.length, 3);
  if (
    issuer.length >= 3 &&
    (/数据|数字|资料|统计|调查|民调|研究|报告$/.test(text) || GIVEN_OUT.test(before)) &&
    !/[《》]|^(?:一|这|那|该|有关|相关|其他|多|部分|最新|初步|上述|前述|本|此|各|目前|现有|公开|[0-9])/.test(issuer)
  )
    return named('org', 0, issuer.length, 3);
  if (/^(?:任何|没有|无|冇|多种|各种|更|有)/.test(text) || WEAK_DOCUMENT.test(text)) return everything('document', 1);
  return everything('document', 2);
};
