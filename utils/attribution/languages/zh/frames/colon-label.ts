import type { Span } from '../../../../span.ts';
import { Characters, SPACES } from '../../../characters.ts';
import type { Page } from '../../../page.ts';
import { TITLE_WORDS } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { isOutletAlone } from '../outlet-names.ts';
import { isChineseName } from '../person-names.ts';
import { findSubject } from '../subject.ts';
import { leadIn } from './quote-lead-in.ts';
import type { Phenomenon } from './reading.ts';
import { clauseStart, floorOf, rightOf } from './reading.ts';

const BLANK = new Characters(SPACES);

const LABEL =
  /^(?:导演|编剧|主演|演员|制片人?|监制|出品人?|作曲|作词|翻译|校对|编审|责编|审校|审核|通讯员|原告|被告|代理人|委托代理人|辩护人|审判长|审判员|书记员|姓名|职业|年龄|籍贯|影|图|即|来源|编辑|记者|作者|摄影|撰文|文|日期|时间|地点|主题|注|附|问|答|第[一二三四五]|是|为|有|一|二|三|观察|分析|调查)$|(?:快讯|独家|图集|视频|专题|直播|更新|标题|题目|原因|例如|比如|包括|如下|分别是|其中|责任编辑|摘要|导读|电话|地址|网址|报[道导]|综合报[道导]|前情提要|延伸阅读|相关新闻|更多|订阅|原标题|评论|社论|社评|热点|焦点|聚焦|关注|特写|专访|简介|关键词|结果|问题|条件|理由|名单|数据|资料|背景|首日|次日|翌日|当[天日]|前夕|周年|[一二三四五六七八九十0-9](?:天|周|年|个?月|小时)后?|期间|之[后际]|[欧亚美]冠|英超|西甲|意甲|德甲|法甲|中超|世界杯|欧洲杯|亚洲杯|奥运会?|NBA|CBA)$/;

/** Labels that are somebody's in a title: who made what it is about, or what looked into it. */
const IN_TITLES = /^(?:导演|编剧|主演|演员|制片人?|监制|原告|被告|辩护人|调查|社论|社评)$/;

/** True where the body has this name with a verb of saying close behind it. */
const speaksBelow = (page: Page, name: string): boolean => {
  const { working, article } = page;
  for (let at = working.indexOf(name, article.titleLength); at >= 0; at = working.indexOf(name, at + name.length))
    if (
      /^[^，。「]{0,10}(?:说|表示|称|指出|认为|强调|指|宣布)/.test(
        working.slice(at + name.length, at + name.length + 14),
      )
    )
      return true;
  return false;
};

/** Longest label of a title that may name somebody nobody knows. */
const LONGEST_LABEL = 10;

/** Longest label of whoever answers what a title has had somebody say, and of what it is built. */
const LONGEST_ANSWERER = 6;
const ANSWERER = /^[\u4e00-\u9fff]*(?:街道|社区|村里|镇里|乡里|县里|市里|区里|物业|店铺|剧组|节目组|厂里|单位|多方)$/;

/** Somebody of a group that is called by what it does. */
const MEMBER =
  /^(?:关注|争取|支援|捍卫|推动|改善)[^，：]{2,18}(?:成员|主席|发言人|召集人|代表|干事|主任|顾问)[^，：]{2,4}$/;

/** 甲谈乙：X in a title. */
const SPEAKING_OF = /^(.{2,14}?)(?:谈|评|论|回应|解读|驳|就)(?=.{2,})/;
/** 甲批乙：X: whom the words are meant for stands before the colon. */
const SPEAKING_TO =
  /^(.{2,10}?)(?:怒|狠|痛|反|再|狂|齐)?(?:批|轰|斥|呛|讽|酸|赞|促|吁|劝|怼|挺|撑|回击|反击|反驳|接受(?=.+(?:专访|采访|访问)$))(?!评|发|准)(?=.)/;

/** 医揭原因：X: whoever tells stands before what he tells. */
const TELLING =
  /^(.{1,10}?)(?:揭露?|曝光?|爆|吐露?|点出|公开|分享|透露|说出|给出|道出|自曝|自揭|坦露|解析|直指|提|列|教)(?:[^，：。]{0,4})(?:原因|主因|关键|真相|内幕|心声|秘诀|方法|理由|答案|风险|征兆|警讯|下场|建议|心法|招|点|状况|细节|实情|苦衷|回应)$/;

/** 韩媒关注：X: what the press does is no part of its name. */
const PRESS_WATCHES = /(?<=媒)关注$/;

/** Countries by the sign that titles have for them. */
const SIGN = /^[中美英法德日韩俄印澳以伊乌朝泰越菲加意欧]$/;

