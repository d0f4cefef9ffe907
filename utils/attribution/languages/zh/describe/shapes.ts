import { Characters } from '../../../characters.ts';
import {
  BODY_NOUNS,
  HEADS,
  OUTLET_NAMES,
  PEOPLE_NOUNS,
  SURNAME_CHARACTERS,
  TITLE_END_CHARACTERS,
  VERB_STARTS,
} from '../lexicon.ts';
import { isChineseName, nameAfterTitle } from '../person-names.ts';
import { timeAt } from '../time.ts';
import { CLAUSAL, type Described, holdsOne, type Phrase, strip } from './phrase.ts';

/** 李男, 张女, 陈妇: a surname and what sets its bearer apart. */
const SURNAME_ALONE = /^([\u4e00-\u9fff])(?:男|女|嫌|妇|翁|童|母|父|妻|太|某|生|婆|伯|叔|妈)$/;

/** True where a time stands behind a noun with a verb's words behind it: 亚行周三下调预测. */
const holdsTime = (text: string): boolean => {
  for (let i = 2; i < text.length - 2; i++) {
    const time = timeAt(text, i, text.length);
    if (time === 0) continue;
    const rest = text.slice(i + time);
    const behindNoun = text[i - 1] === '）' || (HEADS.before(text, i)?.length ?? 0) > 1;
    if (behindNoun && time > 1 && rest.length > 1 && !/的|^(?:电|讯|报|新闻|[\s—-])/.test(rest)) return true;
    i += time - 1;
  }
  return false;
};

/** An outlet by the marks around its name: a paper's title behind its country, or any title or quoted name with what only outlets have behind it. */
const UNKNOWN_OUTLET =
  /^([\u4e00-\u9fff]{0,6})(?:[《「]([^《》「」]{2,16})[》」](?:网站|官网|网络版|电子版|中文网|新闻网|电视台|电台|通讯社|新闻社|新闻频道|杂志|周刊|月刊|报)|《([^《》]{2,16}(?:(?<![公简年月季通快])报|周刊|杂志|月刊|电台|电视台))》)$/;

const CLOSING = new Characters('》」');

/** A reporter by the last words of an outlet's name. */
const REPORTS = /(?:新闻|日报|晚报|晨报|早报|都市报|快报|时报|商报|周刊|网|社|电视台|卫视|客户端|视频|财经|传媒)记者$/;

/** What tells where somebody lives, works or comes from. */
const LIVES =
  /^(?:家?住|来自|从事|任职|就职|就读|在[^，的]{1,16}(?:工作|上班|开店|经营|打工|居住|生活|就读|务工|任教|念书|读书|做生意|长大))/;

/** 某局发布的《某某通告》: a text by its title, behind the body that issued it. */
const ISSUED_TITLE =
  /^([^《》，]{2,24}?)(?:近日|日前|最新|联合|[今昨]日?)?(?:发布|公布|印发|出具|披露|发表|编制|推出)的?(?:最新|首份|一份)?《[^《》]{3,}》$/;

/** 13人, 有5人: how many they are, and nothing else. */
const HEADCOUNT = /^(?:另外?|还|也|只|仅|共)?有?(?:[0-9]{1,6}|[二两三四五六七八九十百千万数几]{1,4})(?:多|余)?人$/;

/** Authorities by nothing but where they are. */
const AUTHORITY = /^(?:当地|[省市县区州镇乡村厂]里|街道)$/;

/** Verbs that take for an object who could speak. */
const TAKES_SPEAKER = /^(?:引[起发]|触发|反驳|驳斥|批评|质疑|指责|谴责|促请|敦促|感谢)(?![^，]*(?:的|者|声|意见|信))/;
/** What those open with. */
const TAKES_SPEAKER_STARTS = new Characters('引触反驳批质指谴促敦感');
/** What completes such a verb. */
const COMPLETES = new Characters('好完到出了着过起住掉');
/** A charge by its offence. */
const CHARGE = /^(?![犯认有被获入裁定判]).{2,24}罪$/;
/** Nouns of growing that end like an office. */
const NO_OFFICE = /[增成助延]长$/;

