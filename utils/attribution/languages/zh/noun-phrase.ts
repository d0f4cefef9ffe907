import type { Span } from '../../../span.ts';
import type { Mention } from '../../language.ts';
import type { Page } from '../../page.ts';
import type { SourceKind } from '../../types.ts';
import {
  HEADS,
  JAPANESE_SURNAME_WORDS,
  ONE_WORDS,
  OUTLET_NAMES,
  SEVERAL_WORDS,
  SURNAME_CHARACTERS,
  SURNAME_PAIRS,
  TITLE_END_CHARACTERS,
  TITLE_WORDS,
  WITHHOLDING_WORDS,
} from './lexicon.ts';

/** What a noun phrase is as a source, and how sure it is that it is one (0 to 3). */
export interface Described extends Mention {
  readonly span: Span;
  readonly sureness: 0 | 1 | 2 | 3;
  /** True where only the words' coming again tells that they are a name. */
  readonly guess?: true;
}

const LATIN = /^[A-Za-z0-9][A-Za-z0-9 .&'’+_/·-]*$/;
const CJK = /[\u3400-\u9fff]/;
const TRANSLITERATED =
  /^[胡吕施冯范邦琼翁佛侯何乔丁万丘丝丹为丽义乌乔习于亚亨京什仁他任伊伍休伦伯佐佩信倍克兰兹内冈凯切列利力加努劳勃勒华博卡卢古史叶司吉吴哈因图圣坎坦埃基塔塞夏多夫夸奇契奥妮姆威娃娅娜婆季宁安宾密尔尤尼山岸川巴市布希帕平库庞康廉廖延廷弗弥彼德思恩戈戴扎托扬拉拜提敏文斯施日昂昆易晋普曼朔朗本朱杜杭杰松林柏查柯根格桑梅森楚欧正武比毕汉汤沃沙法波泰泽洁洛洪海涅温潘澳热爱特猜玛珍理琪琳琴瑞瑟瓦田申登皮石破祖祺福科穆立米素索约纳纽维罗美翠翰考耶肖肯育舍舒艾芙芬苏若英茨莉莎莫莱菅菲萨葛蒂蒙蓬蕾薇西詹让诺谢豪贝费贺贾赛赫路辛达迈连迪逊通道邓那里金钦钱锡锦阮阿雅雪雯雷霍韦顿颂马高鲁鲍麦黎黑默黛齐·‧]+$/;

const contains = (lexicon: { at(text: string, position: number, limit?: number): unknown }, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (lexicon.at(text, i)) return true;
  return false;
};

/** `text` without what stands in brackets at its end, and without title marks around it. */
const bare = (text: string): string => {
  let end = text.length;
  if (/「[^「」]*(?:报告|年鉴|公报|声明|规定|条例|同意书|通知|白皮书)」$/.test(text)) end--;
  for (;;) {
    if (text[end - 1] === '）') {
      const open = text.lastIndexOf('（', end);
      if (open <= 0) break;
      end = open;
    } else if (text[end - 1] === ' ') end--;
    else break;
  }
  return text.slice(0, end);
};

const strip = (text: string): string => text.replace(/[《》「」\s]/g, '');

/** The outlet that `text` ends with, or that stands in title marks at its end. */
const outletAtEnd = (phrase: string): { readonly name: string; readonly id: string | null } | null => {
  const text = phrase.replace(
    /(.)(?:客户端|官网|网站|微博|公众号|频道|新闻节目|记者站)?(?:的?(?:最新|独家)?(?:报[道导]|消息))?$/,
    '$1',
  );
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
  const found = OUTLET_NAMES.before(text, text.length);
  if (found && !(found.value.collides && found.length < text.length) && !found.value.collides)
    return { name: text.slice(text.length - found.length), id: found.value.id };
  return null;
};

const isChineseName = (text: string): boolean => {
  if (text.length < 2 || text.length > 4 || !CJK.test(text)) return false;
  if (SURNAME_PAIRS.has(text.slice(0, 2))) return text.length >= 3 || text === '林郑';
  return text.length <= 3 && SURNAME_CHARACTERS.has(text[0] as string);
};

/** 小泉进次郎, 高市早苗: a surname of two characters or more and a given name. */
const isJapaneseName = (text: string): boolean => {
  const surname = JAPANESE_SURNAME_WORDS.at(text, 0);
  return (
    surname !== null &&
    /^[\u4e00-\u9fff]{4,6}$/.test(text) &&
    text.length - surname.length <= 3 &&
    text.length > surname.length &&
    HEADS.before(text, text.length, surname.length) === null
  );
};

const isForeignName = (text: string): boolean => {
  if (/[·‧]/.test(text))
    return text.split(/[·‧]/).every((part) => part.length > 0 && part.length <= 8) && !/[的《「]/.test(text);
  if (isJapaneseName(text)) return true;
  if (LATIN.test(text)) return /^[A-Z][a-z'’.-]+( [A-Z][A-Za-z'’.-]*)+$/.test(text);
  return text.length >= 3 && text.length <= 7 && TRANSLITERATED.test(text);
};

