import { Characters } from '../../../characters.ts';
import { HEADS } from '../lexicon.ts';
import { type Described, holdsOne, type Phrase } from './phrase.ts';

/** An outlet by what it is, before its name. */
const CALLED_OUTLET =
  /(?:媒体|新闻网|网站|通讯社|新闻社|电视台|广播电台|报纸|报章|刊物)(?:「([^「」]{2,12})」|(?<=通讯社|新闻社)([\u4e00-\u9fff]{2,4}))$/;

const PAPER_IN_MARKS =
  /^[^「」，、]{0,8}「([^「」]{1,10}(?:日报|晚报|时报|邮报|询问报|周报|周刊|杂志|新闻社?|新闻网|通讯社|电视台|电台|广播公司|(?<![情海通公警预举投汇回])报))」$/;

/** A name in marks, by what stands behind it: 《星火》周报网站, 「晨光」新闻网等媒体. */
const KIND_BEHIND =
  /(?:《([^《》]{1,14})》|「([^「」]{1,14})」)(?:周报|周刊|双周刊|月刊|杂志|日报|晚报|新闻网|新闻社|通讯社|电视台|电视网|电台|广播公司|(?<=》)网站)(?:网站)?(?:等(?:多家)?媒体)?$/;

/** Where a body sits, before its name in quotation marks. */
const SEATED = /^(?:总部|其总部)?(?:设立?|位|坐落|驻扎?)?[在于][^，。；「」的]{2,12}的「([^「」]{2,16})」$/;

/** One of these stands in all such names. */
const MARKED = new Characters('「《社');

/** Bodies, outlets and nicknames in quotation marks, by what stands before. */
export const byMarks = ({ text, named }: Phrase): Described | null => {
  if (!holdsOne(MARKED, text)) return null;
  // 总部设在纽约的「中国劳工通讯」: a body in quotation marks, by where it sits
  const seated = SEATED.exec(text)?.[1];
  if (seated) return named('org', text.length - 1 - seated.length, text.length - 1, 3);
  // 新闻媒体「河岸」: what it is says that it is an outlet
  const calls = CALLED_OUTLET.exec(text);
  const called = calls?.[1] ?? calls?.[2];
  if (called)
    return named(
      'media',
      text.length - (text.endsWith('」') ? 1 : 0) - called.length,
      text.length - (text.endsWith('」') ? 1 : 0),
      3,
    );
  // 英国「港湾时报」: a paper in quotation marks
  const marked = PAPER_IN_MARKS.exec(text)?.[1];
  if (marked) return named('media', text.length - 1 - marked.length, text.length - 1, 3);
  // 《星火》周报网站: what stands behind the marks says that it is an outlet
  const kind = KIND_BEHIND.exec(text);
  const own = kind?.[1] ?? kind?.[2];
  if (kind && own) return named('media', kind.index + 1, kind.index + 1 + own.length, 3);
  // 网民「老王」: a nickname behind what somebody is
  const nick = text.endsWith('」') ? /^(.*)「([^「」]{1,12})」$/.exec(text) : null;
  const [, who = '', nickname = ''] = nick ?? [];
  const bears = nick && HEADS.before(who, who.length)?.value;
  if (bears && /title|collective|person|organisation|company/.test(bears)) {
    const isBody =
      /organisation|company/.test(bears) ||
      /(?:组织|团体|机构|智库|企业|小组|团队|会|业者|厂商|商家|店家|平台|品牌|卖家)$/.test(who) ||
      HEADS.before(nickname, nickname.length)?.value === 'organisation';
    return named(isBody ? 'org' : 'person', who.length + 1, text.length - 1, 3);
  }
  return null;
};
