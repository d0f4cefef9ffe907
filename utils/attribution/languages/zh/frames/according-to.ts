import type { Span } from '../../../../span.ts';
import { Characters } from '../../../characters.ts';
import type { Frame, Mention } from '../../../language.ts';
import { QUOTED } from '../../../working-text.ts';
import { FRAME_WORDS, HEADS, OUTLET_NAMES } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { isOutletAlone } from '../outlet-names.ts';
import { findSubject } from '../subject.ts';
import { timeAt } from '../time.ts';
import { carriersIn, isPublisher } from './carriers.ts';
import { clauseStart, floorOf, type Phenomenon, type Reading, rightOf } from './reading.ts';
import { DESCRIBES, relayPhrase } from './relay-phrase.ts';
import { seenBy } from './seen-by.ts';
import { SPEAKERS } from './speakers.ts';
import { asReporter, isTitle } from './unknown-outlet.ts';

const REPORT = /^(?:独家|最新|早前|此前|日前|近日|引述|援引)*(?:报[道导]|消息|电|[快简短]?讯|报)(?:称|指|说|指出)?$/;
/** The word that closes the frame, at the end of its clause. */
const CLOSING =
  /(?:的?(?:最新|独家|有关|相关)?(?:报[道导]|消息|[谈讲]话|话|电讯|[快简短]?讯|(?<=[日社])电|电文|新闻稿|通报|公告|声明|文件|数据|数字|资料|材料|病历|诊断书|鉴定书|线索|报告|说法|规定|统计|估计|估算|测算|预测|分析|调查|调研|观察|观测|监测|测算|推估|勘查|鉴定|化验|抽查|普查|简报|报表|财报|年报|公报|白皮书|备忘录|邮件|信件|截图|录音|会议记录|会议纪录|纪要|宣誓书|宣誓证词|誓章|誓词|论文|诉状|控状|起诉状|草案|公开信|信函|照会|帖文|贴文|推文|讲稿|逮捕令|搜查令|传票|文书|电报|名册|遗嘱|日记|卫星图像|卫星图片|卫星照片|影像|图像|录像|(?<!我们)视频|判决书|起诉书|裁定书|判词|证词|证言|供词|口供|研究|民调|口径|记载|记录|纪录|描述|回忆|转述|介绍|评估|推算|计算))?(?:称|说|指出|指|表示|测定|显示|透露|披露|报[道导]|了解|所知|获悉|统计|估计|介绍|通报|公告|规定|证实|反映|消息|爆料|供称|供述|讲述|控诉|投诉|举报|交代|推断|研判|预计|预估|预期|推测|判断|描述|所述|所说|所言|所称|所指|表明|发布|公布|分析|估算|预测|转述|忆述|回忆|(?<!司法|立法|权威)解释|认为|记载|发现|数据|资料|观察|调查|推算|陈述|指控|主张|指称|自述)?$/;

const OPINION = /(?:估计|估算|预测|预计|预估|预期|推测|推算|评估|认为|观察)$/;
/** Where the frame ends with a noun, 据 itself is the cue. */
const NOUN_END =
  /(?:简报|报表|财报|年报|公报|白皮书|备忘录|档案|清单|名单|邮件|信件|截图|录音|合约|合同|协议|章程|纪要|宣誓书|宣誓证词|誓章|誓词|论文|诉状|控状|起诉状|草案|公开信|信函|照会|帖文|贴文|推文|讲稿|逮捕令|搜查令|传票|文书|电报|名册|遗嘱|日记|卫星图像|卫星图片|卫星照片|影像|图像|录像|视频|判决书|起诉书|裁定书|判词|证词|证言|供词|口供|话|数据|数字|资料|材料|病历|诊断书|鉴定书|线索|文件|口径|声明|报告|研究|说法|公告|通报|记录|纪录|民调|文|标准)$/;
