import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import type { Mention } from '../../language.ts';
import type { Page } from '../../page.ts';
import type { SourceKind } from '../../types.ts';
import { isDefiniteBody } from './definite-bodies.ts';
import {
  CUES,
  FRAME_WORDS,
  HEADS,
  isPlace,
  NOT_NAME_WORDS,
  ONE_WORDS,
  OUTLET_NAMES,
  SEVERAL_WORDS,
  SURNAME_CHARACTERS,
  TITLE_END_CHARACTERS,
  TITLE_WORDS,
  VERB_WORDS,
  WELL_KNOWN_NAMES,
  WITHHOLDING_WORDS,
} from './lexicon.ts';
import { outletAtEnd, ownWork, printerIn } from './outlet-names.ts';
import {
  BRAND,
  foreignBearer,
  isChineseName,
  isForeignName,
  joinedPeople,
  LATIN,
  nameAfterTitle,
} from './person-names.ts';
import { timeAt } from './time.ts';
import { TRANSLITERATED } from './transliterated.ts';

/** What a noun phrase is as a source, and how sure it is that it is one (0 to 3). */
export interface Described extends Mention {
  readonly span: Span;
  readonly sureness: 0 | 1 | 2 | 3;
  /** True where only the words' coming again tells that they are a name. */
  readonly guess?: true;
}

const contains = (lexicon: { at(text: string, position: number, limit?: number): unknown }, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (lexicon.at(text, i)) return true;
  return false;
};

/** `text` without what stands in brackets at its end, without 本人, and without title marks around it. */
const bare = (text: string): string => {
  let end = text.length;
  if (text.endsWith('」') && /「[^「」]*(?:报告|年鉴|公报|声明|规定|条例|同意书|通知|白皮书)」$/.test(text)) end--;
  for (;;) {
    if (text[end - 1] === '）') {
      const open = text.lastIndexOf('（', end - 1);
      if (open <= 0) break;
      end = open;
    } else if (text[end - 1] === ' ') end--;
    // 马里奇本人: he himself
    else if (end > 3 && text.startsWith('本人', end - 2)) end -= 2;
    else break;
  }
  return text.slice(0, end);
};

/** Quote and title marks, as the text has them. */
const MARKS = new Characters('《「『“"》」』”');

const holdsOne = (characters: Characters, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (characters.in(text, i)) return true;
  return false;
};