/** No part of a name. */
const HOLDS_GRAMMAR = /[的是在有将被把对向就已曾和与及]/;

/** A person's name at the end of `text`, after a title or an organisation: the start of the name, or -1. */
const nameAfterTitle = (text: string): number => {
  // the last title that leaves a plausible name behind it
  for (let i = text.length - 2; i >= 1; i--) {
    const title =
      TITLE_WORDS.before(text, i) ??
      ((HEADS.before(text, i)?.length ?? 0) > 1 && HEADS.before(text, i)?.value === 'organisation'
        ? HEADS.before(text, i)
        : null);
    if (!title) {
      // 护士长张三: a profession that no list has
      const name = text.slice(i);
      if (
        i >= 2 &&
        TITLE_END_CHARACTERS.has(text[i - 1] as string) &&
        ((name.length === 3 && isChineseName(name) && !HEADS.before(name, 3)) ||
          (/·/.test(name) && isForeignName(name)))
      )
        return i;
      continue;
    }
    const whole = HEADS.before(text, text.length);
    if (whole && text.length - whole.length < i) continue;
    let start = i;
    while (start < text.length && /[、 的]/.test(text[start] as string)) start++;
    const name = text.slice(start);
    if (HEADS.before(name, name.length)?.length === name.length) continue;
    if (isChineseName(name) || isForeignName(name) || (LATIN.test(name) && name.length > 2)) return start;
    // 负责人明哥: after a title any short word is a name
    if (
      title.length >= 2 &&
      TITLE_WORDS.before(text, i) &&
      /^[\u4e00-\u9fff]{2,6}$/.test(name) &&
      !HOLDS_GRAMMAR.test(name)
    )
      return start;
  }
  return -1;
};

/** Titles that follow a name in address. */
const ADDRESS_TITLE =
  /(?:医生|博士|教授|先生|女士|小姐|太太|法官|律师|大律师|议员|部长|总理|总统|主席|校长|警官|神父|牧师|老师)$/;

/** The body in front of its figures or report: 国家统计局(10月公布的)数据. */
const ISSUER =
  /^(.*?)(?:提供给?|发布|公布|公开|最新|刊发|出版|编制|撰写|统计|同日|同期|当日|今年|去年|昨日?|今日?|日前|近日|上周|本周|上月|本月|[0-9]{1,4}[年月日]|年度|一份|一项|关于|有关|的|官方|内部|调查|研究|数据|资料|报告|年报|财务)/;

/** What a noun phrase does not start with: a leftover of a verb phrase is no source. */
const PLAUSIBLE =
  /^(?!有$|[是被把令让使可能所之若不没未曾却就才仍想由]|会(?![长员计议])|将(?![军领])|要(?!员)|[了着过]|因(?!斯)|如(?!新)|任何|没有|为何|如何|怎|谁|什么|哪|何时|[他她它我]们?[会要能将]|这(?![些家名位个项份种篇]))/;

/** Documents by name only: signs and plans that show something are the reporter's inference. */
const WEAK_DOCUMENT = /(?:迹象|证据|模型|计划|方案|画面|照片|图片|片段|标准|草案|协议)$/;

const INDEFINITE = /^(?:有|某|一名|一位|一个|另一名|另一位|另有)/;

/** How far around a possible name is looked for it to come again. */
const RECURRENCE = 2000;