const DOCUMENT_WORD =
  /(?:数据|数字|资料|统计|报告|调查|调研|民调|研究|年鉴|规定|声明|公告|通报|文件|法律|条例|条款|合同|合约|记录|纪录|标准|简报|报表|财报|年报|公报|白皮书|备忘录|档案|清单|名单|邮件|信件|截图|录音|协议|章程|纪要|宣誓书|宣誓证词|誓章|誓词|论文|诉状|控状|起诉状|草案|公开信|信函|照会|帖文|贴文|推文|讲稿|逮捕令|搜查令|传票|文书|电报|名册|遗嘱|日记|卫星图像|卫星图片|卫星照片|影像|图像|录像|视频|判决书|起诉书|裁定书|判词)/;

/** A verb that passes on, with nobody behind it. */
const QUOTES_NOBODY = /(?:引述|援引|引用)$/;

/** Whom something was told, or where it was put out: 据市长在电报频道上(说). */
const TOLD_OR_PUT = /[向对]|告诉|在[^，的]{1,16}(?:[上中里]|发布)$/;

/** When words were said, behind whose they are. */
const EARLIER = /(?:先前|此前|早前|之前|日前|稍早|一再|多次|赛前|赛后)$/;

/** 《民法典》: a title that no outlet has. */
const TEXT_TITLE =
  /(?:法|法典|条例|规定|规则|办法|公约|协定|协议|标准|通知|意见|公告|通告|报告|年鉴|统计|规划|纲要|方案|计划|白皮书|蓝皮书|公报|章程|细则|手册|指南|声明|宪章|宣言|备忘录|合同|[史志典记传书经诗录考论])》$/;

const mentionsOf = (reading: Reading, [from, to]: Span, closing: string): readonly Mention[] => {
  const { page, skeleton } = reading;
  if (to <= from) return [];
  // 据来自白宫的消息
  if (skeleton.startsWith('来自', from) && to - from > 3) return mentionsOf(reading, [from + 2, to], closing);
  // 据彭博引述指: whom it quotes is not told
  const quoting = QUOTES_NOBODY.exec(skeleton.slice(from, to))?.[0].length ?? 0;
  if (quoting > 0 && to - from > quoting + 1) return mentionsOf(reading, [from, to - quoting], closing);
  const relayed = relayPhrase(page, skeleton, [from, to]);
  if (relayed) return relayed.hops.filter(({ kind, name }) => kind !== 'media' || !isPublisher(page, name));
  // 据知情人士向彭博社透露: the outlet told stands behind the source
  const told = TOLD_OR_PUT.test(skeleton.slice(from, to)) ? findSubject(skeleton, from, to) : null;
  const carriers = told?.phrase ? carriersIn(page, told.circumstances) : [];
  if (told?.phrase && carriers.length > 0) return [...carriers, describe(page, told.phrase)];
  // 正如总教练先前所言: when is no part of who
  const when = EARLIER.exec(skeleton.slice(from, to));
  if (when && when.index > 1) return mentionsOf(reading, [from, from + when.index], closing);
  // 据被害人向警方透露: whom it was told is no part of who told it
  const described = describe(page, told?.phrase && told.phrase[0] === from ? told.phrase : [from, to]);
  if (described.kind === 'media' && isPublisher(page, described.name)) return [];
  if (described.kind === 'self') return [described];
  // nothing but an outlet reports
  if (REPORT.test(closing) && described.kind === 'person' && described.sureness < 2)
    return [{ ...described, kind: 'media' }];
  return [REPORT.test(closing) ? asReporter(described, skeleton) : described];
};

/** What a text does, behind it. */
const SHOWS = /(?:显示|指出|披露|透露|记载|表明|称)$/;

/** 根据2018年《经济普查公报》: a document of figures or findings by its title; a law or plan needs a verb. */
const TITLED = /《[^《》]*(?:公报|报告|年鉴|调查|统计|数据|白皮书|年报|研究|分析|普查|简报|指数|蓝皮书)[^《》]{0,6}》$/;