/** Without quote and title marks around all of it; a mark whose partner stands inside stays. */
const withoutMarks = (text: string): string => {
  if (!holdsOne(MARKS, text)) return text.trim();
  // 《甲报》、《乙报》等媒体
  if (/^《[^《》]*》[^《》]*《/.test(text)) return text.trim();
  // 「小叶子」的代理商: the marks hold a part of it
  if (/^[「『“][^「」『』“”]+[」』”]./.test(text)) return text.trim();
  const opened = text.replace(/^[《「『“"]+/, '');
  return (/[《「『“][^》」』”]*[》」』”]+$/.test(opened) ? opened : opened.replace(/[》」』”"]+$/, '')).trim();
};

/** An outlet by what it is, before its name. */
const CALLED_OUTLET =
  /(?:媒体|新闻网|网站|通讯社|新闻社|电视台|广播电台|报纸|报章|刊物)(?:「([^「」]{2,12})」|(?<=通讯社|新闻社)([\u4e00-\u9fff]{2,4}))$/;

const PAPER_IN_MARKS =
  /^[^「」，、]{0,8}「([^「」]{1,10}(?:日报|晚报|时报|邮报|询问报|周报|周刊|杂志|新闻|(?<![情海通公警预举投汇回])报))」$/;

const strip = (text: string): string => text.replace(/[《》「」\s]/g, '');

/** Titles that follow a name in address. */
const ADDRESS_TITLE =
  /(?:医生|医师|大夫|博士|教授|先生|女士|小姐|太太|夫人|法官|律师|议员|委员|立委|部长|局长|处长|司长|院长|市长|县长|省长|书记|主任|队长|店长|会长|站长|所长|总理|总统|首相|主席|校长|警官|警司|督察|警长|师傅|老板|经理|总|董|神父|牧师|老师|同学|大爷|大妈|大姐|大哥|大叔|大婶|大娘|阿姨|阿嬷|阿公|阿伯|阿婆|阿妈|奶奶|爷爷|婆婆|伯|叔|婶|姨|嫂|婆|太|官|生|某某|某)$/;
/** A person's name in Latin letters, not one in capitals. */
const LATIN_AT_END = /(?<![A-Za-zÀ-ž .-])[A-ZÀ-Ž][a-zß-ž'’.-]+(?:[ -][A-ZÀ-Ž][A-Za-zÀ-ž'’.-]*)*$/;
/** 李男, 张女, 陈妇: a surname and what sets its bearer apart. */
const SURNAME_ALONE = /^([\u4e00-\u9fff])(?:男|女|嫌|妇|翁|童|母|父|妻|太|某|生|婆|伯|叔|妈)$/;
/** What a business is, before its name. */
const BUSINESS_BEFORE = /(?:业者|厂商|公司|机构|巨头|大厂|平台|品牌|企业|集团|[造应务运发销电]商|龙头|新创)$/;
/** Those who stand by somebody: what comes before names that other person. */
const RELATION =
  /(?:家属|亲属|家人|友人|亲友|父亲|母亲|父母|妻子|丈夫|太太|儿子|女儿|哥哥|弟弟|姐姐|妹妹|胞.|律师|夫妇|兄弟|姐妹)$/;
/** 中国区一名(高管): a number is no given name. */
const COUNTING = /[一两二三四五六七八九十几多数][名位]/;
/** Those who act or speak for somebody whose name stands before. */
const OF_SOMEBODY =
  /(?:经纪人|经理人|代理人|发言人|助手|助理|队友|前妻|前夫|母亲|父亲|妻子|丈夫|儿子|女儿|家属|家人|粉丝)$/;
/** 三名, 17名, 数十位: a number with the measure word of people or bodies. */
const COUNTED =
  /^(?:另外?|其余|至少|逾|近|约|超过|(?:[仅只约共另]|至少|超过)有)?(?:(?:[二两三四五六七八九十百千数几多]+|[0-9]{1,5})(?:多|余|几)?(?:名|位|个|家|所|国|间)(?![0-9])|(?:[一二两三四五六七八九十]|[0-9.]{1,5})成|[0-9.]{1,5}[%％]的?)/;
const COUNTED_ONE = /^(?:另外?)?[一1](?:名|位|个)|^[^、和与及]{2,20}[^另每任同唯第][一1](?:名|位)[^、和与及]{2,}$/;
/** What only a clause has in its middle: such a phrase is no noun, unless 的 makes it describe one. */
const CLAUSAL =
  /(?:(?:[了着]|(?<!超)过)(?!渡|去|往|滤|程)|均(?![线价衡匀等])|没有|未有|未能|已经|正在|仍然?|把(?![手关握])|却|并不|都是|就是|也是|将会)(?![^的]*的)/;

/** The body in front of its figures or report: 国家统计局(10月公布的)数据. */
const ISSUER =
  /^(.*?)(?:提供给?|发出|发布|公布|公开|披露|联合(?![国报社会])|(?:进行|开展|实施)的|出具|办理|委托|最新|刊发|出版|编制|汇编|撰写|统计|同日|同期|当日|今年|去年|昨日?|今日?|日前|近日|上周|本周|上月|本月|[0-9]{1,4}[年月日]|(?<!青)年度|一份|一项|关于|有关|的|官方|内部|调查(?![局组员本中机公])|研究(?![所院中会生员机公])|数据(?![局中])|资料(?![库中])|报告|(?<!青)年报|财务(?![部局司]))/;

/** What somebody has done with a text of his: 消费人协会日前提供的(样本). */
const GIVEN_OUT = /(?:提供|公布|发布|发表|出具)的?$/;

/** What may stand between a body and its figures or report. */
const ISSUED =
  /^(?:的|最新|旗下|网站|官网|上?(?:周|星期|礼拜)[一二三四五六日天]|（[^）]*）|一份|上周|本周|昨日?|今日?|日前|近日|早前|[0-9]{1,4}[年月日]|发出|发布|公布|发表|提供|出具|办理|委托|进行|主持|执行|撰写|汇编|编制|本月|上月|今年|去年|同日|当日|一份|一项|内部|初步|年度|季度|第[一二三四]季度?|相关|有关)+/;

/** A foreign name written with a dot, at the end. */
const FOREIGN_AT_END = /[·‧][\u4e00-\u9fff]{2,6}$/;
/** Where a body sits, before its name in quotation marks. */
const SEATED = /^(?:总部|其总部)?(?:设立?|位|坐落|驻扎?)?[在于][^，。；「」的]{2,12}的「([^「」]{2,16})」$/;
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

/** What a noun phrase does not start with: a leftover of a verb phrase is no source. */
const PLAUSIBLE =
  /^(?!有(?:$|(?:充[分足]的?)?(?:理由|必要|责任|义务|能力|信心|意愿|条件|机会))|率(?!先)|被(?![告害访捕拘]|[^，]*的)|不(?![少愿具肯便欲同明丹列])|(?:没|未)(?!有?(?:参与|具名|署名|满))|[是把令让使可能所之若曾却就才仍想由]|[没未](?![^，]*的)|会(?![长员计议])|将(?![军领])|要(?!员)|[了着过]|因(?!斯)|如(?!新)|并?无(?![线人国锡印])|任何|没有(?!参与)|为何|如何|怎|谁|什么|哪|何时|[他她它我]们?[会要能将]|这(?![些家名位个项份种篇所座间支本部批群对届]))/;

/** Documents by name only: signs and plans that show something are the reporter's inference. */
const WEAK_DOCUMENT = /(?:迹象|证据|模型|计划|方案|画面|照片|图片|片段|标准|草案|协议)$/;

/** 有山友, 有店员: somebody, by the noun or its last character. */
const introducedPeople = (text: string): boolean =>
  /(?:[人者员家长师生友民众客方商主户手媒]|代理|中介|经纪)$/.test(text);

const INDEFINITE = /^(?:有|某|一名|一位|一个|另一名|另一位|另有)/;

/** An outlet by the marks around its name: a paper's title behind its country, or any title or quoted name with what only outlets have behind it. */
const UNKNOWN_OUTLET =
  /^([\u4e00-\u9fff]{0,6})(?:[《「]([^《》「」]{2,16})[》」](?:网站|官网|网络版|电子版|中文网|新闻网|电视台|电台|通讯社|新闻社|新闻频道|杂志|周刊|月刊|报)|《([^《》]{2,16}(?:(?<![公简年月季通快])报|周刊|杂志|月刊|电台|电视台))》)$/;

/** A reporter by the last words of an outlet's name. */
const REPORTS = /(?:新闻|日报|晚报|晨报|早报|都市报|快报|时报|商报|周刊|网|社|电视台|卫视|客户端|视频|财经|传媒)记者$/;

/** How far around a possible name is looked for it to come again. */
const RECURRENCE = 2000;

/** True where the page has the same words near by: a short phrase that comes again is a name more often than not. */
const recurs = (page: Page, text: string, span: Span): boolean => {
  const near = page.working.slice(Math.max(0, span[0] - RECURRENCE), span[1] + RECURRENCE);
  return near.indexOf(text) !== near.lastIndexOf(text);
};

/** What happens to people and tells them nothing. */
const FORCE_OF_NATURE = /(?:台风|飓风|风暴|地震|海啸|暴雨|洪水|寒流|低压|疫情|病毒)$/;

/** Where a body puts out its words, behind its name. */
const ITS_PAGE = /(?:官方)?(?:网站|官网|官微|微博|微信|微信公众号|公众号|视频号|抖音号|微信号|客户端)$/;

/** A listed company by the sign that its exchange sets before its name: *ST明诚. */
const SPECIAL_SHARE = /^\*?S?ST\s?[\u4e00-\u9fff]{2,3}$/;

/** A familiar name behind 的. */
const FAMILIAR = /的([阿小老][\u4e00-\u9fff](?:[姨伯叔嬷婆公哥姐嫂爷]|师傅)?)$/;
/** Amy姐, 公司总监Kevin哥: a name in Latin letters with a form of address behind it. */
const LATIN_ADDRESSED = /[A-Z][A-Za-z]+(?:姐|哥|老师|学姐|学长|妈|爸)$/;

/** What a body is to those told of, which its name stands behind. */
const BODY_BY_ROLE =
  /^(?:所属|合作|涉事)?(?:的)?(?:主办单位|主办方|承办单位|协办单位|经纪公司|唱片公司|制作公司|发行公司|演艺公司|母公司|子公司|出版社|片商|代理商|开发商|运营商|供应商|承包商|所属公司)/;
const LONGEST_NAME = 8;

/** True where `[from, end)` is a few characters of a name, in which no word of a sentence stands. */
const isBareName = (text: string, from: number): boolean => {
  if (text.length - from < 3 || text.length - from > LONGEST_NAME || !/^[\u4e00-\u9fff]+$/.test(text.slice(from)))
    return false;
  const head = HEADS.before(text, text.length)?.value ?? 'company';
  if (!/^(?:organisation|company|place)$/.test(head) || CLAUSAL.test(text) || isChineseName(text.slice(from)))
    return false;
  if (/title|collective/.test(HEADS.at(text, from)?.value ?? '')) return false;
  for (let i = from; i < text.length; i++)
    if ((CUES.at(text, i)?.length ?? 0) > 1 || (FRAME_WORDS.at(text, i)?.length ?? 0) > 1 || VERB_WORDS.at(text, i))
      return false;
  return true;
};

/** What the words open with that point at somebody named before: 该, 这, 那, 此, 上述, 前述. */
const POINTING = new Characters('该这那此上前');

/** What tells where somebody lives, works or comes from. */
const LIVES =
  /^(?:家?住|来自|从事|任职|就职|就读|在[^，的]{1,16}(?:工作|上班|开店|经营|打工|居住|生活|就读|务工|任教|念书|读书|做生意|长大))/;

/** Longer words that open like the shortest names of the police and the prosecutors. */
const LOOKS_LIKE_CHECK = /^(?:检[查测验视讨举索阅修核疫获]|警[告示醒惕戒觉])/;

/** Describes the noun phrase `span` as a source. O(length of the phrase), which the caller bounds. */
export const describe = (page: Page, span: Span): Described => {
  const whole = page.working.slice(span[0], span[1]);
  const original = page.text.slice(span[0], span[1]);
  const text = bare(whole);
  const named = (
    kind: SourceKind,
    from: number,
    to: number,
    sureness: Described['sureness'],
    refers?: Mention['refers'],
  ): Described => {
    const whole = withoutMarks(original.slice(from, to)) || original;
    // 高盛（Goldman Sachs）分析师: an aside in the middle is no part of a name
    const name =
      whole.length > 6 && /[（(]/.test(whole)
        ? whole.replace(/(?<=.)\s?[（(][^（）()\u4e00-\u9fff]*[）)](?=.)/g, '')
        : whole;
    // ChatGPT的开发者OpenAI: what stands before it reads like a person's title, its own letters say that it is none
    return {
      span,
      name,
      kind: kind === 'person' && BRAND.test(name) ? 'org' : kind,
      sureness,
      ...(refers ? { refers } : {}),
    };
  };
  const everything = (kind: SourceKind, sureness: Described['sureness'], refers?: Mention['refers']): Described =>
    named(kind, 0, text.length, sureness, refers);

  const printed = printerIn(text);
  if (printed > 0) {
    const printer = describe(page, [span[0], span[0] + printed]);
    if (printer.kind === 'media' && !printer.refers) return printer;
  }
  // 《甲报》的一项分析, 乙社汇总的数据: what an outlet found out by itself it says itself
  const worked = ownWork(text);
  if (worked > 0) {
    const worker = describe(page, [span[0], span[0] + worked]);
    if (worker.kind === 'media' && !worker.refers) return { ...worker, span };
  }
  const outlet = outletAtEnd(text);
  if (outlet) {
    const at = text.lastIndexOf(outlet.name);
    // 路透社、法新社: two outlets are one source
    const before = text.slice(0, at).replace(/(?:[^、和与及《》]{2,4})?《$/, '');
    if (/[》\u4e00-\u9fffA-Za-z][、和与及]$/.test(before) && outletAtEnd(before.slice(0, -1)))
      return { ...everything('media', 3), name: original.slice(0, text.length).replace(/[《》]/g, '') };
    return named('media', at, at + outlet.name.length, 3);
  }
  // 应急管理部网站, 「平安海淀」微博: whose page it is
  const pages = ITS_PAGE.exec(text);
  if (pages && pages.index > 2) {
    const owner = describe(page, [span[0], span[0] + pages.index]);
    if (text[pages.index - 1] === '」' || (owner.kind === 'org' && owner.sureness === 3 && !owner.refers))
      return { ...owner, span, kind: 'org', sureness: 3 };
  }
  if (WELL_KNOWN_NAMES.at(text, 0)?.length === text.length) return everything('person', 3);
  if (SPECIAL_SHARE.test(text)) return everything('org', 3);
  const ending = HEADS.before(text, text.length);
  // 凯瑟琳·韦伯: no form of address ends a foreign name
  const head = ending?.length === 1 && FOREIGN_AT_END.test(text) ? null : ending;
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
  const withheld = contains(WITHHOLDING_WORDS, text);
  const introduced = /^(?:也|还|另|更|亦|都|会|曾)?有(?!关|的|些)/.exec(text);
  const counted = introduced ? text.slice(introduced[0].length) : text;
  const several =
    SEVERAL_WORDS.at(counted, 0) !== null || COUNTED.test(counted) || text.endsWith('们') || text.endsWith('等');
  const one = ONE_WORDS.at(counted, 0) !== null || COUNTED_ONE.test(counted) || (introduced !== null && !several);

  // 张姓村民: the part of a name that is told, with what its bearer is
  const partly = text.includes('姓') ? /[\u4e00-\u9fff]姓[\u4e00-\u9fff]{1,6}$/.exec(text) : null;
  if (partly && SURNAME_CHARACTERS.in(partly[0], 0) && !several && !RELATION.test(text))
    return named('person', partly.index, text.length, 3);
  // 赖士葆、李彦秀等人: several people by name
  const listed = text.endsWith('人')
    ? /^(.*[\u4e00-\u9fff])等(?:多?人|[一二两三四五六七八九十0-9]+人)$/.exec(text)?.[1]
    : undefined;
  if (listed) {
    const named = listed.split(/[、和与及]/).at(-1) as string;
    if (isChineseName(named) || isForeignName(named) || nameAfterTitle(listed) > 0) return everything('person', 3);
  }
  if (head && head.length === text.length) {
    switch (head.value) {
      case 'person':
        return everything('person', 3, 'person');
      case 'thing':
        return everything('org', 2, 'thing');
      case 'people':
        return everything('group', 3, 'people');
      case 'other':
        return everything('role', 3, 'other');
      case 'self':
        return everything('self', 3);
      default:
    }
  }
  // 其中一名人士: one of several named before
  if (
    text[0] === '一' &&
    /^一(?:人|[名位个][\u4e00-\u9fff]{0,4})$/.test(text) &&
    page.working.slice(span[0] - 2, span[0]) === '其中'
  )
    return everything('anonymous', 3, 'among');
  if (text === '其中一人') return everything('anonymous', 3, 'among');
  // 另一人: one more of them
  if (text[0] === '另' && /^另外?一人$/.test(text)) return everything('anonymous', 3, 'among');
  // 发言人丹尼尔·哈加里少将: a rank behind the name
  if (head?.value === 'title' && TITLE_WORDS.before(text, text.length)) {
    const before = text.slice(0, text.length - head.length);
    const ranked = nameAfterTitle(before);
    if (ranked > 0 && before.length - ranked > 2 && TRANSLITERATED.test(before.slice(ranked)))
      return named('person', ranked, before.length, 3);
  }
  // 任职两年的阿强: a familiar name behind what describes its bearer
  const familiar = FAMILIAR.exec(text)?.[1];
  if (familiar && !HEADS.before(text, text.length) && !NOT_NAME_WORDS.at(familiar, 0))
    return named('person', text.length - familiar.length, text.length, 3);
  const addressed = LATIN_ADDRESSED.exec(text);
  if (addressed) return named('person', addressed.index, text.length, 3);
  // 该餐厅老板林先生: by surname, behind what he is
  const surnamed = POINTING.in(text, 0)
    ? /^.+?([\u4e00-\u9fff](?:先生|女士|小姐|太太|某))$/.exec(text)?.[1]
    : undefined;
  if (
    surnamed &&
    SURNAME_CHARACTERS.in(surnamed, 0) &&
    (HEADS.before(text, text.length - surnamed.length)?.length ?? 0) > 1
  )
    return named('person', text.length - surnamed.length, text.length, 3);
  // 经纪公司大耳娱乐: a body by what it is to those told of, before its name
  const role = BODY_BY_ROLE.exec(text);
  if (role && role[0].length < text.length && isBareName(text, role[0].length))
    return named('org', role[0].length, text.length, 3);
  // 这名官员, 该位消息人士: one person whom the text named before
  const points = POINTING.in(text, 0);
  if (
    points &&
    /^(?:该|这|那|此)一?[名位](?!单|字)/.test(text) &&
    head &&
    /title|collective|anonymous/.test(head.value)
  )
    return everything(withheld || head.value === 'anonymous' ? 'anonymous' : 'role', 3, 'described');
  // 这位前银行家: what somebody is, by its last character
  if (
    points &&
    !head &&
    /^(?:该|这|那|此)一?[名位][^的，]{2,10}$/.test(text) &&
    TITLE_END_CHARACTERS.in(text, text.length - 1)
  )
    return everything('role', 3, 'described');
  if (
    points &&
    /^(?:该|这|那|此|上述|前述)/.test(text) &&
    isDefiniteBody(text) &&
    !/报[道导]$|^该[报社台刊文](?:文章|社论|社评|评论)?$/.test(text) &&
    nameAfterTitle(text) < 0
  ) {
    const kind = !head || /^(?:organisation|company|place|media)$/.test(head.value) ? 'org' : head.value;
    const owner = kind === 'title' ? (one ? 'anonymous' : 'role') : kind === 'collective' ? 'group' : kind;
    if (owner === 'org' || owner === 'role' || owner === 'group' || owner === 'anonymous')
      return everything(owner === 'role' && one ? 'anonymous' : owner, 3, 'organisation');
    if (owner === 'document') return everything('org', 3, 'organisation');
  }
  if (points && /^(?:该|这|那|此|上述|前述)(?!国|州|市|省)/.test(text) && head) {
    if (head.value === 'media' || /报[道导]$|^该[报社台刊文](?:文章|社论|社评|评论)?$/.test(text))
      return everything('media', 2, 'report');
    if (head.value === 'organisation' || head.value === 'company') return everything('org', 3, 'organisation');
    if (head.value === 'document') return everything('document', 2, 'described');
    if (head.value === 'anonymous') return everything('anonymous', 3, 'described');
    if (head.value === 'title' && !text.includes('、')) return everything('role', 3, 'described');
    if (head.value === 'collective')
      return everything(
        withheld
          ? 'anonymous'
          : /^(?:该|这|那|此)[名位个]/.test(text) || (text[0] === '该' && head.length === text.length - 1)
            ? 'role'
            : 'group',
        3,
        'described',
      );
  }
  // 德国《星期日世界报》, 《政治报》网站: an outlet that no registry has
  const paper = UNKNOWN_OUTLET.exec(text);
  if (paper) {
    const from = (paper[1] as string).length + 1;
    return named('media', from, from + (paper[2] ?? paper[3] ?? '').length, 3);
  }
  // 《关于…的意见》 that is no outlet
  if (text[0] === '《' && /^《[^《》]+》$/.test(text))
    return named(/(?:(?<![公简年月季通快])报|周刊|杂志|月刊)》$/.test(text) ? 'media' : 'document', 0, text.length, 2);
  // 《某法》第十条: the law says so
  const article = /^《([^《》]+)》第[^《》]{1,14}[条款章项]$/.exec(text);
  if (article) return named('document', 1, 1 + (article[1] as string).length, 2);
  if (/^(?:报[道导]|文章|社[论评])$/.test(text)) return everything('media', 2, 'report');
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
  if (head) {
    if (withheld || head.value === 'anonymous') {
      if (head.value !== 'organisation' && head.value !== 'document' && head.value !== 'place')
        return everything('anonymous', 3);
    }
    if (head.value === 'media') {
      // 美国《大西洋》月刊: the name stands between the title marks
      const titled = /《([^《》]+)》[^《》、和]{0,10}$/.exec(text);
      // 没有心思去跟媒体(爆料), 才被周刊(爆料): whom it is told, or by whom
      const governed = /[被跟向对去让给遭]$/.test(text.slice(0, text.length - head.length));
      if (governed && text.length > head.length + 1) return everything('media', 0);
      // 警署|报到: what a body does there
      if (head.length === 1 && HEADS.before(text, text.length - 1)?.value === 'organisation')
        return everything('media', 0);
      if (titled && text.indexOf('《') === titled.index)
        return named('media', titled.index + 1, titled.index + 1 + (titled[1] as string).length, 3);
      // 有外媒: there is one
      const there = /^(?:也|还|另|更|亦)?有(?=.*媒)/.exec(text)?.[0].length ?? 0;
      return named('media', there, text.length, 3);
    }
    // 科尔文: a name that ends like a text
    if (head.value === 'document' && head.length === 1 && text.length > 2 && TRANSLITERATED.test(text))
      return named('person', 0, text.length, 2);
    if (head.value === 'document') {
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
      if (
        issuerHead &&
        (issuerHead.value === 'organisation' || issuerHead.value === 'company' || issuerHead.value === 'place')
      )
        return named('org', 0, issuer.length, 3);
      if (
        issuer.length >= 3 &&
        (/数据|数字|资料|统计|调查|民调|研究|报告$/.test(text) || GIVEN_OUT.test(before)) &&
        !/[《》]|^(?:一|这|那|该|有关|相关|其他|多|部分|最新|初步|上述|前述|本|此|各|目前|现有|公开|[0-9])/.test(issuer)
      )
        return named('org', 0, issuer.length, 3);
      if (/^(?:任何|没有|无|冇|多种|各种|更|有)/.test(text) || WEAK_DOCUMENT.test(text))
        return everything('document', 1);
      return everything('document', 2);
    }
    if (head.value === 'title' || head.value === 'collective') {
      const before = text.slice(0, text.length - head.length);
      // 李教授, 林先生, 莊翹偉總督察: a name and its title
      const tail = before.slice(-4);
      const surnamed = before.length > 2 && (HEADS.before(before, before.length - 1)?.length ?? 0) > 1;
      const person = /[人民主者客友工员家]$/.test(before.slice(0, -1));
      for (const length of surnamed || person ? [1, 3, 2] : [3, 2, 1]) {
        const name = tail.slice(-length);
        if (name.length !== length) continue;
        const whatPrecedes = before.slice(0, before.length - length);
        const free =
          whatPrecedes === '' ||
          (length === 1 && person) ||
          whatPrecedes.endsWith('的') ||
          HEADS.before(whatPrecedes, whatPrecedes.length) !== null;
        if (!free || !TITLE_WORDS.before(text, text.length)) continue;
        if (
          length === 1
            ? name.length === 1 && SURNAME_CHARACTERS.in(name, 0) && ADDRESS_TITLE.test(text)
            : isChineseName(name) && !COUNTING.test(name) && !HEADS.before(name, name.length)
        )
          return named('person', before.length - length, length === 1 ? text.length : before.length, 3);
      }
      if (ADDRESS_TITLE.test(text)) {
        const foreign = /(?:^|[\u4e00-\u9fff])([\u4e00-\u9fff·]{2,6})$/.exec(before);
        const start = foreign ? nameAfterTitle(before) : -1;
        if (start > 0) return named('person', start, before.length, 3);
        if (!isPlace(before) && isForeignName(before)) return named('person', 0, before.length, 3);
      }
      // 姆巴佩经纪人: whose he is
      if (OF_SOMEBODY.test(text) && (isForeignName(before) || WELL_KNOWN_NAMES.at(before, 0)?.length === before.length))
        return everything('role', 3);
      // 新西兰总理: a country, not whom the title is of
      // 23岁的Reed女士: a Latin name before the title
      const latin = ADDRESS_TITLE.test(text) ? LATIN_AT_END.exec(before) : null;
      if (latin) return named('person', latin.index, before.length, 3);
      // 国王学院的沃德教授: a short foreign name between whose member one is and the title
      const short = ADDRESS_TITLE.test(text) ? /[的、]([\u4e00-\u9fff]{2})$/.exec(before)?.[1] : undefined;
      if (short && TRANSLITERATED.test(short) && !HEADS.before(short, 2))
        return named('person', before.length - 2, before.length, 3);
      if (head.value === 'title' && !isPlace(before) && isForeignName(before) && before.length >= 2)
        return named('person', 0, before.length, 3);
      if (one) return everything('anonymous', 3);
      if (/^(?:有关|相关)[^等们]*(?:负责人|发言人)$/.test(text)) return everything('role', 3);
      // 他的律师, 男子的律师: one person's relation
      if (
        !several &&
        TITLE_WORDS.before(text, text.length) &&
        (/^(?:他|她|其)的?(?![们余他])/.test(text) || /的(?:代表|辩护|代理)?律师$/.test(text))
      )
        return everything('role', 3);
      if (text === '作者' || (points && text.endsWith('作者'))) return everything('role', 3);
      if (several || head.value === 'collective') return everything('group', 3);
      return everything('role', 3);
    }
  }
  // 曾总, 王董
  if (/^[\u4e00-\u9fff](?:总|董|导)$/.test(text) && SURNAME_CHARACTERS.in(text, 0)) return everything('person', 3);
  // 医：X, 官指X: titles' shortest words for who speaks
  if (/^[医官父母妻夫]$/.test(text)) return everything('role', 3);
  if (/^[警检]$/.test(text) && !LOOKS_LIKE_CHECK.test(page.working.slice(span[0], span[1] + 1)))
    return everything('org', 3);
  if (text === '网') return everything('group', 3);
  if (text.length === 1 && SURNAME_CHARACTERS.in(text, 0)) return everything('person', 2);
  // 曾志廷坦言: a surname, where all of the phrase reads like a name
  if (text[0] === '曾' && text.length === 3 && isChineseName(text)) return everything('person', 2);
  if (!PLAUSIBLE.test(text) || /(?:[了着过地到出起把被让使令]|(?<!彼)得|不是)$/.test(text))
    return everything('person', 0);
  if (FORCE_OF_NATURE.test(text)) return everything('document', 0);
  const joined = joinedPeople(text);
  if (joined) {
    const [[leftStart, leftEnd], [rightStart, rightEnd]] = joined;
    const name = `${original.slice(leftStart, leftEnd + 1)}${original.slice(rightStart, rightEnd)}`;
    return { ...everything('person', 3), name };
  }
  const start = nameAfterTitle(text, /（[A-Z][^）]*）\s*$/.test(original));
  // 资安业者Rapid7: a business by what it is
  if (start > 0 && BUSINESS_BEFORE.test(text.slice(0, start)) && LATIN.test(text.slice(start)))
    return named('org', start, text.length, 3);
  if (start > 0) return named('person', start, text.length, 3);
  if (head && (head.value === 'organisation' || head.value === 'place' || head.value === 'company'))
    return everything(
      'org',
      head.length === text.length || (head.value !== 'place' && (head.length > 1 || text.length <= 8)) ? 3 : 2,
    );
  const clean = strip(text);
  if (isChineseName(clean)) return everything('person', 2);
  if (isForeignName(clean)) return everything('person', 2);
  if (LATIN.test(clean)) return everything('org', 2);
  // 和, 及, 、 between two: what the last part is
  const joint = Math.max(
    text.lastIndexOf('和'),
    text.lastIndexOf('、'),
    text.lastIndexOf('与'),
    text.lastIndexOf('及'),
  );
  if (joint > 1 && joint < text.length - 2) {
    const last = text.slice(joint + 1);
    if (isChineseName(last) || isForeignName(last)) return everything('person', 2);
  }
  // 日本网媒ABEMA TIMES: an outlet by what it is
  const calledOutlet =
    /(?:[网外传官]媒|媒体|新闻网站|新闻网|通讯社|电视台|周刊|杂志|报章)(?:[《\s]?([A-Za-z0-9][A-Za-z0-9 .&-]*[A-Za-z][A-Za-z0-9 .&-]*)》?|《([^《》]{2,12})》)$/.exec(
      text,
    );
  if (calledOutlet) {
    const name = (calledOutlet[1] ?? calledOutlet[2]) as string;
    const from = text.lastIndexOf(name);
    return named('media', from, from + name.length, 3);
  }
  // 年纪最小的穆罕默德·K.: the letter that a family name is cut to
  const initialled = /(?:^|[\u4e00-\u9fff]的)([\u4e00-\u9fff]{2,6}·[A-Z]\.?)$/.exec(text)?.[1];
  if (initialled) return named('person', text.length - initialled.length, text.length, 2);
  const latinTail = /[A-Za-zÀ-ž][A-Za-zÀ-ž0-9 .&'’-]*$/.exec(text);
  if (latinTail && latinTail.index > 0) {
    const tail = latinTail[0].trim();
    if (/^app$/i.test(tail)) return everything('org', 2);
    const person = isForeignName(tail);
    return named(person ? 'person' : 'org', latinTail.index, text.length, 2);
  }
  // 「立场姐姐」何桂蓝: a name behind a nickname
  const nicknamed = /[」》），的]([\u4e00-\u9fff·]{2,4})$/.exec(text);
  if (nicknamed && (isChineseName(nicknamed[1] as string) || isForeignName(nicknamed[1] as string)))
    return named('person', text.length - (nicknamed[1] as string).length, text.length, 3);
  if (/^[\u4e00-\u9fff]{2,6}$/.test(text) && CUES.at(text, 0)?.length !== text.length && recurs(page, text, span))
    return { ...everything('person', 2), guess: true };
  const indefinite = INDEFINITE.test(text);
  // 有盖长椅实: no noun for people ends it
  if (indefinite) return everything('anonymous', text[0] === '有' && !introducedPeople(text) ? 1 : 2);
  if (several) return everything('group', 2);
  const bearer = foreignBearer(text);
  if (bearer > 0) return named('person', bearer, text.length, 2);
  // a short phrase with nothing to tell by: a name more often than not
  const ends = /(?:的)([^的]{2,5})$/.exec(text);
  if (ends && ends.index !== undefined) {
    const tail = ends[1] as string;
    if (isChineseName(tail) || isForeignName(tail)) return named('person', text.length - tail.length, text.length, 2);
  }
  if (text.length >= 4) {
    for (const length of [3, 2]) {
      const tail = text.slice(-length);
      if (isChineseName(tail) && HEADS.before(text, text.length - length))
        return named('person', text.length - length, text.length, 2);
    }
  }
  return everything(text.length <= 4 ? 'person' : 'org', text.length <= 1 && !/[\u4e00-\u9fff]/.test(text) ? 0 : 1);
};