/** True where the page has the same words near by: a short phrase that comes again is a name more often than not. */
const recurs = (page: Page, text: string, span: Span): boolean => {
  const near = page.working.slice(Math.max(0, span[0] - RECURRENCE), span[1] + RECURRENCE);
  return near.indexOf(text) !== near.lastIndexOf(text);
};

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
  ): Described => ({
    span,
    name:
      original
        .slice(from, to)
        .replace(/^[《「『“"]+|[》」』”"]+$/g, '')
        .trim() || original,
    kind,
    sureness,
    ...(refers ? { refers } : {}),
  });
  const everything = (kind: SourceKind, sureness: Described['sureness'], refers?: Mention['refers']): Described =>
    named(kind, 0, text.length, sureness, refers);

  const outlet = outletAtEnd(text);
  if (outlet) {
    const at = text.lastIndexOf(outlet.name);
    // 路透社、法新社: two outlets are one source
    const before = text.slice(0, at).replace(/《$/, '');
    if (/[》\u4e00-\u9fffA-Za-z][、和与及]$/.test(before) && outletAtEnd(before.slice(0, -1)))
      return { ...everything('media', 3), name: original.slice(0, text.length).replace(/[《》]/g, '') };
    return named('media', at, at + outlet.name.length, 3);
  }
  const head = HEADS.before(text, text.length);
  // 网民「老王」: a nickname behind what somebody is
  const nick = /^(.*)「([^「」]{1,12})」$/.exec(text);
  if (nick && /title|collective|person/.test(HEADS.before(nick[1] as string, (nick[1] as string).length)?.value ?? ''))
    return named(
      /(?:组织|团体|机构|智库|企业|小组|团队)$/.test(nick[1] as string) ? 'org' : 'person',
      (nick[1] as string).length + 1,
      text.length - 1,
      3,
    );
  const withheld = contains(WITHHOLDING_WORDS, text);
  const one = ONE_WORDS.at(text, 0) !== null || /^有(?!关|的|些)/.test(text);
  const several =
    SEVERAL_WORDS.at(text, 0) !== null ||
    /^(?:近|逾|约|超过)?(?:[2-9]|[1-9][0-9]+|[二两三四五六七八九十百千数几]+)余?多?[名位个](?!月)/.test(text) ||
    text.endsWith('们') ||
    text.endsWith('等');

  if (head && head.length === text.length) {
    switch (head.value) {
      case 'person':
        return everything('person', 3, 'person');
      case 'thing':
        return everything('org', 2, 'thing');
      case 'people':
        return everything('group', 3, 'people');
      case 'self':
        return everything('self', 3);
      default:
    }
  }
  // 这名官员, 该位消息人士: one person whom the text named before
  if (/^(?:该|这|那|此)一?[名位](?!单|字)/.test(text) && head && /title|collective|anonymous/.test(head.value))
    return everything(withheld || head.value === 'anonymous' ? 'anonymous' : 'role', 3, 'described');
  if (/^(?:该|这|那|此|上述|前述)(?!国|州|市|省)/.test(text) && head) {
    if (head.value === 'media' || /报[道导]$|^该[报社台刊文]$/.test(text)) return everything('media', 2, 'report');
    if (head.value === 'organisation' || head.value === 'company') return everything('org', 3, 'organisation');
    if (head.value === 'document') return everything('document', 2, 'described');
    if (head.value === 'anonymous') return everything('anonymous', 3, 'described');
    if (head.value === 'title') return everything('role', 3, 'described');
    if (head.value === 'collective') return everything(withheld ? 'anonymous' : 'group', 3, 'described');
  }
  if (/^(?:报[道导]|文章|社[论评])$/.test(text)) return everything('media', 2, 'report');
  // 选举时难免会: only short names end in a bare 会
  if (head && head.length === 1 && text.endsWith('会') && text.length > 4) return everything('org', 0);
  if (!head && text.length >= 3 && TITLE_END_CHARACTERS.has(text[text.length - 1] as string) && !isChineseName(text)) {
    if (one) return everything('anonymous', 3);
    return everything(several ? 'group' : 'role', 3);
  }
  if (head && head.length === 1) {
    // 苏俊文: what looks like a noun's last character ends a name
    const named1 = nameAfterTitle(text);
    if (named1 > 0) return named('person', named1, text.length, 3);
    if (isChineseName(strip(text)) && text.length === 3) return everything('person', 2);
    if (/^[\u4e00-\u9fff][父母妻夫子女]$/.test(text)) return everything('role', 3);
  }
  if (head && text.length === 3 && head.length === 2 && head.value === 'collective' && isChineseName(text))
    return everything('person', 2);
  if (
    /记者$/.test(text) &&
    /^(?:《[^》]+》|本[报刊台社网]|[^，。]{2,8})记者$/.test(text) &&
    OUTLET_NAMES.at(text, text[0] === '《' ? 1 : 0)
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
      const titled = /《([^《》]+)》[^《》、和]{0,6}$/.exec(text);
      if (titled && text.indexOf('《') === titled.index)
        return named('media', titled.index + 1, titled.index + 1 + (titled[1] as string).length, 3);
      return everything('media', 3);
    }
    if (head.value === 'document') {
      // 教育部的报告 speaks for the ministry; a bare 报告 for itself
      const before = text.slice(0, text.length - head.length);
      const whole = before.length >= 3 && HEADS.before(before, before.length)?.value === 'organisation';
      const issuer = whole ? before : (ISSUER.exec(before)?.[1] ?? before).replace(/[的之]$/, '');
      const issuerHead = issuer.length >= 2 ? HEADS.before(issuer, issuer.length) : null;
      if (
        issuerHead &&
        (issuerHead.value === 'organisation' || issuerHead.value === 'company' || issuerHead.value === 'place')
      )
        return named('org', 0, issuer.length, 3);
      if (
        issuer.length >= 3 &&
        /数据|数字|资料|统计|调查|民调|研究|报告$/.test(text) &&
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
      for (const length of [3, 2, 1]) {
        const name = tail.slice(-length);
        if (name.length !== length) continue;
        const whatPrecedes = before.slice(0, before.length - length);
        const free =
          whatPrecedes === '' ||
          whatPrecedes.endsWith('的') ||
          HEADS.before(whatPrecedes, whatPrecedes.length) !== null;
        if (!free || !TITLE_WORDS.before(text, text.length)) continue;
        if (
          length === 1
            ? SURNAME_CHARACTERS.has(name) && ADDRESS_TITLE.test(text)
            : isChineseName(name) && !HEADS.before(name, name.length)
        )
          return named('person', before.length - length, length === 1 ? text.length : before.length, 3);
      }
      if (ADDRESS_TITLE.test(text)) {
        const foreign = /(?:^|[\u4e00-\u9fff])([\u4e00-\u9fff·]{2,6})$/.exec(before);
        const start = foreign ? nameAfterTitle(before) : -1;
        if (start > 0) return named('person', start, before.length, 3);
        if (isForeignName(before)) return named('person', 0, before.length, 3);
      }
      if (head.value === 'title' && isForeignName(before) && before.length >= 2)
        return named('person', 0, before.length, 3);
      if (one) return everything('anonymous', 3);
      if (several || head.value === 'collective') return everything('group', 3);
      return everything('role', 3);
    }
  }
  if (text.length === 1 && SURNAME_CHARACTERS.has(text)) return everything('person', 2);
  if (!PLAUSIBLE.test(text) || /(?:[了着过地得到出起把被让使令]|不是)$/.test(text)) return everything('person', 0);
  const start = nameAfterTitle(text);
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
  const latinTail = /[A-Za-z][A-Za-z0-9 .&'’-]*$/.exec(text);
  if (latinTail && latinTail.index > 0) {
    const tail = latinTail[0].trim();
    const person = isForeignName(tail);
    return named(person ? 'person' : 'org', latinTail.index, text.length, 2);
  }
  // 「立场姐姐」何桂蓝: a name behind a nickname
  const nicknamed = /[」》），的]([\u4e00-\u9fff·]{2,4})$/.exec(text);
  if (nicknamed && (isChineseName(nicknamed[1] as string) || isForeignName(nicknamed[1] as string)))
    return named('person', text.length - (nicknamed[1] as string).length, text.length, 3);
  if (/^[\u4e00-\u9fff]{2,6}$/.test(text) && recurs(page, text, span))
    return { ...everything('person', 2), guess: true };
  const indefinite = INDEFINITE.test(text);
  if (indefinite) return everything('anonymous', 2);
  if (several) return everything('group', 2);
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