const titled = ({ page, skeleton }: Reading, [from, to]: Span): readonly Mention[] | null => {
  const found = TITLED.exec(skeleton.slice(from, to));
  if (!found) return null;
  const title = from + found.index;
  // 根据2018年《经济普查公报》: a year issues nothing
  const dated = timeAt(skeleton, from, title) === title - from;
  const issuer = describe(page, [dated ? title : from, dated ? to : trimEnd(skeleton, from, title)]);
  if (found.index > 1 && (issuer.kind === 'org' || issuer.kind === 'media') && issuer.sureness >= 2) return [issuer];
  const span: Span = [title, to];
  return [{ span, name: page.text.slice(span[0] + 1, to - 1), kind: 'document' }];
};

/** The issuer of what the source is said to be: 主计总处|的家庭收支(调查). */
const issuerOf = ({ page, skeleton }: Reading, [from, to]: Span): Span => {
  const of = from + skeleton.slice(from, to).indexOf('的');
  // 设在华盛顿的「人权捍卫者」: 的 leads up to the name
  if (of <= from + 1 || (skeleton[of + 1] === '「' && '」）'.includes(skeleton[to - 1] as string))) return [from, to];
  // 提供给国会的报告: to whom it was given is no issuer
  if (/(?:提供|提交|递交|呈交|发)给/.test(skeleton.slice(from, of))) return [from, to];
  // 白宫发布的通话(纪要)
  const issued = ISSUED.exec(skeleton.slice(from, of));
  if (issued && issued.index > 1) {
    const before = skeleton.slice(from, from + issued.index).replace(LATELY, '').length;
    const whole: Span = [from, trimEnd(skeleton, from, from + before)];
    if (describe(page, whole).sureness >= 2) return whole;
  }
  const issuer = describe(page, [from, of]);
  return issuer.kind === 'org' && issuer.sureness >= 2 ? [from, of] : [from, to];
};

const RESTS_ON = new Characters('根依');

/** 据甲报道，X. · 根据甲的数据，X. · 据甲报道，乙说，X joins with the frame that follows. */
export const accordingTo: Phenomenon = (reading, token) => {
  if (token.word.type !== 'according') return null;
  const { skeleton } = reading;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  // 参考消息网5月19日报道 据法新社报道: behind the blank that ends a byline
  const start = /[\s】）]/.test(skeleton[token.at - 1] ?? '') ? token.at : clauseStart(reading, token.at, floor);
  const lead = findSubject(skeleton, start, token.at);
  // 美国有线新闻网根据知情人士透露，X: the outlet passes on what it rests on
  const outlet = lead.phrase ? describe(reading.page, lead.phrase) : null;
  if (outlet && (outlet.kind !== 'media' || outlet.refers || !RESTS_ON.in(skeleton, token.at))) return null;
  const last = reading.frames.at(-1);
  const inside = last?.place === 'after' && last.rule !== 'according-to' && last.rule !== 'hearsay';
  const turns = TURNS.test(skeleton.slice(start, token.at));
  if (last && inside && start !== floor && skeleton[start - 1] !== '；' && !turns) return null;
  const end = clauseEnd(reading, token.end);
  if (end - token.end < 1 || end - token.end > 70) return null;
  // 按早前房委会公布, 据日前海关表示: when it was said is no part of who says it
  const opened = token.end + (WHEN.exec(skeleton.slice(token.end, Math.min(end, token.end + 4)))?.[0].length ?? 0);
  // 照常理推断: nobody's
  if (/^(?:常理|常识|惯例|往例|道理|过往经验|过去经验)/.test(skeleton.slice(opened, opened + 4))) return null;
  const frame = withComma(reading, token.at, opened, start, end) ?? withVerb(reading, opened, start, end);
  if (!frame) return null;
  if (turns && inside && !(frame.cue && TELLS.test(skeleton.slice(...frame.cue)) && isSomebody(frame.hops)))
    return null;
  const relayed =
    outlet && !isPublisher(reading.page, outlet.name) ? { ...frame, hops: [outlet, ...frame.hops] } : frame;
  return last && start === floor && last.place === 'after' ? { ...relayed, within: last } : relayed;
};