/** Whom the label of a title names: 外媒：X · 甲谈乙：X; a name nobody knows stays doubtful. */
const titleLabel = (
  page: Page,
  [start, end]: Span,
  opens: boolean,
  answers: boolean,
): { readonly hop: Described; readonly doubts?: readonly string[]; readonly certain?: true } | null => {
  const label = page.skeleton.slice(start, end);
  if (label.length > 24) return null;
  // 俄：击落八架无人机
  if (opens && SIGN.test(label))
    return { hop: { span: [start, end], name: page.text.slice(start, end), kind: 'org', sureness: 3 } };
  const { phrase } = findSubject(page.skeleton, start, end);
  const named =
    phrase?.[1] === end
      ? describe(page, phrase)
      : // 于海东：X: a name that opens as a preposition does
        label.length === 3 && isChineseName(label) && page.working.includes(label, page.article.titleLength)
        ? describe(page, [start, end])
        : null;
  const whole: Described | null = named && isOutletAlone(label) ? { ...named, kind: 'media', sureness: 3 } : named;
  const known = (hop: Described, words: string): boolean =>
    hop.sureness >= 2 && hop.kind !== 'document' && (!hop.guess || speaksBelow(page, words));
  const speaks = opens && (whole?.sureness ?? 0) < 3 ? SPEAKING_TO.exec(label)?.[1] : undefined;
  const blaming = speaks ? describe(page, [start, start + speaks.length]) : null;
  if (speaks && blaming && known(blaming, speaks)) return { hop: blaming };
  if (whole && known(whole, label)) return { hop: whole };
  // 居民称X 街道：Y: who answers what somebody has said
  if (whole && answers && label.length <= LONGEST_ANSWERER && ANSWERER.test(label))
    return { hop: { ...whole, kind: 'org' }, certain: true };
  const telling = TELLING.exec(label)?.[1];
  const teller = telling ? describe(page, [start, start + telling.length]) : null;
  if (telling && teller && known(teller, telling)) return { hop: teller };
  const topical = opens ? SPEAKING_OF.exec(label)?.[1] : undefined;
  const speaker = topical ? describe(page, [start, start + topical.length]) : null;
  if (topical && speaker && known(speaker, topical)) return { hop: speaker };
  if (whole && label.length <= LONGEST_LABEL) return { hop: whole, doubts: ['weak-label'] };
  // 副总统出席茶博会：X · 辩方求情：X: who does something before the colon
  const acting = openingPhrase(page.skeleton, start, end);
  const actor = acting && acting[1] < end ? describe(page, acting) : null;
  return actor && actor.kind !== 'document' && known(actor, page.skeleton.slice(...actor.span))
    ? { hop: actor, doubts: ['acting-label'] }
    : null;
};

/** 外媒：X in a title, 王某：X in a transcript, and 他眼睛一红：「X」: a colon does a cue's work. */
export const colonLabel: Phenomenon = (reading, token) => {
  if (token.word.type !== 'colon') return null;
  const { page, skeleton, sentence } = reading;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const right = rightOf(reading, token.at);
  if (right.kind !== 'colon') return null;
  const label = skeleton.slice(start, token.at);
  if (label.length < 1 || label.length > 40) return null;
  const watching = sentence.headline ? (PRESS_WATCHES.exec(label)?.[0].length ?? 0) : 0;
  if (LABEL.test(label) && !(sentence.headline && (watching || TELLING.test(label) || IN_TITLES.test(label))))
    return null;
  const cue = [token.at, token.end] as const;
  const base = { span: [start, right.content], cue, stance: 'says', place: 'after', sentence } as const;
  if (sentence.headline) {
    const named = titleLabel(page, [start, token.at - watching], start === reading.start, reading.frames.length > 0);
    if (!named) return null;
    const { hop, ...weighed } = named;
    return { ...base, rule: 'headline-colon', hops: [hop], ...weighed };
  }
  const quoted = skeleton[right.content] === '「';
  // 弗里克谈亚马尔：「…」
  const topical = quoted && start === reading.start ? SPEAKING_OF.exec(label)?.[1] : undefined;
  const speaker = topical ? describe(page, [start, start + topical.length]) : null;
  // 主教练|谈亚马尔: behind an office the verb is no surname
  if (speaker && speaker.sureness === 3 && speaker.kind === 'role')
    return { ...base, rule: 'colon-label', hops: [speaker] };
  // 有人转场 海滨委会：X: two parts of a heading
  const blank = /[ \u3000\uE001](?=[^ \u3000\uE001]{2,}$)/.exec(label);
  // 石女士 ：X
  let labelEnd = token.at;
  while (labelEnd > start + 1 && BLANK.in(skeleton, labelEnd - 1)) labelEnd--;
  const { phrase } = findSubject(skeleton, start + (blank ? blank.index + 1 : 0), labelEnd);
  // 江城大学附属医院儿科主任 方之谦：X: the name stands apart, however long what its bearer is
  const apart =
    blank !== null && isChineseName(label.slice(blank.index + 1)) && TITLE_WORDS.before(label, blank.index) !== null;
  if (phrase?.[1] === labelEnd && start === reading.start && (quoted || apart || label.length <= 12)) {
    const described = describe(page, phrase);
    if (
      described.sureness >= 2 &&
      described.kind !== 'document' &&
      described.kind !== 'self' &&
      !/令|让|是$/.test(label)
    )
      return { ...base, rule: 'colon-label', hops: [described] };
  }
  // 关注居住权益联席成员陈某：「…」: the name of a group that opens with a verb
  const member = quoted && start === reading.start && MEMBER.test(label) ? describe(page, [start, token.at]) : null;
  if (member?.kind === 'person' && member.sureness === 3) return { ...base, rule: 'colon-label', hops: [member] };
  if (speaker && speaker.sureness >= 2 && /^(?:person|role)$/.test(speaker.kind))
    return { ...base, rule: 'colon-label', hops: [speaker] };
  return quoted && reading.frames.length === 0 ? leadIn(reading, token.at, right.content) : null;
};