/** What the first and last characters tell: titles in marks, clauses that are no source, sides, titles and names by their last character. */
export const byShape = ({ text, named, everything, head, several, one }: Phrase): Described | null => {
  // 德国《星期日世界报》, 《政治报》网站: an outlet that no registry has
  const paper = holdsOne(CLOSING, text) ? UNKNOWN_OUTLET.exec(text) : null;
  if (paper) {
    const from = (paper[1] as string).length + 1;
    return named('media', from, from + (paper[2] ?? paper[3] ?? '').length, 3);
  }
  // 《关于…的意见》 that is no outlet
  if (text[0] === '《' && /^《[^《》]+》$/.test(text))
    return named(/(?:(?<![公简年月季通快])报|周刊|杂志|月刊)》$/.test(text) ? 'media' : 'document', 0, text.length, 2);
  const issuer = text.endsWith('》') ? ISSUED_TITLE.exec(text)?.[1] : undefined;
  const issuing = issuer ? HEADS.before(issuer, issuer.length) : null;
  if (issuer && issuing && BODY_NOUNS.has(issuing.value)) return named('org', 0, issuer.length, 3);
  // 《某法》第十条: the law says so
  const article = text[0] === '《' ? /^《([^《》]+)》第[^《》]{1,14}[条款章项]$/.exec(text) : null;
  if (article) return named('document', 1, 1 + (article[1] as string).length, 2);
  if (
    text.length < 7 &&
    /^(?:(?:最新|最新一期|这期|本期|全篇|整篇)?报[道导][中里]?|该网|文章|社[论评]|评论(?:文章|文)?|社[论评]文章)$/.test(
      text,
    )
  )
    return everything('media', 2, 'report');
  if (text.length === 2 && AUTHORITY.test(text)) return everything('org', 3);
  if (text.endsWith('人') && HEADCOUNT.test(text) && !/^1人$/.test(text)) return everything('group', 3);
  // 选举时难免会: only what opens with a body's name ends in a bare 会
  if (head && head.length === 1 && text.endsWith('会') && text.length > 4) {
    const opening = HEADS.at(text, 0);
    const body = opening && /organisation|company|place/.test(opening.value) && opening.length > 1;
    if (!body && !/[委协学商工总联传研文友公农渔青妇社教盟]会$/.test(text)) return everything('org', 0);
  }
  if (text.length > 4 && (CLAUSAL.test(text) || (head?.value !== 'document' && holdsTime(text))))
    return everything('person', 0);
  // 医院一方, 上诉人一方
  if (text.length > 3 && text.endsWith('一方') && HEADS.before(text, text.length - 2))
    return named('org', 0, text.length - 2, 3);
  if (text.length === 2 && !head && /^[\u4e00-\u9fff]方$/.test(text)) return everything('org', 3);
  // 引起社会, 反驳院方: a verb and its object
  if (text.length > 3 && TAKES_SPEAKER_STARTS.in(text, 0) && TAKES_SPEAKER.test(text)) return everything('person', 0);
  // 停好车拿起扫帚: a verb with what completes it, and its object
  if (
    text.length > 3 &&
    VERB_STARTS.in(text, 0) &&
    COMPLETES.in(text, 1) &&
    !text.includes('的') &&
    !(head && (head.value === 'document' || PEOPLE_NOUNS.has(head.value)))
  )
    return everything('person', 0);
  // 3项盗窃罪: the charge says so
  if (!head && text.endsWith('罪') && CHARGE.test(text)) return everything('document', 2);
  // 中国经济增长: no office
  if (!head && text.length > 3 && text.endsWith('长') && NO_OFFICE.test(text)) return everything('org', 0);
  if (!head && text.length >= 3 && TITLE_END_CHARACTERS.in(text, text.length - 1) && !isChineseName(text)) {
    const start = nameAfterTitle(text);
    if (start > 0 && text.length - start === 3 && isChineseName(text.slice(start)))
      return named('person', start, text.length, 3);
    if (one) return everything('anonymous', 3);
    return everything(several ? 'group' : 'role', 3);
  }
  // 家住县城的彭建文: the noun's character ends the name of somebody who lives or works somewhere
  if (head && head.length < 3 && LIVES.test(text) && isChineseName(text.slice(-3)) && text[text.length - 4] === '的')
    return named('person', text.length - 3, text.length, 3);
  if (head && head.length === 1) {
    // 苏俊文: what looks like a noun's last character ends a name
    const named1 = nameAfterTitle(text);
    if (named1 > 0) return named('person', named1, text.length, 3);
    if (isChineseName(strip(text)) && text.length === 3) return everything('person', 2);
    if (SURNAME_ALONE.test(text) && SURNAME_CHARACTERS.in(text, 0)) return everything('person', 3);
    if (/^[\u4e00-\u9fff][父母妻夫子女]$/.test(text)) return everything('role', 3);
  }
  if (head && text.length === 3 && head.length === 2 && head.value === 'collective' && isChineseName(text))
    return everything('person', 2);
  if (
    text.endsWith('记者') &&
    /^(?:《[^》]+》|本[报刊台社网]|[^，。]{2,8})记者$/.test(text) &&
    (OUTLET_NAMES.at(text, text[0] === '《' ? 1 : 0) || REPORTS.test(text))
  )
    return everything('self', 3);
  if (text.includes('@')) return named('person', text.indexOf('@') + 1, text.length, 3);
  return null;
};