/** 报道指X，但据另一名知情人士透露，Y: what sets another informant against the words before him, the verb he speaks by, and that he is sure to be one. */
const TURNS = /^(?:但是?|而|不过|惟|然而)$/;
const TELLS = /(?:表示|透露|披露|介绍|指出|[称说指])$/;
const isSomebody = (hops: readonly Mention[]): boolean => {
  const hop = hops.at(-1) as Described | undefined;
  return hop !== undefined && hop.sureness === 3 && SPEAKERS.has(hop.kind);
};

/** When, before whose words they are. */
const WHEN = /^(?:较?早前|日前|此前|之前|稍早|先前|近日|昨[日天晚]?(?!报)|今[早日天](?!报))/;

const CLAUSE_MARK = new Characters('，；：。！？');
const clauseEnd = (reading: Reading, from: number): number => {
  let i = from;
  while (i < reading.end && i - from <= 80 && !CLAUSE_MARK.in(reading.skeleton, i)) i++;
  return i;
};

const trimEnd = (text: string, from: number, to: number): number => {
  let end = to;
  for (;;) {
    while (end > from && /[\s的、]/.test(text[end - 1] as string)) end--;
    // 据新华社5日报道, 据路透社周三报道
    let cut = end;
    for (let i = end - 1; i > from && end - i < 14; i--) {
      if (timeAt(text, i, end) === end - i) cut = i;
      const word = FRAME_WORDS.before(text, end, from + 1);
      if (word?.value.has('adverb') && !word.value.has('noun') && !HEADS.before(text, end))
        cut = Math.min(cut, end - word.length);
    }
    const counted = /的?(?:一|这|该|最新的?一|两|三|多)?(?:份|项|篇|则|个)$/.exec(text.slice(from, end));
    if (counted && counted.index > 0) cut = Math.min(cut, from + counted.index);
    if (cut === end) return end;
    end = cut;
  }
};

/** When a text was put out, behind its issuer. */
const LATELY = /(?:最新|最近|新近|刚刚|此前|日前|近日|同日|当日|联合|共同|正式|公开|对外)+$/;

/** What the issuer of a text does with it: 县卫生局提供(的材料). */
const ISSUED = /(?:进行|开展|所做|完成|提供|出具|发出|发布|公布|披露|编制|发表|下发|制发|透露|[曝爆]出|曝光|发来)$/;

/** What closes 正如甲所说的那样. */
const LIKENED = /(?:所)?(说|言|称|指出|警告|强调|写|料|述|形容|描述|观察到)(?:过)?(的那样|的一样|的那般|的)?$/;

/** A clause that describes a paper by what was done with it. */
const TELLS_WHICH =
  /^(?:向|在)[^，]*[交表出报布]$|(?:提交|递交|呈交|提供|发送|寄|发|交)给|(?:发表|刊登|刊载|发布|公布|张贴)[在于]|^(?:[这该那一][项份篇个])?由[^的]{2,24}(?:领导|主导|进行|完成|撰写|资助|委托|牵头|开展|发起|带领|组成|编写|起草|签署)$/;

/** What is heard without anybody who says it. */
const NOBODY = /^(?:报[道导]|消息|介绍|了解|透露|披露)(?:称|指|说)?$/;

/** An outlet's name between marks, or one that no other noun has. */
const NAMED_OUTLET =
  /[》」](?:网站|周刊|杂志|（[^）]*）)*$|(?:时报|日报|晚报|早报|晨报|邮报|新闻网?|周刊|通讯社|新闻社|新社|联社|透社?|电视[台网]|电台|广播公司|之声|放送协会|(?:当地|[美英日韩港台陆德法俄以中印澳加泰越星马外官])媒体?|[A-Z]{2,5})$/;

/** What closes 据 … 报道 where it stands behind the words. */
const REPORTS_SO = /(?:报[道导]|消息|[称说]|表示|指出|透露|披露|介绍|证实)$/;

/** X，据法新社报道。: the form settles that the words before it are its own. */
const behindWords = (reading: Reading, at: number, opened: number, start: number, end: number): Frame | null => {
  const { skeleton, frames } = reading;
  const closing = REPORTS_SO.exec(skeleton.slice(opened, end));
  if (
    !closing ||
    frames.length > 0 ||
    !/[，」]/.test(skeleton[start - 1] ?? '') ||
    start !== at ||
    start - reading.start < 8
  )
    return null;
  const to = trimEnd(skeleton, opened, opened + closing.index);
  const hops = to > opened ? mentionsOf(reading, [opened, to], closing[0]) : [];
  if (hops.length === 0 || !hops.every((hop) => ((hop as Described).sureness ?? 3) >= 2)) return null;
  const found = frame(reading, start, [end - closing[0].length, end], end, hops);
  return { ...found, span: [start, reading.end], place: 'before', certain: true };
};

/** Texts that say what is to be done, not what is so. */
const PLANS =
  /(?:法|规划|宪章|公约|安排|部署|预案|条例|办法|规定|细则|意见|纲要|计划|方案|协议|合同|章程|规则|制度|倡议|通知|决定|命令|决议|标准)$/;

/** 据公司披露的业绩快报, 根据监管函: the text that the phrase ends with, or whose it is. Null where it ends otherwise or in a word that the rest of the rule knows. */
const paperOf = (reading: Reading, cue: Span, phrase: Span): Mention | null => {
  const { page, skeleton } = reading;
  const noun = HEADS.before(skeleton, phrase[1], phrase[0]);
  if (noun?.value !== 'document' || noun.length < 2) return null;
  const word = skeleton.slice(phrase[1] - noun.length, phrase[1]);
  if (PLANS.test(word) || CLOSING.exec(word)?.index === 0 || cue[1] > phrase[0]) return null;
  const before: Span = [phrase[0], phrase[1] - noun.length];
  const issuer = skeleton.slice(...before).includes('的') ? issuerOf(reading, before) : before;
  const described = issuer[1] - issuer[0] > 1 && issuer[1] < phrase[1] ? describe(page, issuer) : null;
  // 根据消息人士透露的信息: whoever told it
  if (described && described.sureness >= 2 && /^(?:org|media|person|anonymous)$/.test(described.kind)) return described;
  return { span: phrase, name: page.text.slice(...phrase), kind: 'document' };
};

const withComma = (reading: Reading, at: number, opened: number, start: number, end: number): Frame | null => {
  const { page, skeleton } = reading;
  const inside = skeleton.slice(opened, end);
  const right = rightOf(reading, end);
  if (right.kind === 'end') return behindWords(reading, at, opened, start, end);
  // 根据线报及经深入调查，警方拘捕两人: on what somebody acts
  if (/经(?:深入|进一步|初步|详细)?调查$/.test(inside)) return null;
  // 据路透社看到的文件显示
  const shows = SHOWS.exec(inside)?.[0].length ?? 0;
  const given = seenBy(page, skeleton, [opened, end - shows]) ?? titled(reading, [opened, end]);
  if (given) return frame(reading, start, shows > 0 ? [end - shows, end] : [at, opened], right.content, given);
  // 正如甲所说(的那样): without the verb it is no more than a likeness
  const likens = /^.如$/.test(skeleton.slice(at, opened));
  const likened = likens ? LIKENED.exec(inside) : null;
  if (likens && !likened) return null;
  if (likened) {
    const [from, to] = [opened, opened + likened.index];
    const hops = mentionsOf(reading, [from, to], likened[0]);
    const verb: Span = [to + (skeleton[to] === '所' ? 1 : 0), to + likened[0].length - (likened[2] ?? '').length];
    return hops.length > 0 ? frame(reading, start, verb, right.content, hops) : null;
  }
  const text = paperOf(reading, [at, opened], [opened, end]);
  if (text) {
    // 据《世界报》援引监管委员会的一份预测，X
    const passed = text.span ? relayPhrase(page, skeleton, text.span) : null;
    return frame(reading, start, [at, opened], right.content, passed?.hops ?? [text]);
  }
  // 参考消息|报道: the last characters of an outlet's name close nothing
  const named = OUTLET_NAMES.at(skeleton, opened, end)?.length ?? 0;
  const closing = CLOSING.exec(named > 0 ? QUOTED.repeat(named) + inside.slice(named) : inside);
  if (!closing || closing[0].length === 0 || closing.index === undefined) {
    // 据《华尔街日报》，X: an outlet says so by itself
    const described = describe(page, [opened, end]);
    // 据《街坊看点》，居民表示X: what is no law or report by its title
    const unknown = described.kind === 'document' && isTitle(inside) && !TEXT_TITLE.test(inside);
    const outlet: Described = unknown ? { ...described, kind: 'media' } : described;
    if (
      right.kind !== 'comma' ||
      outlet.kind !== 'media' ||
      outlet.refers ||
      !(
        NAMED_OUTLET.test(inside.replace(/（[^（）]*）$/, '')) ||
        isOutletAlone(inside) ||
        (named === inside.length && !OUTLET_NAMES.at(skeleton, opened, end)?.value.collides)
      )
    )
      return null;
    return isPublisher(page, outlet.name) ? null : frame(reading, start, [at, opened], right.content, [outlet]);
  }
  const to = trimEnd(skeleton, opened, opened + closing.index);
  const head = closing[0].replace(/^的/, '');
  const verb =
    /(?:称|说|指出|指|表示|测定|显示|透露|披露|报[道导]|了解|获悉|规定|证实|消息|公布|认为|分析|介绍|统计)$/.exec(
      head,
    )?.[0] ?? head;
  const noun = NOUN_END.test(head);
  const cue: Span = noun ? [at, opened] : [end - verb.length, end];
  if (/^对/.test(skeleton.slice(opened, end))) return null;
  let phrase: Span = [opened, to];
  // 据 + a bare document: 根据调查，X; 据报告显示
  if (to <= opened || !/[\u4e00-\u9fffA-Za-z》」]/.test(skeleton.slice(opened, to))) {
    const paper = DOCUMENT_WORD.exec(head);
    // 另据报道，X: nobody is named
    if (!paper && to <= opened && NOBODY.test(head))
      return frame(reading, start, [at, end], right.content, [
        { span: [at, end], name: page.text.slice(at, end), kind: 'agentless' },
      ]);
    if (!paper) return null;
    phrase = [end - head.length + paper.index, end - head.length + paper.index + paper[0].length];
    return frame(reading, start, [at, opened], right.content, [
      { span: phrase, name: page.text.slice(...phrase), kind: 'document' },
    ]);
  }
  const selfSource = /^(?:记者|我|本报|笔者)/.test(skeleton.slice(opened, to));
  if (selfSource)
    return frame(reading, start, cue, right.content, [
      { span: [opened, to], name: page.text.slice(opened, to), kind: 'self' },
    ]);
  // 据法庭文件显示: the noun before the verb belongs to the source where both are one word
  const paper = DOCUMENT_WORD.exec(head);
  const joined = paper && head.startsWith(paper[0]) ? HEADS.before(skeleton, to + paper[0].length, opened) : null;
  if (paper && joined && joined.length > paper[0].length) phrase = [opened, to + paper[0].length];
  // 根据一份内部备忘录, 根据最新资料: what stands before the paper describes it
  if (paper && DESCRIBES.test(skeleton.slice(...phrase))) {
    const whole: Span = [opened, to + paper[0].length];
    return frame(reading, start, cue, right.content, [
      { span: whole, name: page.text.slice(...whole), kind: 'document' },
    ]);
  }
  // 根据提交给法院的文件, 根据这项由甲大学领导的研究: a clause tells which paper it is
  if (paper && TELLS_WHICH.test(skeleton.slice(...phrase)) && skeleton[opened + closing.index] === '的') {
    const whole: Span = [opened, opened + closing.index + 1 + paper.index + paper[0].length];
    return frame(reading, start, cue, right.content, [
      { span: whole, name: page.text.slice(...whole), kind: 'document' },
    ]);
  }
  if (paper) phrase = issuerOf(reading, phrase);
  const issued = ISSUED.exec(skeleton.slice(...phrase));
  if (issued && issued.index > 1) phrase = [phrase[0], trimEnd(skeleton, phrase[0], phrase[0] + issued.index)];
  const hops = mentionsOf(reading, phrase, head);
  if (hops.length === 0) return null;
  const relay = noun && hops.length > 1 ? relayPhrase(page, skeleton, phrase) : null;
  if (relay) return frame(reading, start, relay.verb, right.content, hops);
  const hop = hops[0] as Mention;
  // 根据电话记录: what the record is of, not whose it is
  if (paper && hops.length === 1 && phrase[1] === to && head.startsWith(paper[0]) && vague(hop)) {
    const whole: Span = [phrase[0], to + (skeleton[to] === '的' ? 1 : 0) + paper[0].length];
    return frame(reading, start, cue, right.content, [
      { span: whole, name: page.text.slice(...whole), kind: 'document' },
    ]);
  }
  // 据2022年统计年鉴数据显示: figures without a body
  if (DOCUMENT_WORD.test(head) && hop.kind === 'person' && hop.name.length > 4) {
    return frame(reading, start, cue, right.content, [{ ...hop, kind: 'org' }]);
  }
  return frame(reading, start, cue, right.content, hops);
};

/** True of what may be a name for all that is known of it. */
const vague = (mention: Mention): boolean => mention.kind === 'person' && ((mention as Described).sureness ?? 0) < 2;

/** 据统计局数据显示X, without a comma. */
const withVerb = (reading: Reading, opened: number, start: number, end: number): Frame | null => {
  const { skeleton } = reading;
  const inside = skeleton.slice(opened, end);
  const verb =
    /(?:数据|资料|报告|调查|统计|研究|民调|记录)?(?:显示|所述|忆述|供称|指出|报[道导]称?|透露|披露|证实|(?<=引述|援引)[称说指])/.exec(
      inside,
    );
  if (!verb || verb.index < 2 || verb.index > 40) return null;
  // 根据尸检报告显示: the noun before the verb belongs to the source where both are one word
  const paper = DOCUMENT_WORD.exec(verb[0])?.[0] ?? '';
  const joined = paper === '' ? null : HEADS.before(skeleton, opened + verb.index + paper.length, opened);
  const own = joined && joined.length > paper.length ? paper.length : 0;
  const to = trimEnd(skeleton, opened, opened + verb.index + own);
  const cueEnd = opened + verb.index + verb[0].length;
  const right = rightOf(reading, cueEnd);
  if (right.kind !== 'clause' && right.kind !== 'quote') return null;
  const hops = mentionsOf(reading, [opened, to], verb[0]);
  if (hops.length === 0) return null;
  return frame(reading, start, [cueEnd - Math.min(2, verb[0].length), cueEnd], right.content, hops);
};

const frame = (reading: Reading, start: number, cue: Span, content: number, hops: readonly Mention[]): Frame => ({
  rule: 'according-to',
  span: [start, content],
  cue,
  hops,
  stance: OPINION.test(reading.skeleton.slice(...cue)) ? 'opines' : 'says',
  place: 'after',
  sentence: reading.sentence,
});
